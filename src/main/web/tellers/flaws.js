import { Refused } from "../protocol/refused.js";
import { word } from "../shared/words.js";

/** What has a sentence of its own; of a single ballot all else is said with its number. */
export const FLAWS = new Set([
  "OTHER_POLL",
  "ELECTION",
  "ELECTION_CHANGED",
  "ELECTION_KEY",
  "TRUSTEES",
  "SERVER_FIRST",
  "COMMISSION",
  "OWN_KEY",
  "PLACE",
  "CREDENTIALS",
  "CREDENTIALS_CHANGED",
  "OTHER_SLIPS",
  "OTHER_CREDENTIALS",
  "NUMBER",
  "BALLOT_TWICE",
  "CREDENTIAL_UNKNOWN",
  "CREDENTIAL_TWICE",
  "TALLY",
  "SECOND_TALLY",
]);

/** The name of the sentence about what was found. @param {string} reason @param {number} at which ballot, from 0; negative where it is none */
export function flawOf(reason, at) {
  if (FLAWS.has(reason)) return reason;
  return at >= 0 ? "BALLOT" : "NOT_UNDERSTOOD";
}

/** @param {unknown} error @returns {string} */
export function flawWord(error) {
  const { reason, at } = error instanceof Refused ? error : { reason: "", at: -1 };
  const flaw = flawOf(reason, at).toLowerCase().replaceAll("_", "-");
  return word("flaw", { flaw: word(`flaw-${flaw}`, { ballot: at + 1 }) });
}
