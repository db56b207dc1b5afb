import { pointOf, print, smallPower } from "./group.js";
import { hashToScalar, mod } from "./scalars.js";

/** @typedef {import("./group.js").Batch} Batch */
/** @typedef {import("./prepare.js").Branches} Branches */

/** Two scalars in decimal. @typedef {{ challenge: string, response: string }} Proof */

/**
 * The claim that a ciphertext with randomness r, which encrypts `plain`, encrypts `value`.
 * @typedef {{ r: bigint, plain: number, value: number }} Claim
 */

/** A proof that one of several claims is true, without telling which (PROTOCOL §6.1). */
export class Disjunction {
  #claims;
  #truth;
  /** The decoy of each claim, in order; the true one has none. */
  #decoys;
  #commitments;

  /**
   * @param {readonly Claim[]} claims
   * @param {number} trueAt which of them is true
   * @param {Branches} branches prepared, with one decoy less than there are claims
   * @param {Batch} batch
   */
  constructor(claims, trueAt, { truth, decoys }, batch) {
    this.#claims = claims;
    this.#truth = truth;
    this.#decoys = claims.map((_, j) => (j === trueAt ? null : decoys[j < trueAt ? j : j - 1]));
    this.#commitments = claims.map(({ plain, value }, j) => {
      const decoy = this.#decoys[j];
      if (!decoy) return { A: truth.A, B: truth.B };
      const commitment = { A: decoy.A, B: "" };
      const B = pointOf(decoy.yu).add(smallPower(pointOf(decoy.gSigma), plain - value));
      batch.add(B, (point) => (commitment.B = print(point)));
      return commitment;
    });
  }

  /**
   * To be called when the batch is settled.
   * @param {string} prefix of the challenge's hash
   * @returns {Proof[]}
   */
  prove(prefix) {
    const total = hashToScalar(prefix, this.#commitments.flatMap(({ A, B }) => [A, B]));
    const simulated = this.#decoys.reduce((sum, decoy) => sum + (decoy?.sigma ?? 0n), 0n);
    return this.#claims.map(({ r }, j) => {
      const decoy = this.#decoys[j];
      const challenge = decoy ? decoy.sigma : mod(total - simulated);
      const response = mod((decoy ? decoy.u : this.#truth.w) - r * challenge);
      return { challenge: challenge.toString(), response: response.toString() };
    });
  }
}
