import { bytesOfBase64, fromUrl, toUrl } from "./bytes.js";

/* How one device tells another what an opened ballot holds (PROTOCOL §7b): an address whose part behind the # reaches no server. */

/**
 * What the first device shows of a ballot that was burnt.
 * @typedef {{ uuid: string, tracker: string, seed: Uint8Array, marks: number[][] }} Opened
 */

/**
 * The address that the first device shows as a QR code; what follows the # reaches no server.
 * @param {string} origin
 * @param {Opened} opened
 */
export function openedAddress(origin, { uuid, tracker, seed, marks }) {
  const parts = [toUrl(tracker), toUrl(btoa(String.fromCharCode(...seed))), marks.map((line) => line.join("")).join("-")];
  return `${origin}/polls/${uuid}/check#${parts.join(".")}`;
}

/** Reads such an address. @param {string} text @returns {(Opened & { origin: string }) | null} null when that is none */
export function readOpenedAddress(text) {
  const read = /^(https?:\/\/[^/#?]+)\/polls\/([^/#?]+)\/check#([\w-]{43})\.([\w-]{43})\.([01]+(?:-[01]+)*)$/.exec(text.trim());
  if (!read) return null;
  const [, origin, uuid, tracker, seed, marks] = read;
  const bytes = bytesOfBase64(fromUrl(seed) + "=");
  if (bytes?.length !== 32) return null;
  return { origin, uuid, tracker: fromUrl(tracker), seed: bytes, marks: marks.split("-").map((line) => Array.from(line, Number)) };
}
