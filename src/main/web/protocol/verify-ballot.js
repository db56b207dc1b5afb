import { sha256Base64 } from "./bytes.js";
import { printPoints, readPoint } from "./elements.js";
import { neutral } from "./points.js";
import { FixedBase, Powers } from "./powers.js";
import { longestBallot, readBallot } from "./read-ballot.js";
import { must, Refused } from "./refused.js";
import { hashToScalar, mod } from "./scalars.js";
import { productOf } from "./tally.js";

/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./election.js").Line} Line */
/** @typedef {import("./read-ballot.js").Pair} Pair */
/** @typedef {import("./read-ballot.js").ReadAnswer} ReadAnswer */
/** @typedef {import("./read-ballot.js").ReadBallot} ReadBallot */
/** @typedef {import("./read-ballot.js").Scalars} Scalars */

/** "This ciphertext holds this number": one branch of a proof. @typedef {{ alpha: Powers, beta: Powers, value: number }} Claim */

/** The generator, with its table: made when first wanted. @type {FixedBase | null} */
let generator = null;

/** @returns {FixedBase} g */
export function generatorTable() {
  generator ??= new FixedBase(readPoint("6".repeat(62) + "58"));
  return generator;
}

/** Verifies the ballots of one election (PROTOCOL §6, §7). Whether a credential is listed and unused is for the caller to know. */
export class BallotVerifier {
  #election;
  #most;
  #g = generatorTable();
  #y;

  /** @param {Election} election */
  constructor(election) {
    this.#election = election;
    this.#most = longestBallot(election);
    this.#y = new FixedBase(readPoint(election.publicKey));
  }

  /**
   * Reads and verifies a ballot.
   * @param {string} text
   * @returns {ReadBallot}
   * @throws {Refused} with the first fault
   */
  accept(text) {
    const ballot = readBallot(text, this.#most);
    const { uuid, fingerprint, lines } = this.#election;
    must(ballot.uuid === uuid && ballot.fingerprint === fingerprint, "OTHER_ELECTION");
    const credential = this.#credential(ballot.credential);
    const hash = sha256Base64(ballot.unsigned);
    must(ballot.signature.hash === hash, "SIGNATURE_HASH");
    must(isProof(`sig|${hash}|`, ballot.signature.proof, [[this.#g, credential]]), "SIGNATURE");
    must(ballot.answers.length === lines.length, "ANSWER_COUNT");
    const context = `${fingerprint}|${ballot.credential}`;
    lines.forEach((line, i) => this.#answer(line, ballot.answers[i], context));
    return ballot;
  }

  /** @param {string} text */
  #credential(text) {
    try {
      return readMember(text);
    } catch {
      throw new Refused("CREDENTIAL_INVALID");
    }
  }

  /** @param {Line} line @param {ReadAnswer} answer @param {string} context S0 */
  #answer({ answers, blank, min, max }, answer, context) {
    const count = answers.length + (blank ? 1 : 0);
    must(answer.choices.length === count && answer.individual.length === count, "CHOICE_COUNT");
    const choices = answer.choices.map(powersOf);
    must(choices.every(({ alpha, beta }) => alpha.isMember() && beta.isMember()), "ELEMENT");
    choices.forEach((choice, j) => {
      const prefix = `prove|${context}|${answer.choices[j].text}|`;
      must(this.#oneHolds(prefix, range(choice, 0, 1), answer.individual[j]), "INDIVIDUAL_PROOF");
    });
    const all = `${context}|${answer.choices.map(({ text }) => text).join()}`;
    if (!blank) {
      must(answer.blank === null, "BLANK_PROOF");
      const sum = productOf(answer.choices);
      must(this.#oneHolds(`prove|${all}|${sum.text}|`, range(powersOf(sum), min, max), answer.overall), "OVERALL_PROOF");
      return;
    }
    const sum = powersOf(productOf(answer.choices.slice(1)));
    const notBoth = [{ ...choices[0], value: 0 }, { ...sum, value: 0 }];
    must(answer.blank !== null && this.#oneHolds(`bproof0|${all}|`, notBoth, answer.blank), "BLANK_PROOF");
    const blankOrAllowed = [{ ...choices[0], value: 1 }, ...range(sum, min, max)];
    must(this.#oneHolds(`bproof1|${all}|`, blankOrAllowed, answer.overall), "OVERALL_PROOF");
  }

  /**
   * Whether the proofs, one a claim, show that one of the claims is true: A = g^ρ · α^σ and B = y^ρ · (β/g^M)^σ.
   * @param {string} prefix
   * @param {readonly Claim[]} claims
   * @param {readonly Scalars[]} proofs
   */
  #oneHolds(prefix, claims, proofs) {
    if (claims.length !== proofs.length) return false;
    const commitments = claims.flatMap(({ alpha, beta, value }, j) => {
      const { challenge, response } = proofs[j];
      const [a, b] = [neutral(), neutral()];
      alpha.addTo(a, challenge);
      this.#g.addTo(a, response);
      beta.addTo(b, challenge);
      this.#y.addTo(b, response);
      if (value !== 0) this.#g.addTo(b, mod(challenge * BigInt(value)), true);
      return [a, b];
    });
    const total = proofs.reduce((sum, { challenge }) => sum + challenge, 0n);
    return hashToScalar(prefix, printPoints(commitments)) === mod(total);
  }
}

/**
 * Whether a proof of one exponent holds: the commitments base^ρ · public^σ, one for each pair, hash to σ.
 * @param {string} prefix
 * @param {Scalars} proof
 * @param {readonly (readonly [FixedBase | Powers, FixedBase | Powers])[]} pairs base and what is its power
 */
export function isProof(prefix, { challenge, response }, pairs) {
  const commitments = pairs.map(([base, power]) => {
    const commitment = neutral();
    base.addTo(commitment, response);
    power.addTo(commitment, challenge);
    return commitment;
  });
  return hashToScalar(prefix, printPoints(commitments)) === challenge;
}

/**
 * A key or credential: a member other than the neutral element.
 * @param {string} text
 * @returns {Powers}
 * @throws {Error} when it is none
 */
export function readMember(text) {
  if (/^0{63}1$/.test(text)) throw new Error("the neutral element is no key");
  const powers = new Powers(readPoint(text));
  if (!powers.isMember()) throw new Error("not a member of the group");
  return powers;
}

/** @param {Pair} pair */
function powersOf({ alpha, beta }) {
  return { alpha: new Powers(alpha), beta: new Powers(beta) };
}

/** @param {{ alpha: Powers, beta: Powers }} ciphertext @param {number} min @param {number} max @returns {Claim[]} */
function range(ciphertext, min, max) {
  return Array.from({ length: max - min + 1 }, (_, i) => ({ ...ciphertext, value: min + i }));
}
