import { sha256Hex } from "../protocol/bytes.js";
import { credentialByTable, randomCode, secretFast, slipNumberOf } from "../protocol/code.js";

/** @typedef {{ code: string, credential: string, number: string, spare: boolean }} NewSlip */

/** How many are derived before the page may draw itself. */
const SLICE = 4;

/**
 * Draws codes and derives what the server may know of them. A code whose slip number is taken is drawn again.
 * @param {string} uuid of the poll
 * @param {number} good
 * @param {number} spare
 * @param {Set<string>} taken slip numbers; those of the new slips are added
 * @param {(done: number, of: number) => void} progress
 * @returns {Promise<NewSlip[]>} in no order
 */
export async function makeSlips(uuid, good, spare, taken, progress) {
  /** @type {NewSlip[]} */
  const slips = [];
  while (slips.length < good + spare) {
    const code = randomCode();
    const credential = credentialByTable(await secretFast(code, uuid));
    const number = slipNumberOf(credential);
    if (taken.has(number)) continue;
    taken.add(number);
    slips.push({ code, credential, number, spare: slips.length >= good });
    if (slips.length % SLICE === 0) {
      progress(slips.length, good + spare);
      await new Promise((resume) => setTimeout(resume));
    }
  }
  return [...shuffled(slips.filter(({ spare }) => !spare)), ...shuffled(slips.filter(({ spare }) => spare))];
}

/**
 * All that leaves the page: public credentials, sorted, so that their order says nothing.
 * @param {readonly NewSlip[]} slips
 */
export function publicSide(slips) {
  /** @param {boolean} wanted */
  const sorted = (wanted) => slips.filter(({ spare }) => spare === wanted).map(({ credential }) => credential).sort();
  return { good: sorted(false), spare: sorted(true) };
}

/** The fingerprint of a batch, as the server has to answer it. @param {{ good: readonly string[], spare: readonly string[] }} side */
export function fingerprintOf({ good, spare }) {
  return sha256Hex(JSON.stringify([...good, ...spare].sort()));
}

/** Fisher and Yates. @template T @param {readonly T[]} items @returns {T[]} */
export function shuffled(items) {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/** A random number below a limit, each as likely. @param {number} limit */
function below(limit) {
  const most = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const [drawn] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < most) return drawn % limit;
  }
}
