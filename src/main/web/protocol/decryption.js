import { G, parse, power, print } from "./group.js";
import { fields, itemsOf, readCanonical, textOf } from "./json.js";
import { Powers } from "./powers.js";
import { onCurve, readProof } from "./read-ballot.js";
import { must, Refused } from "./refused.js";
import { hashToScalar, mod, randomScalar } from "./scalars.js";
import { generatorTable, isProof, readMember } from "./verify-ballot.js";

/* Partial decryptions (PROTOCOL §11). */

/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./tally.js").Tally} Tally */

const MOST = 10_000_000;

/**
 * Makes a partial decryption. Only of a tally that the caller has recomputed from ballots that it has verified (§7c): a false
 * tally could be one person's ballot.
 * @param {bigint} secret of the trustee, or of the member's share
 * @param {Election} election
 * @param {Tally} tally
 * @returns {string} its text
 * @throws {Refused} ELEMENT when the tally is not made of members of the group
 */
export function decryptTally(secret, election, tally) {
  const prefix = `decrypt|${election.fingerprint}|${print(power(G, secret).toAffine())}|`;
  const made = tally.ciphertexts.map((row) =>
    row.map(({ text }) => {
      const [alpha] = text.split(",").map(memberOf);
      const w = randomScalar();
      const challenge = hashToScalar(prefix, [power(G, w), power(alpha, w)].map((point) => print(point.toAffine())));
      return {
        factor: print(power(alpha, secret).toAffine()),
        proof: { challenge: String(challenge), response: String(mod(w - secret * challenge)) },
      };
    }),
  );
  return JSON.stringify({
    decryption_factors: made.map((row) => row.map(({ factor }) => factor)),
    decryption_proofs: made.map((row) => row.map(({ proof }) => proof)),
  });
}

/** @param {string} text */
function memberOf(text) {
  try {
    return parse(text);
  } catch {
    throw new Refused("ELEMENT", "of the tally");
  }
}

/**
 * Checks every factor.
 * @param {Election} election
 * @param {Tally} tally whose elements are members
 * @param {string} key of the trustee
 * @param {string} text the decryption as it was stored
 * @returns {Float64Array[][]} its factors, in the shape of the tally
 * @throws {Refused}
 */
export function verifyDecryption(election, tally, key, text) {
  const { value, canonical } = readCanonical(text, MOST);
  const { decryption_factors, decryption_proofs } = fields(value, "decryption_factors", "decryption_proofs");
  const factors = itemsOf(decryption_factors, (row) => itemsOf(row, (factor) => onCurve(textOf(factor))));
  const proofs = itemsOf(decryption_proofs, (row) => itemsOf(row, readProof));
  must(canonical, "MALFORMED", "not in its one spelling");
  const shape = String(tally.ciphertexts.map((row) => row.length));
  must([factors, proofs].every((rows) => String(rows.map((row) => row.length)) === shape), "DECRYPTION", "its shape");
  const prefix = `decrypt|${election.fingerprint}|${key}|`;
  const publicKey = readMember(key);
  tally.ciphertexts.forEach((row, i) =>
    row.forEach(({ alpha }, j) => {
      const factor = new Powers(factors[i][j]);
      must(factor.isMember(), "ELEMENT", "a factor of a decryption");
      const pairs = /** @type {const} */ ([[generatorTable(), publicKey], [new Powers(alpha), factor]]);
      must(isProof(prefix, proofs[i][j], pairs), "DECRYPTION", "a proof");
    }),
  );
  return factors;
}
