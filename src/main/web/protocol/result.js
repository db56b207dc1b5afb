import { printPoints } from "./elements.js";
import { fields, itemsOf, readJson, wholeOf } from "./json.js";
import { add, cache, neutral, POINT } from "./points.js";
import { Powers } from "./powers.js";
import { must, Refused } from "./refused.js";
import { mod, Q } from "./scalars.js";
import { generatorTable } from "./verify-ballot.js";

/* The opened numbers (PROTOCOL §12). */

/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./tally.js").Tally} Tally */
/** @typedef {import("./trustees.js").Trustees} Trustees */

/** For every line one number a choice, the blank votes first where the line has those. @typedef {number[][]} Counts */

const MOST = 1_000_000;

/**
 * Opens a tally.
 * @param {Trustees} trustees
 * @param {Tally} tally
 * @param {ReadonlyMap<number, Float64Array[][]>} factors verified, by trustee number; of a block the first that are there are taken
 * @returns {Counts}
 * @throws {Refused} DECRYPTION_MISSING, or RESULT when a number is none of 0..ballots
 */
export function openTally(trustees, tally, factors) {
  const exponents = exponentsOf(trustees, [...factors.keys()]);
  const numbers = powersOfGenerator(tally.ballots);
  return tally.ciphertexts.map((row, i) =>
    row.map(({ beta }, j) => {
      const plain = beta.slice();
      const turned = new Float64Array(POINT);
      for (const [owner, exponent] of exponents) {
        const factor = factors.get(owner)?.[i][j] ?? neutral();
        cache(turned, 0, exponent === 1n ? factor : raised(factor, exponent), 0);
        add(plain, 0, plain, 0, turned, 0, true);
      }
      const number = numbers.get(printPoints([plain])[0]);
      if (number === undefined) throw new Refused("RESULT", "the tally does not open to numbers of ballots");
      return number;
    }),
  );
}

/** @param {Float64Array} base @param {bigint} exponent */
function raised(base, exponent) {
  const out = neutral();
  new Powers(base).addTo(out, exponent);
  return out;
}

/** g^0 … g^last, printed. @param {number} last @returns {Map<string, number>} */
function powersOfGenerator(last) {
  const powers = Array.from({ length: last + 1 }, neutral);
  const step = neutral();
  generatorTable().addTo(step, 1n);
  const turned = new Float64Array(POINT);
  cache(turned, 0, step, 0);
  for (let v = 1; v <= last; v++) add(powers[v], 0, powers[v - 1], 0, turned, 0);
  return new Map(printPoints(powers).map((text, v) => [text, v]));
}

/**
 * Whose decryptions open the box, each with its exponent λ.
 * @param {Trustees} trustees
 * @param {readonly number[]} owners
 * @returns {Map<number, bigint>}
 */
function exponentsOf({ trustees }, owners) {
  /** @type {Map<number, bigint>} */
  const exponents = new Map();
  let before = 0;
  for (const { kind, needed, owners: { length } } of trustees) {
    const first = before;
    const there = owners.map((owner) => owner - first).filter((index) => index >= 1 && index <= length);
    const members = there.sort((a, b) => a - b).slice(0, needed);
    must(members.length === needed, "DECRYPTION_MISSING");
    for (const index of members) exponents.set(first + index, kind === "Single" ? 1n : lagrange(index, members));
    before += length;
  }
  return exponents;
}

/** λ = Π k/(k−δ) over the other members. @param {number} index @param {readonly number[]} members */
export function lagrange(index, members) {
  const others = members.filter((other) => other !== index);
  const above = others.reduce((product, other) => mod(product * BigInt(other)), 1n);
  const below = others.reduce((product, other) => mod(product * BigInt(other - index)), 1n);
  return mod(above * inverseModQ(below));
}

/** @param {bigint} value */
function inverseModQ(value) {
  let result = 1n;
  for (let base = value, rest = Q - 2n; rest > 0n; rest >>= 1n, base = mod(base * base)) {
    if (rest & 1n) result = mod(result * base);
  }
  return result;
}

/** Reads a result. @param {string} text @returns {Counts} */
export function readResult(text) {
  return itemsOf(fields(readJson(text, MOST), "result").result, (row) => itemsOf(row, wholeOf));
}

/**
 * Checks that no line has fewer or more marks than so many ballots can have (§14.1).
 * @param {Election} election
 * @param {Counts} counts
 * @param {number} ballots
 */
export function mustBePossible({ lines }, counts, ballots) {
  must(counts.length === lines.length, "RESULT", "the number of lines");
  lines.forEach(({ answers, blank, min, max }, i) => {
    must(counts[i].length === answers.length + (blank ? 1 : 0), "RESULT", "the number of choices in a line");
    const blanks = blank ? counts[i][0] : 0;
    const marks = counts[i].reduce((sum, number) => sum + number, 0) - blanks;
    const votes = ballots - blanks;
    must(min * votes <= marks && marks <= max * votes, "RESULT_SUMS");
  });
}
