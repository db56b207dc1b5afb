import { hashToScalar, mod } from "./scalars.js";

/** @typedef {import("./prepare.js").Branches} Branches */

/** Two scalars in decimal. @typedef {{ challenge: string, response: string }} Proof */

/**
 * The claim that a ciphertext with randomness r, which encrypts `plain`, encrypts `value`.
 * @typedef {{ r: bigint, plain: number, value: number }} Claim
 */

/**
 * Proves that one of several claims is true, without telling which (PROTOCOL §6.1).
 * @param {string} prefix of the challenge's hash
 * @param {readonly Claim[]} claims
 * @param {number} trueAt which of them is true
 * @param {Branches} branches prepared, with one decoy less than there are claims
 * @returns {Proof[]} one for each claim
 */
export function prove(prefix, claims, trueAt, { truth, decoys }) {
  const branches = claims.map((_, j) => (j === trueAt ? null : decoys[j < trueAt ? j : j - 1]));
  const commitments = branches.flatMap((decoy, j) =>
    decoy ? [decoy.A, decoy.Bs[claims[j].plain - claims[j].value - decoy.from]] : [truth.A, truth.B],
  );
  const total = hashToScalar(prefix, commitments);
  const simulated = branches.reduce((sum, decoy) => sum + (decoy?.sigma ?? 0n), 0n);
  return claims.map(({ r }, j) => {
    const decoy = branches[j];
    const challenge = decoy ? decoy.sigma : mod(total - simulated);
    const response = mod((decoy ? decoy.u : truth.w) - r * challenge);
    return { challenge: challenge.toString(), response: response.toString() };
  });
}
