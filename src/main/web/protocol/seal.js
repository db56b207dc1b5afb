import { writeBallot } from "./ballot.js";
import { sha256Base64, wipe } from "./bytes.js";
import { credentialOf } from "./code.js";
import { prepare } from "./prepare.js";
import { prove } from "./proof.js";
import { hashToScalar, mod } from "./scalars.js";

export { newSeed, prepare, prepareInSlices } from "./prepare.js";

/** @typedef {import("./ballot.js").Answer} Answer */
/** @typedef {import("./ballot.js").Ciphertext} Ciphertext */
/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./prepare.js").Mask} Mask */
/** @typedef {import("./prepare.js").Prepared} Prepared */
/** @typedef {import("./prepare.js").PreparedLine} PreparedLine */

/**
 * The marks of each line, one number 0 or 1 for each answer. A line without a mark is a blank vote where the line has those.
 * @typedef {readonly (readonly number[])[]} Marks
 */

/**
 * `json` is what is cast; `tracker` its tracking number; `seed` opens it (PROTOCOL §7b): wipe it when the ballot is cast.
 * @typedef {{ json: string, tracker: string, seed: Uint8Array }} Sealed
 */

/** Public commitments of the ballots that this page sealed: a copy of prepared data is refused like the original. */
const spent = new Set();

/**
 * Seals a ballot from scratch.
 * @param {Election} election
 * @param {bigint} secret
 * @param {Marks} marks
 * @param {Uint8Array} [seed] 32 fresh random bytes
 * @returns {Sealed}
 */
export function seal(election, secret, marks, seed) {
  return finish(prepare(election, seed), secret, marks);
}

/**
 * Seals a ballot with prepared randomness, and uses that up: two ballots that share it would betray the marks.
 * @param {Prepared} prepared
 * @param {bigint} secret of the voting code
 * @param {Marks} marks
 * @param {string} [credential] of the secret, where it is known already
 * @returns {Sealed}
 * @throws {Error} when used before, or RangeError when the marks do not fit the lines; the latter uses nothing up
 */
export function finish(prepared, secret, marks, credential = credentialOf(secret)) {
  if (prepared.signature === null || spent.has(prepared.signature.A)) {
    throw new Error("prepared randomness is good for one ballot only");
  }
  if (marks.length !== prepared.lines.length) throw new RangeError("marks for another number of lines");
  prepared.lines.forEach((line, i) => checkMarks(line, marks[i]));

  const { uuid, fingerprint, lines, signature, seed } = used(prepared);
  const context = `${fingerprint}|${credential}`;
  const ballot = { uuid, fingerprint, credential, answers: lines.map((line, i) => answer(line, marks[i], context)) };
  const hash = sha256Base64(writeBallot(ballot));
  const challenge = hashToScalar(`sig|${hash}|`, [signature.A]);
  const response = mod(signature.w - secret * challenge);
  const proof = { challenge: challenge.toString(), response: response.toString() };
  const json = writeBallot({ ...ballot, signature: { hash, proof } });
  return { json, tracker: sha256Base64(json), seed };
}

/** Drops prepared randomness that will not be used. @param {Prepared} prepared */
export function discard(prepared) {
  prepared.lines = [];
  prepared.signature = null;
  wipe(prepared.seed);
}

/** Takes everything out of what is prepared. @param {Prepared} prepared */
function used(prepared) {
  const { signature, ...rest } = prepared;
  if (signature === null) throw new Error("unreachable: checked before");
  spent.add(signature.A);
  prepared.seed = new Uint8Array(0);
  discard(prepared);
  return { ...rest, signature };
}

/** @param {PreparedLine} line @param {readonly number[]} marks */
function checkMarks({ answers, blank, min, max }, marks) {
  if (marks.length !== answers || marks.some((mark) => mark !== 0 && mark !== 1)) throw new RangeError("malformed marks");
  const count = marks.filter(Boolean).length;
  if (!(blank && count === 0) && (count < min || count > max)) throw new RangeError("too few or too many marks on a line");
}

/**
 * Encrypts a line and proves what PROTOCOL §6 asks for.
 * @param {PreparedLine} line
 * @param {readonly number[]} marks
 * @param {string} context S0
 * @returns {Answer}
 */
function answer(line, marks, context) {
  const count = marks.filter(Boolean).length;
  const isBlank = line.blank && count === 0;
  const plain = line.blank ? [isBlank ? 1 : 0, ...marks] : marks;
  const choices = line.ciphertexts.map(({ mask }, j) => encrypt(mask, plain[j]));
  const individual_proofs = line.ciphertexts.map(({ mask, proof }, j) => {
    const claims = [0, 1].map((value) => ({ r: mask.r, plain: plain[j], value }));
    return prove(`prove|${context}|${pair(choices[j])}|`, claims, plain[j], proof);
  });
  const all = `${context}|${choices.map(pair).join()}`;
  const sum = { r: line.total.r, plain: count };
  const allowed = Array.from({ length: line.max - line.min + 1 }, (_, i) => ({ ...sum, value: line.min + i }));
  if (!line.blankProof) {
    const prefix = `prove|${all}|${pair(encrypt(line.total, count))}|`;
    return { choices, individual_proofs, overall_proof: prove(prefix, allowed, count - line.min, line.overall) };
  }
  const first = { r: line.ciphertexts[0].mask.r, plain: plain[0] };
  const claims = [{ ...first, value: 1 }, ...allowed];
  const overall_proof = prove(`bproof1|${all}|`, claims, isBlank ? 0 : count - line.min + 1, line.overall);
  const exclusive = [first, sum].map((claim) => ({ ...claim, value: 0 }));
  const blank_proof = prove(`bproof0|${all}|`, exclusive, isBlank ? 1 : 0, line.blankProof);
  return { choices, individual_proofs, overall_proof, blank_proof };
}

/** @param {Mask} mask @param {number} plain @returns {Ciphertext} */
function encrypt(mask, plain) {
  return { alpha: mask.alpha, beta: mask.betas[plain] };
}

/** @param {Ciphertext} ciphertext */
function pair({ alpha, beta }) {
  return `${alpha},${beta}`;
}
