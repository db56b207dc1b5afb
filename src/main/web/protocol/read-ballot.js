import { readPoint } from "./elements.js";
import { fields, itemsOf, readCanonical, textOf } from "./json.js";
import { must, Refused } from "./refused.js";
import { Q } from "./scalars.js";

/* Reads ballots: strictly, and cheaply, for anyone may have made one (PROTOCOL §1, §7). */

/** @typedef {import("./election.js").Election} Election */

/** A proof's two scalars. @typedef {{ challenge: bigint, response: bigint }} Scalars */

/** `text` is α and β as the hashes take them. @typedef {{ alpha: Float64Array, beta: Float64Array, text: string }} Pair */

/**
 * @typedef {object} ReadAnswer
 * @property {Pair[]} choices
 * @property {Scalars[][]} individual
 * @property {Scalars[]} overall
 * @property {Scalars[] | null} blank
 */

/**
 * A ballot that is well-formed and in its one spelling; whether it is true is for verify-ballot.js to say.
 * @typedef {object} ReadBallot
 * @property {string} uuid
 * @property {string} fingerprint
 * @property {string} credential
 * @property {ReadAnswer[]} answers
 * @property {{ hash: string, proof: Scalars }} signature
 * @property {string} unsigned the text without its signature
 */

/** Longer ballots are refused unread; an election's own limit is usually lower. */
const MOST = 200_000;
const ENVELOPE = 1_000;
const ANSWER = 100;
const CIPHERTEXT = 155;
const PROOF = 184;

/** No ballot of this election is longer, in characters. @param {Election} election */
export function longestBallot({ uuid, lines }) {
  const lengths = lines.map(({ answers, blank, min, max }) => {
    const ciphertexts = answers.length + (blank ? 1 : 0);
    const overall = max - min + (blank ? 2 : 1);
    return ANSWER + ciphertexts * (CIPHERTEXT + 2 * PROOF) + (overall + (blank ? 2 : 0)) * PROOF;
  });
  return Math.min(MOST, lengths.reduce((sum, length) => sum + length, ENVELOPE + uuid.length));
}

/**
 * @param {string} text
 * @param {number} most characters
 * @returns {ReadBallot}
 * @throws {Refused} TOO_LARGE, MALFORMED, ELEMENT or NOT_CANONICAL
 */
export function readBallot(text, most) {
  const { value, canonical } = readCanonical(text, most);
  const parts = fields(value, "election_uuid", "election_hash", "credential", "answers", "signature");
  const signature = fields(parts.signature, "hash", "proof");
  const ballot = {
    uuid: textOf(parts.election_uuid),
    fingerprint: textOf(parts.election_hash),
    credential: textOf(parts.credential),
    answers: itemsOf(parts.answers, readAnswer),
    signature: { hash: textOf(signature.hash), proof: readProof(signature.proof) },
    unsigned: text.slice(0, text.lastIndexOf(',"signature":')) + "}",
  };
  must(canonical, "NOT_CANONICAL");
  return ballot;
}

/** @param {unknown} json @returns {ReadAnswer} */
function readAnswer(json) {
  const { choices, individual_proofs, overall_proof, blank_proof } = fields(json, "choices", "individual_proofs", "overall_proof", "blank_proof?");
  return {
    choices: itemsOf(choices, readPair),
    individual: itemsOf(individual_proofs, readProofs),
    overall: readProofs(overall_proof),
    blank: blank_proof === undefined ? null : readProofs(blank_proof),
  };
}

/**
 * A ciphertext whose elements are on the curve.
 * @param {unknown} json
 * @returns {Pair}
 * @throws {Refused} ELEMENT or MALFORMED
 */
export function readPair(json) {
  const parts = fields(json, "alpha", "beta");
  const [alpha, beta] = [textOf(parts.alpha), textOf(parts.beta)];
  return { alpha: onCurve(alpha), beta: onCurve(beta), text: `${alpha},${beta}` };
}

/** @param {string} text @returns {Float64Array} @throws {Refused} ELEMENT */
export function onCurve(text) {
  try {
    return readPoint(text);
  } catch {
    throw new Refused("ELEMENT");
  }
}

/** @param {unknown} json @returns {Scalars[]} */
function readProofs(json) {
  return itemsOf(json, readProof);
}

/** @param {unknown} json @returns {Scalars} */
export function readProof(json) {
  const { challenge, response } = fields(json, "challenge", "response");
  return { challenge: readScalar(challenge), response: readScalar(response) };
}

/** Reads the one spelling that each scalar has. @param {unknown} json @returns {bigint} */
export function readScalar(json) {
  const text = textOf(json);
  must(/^(?:0|[1-9][0-9]{0,76})$/.test(text), "MALFORMED", "scalar not in canonical decimal");
  const value = BigInt(text);
  must(value < Q, "MALFORMED", "scalar out of range");
  return value;
}
