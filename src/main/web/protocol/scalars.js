import { bytesToNumberBE } from "@noble/curves/utils.js";
import { sha256Hex, wipe } from "./bytes.js";

/** The prime order q of the group. */
export const Q = 2n ** 252n + 27742317777372353535851937790883648493n;

/** @param {bigint} value any integer @returns {bigint} 0 ≤ result < q */
export function mod(value) {
  const rest = value % Q;
  return rest < 0n ? rest + Q : rest;
}

/** Uniform in [0, q), by rejection sampling. @returns {bigint} */
export function randomScalar() {
  const bytes = new Uint8Array(32);
  for (;;) {
    globalThis.crypto.getRandomValues(bytes);
    bytes[0] &= 0x1f;
    const candidate = bytesToNumberBE(bytes);
    if (candidate < Q) {
      wipe(bytes);
      return candidate;
    }
  }
}

/** @param {Uint8Array} bytes a big-endian integer of any length @returns {bigint} reduced mod q */
export function scalarOf(bytes) {
  return bytesToNumberBE(bytes) % Q;
}

/**
 * The one function behind every challenge (PROTOCOL §1).
 * @param {string} prefix separators included
 * @param {readonly { toString(): string }[]} elements in their printed form
 * @returns {bigint} 0 ≤ h < q
 */
export function hashToScalar(prefix, elements) {
  return BigInt("0x" + sha256Hex(prefix + elements.join(","))) % Q;
}
