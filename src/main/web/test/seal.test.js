import assert from "node:assert/strict";
import { test } from "node:test";
import { writeBallot } from "../protocol/ballot.js";
import { credentialOf, secretOf } from "../protocol/code.js";
import { readElection } from "../protocol/election.js";
import { encryptionScalar } from "../protocol/prepare.js";
import { discard, finish, newSeed, prepare, seal } from "../protocol/seal.js";
import { G } from "../protocol/group.js";
import { ballots, codes, curve, electionText, PRIVATE_KEY } from "./example.js";
import { b64, complaint, decrypted, pow, str } from "./verifier.js";

const secret = secretOf("7KQM3XTP9RWD5HJY", codes.uuid);
const bytes = (hex) => Uint8Array.from(Buffer.from(hex, "hex"));

function accepted(text, marks, plain = marks) {
  const { json, tracker } = seal(readElection(text), secret, marks);
  assert.equal(complaint(text, json), null);
  assert.equal(tracker, b64(json));
  assert.deepEqual(JSON.parse(json).answers.map((answer) => decrypted(answer, PRIVATE_KEY)), plain);
}

test("every choice of a line with three levels", () => {
  const level = { answers: 3, min: 1, max: 1 };
  accepted(electionText(level, level, level), [[1, 0, 0], [0, 1, 0], [0, 0, 1]]);
});

test("lines that may be left blank", () => {
  const line = { answers: 3, min: 0, max: 1 };
  accepted(electionText(line, line, line, line), [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]]);
});

test("lists of several seats", () => {
  const list = { answers: 4, min: 1, max: 3 };
  accepted(electionText(list, list, list), [[0, 0, 1, 0], [1, 0, 0, 1], [0, 1, 1, 1]]);
  accepted(electionText({ answers: 3, min: 0, max: 3 }, { answers: 3, min: 2, max: 2 }), [[1, 1, 1], [1, 0, 1]]);
  accepted(electionText({ answers: 1, min: 0, max: 1 }), [[1]]);
});

test("lists where an empty ballot may be cast", () => {
  const list = { answers: 4, min: 1, max: 3, blank: true };
  accepted(
    electionText(list, list, list, list),
    [[0, 0, 0, 0], [0, 1, 0, 0], [1, 0, 1, 0], [1, 1, 0, 1]],
    [[1, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 1, 0, 1, 0], [0, 1, 1, 0, 1]],
  );
  accepted(electionText({ answers: 2, min: 1, max: 1, blank: true }, { answers: 2, min: 2, max: 2, blank: true }), [[0, 1], [0, 0]], [[0, 0, 1], [1, 0, 0]]);
});

test("the example's election: fifteen lines, and the size that the limits expect", () => {
  const { json } = seal(readElection(curve.election_json), secret, curve.election_json.match(/Person/g).map((_, i) => [0, 1, 2].map((j) => +(i % 3 === j))));
  assert.equal(complaint(curve.election_json, json), null);
  assert.ok(Math.abs(json.length - curve.ballot_bytes) < 150);
});

test("the verifier of these tests accepts the example's ballot and sees a change", () => {
  const [ballot] = ballots();
  assert.equal(complaint(curve.election_json, ballot), null);
  const parts = JSON.parse(ballot);
  [parts.answers[0], parts.answers[1]] = [parts.answers[1], parts.answers[0]];
  assert.equal(complaint(curve.election_json, JSON.stringify(parts)), "signature's hash");
});

test("the example's ballots are written with the same bytes", () => {
  const all = ballots();
  assert.equal(all.length, 46);
  for (const text of all) {
    const { election_uuid: uuid, election_hash: fingerprint, credential, answers, signature } = JSON.parse(text);
    assert.equal(writeBallot({ uuid, fingerprint, credential, answers, signature }), text);
    assert.equal(b64(writeBallot({ uuid, fingerprint, credential, answers })), signature.hash);
  }
  assert.equal(b64(all[0]), curve.ballot_tracker);
});

test("the randomness of every ciphertext follows from the seed", () => {
  const seed = bytes(codes.seed.seed_hex);
  codes.seed.k.forEach((k, i) => assert.equal(encryptionScalar(seed, codes.uuid, k), BigInt(codes.seed.r[i])));
  const election = readElection(electionText({ answers: 2, min: 1, max: 2, blank: true }, { answers: 3, min: 0, max: 1 }));
  const sealed = seal(election, secret, [[1, 1], [0, 0, 1]], seed);
  const alphas = JSON.parse(sealed.json).answers.flatMap(({ choices }) => choices.map(({ alpha }) => alpha));
  assert.deepEqual(alphas, alphas.map((_, k) => str(pow(G, encryptionScalar(seed, election.uuid, k)))));
  assert.equal(alphas.length, 6);
  assert.deepEqual(sealed.seed, seed);
});

test("nothing but the encryption follows from the seed", () => {
  const election = readElection(electionText({ answers: 2, min: 0, max: 1 }));
  const seed = newSeed();
  const [a, b] = [1, 2].map(() => JSON.parse(seal(election, secret, [[1, 0]], seed).json));
  assert.deepEqual(a.answers[0].choices, b.answers[0].choices);
  const numbers = (ballot) => JSON.stringify([ballot.answers[0].individual_proofs, ballot.answers[0].overall_proof, ballot.signature]).match(/\d{60,}/g);
  assert.ok(numbers(a).length >= 14);
  assert.equal(new Set([...numbers(a), ...numbers(b)]).size, numbers(a).length + numbers(b).length);
});

test("prepared randomness crosses a message and is good for one ballot only", () => {
  const text = electionText({ answers: 3, min: 1, max: 1 });
  const prepared = prepare(readElection(text));
  const copy = structuredClone(prepared);
  const { json } = finish(prepared, secret, [[0, 1, 0]], credentialOf(secret));
  assert.equal(complaint(text, json), null);
  assert.throws(() => finish(prepared, secret, [[1, 0, 0]]), /one ballot only/);
  assert.throws(() => finish(copy, secret, [[1, 0, 0]]), /one ballot only/);
  assert.deepEqual({ lines: prepared.lines, signature: prepared.signature, seed: prepared.seed.length }, { lines: [], signature: null, seed: 0 });
});

test("discarded randomness is gone", () => {
  const prepared = prepare(readElection(electionText({ answers: 3, min: 1, max: 1 })));
  const { seed } = prepared;
  discard(prepared);
  assert.ok(seed.every((byte) => byte === 0));
  assert.throws(() => finish(prepared, secret, [[1, 0, 0]]), /one ballot only/);
});

test("marks that do not fit are refused, and use nothing up", () => {
  const text = electionText({ answers: 3, min: 1, max: 1 }, { answers: 3, min: 2, max: 3, blank: true });
  const prepared = prepare(readElection(text));
  const fine = [1, 1, 0];
  for (const marks of [
    [[1, 1, 0], fine], [[0, 0, 0], fine], [[1, 0], fine], [[1, 0, 0, 0], fine], [[2, 0, 0], fine], [[1, 1, -1], fine],
    [[true, 0, 0], fine], [[1, 0, 0]], [[1, 0, 0], fine, fine], [[1, 0, 0], [1, 0, 0]], [[NaN, 0, 1], fine], [],
  ]) {
    assert.throws(() => finish(prepared, secret, marks), RangeError, JSON.stringify(marks));
  }
  assert.equal(complaint(text, finish(prepared, secret, [[1, 0, 0], [0, 0, 0]]).json), null);
});

test("a seed of another length is refused", () => {
  const election = readElection(electionText({ answers: 1, min: 0, max: 1 }));
  assert.throws(() => prepare(election, new Uint8Array(16)), RangeError);
});
