import { sha256Hex } from "./bytes.js";
import { printPoints } from "./elements.js";
import { fields, itemsOf, readJson, textOf, wholeOf } from "./json.js";
import { add, cache, neutral, POINT } from "./points.js";
import { readPair } from "./read-ballot.js";
import { must } from "./refused.js";

/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./read-ballot.js").Pair} Pair */
/** @typedef {import("./read-ballot.js").ReadBallot} ReadBallot */

/**
 * The encrypted tally (PROTOCOL §10).
 * @typedef {object} Tally
 * @property {Pair[][]} ciphertexts for every line, one an answer
 * @property {number} ballots how many it is the product of
 * @property {string} json its text
 * @property {string} sized the text of the second record
 * @property {string} fingerprint SHA-256 of `json` in hex
 */

const MOST = 10_000_000;

/** The product of ciphertexts. @param {readonly Pair[]} pairs @returns {Pair} */
export function productOf(pairs) {
  const [alpha, beta] = /** @type {const} */ (["alpha", "beta"]).map((part) => {
    const sum = neutral();
    const turned = new Float64Array(POINT);
    for (const pair of pairs) {
      cache(turned, 0, pair[part], 0);
      add(sum, 0, sum, 0, turned, 0);
    }
    return sum;
  });
  return { alpha, beta, text: printPoints([alpha, beta]).join() };
}

/**
 * The tally of ballots that were verified: of each credential its last one.
 * @param {Election} election
 * @param {readonly ReadBallot[]} ballots in the order in which they were cast
 * @returns {Tally}
 */
export function tallyOf({ lines }, ballots) {
  const counted = [...new Map(ballots.map((ballot) => [ballot.credential, ballot])).values()];
  const ciphertexts = lines.map(({ answers, blank }, i) =>
    Array.from({ length: answers.length + (blank ? 1 : 0) }, (_, j) => productOf(counted.map((ballot) => ballot.answers[i].choices[j]))),
  );
  const json = JSON.stringify(ciphertexts.map((row) => row.map(written)));
  return { ciphertexts, ballots: counted.length, json, ...hashed(json, counted.length) };
}

/** @param {Pair} pair */
function written({ text }) {
  const [alpha, beta] = text.split(",");
  return { alpha, beta };
}

/** @param {string} json @param {number} ballots */
function hashed(json, ballots) {
  const fingerprint = sha256Hex(json);
  return { fingerprint, sized: JSON.stringify({ num_tallied: ballots, total_weight: ballots, encrypted_tally: fingerprint }) };
}

/**
 * Reads a tally and its second record. That it is the product of the ballots is for the caller to compare.
 * @param {string} json
 * @param {string} sized
 * @returns {Tally}
 */
export function readTally(json, sized) {
  const ciphertexts = itemsOf(readJson(json, MOST), (row) => itemsOf(row, readPair));
  const record = fields(readJson(sized, 1_000), "num_tallied", "total_weight", "encrypted_tally");
  const ballots = wholeOf(record.num_tallied);
  textOf(record.encrypted_tally);
  const expected = hashed(json, ballots);
  must(expected.sized === sized, "TALLY", "its second record speaks of another one");
  return { ciphertexts, ballots, json, ...expected };
}
