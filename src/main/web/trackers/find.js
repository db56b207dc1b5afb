import { credentialOf, normalized, readCode, secretOf, slipNumberOf } from "../protocol/code.js";
import { readReceiptAddress } from "../protocol/receipt.js";

/* Looks for a ballot in the list that the page has already: nothing of what was typed goes anywhere. */

/** A ballot in the public list, as it is printed there. @typedef {{ short: string, number: string, tracker: string }} Row */

/** @typedef {{ tracker: string, receipt: string }} Receipt */

/**
 * What was found. `by`: what it was found by, which is what the delegate has in hand; the other one of tracker and slip number
 * is for the delegate to compare.
 * @typedef {{ kind: "one", row: Row, by: "tracker" | "number", receipt?: Receipt }
 *   | { kind: "several", rows: Row[] }
 *   | { kind: "none", receipt?: Receipt, number?: string }
 *   | { kind: "too-short" } | { kind: "code-wrong" } | { kind: "other-poll" }} Found
 */

const FEWEST = 6;
const SHORT = 12;
const CODE = 16;

/**
 * @param {readonly Row[]} rows
 * @param {string} uuid of the poll
 * @param {string} typed or scanned
 * @returns {Found}
 */
export function find(rows, uuid, typed) {
  const receipt = readReceiptAddress(typed);
  if (receipt) return receipt.uuid === uuid ? byReceipt(rows, receipt) : { kind: "other-poll" };
  const poll = /\/polls\/([^/#?]+)\/vote#/.exec(typed)?.[1] ?? uuid;
  if (poll !== uuid) return { kind: "other-poll" };
  const wanted = normalized(typed.slice(typed.indexOf("#") + 1));
  if (wanted.length < FEWEST) return { kind: "too-short" };
  const exact = rows.find(({ short, tracker }) => normalized(short) === wanted || tracker === typed.trim());
  if (exact) return { kind: "one", row: exact, by: "tracker" };
  return wanted.length === CODE ? byCode(rows, uuid, wanted, typed) : byPart(rows, wanted, typed);
}

/** @param {readonly Row[]} rows @param {Receipt} receipt @returns {Found} */
function byReceipt(rows, { tracker, receipt }) {
  const row = rows.find((one) => one.tracker === tracker);
  return row ? { kind: "one", row, by: "tracker", receipt: { tracker, receipt } } : { kind: "none", receipt: { tracker, receipt } };
}

/** @param {readonly Row[]} rows @param {string} uuid @param {string} wanted @param {string} typed @returns {Found} */
function byCode(rows, uuid, wanted, typed) {
  const reading = readCode(wanted);
  if (!reading.ok) {
    const found = byPart(rows, wanted, typed);
    return found.kind === "none" ? { kind: "code-wrong" } : found;
  }
  const number = slipNumberOf(credentialOf(secretOf(reading.code, uuid)));
  const row = rows.find((one) => one.number === number);
  return row ? { kind: "one", row, by: "number" } : { kind: "none", number };
}

/** @param {readonly Row[]} rows @param {string} wanted @param {string} typed @returns {Found} */
function byPart(rows, wanted, typed) {
  const numbered = rows.filter(({ number }) => normalized(number) === wanted);
  const part = folded(typed);
  const containing = rows.filter(({ short, tracker }) => (wanted.length < SHORT && normalized(short).includes(wanted)) || folded(tracker).includes(part));
  const found = [...new Set([...numbered, ...containing])];
  if (found.length === 1) return { kind: "one", row: found[0], by: numbered.length === 1 ? "number" : "tracker" };
  return found.length === 0 ? { kind: "none" } : { kind: "several", rows: found };
}

/** Trackers in either spelling of Base64, without the signs that nobody types. @param {string} text */
function folded(text) {
  return normalized(text.replace(/[+/_]/g, ""));
}
