// The checks of PROTOCOL §6 and §7, written straight from the formulas; the slow way, sharing no code with the sealing but
// the group's parsing and printing.
import { createHash } from "node:crypto";
import { G, ONE, parse, parseKey, print } from "../protocol/group.js";

const Q = 2n ** 252n + 27742317777372353535851937790883648493n;
const sha256 = (text, encoding) => createHash("sha256").update(text, "utf8").digest(encoding);
export const b64 = (text) => sha256(text, "base64").replace(/=+$/, "");
export const str = (point) => print(point.toAffine());
export const pow = (base, exponent) => base.multiplyUnsafe(((exponent % Q) + Q) % Q);
export const hash = (prefix, elements) => BigInt("0x" + sha256(prefix + elements.join(","), "hex")) % Q;

/** @returns {string | null} what is wrong with the ballot; null when nothing is */
export function complaint(electionText, ballotText) {
  const election = JSON.parse(electionText);
  const ballot = JSON.parse(ballotText);
  const y = parseKey(election.public_key);
  const phi = b64(electionText);
  if (Object.keys(ballot).join() !== "election_uuid,election_hash,credential,answers,signature") return "fields";
  if (JSON.stringify(ballot) !== ballotText) return "not compact";
  if (ballot.election_uuid !== election.uuid || ballot.election_hash !== phi) return "another election";
  const { signature, ...unsigned } = ballot;
  const H = b64(JSON.stringify(unsigned));
  if (signature.hash !== H) return "signature's hash";
  const { challenge, response } = scalars(signature.proof);
  const A = pow(G, response).add(pow(parseKey(ballot.credential), challenge));
  if (hash(`sig|${H}|`, [str(A)]) !== challenge) return "signature";
  if (ballot.answers.length !== election.questions.length) return "number of answers";
  const S0 = `${phi}|${ballot.credential}`;
  for (const [i, question] of election.questions.entries()) {
    const wrong = answerComplaint(question, ballot.answers[i], y, S0);
    if (wrong) return `line ${i}: ${wrong}`;
  }
  return null;
}

function answerComplaint({ answers, blank, min, max }, answer, y, S0) {
  const fields = "choices,individual_proofs,overall_proof" + (blank ? ",blank_proof" : "");
  if (Object.keys(answer).join() !== fields) return "fields";
  const n = answers.length + (blank ? 1 : 0);
  if (answer.choices.length !== n || answer.individual_proofs.length !== n) return "number of choices";
  const cts = answer.choices.map(({ alpha, beta }) => ({ alpha: parse(alpha), beta: parse(beta) }));
  const S = `${S0}|${cts.map(text).join(",")}`;
  for (const [j, ct] of cts.entries()) {
    if (!holds(`prove|${S0}|${text(ct)}|`, answer.individual_proofs[j], [[ct, 0], [ct, 1]], y)) return `individual proof ${j}`;
  }
  const sum = cts.slice(blank ? 1 : 0).reduce((a, b) => ({ alpha: a.alpha.add(b.alpha), beta: a.beta.add(b.beta) }), { alpha: ONE, beta: ONE });
  const allowed = Array.from({ length: max - min + 1 }, (_, k) => [sum, min + k]);
  if (!blank) return holds(`prove|${S}|${text(sum)}|`, answer.overall_proof, allowed, y) ? null : "overall proof";
  if (!holds(`bproof0|${S}|`, answer.blank_proof, [[cts[0], 0], [sum, 0]], y)) return "blank proof";
  return holds(`bproof1|${S}|`, answer.overall_proof, [[cts[0], 1], ...allowed], y) ? null : "overall proof";
}

/** The commitments that a proof's branches lead back to. */
export function commitments(proofs, branches, y) {
  return branches.flatMap(([{ alpha, beta }, value], j) => {
    const { challenge, response } = scalars(proofs[j]);
    const B = pow(y, response).add(pow(beta.subtract(pow(G, BigInt(value))), challenge));
    return [str(pow(G, response).add(pow(alpha, challenge))), str(B)];
  });
}

function holds(prefix, proofs, branches, y) {
  if (proofs.length !== branches.length) return false;
  const sum = proofs.reduce((total, proof) => total + scalars(proof).challenge, 0n) % Q;
  return hash(prefix, commitments(proofs, branches, y)) === sum;
}

function scalars({ challenge, response }) {
  const read = (decimal) => {
    const value = BigInt(decimal);
    if (value.toString() !== decimal || value < 0n || value >= Q) throw new Error("scalar");
    return value;
  };
  return { challenge: read(challenge), response: read(response) };
}

const text = ({ alpha, beta }) => `${str(alpha)},${str(beta)}`;

/** What a ballot's line encrypts. */
export function decrypted(answer, privateKey) {
  return answer.choices.map(({ alpha, beta }) => {
    const plain = parse(beta).subtract(pow(parse(alpha), privateKey));
    return plain.is0() ? 0 : plain.equals(G) ? 1 : NaN;
  });
}
