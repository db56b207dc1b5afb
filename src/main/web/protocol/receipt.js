import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { bytesOfBase64, fromUrl, toUrl } from "./bytes.js";

/** What precedes the 32 bytes of the key in a SubjectPublicKeyInfo (RFC 8410). */
const SPKI_PREFIX = "302a300506032b6570032100";

/**
 * Whether the server's receipt for a ballot is genuine (PROTOCOL §7a).
 * @param {string} publicKeySpkiBase64 the poll's receipt key
 * @param {string} uuid of the poll
 * @param {string} tracker of the ballot
 * @param {string} receipt
 * @returns {boolean} false too when key or receipt are malformed
 */
export function checkReceipt(publicKeySpkiBase64, uuid, tracker, receipt) {
  const parts = partsOf(publicKeySpkiBase64, uuid, tracker, receipt);
  try {
    return parts !== null && ed25519.verify(parts.signature, parts.signed, parts.spki.subarray(12), { zip215: false });
  } catch {
    return false;
  }
}

/**
 * The same by the browser's own Ed25519 where it has one: on a slow tablet a tenth of a second less to wait for the receipt.
 * @param {string} publicKeySpkiBase64
 * @param {string} uuid
 * @param {string} tracker
 * @param {string} receipt
 * @param {SubtleCrypto | undefined} [subtle] there is none over plain HTTP
 * @returns {Promise<boolean>}
 */
export async function checkReceiptFast(publicKeySpkiBase64, uuid, tracker, receipt, subtle = globalThis.crypto.subtle) {
  const parts = partsOf(publicKeySpkiBase64, uuid, tracker, receipt);
  if (parts === null) return false;
  try {
    const key = await subtle.importKey("spki", parts.spki, "Ed25519", false, ["verify"]);
    return await subtle.verify("Ed25519", key, parts.signature, parts.signed);
  } catch {
    return checkReceipt(publicKeySpkiBase64, uuid, tracker, receipt);
  }
}

/** @param {string} publicKeySpkiBase64 @param {string} uuid @param {string} tracker @param {string} receipt */
function partsOf(publicKeySpkiBase64, uuid, tracker, receipt) {
  const spki = bytesOfBase64(publicKeySpkiBase64);
  const signature = bytesOfBase64(receipt);
  if (spki?.length !== 44 || bytesToHex(spki.subarray(0, 12)) !== SPKI_PREFIX || signature?.length !== 64) return null;
  return {
    spki: Uint8Array.from(spki),
    signature: Uint8Array.from(signature),
    signed: Uint8Array.from(utf8ToBytes(`phieukin-receipt|${uuid}|${tracker}`)),
  };
}

/**
 * The address that a receipt's QR code holds: the public list, and behind the #, which reaches no server, tracker and receipt.
 * @param {string} origin such as `https://hoi-nghi.vn`
 * @param {string} uuid of the poll
 * @param {{ tracker: string, receipt: string }} taken
 */
export function receiptAddress(origin, uuid, { tracker, receipt }) {
  return `${origin}/polls/${uuid}/trackers#${toUrl(tracker)}.${toUrl(receipt)}`;
}

/**
 * Reads such an address.
 * @param {string} text
 * @returns {{ uuid: string, tracker: string, receipt: string } | null} null when that is none
 */
export function readReceiptAddress(text) {
  const read = /\/polls\/([^/#?]+)\/trackers#([\w-]{43})\.([\w-]{86})$/.exec(text.trim());
  if (!read) return null;
  const [uuid, tracker, receipt] = read.slice(1).map((part, i) => (i === 0 ? part : fromUrl(part)));
  return { uuid, tracker, receipt: receipt + "==" };
}
