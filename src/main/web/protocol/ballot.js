/** @typedef {import("./proof.js").Proof} Proof */

/** @typedef {{ alpha: string, beta: string }} Ciphertext */

/**
 * @typedef {object} Answer
 * @property {Ciphertext[]} choices
 * @property {Proof[][]} individual_proofs
 * @property {Proof[]} overall_proof
 * @property {Proof[]} [blank_proof]
 */

/**
 * The bytes of a ballot, or of what its signature covers (PROTOCOL §7).
 * @param {{ uuid: string, fingerprint: string, credential: string, answers: readonly Answer[], signature?: { hash: string, proof: Proof } }} ballot
 * @returns {string}
 */
export function writeBallot({ uuid, fingerprint, credential, answers, signature }) {
  return JSON.stringify({
    election_uuid: uuid,
    election_hash: fingerprint,
    credential,
    answers: answers.map(({ choices, individual_proofs, overall_proof, blank_proof }) => ({
      choices: choices.map(({ alpha, beta }) => ({ alpha, beta })),
      individual_proofs: individual_proofs.map((proofs) => proofs.map(inOrder)),
      overall_proof: overall_proof.map(inOrder),
      ...(blank_proof && { blank_proof: blank_proof.map(inOrder) }),
    })),
    ...(signature && { signature: { hash: signature.hash, proof: inOrder(signature.proof) } }),
  });
}

/** @param {Proof} proof @returns {Proof} */
function inOrder({ challenge, response }) {
  return { challenge, response };
}
