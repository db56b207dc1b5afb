import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** @param {string | Uint8Array} content text is hashed as UTF-8 */
export function sha256Bytes(content) {
  return sha256(typeof content === "string" ? utf8ToBytes(content) : content);
}

/** @param {string | Uint8Array} content @returns {string} 64 lower-case digits */
export function sha256Hex(content) {
  return bytesToHex(sha256Bytes(content));
}

/**
 * SHA-256 in the spelling of fingerprints and trackers (PROTOCOL §1, `B64`).
 * @param {string | Uint8Array} content
 * @returns {string} standard Base64 without padding, 43 characters
 */
export function sha256Base64(content) {
  return hashInBase64(sha256Bytes(content));
}

/** The same of a hash that is at hand. @param {Uint8Array} hash @returns {string} */
export function hashInBase64(hash) {
  return btoa(String.fromCharCode(...hash)).replace(/=+$/, "");
}

/**
 * Reads the one spelling that these bytes have in standard, padded Base64.
 * @param {string} text
 * @returns {Uint8Array | null} null for every other spelling
 */
export function bytesOfBase64(text) {
  try {
    const binary = atob(text);
    return btoa(binary) === text ? Uint8Array.from(binary, (c) => c.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

/** The first 16 digits of a hash in groups of four, as people compare them by eye. @param {string} hash in hex */
export function digits(hash) {
  return hash.slice(0, 16).match(/.{4}/g)?.join(" ") ?? "";
}

/** Base64 as it stands in addresses: RFC 4648 §5, without padding. @param {string} base64 */
export function toUrl(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Standard Base64 from how it stands in addresses; padding is not put back. @param {string} text */
export function fromUrl(text) {
  return text.replaceAll("-", "+").replaceAll("_", "/");
}

/**
 * Overwrites secrets that are no longer needed. Numbers and strings cannot be overwritten: drop every reference to them.
 * @param {...(Uint8Array | null | undefined)} secrets
 */
export function wipe(...secrets) {
  for (const bytes of secrets) bytes?.fill(0);
}
