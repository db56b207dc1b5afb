import { gcm } from "@noble/ciphers/aes.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { wipe } from "../protocol/bytes.js";
import { readKey } from "./key.js";

/** Which tallies this key has been used for: poll and hash. @typedef {Record<string, string>} Opened */

/**
 * What a teller keeps: the key, whose it is, and the tallies that it opened.
 * @typedef {{ meeting: string, member: number, key: string, opened: Opened }} Kept
 */

/** What may be wrong with a file that is loaded. @typedef {"no-key" | "passphrase-wanted" | "passphrase-wrong" | "other-meeting" | "other-member"} KeyFlaw */

/** A key that cannot be used here; the message is a {@link KeyFlaw}. */
export class KeyRefused extends Error {
  /** @param {KeyFlaw} flaw */
  constructor(flaw) {
    super(flaw);
  }
}

const KIND = "phieukin-key";
/** Half a second on a tablet, and 32 MB. */
const COST = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };

/** @param {Kept} kept @param {string} passphrase empty for none @returns {Promise<string>} the file */
export async function writeKeyFile({ meeting, member, key, opened }, passphrase) {
  const head = { kind: KIND, version: 1, meeting, member };
  const content = JSON.stringify({ key, opened });
  if (passphrase === "") return JSON.stringify({ ...head, key, opened }, null, 2) + "\n";
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const under = await scryptAsync(utf8ToBytes(passphrase.normalize("NFC")), salt, COST);
  const sealed = gcm(under, nonce, utf8ToBytes(JSON.stringify(head))).encrypt(utf8ToBytes(content));
  wipe(under);
  const lock = { salt: bytesToHex(salt), nonce: bytesToHex(nonce), sealed: bytesToHex(sealed) };
  return JSON.stringify({ ...head, ...lock }, null, 2) + "\n";
}

/** @param {string} file @param {string} passphrase @returns {Promise<Kept>} @throws {KeyRefused} */
export async function readKeyFile(file, passphrase) {
  const { kind, version, meeting, member, salt, nonce, sealed, ...plain } = parsed(file);
  if (kind !== KIND || version !== 1 || typeof meeting !== "string" || !Number.isInteger(member)) {
    throw new KeyRefused("no-key");
  }
  if (sealed === undefined) return checked({ meeting, member, ...plain });
  if (passphrase === "") throw new KeyRefused("passphrase-wanted");
  try {
    const under = await scryptAsync(utf8ToBytes(passphrase.normalize("NFC")), hexToBytes(salt), COST);
    const head = utf8ToBytes(JSON.stringify({ kind, version, meeting, member }));
    const opened = gcm(under, hexToBytes(nonce), head).decrypt(hexToBytes(sealed));
    wipe(under);
    return checked({ meeting, member, ...parsed(new TextDecoder().decode(opened)) });
  } catch {
    throw new KeyRefused("passphrase-wrong");
  }
}

/**
 * What the QR code of the printed page says, and of the tallies that were opened: no passphrase guards paper.
 * @param {Kept} kept
 */
export function qrText({ meeting, member, key, opened }) {
  const tallies = Object.entries(opened).map(([poll, tally]) => `${poll}:${tally}`);
  return ["PHIEUKIN", meeting, member, key, ...tallies].join(" ");
}

/** @param {string} text of a QR code @returns {Kept | null} null where it is no key */
export function readQr(text) {
  const [kind, meeting, member, key, ...tallies] = text.trim().split(/\s+/);
  if (kind !== "PHIEUKIN" || !/^[1-9]\d?$/.test(member ?? "")) return null;
  try {
    const opened = Object.fromEntries(tallies.map((one) => one.split(":")));
    return checked({ meeting, member: Number(member), key, opened });
  } catch {
    return null;
  }
}

/** @param {any} kept @returns {Kept} */
function checked({ meeting, member, key, opened }) {
  const reading = typeof key === "string" ? readKey(key) : null;
  const tallies = Object.entries(opened ?? {});
  const known = tallies.every(([poll, tally]) => /^[1-9A-Za-z]{14,24}$/.test(poll) && /^[0-9a-f]{64}$/.test(String(tally)));
  if (!reading?.ok || !known) throw new KeyRefused("no-key");
  return { meeting, member, key: reading.key, opened: Object.fromEntries(tallies.map(([poll, tally]) => [poll, String(tally)])) };
}

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new KeyRefused("no-key");
  }
}
