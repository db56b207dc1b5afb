import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { bytesOfBase64, sha256Bytes, wipe } from "./bytes.js";
import { G, ONCE, power, print } from "./group.js";
import { scalarOf } from "./scalars.js";

/*
 * Voting codes (PROTOCOL §3a). A code is handled as its 16 symbols without dashes; `groupsOfFour` is for people.
 */

export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;
const ITERATIONS = 1000;

/**
 * What a person typed, read: the code, or the kind of typing error with what helps to find it.
 * @typedef {{ ok: true, code: string }
 *   | { ok: false, kind: "symbol", symbol: string }
 *   | { ok: false, kind: "length", missing: number }
 *   | { ok: false, kind: "check" }} Reading
 *   `symbol` is one that no code has; `missing` is negative where there are too many
 */

/** Draws a new code. @returns {string} 16 symbols */
export function randomCode() {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(LENGTH - 1));
  const symbols = Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");
  wipe(bytes);
  return symbols + checkSymbol(symbols);
}

/** @param {string} typed @returns {Reading} */
export function readCode(typed) {
  const code = normalized(typed);
  for (const symbol of code) {
    if (!ALPHABET.includes(symbol)) return { ok: false, kind: "symbol", symbol };
  }
  if (code.length !== LENGTH) return { ok: false, kind: "length", missing: LENGTH - code.length };
  if (checkSymbol(code.slice(0, -1)) !== code.at(-1)) return { ok: false, kind: "check" };
  return { ok: true, code };
}

/**
 * Shows a code, or the beginning of one, the way slips print it. Symbols that no code has stay, for the person to see.
 * @param {string} typed
 * @returns {string} such as `7KQM-3XTP-9R`
 */
export function groupsOfFour(typed) {
  return (normalized(typed).match(/.{1,4}/gsu) ?? []).join("-");
}

/**
 * What was typed, as the alphabet of codes and short trackers has it: blanks and dashes, case and look-alikes forgiven.
 * @param {string} typed
 */
export function normalized(typed) {
  return typed
    .replace(/[\s\p{Pd}]/gu, "")
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

/** Luhn mod 32. @param {string} symbols */
export function checkSymbol(symbols) {
  let sum = 0;
  let factor = 2;
  for (const symbol of Array.from(symbols).reverse()) {
    const product = ALPHABET.indexOf(symbol) * factor;
    sum += (product >> 5) + (product & 31);
    factor = 3 - factor;
  }
  return ALPHABET[(32 - (sum % 32)) % 32];
}

/**
 * The scalar that signs a ballot.
 * @param {string} code 16 symbols
 * @param {string} uuid of the poll
 * @returns {bigint}
 */
export function secretOf(code, uuid) {
  const password = utf8ToBytes(code);
  const derived = pbkdf2(sha256, password, utf8ToBytes("phieukin|" + uuid), { c: ITERATIONS, dkLen: 64 });
  const secret = scalarOf(derived);
  wipe(password, derived);
  return secret;
}

/**
 * The same by the browser's own PBKDF2 where it has one: a page that was opened a moment ago is slow at it.
 * @param {string} code
 * @param {string} uuid
 * @param {SubtleCrypto | undefined} [subtle] there is none over plain HTTP
 * @returns {Promise<bigint>}
 */
export async function secretFast(code, uuid, subtle = globalThis.crypto.subtle) {
  const password = Uint8Array.from(utf8ToBytes(code));
  const salt = Uint8Array.from(utf8ToBytes("phieukin|" + uuid));
  try {
    const key = await subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
    const way = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS };
    const derived = new Uint8Array(await subtle.deriveBits(way, key, 512));
    const secret = scalarOf(derived);
    wipe(derived);
    return secret;
  } catch {
    return secretOf(code, uuid);
  } finally {
    wipe(password);
  }
}

/** The public side of a secret, all that the server ever knows. @param {bigint} secret @returns {string} */
export function credentialOf(secret) {
  return print(power(ONCE, secret).toAffine());
}

/** The same where there are many: the table of g pays. @param {bigint} secret @returns {string} */
export function credentialByTable(secret) {
  return print(power(G, secret).toAffine());
}

/** The number on a slip's stub. @param {string} credential @returns {string} such as `K7M-2QX` */
export function slipNumberOf(credential) {
  return grouped(symbolsOf(sha256Bytes(credential), 6), 3);
}

/**
 * The short tracker of a ballot, for people's eyes and hands (PROTOCOL §7d): programs compare whole ones.
 * @param {string} tracker
 * @returns {string} such as `7KQM-3XTP-9RWD`; empty when that is no tracker
 */
export function shortTrackerOf(tracker) {
  const bytes = bytesOfBase64(tracker + "=");
  return bytes?.length === 32 ? grouped(symbolsOf(bytes, 12), 4) : "";
}

/** The first bits, five a symbol. @param {Uint8Array} bytes @param {number} count */
function symbolsOf(bytes, count) {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: count }, (_, i) => ALPHABET[parseInt(bits.slice(5 * i, 5 * i + 5), 2)]).join("");
}

/** @param {string} symbols @param {number} size */
function grouped(symbols, size) {
  return (symbols.match(new RegExp(`.{${size}}`, "g")) ?? []).join("-");
}
