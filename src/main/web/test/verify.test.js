import assert from "node:assert/strict";
import { test } from "node:test";
import { shortTrackerOf } from "../protocol/code.js";
import { readElection } from "../protocol/election.js";
import { parse, print } from "../protocol/group.js";
import { decryptTally, mustBePossible, openTally, readCredentials, readResult, readTally, readTrustees, tallyOf, verifyBallots, verifyDecryption } from "../protocol/verify.js";
import { BallotVerifier } from "../protocol/verify-ballot.js";
import { credentialOf } from "../protocol/code.js";
import { finish, prepare, seal } from "../protocol/seal.js";
import { randomScalar } from "../protocol/scalars.js";
import { readJson } from "../protocol/json.js";
import { commission, pedersen, single } from "./commission.js";
import { ballots, curve, electionText, electionUnder, records } from "./example.js";
import { complaint } from "./verifier.js";

const reasonOf = (action) => {
  try {
    action();
    return null;
  } catch (error) {
    return error.reason ?? String(error);
  }
};
const level = { answers: 3, min: 1, max: 1 };
const seats = { answers: 3, min: 1, max: 2, blank: true };

/** An election, who may vote, and sealed ballots. */
function voted(publicKey, shapes, votes) {
  const text = electionUnder(publicKey, shapes);
  const election = readElection(text);
  const secrets = votes.map(randomScalar);
  return { text, election, credentials: [...secrets, randomScalar()].map(credentialOf), texts: votes.map((marks, i) => seal(election, secrets[i], marks).json) };
}

test("the example from its texts to its result", () => {
  const texts = records();
  const election = readElection(texts.find((text) => text.startsWith('{"version"')));
  const trustees = readTrustees(texts.find((text) => text.startsWith('[["Single"')));
  assert.equal(trustees.publicKey, election.publicKey);
  const credentials = readCredentials(texts.find((text) => /^\["[0-9a-f]{64}"/.test(text)));
  const seen = [];
  const read = verifyBallots(election, credentials, ballots(), (done, of) => seen.push([done, of]), { again: true });
  assert.deepEqual(seen.at(-1), [46, 46]);
  assert.equal(seen.length, 46);
  const tally = tallyOf(election, read);
  assert.equal(tally.ballots, 45);
  assert.ok(texts.includes(tally.json) && texts.includes(tally.sized));
  assert.deepEqual(readTally(tally.json, tally.sized).ciphertexts.map((row) => row.map(({ text }) => text)), tally.ciphertexts.map((row) => row.map(({ text }) => text)));
  const factors = new Map();
  for (const record of texts.filter((text) => text.startsWith('{"owner"'))) {
    const { owner } = JSON.parse(record);
    const decryption = texts[texts.indexOf(record) - 1];
    factors.set(owner, verifyDecryption(election, tally, trustees.trustees[owner - 1].owners[0].key, decryption));
  }
  const counts = openTally(trustees, tally, factors);
  assert.deepEqual(counts, readResult(texts.find((text) => text.startsWith('{"result"'))));
  mustBePossible(election, counts, tally.ballots);
});

test("a box that the server and two of three members open, with blank votes", () => {
  const keys = commission(single("Máy chủ"), pedersen(2, 3));
  const trustees = readTrustees(keys.text);
  assert.equal(trustees.publicKey, keys.publicKey);
  const votes = [[[1, 0, 0], [1, 1, 0]], [[0, 1, 0], [0, 0, 0]], [[1, 0, 0], [0, 1, 0]]];
  const { election, credentials, texts } = voted(keys.publicKey, [level, seats], votes);
  const tally = tallyOf(election, verifyBallots(election, readCredentials(JSON.stringify(credentials)), texts));
  const owners = trustees.trustees.flatMap((trustee) => trustee.owners);
  assert.equal(owners.length, 4);
  const decryptions = keys.secrets.map((secret) => decryptTally(secret, election, tally));
  const factors = decryptions.map((text, i) => verifyDecryption(election, tally, owners[i].key, text));
  const opened = (...numbers) => openTally(trustees, tally, new Map(numbers.map((number) => [number, factors[number - 1]])));
  for (const numbers of [[1, 2, 3], [1, 2, 4], [4, 3, 1], [1, 2, 3, 4]]) {
    assert.deepEqual(opened(...numbers), [[2, 1, 0], [1, 1, 2, 0]], String(numbers));
  }
  for (const numbers of [[1, 2], [2, 3, 4], [1], []]) assert.equal(reasonOf(() => opened(...numbers)), "DECRYPTION_MISSING");
  assert.equal(reasonOf(() => verifyDecryption(election, tally, owners[1].key, decryptions[0])), "DECRYPTION");
  const other = tallyOf(election, verifyBallots(election, credentials, texts.slice(1)));
  assert.equal(reasonOf(() => verifyDecryption(election, other, owners[0].key, decryptions[0])), "DECRYPTION");
  factors[1] = factors[2];
  assert.equal(reasonOf(() => opened(1, 2, 3)), "RESULT");
});

test("a number of marks that so many ballots cannot have", () => {
  const election = readElection(electionText(level, seats));
  mustBePossible(election, [[1, 1, 0], [1, 2, 0, 0]], 2);
  for (const counts of [[[1, 1, 1], [0, 1, 1, 1]], [[1, 0, 0], [0, 1, 1, 1]], [[1, 1, 0], [1, 2, 1, 0]], [[1, 1, 0], [1, 0, 0, 0]], [[1, 1, 0]], [[1, 1], [1, 1, 0, 0]]]) {
    assert.notEqual(reasonOf(() => mustBePossible(election, counts, 2)), null, JSON.stringify(counts));
  }
});

test("ballots that are fine alone, and not together or not here", () => {
  const { election, credentials, texts } = voted(electionKey(), [level], [[[1, 0, 0]], [[0, 1, 0]]]);
  verifyBallots(election, credentials, texts);
  const other = voted(single().key, [level], [[[1, 0, 0]]]);
  const secret = randomScalar();
  const twice = [0, 1].map(() => finish(prepare(election), secret, [[1, 0, 0]]).json);
  const refused = (list, reason, at, known = credentials) =>
    assert.throws(() => verifyBallots(election, known, list), (error) => error.reason === reason && error.at === at);
  refused([...texts, texts[0]], "BALLOT_TWICE", 2);
  refused([...texts, ...twice], "CREDENTIAL_TWICE", 3, [...credentials, credentialOf(secret)]);
  refused([...texts, twice[0]], "CREDENTIAL_UNKNOWN", 2);
  refused([texts[0], other.texts[0]], "OTHER_ELECTION", 1);
  assert.equal(tallyOf(election, verifyBallots(election, [credentialOf(secret)], twice, () => {}, { again: true })).ballots, 1);
});

function electionKey() {
  return readElection(electionText(level)).publicKey;
}

test("every changed ballot is refused, for the reason that is there", () => {
  const text = electionText(level, seats);
  const election = readElection(text);
  const { json } = seal(election, randomScalar(), [[0, 1, 0], [1, 0, 1]]);
  const verifier = new BallotVerifier(election);
  verifier.accept(json);
  const scalar = (parts) => (parts.challenge = String(BigInt(parts.challenge) + 1n));
  const outside = print(parse(JSON.parse(json).answers[0].choices[0].alpha).add(torsion()).toAffine());
  for (const [reason, change] of [
    ["MALFORMED", (b) => { b.extra = 1; }],
    ["MALFORMED", (b) => { delete b.signature; }],
    ["MALFORMED", (b) => { b.answers[0].overall_proof[0].response = "01"; }],
    ["MALFORMED", (b) => { b.answers[0].overall_proof[0].response = 1; }],
    ["MALFORMED", (b) => { b.answers[0].overall_proof[0].response = "9".repeat(77); }],
    ["MALFORMED", (b) => { b.answers[0].blank_proof = null; }],
    ["ELEMENT", (b) => { b.answers[0].choices[0].alpha = "f".repeat(64); }],
    ["ELEMENT", (b) => { b.answers[0].choices[0].alpha = b.answers[0].choices[0].alpha.toUpperCase(); }],
    ["OTHER_ELECTION", (b) => { b.election_uuid = "h9kejKXVzfio3M"; }],
    ["CREDENTIAL_INVALID", (b) => { b.credential = "0".repeat(63) + "1"; }],
    ["CREDENTIAL_INVALID", (b) => { b.credential = outside; }],
    ["SIGNATURE_HASH", (b) => { b.answers.reverse(); }],
    ["SIGNATURE_HASH", (b) => { b.answers[0].choices.reverse(); }],
    ["SIGNATURE_HASH", (b) => { b.answers[0].choices[0].alpha = outside; }],
    ["SIGNATURE_HASH", (b) => { scalar(b.answers[1].blank_proof[0]); }],
    ["SIGNATURE", (b) => { scalar(b.signature.proof); }],
  ]) {
    const ballot = JSON.parse(json);
    change(ballot);
    const changed = JSON.stringify(ballot);
    assert.equal(reasonOf(() => verifier.accept(changed)), reason, change.toString());
    let other = null;
    try { other = complaint(text, changed); } catch (error) { other = String(error); }
    assert.notEqual(other, null, "the other verifier accepts: " + change);
  }
  assert.equal(reasonOf(() => verifier.accept(json + " ")), "NOT_CANONICAL");
  assert.equal(reasonOf(() => verifier.accept(json.replace(",", ", "))), "NOT_CANONICAL");
  assert.equal(reasonOf(() => verifier.accept(json.replace("Ed", "\\u0045d").replace("h9k", "\\u00689k"))), "NOT_CANONICAL");
  assert.equal(reasonOf(() => verifier.accept(json + " ".repeat(20_000))), "TOO_LARGE");
  assert.equal(reasonOf(() => verifier.accept("[".repeat(5_000))), "MALFORMED");
});

/** A point of small order. */
function torsion() {
  const MINUS_ONE = (2n ** 255n - 20n).toString(16).padStart(64, "0");
  const G = parse("6".repeat(62) + "58");
  return G.constructor.fromHex(Buffer.from(MINUS_ONE, "hex").reverse().toString("hex"));
}

test("the short tracker of the published ballot", () => {
  assert.equal(shortTrackerOf(curve.ballot_tracker), "PBMM-Y9AS-XGPZ");
  for (const wrong of ["", "abc", curve.ballot_tracker + "A", curve.ballot_tracker.slice(1)]) assert.equal(shortTrackerOf(wrong), "");
});

test("very long texts of very many escapes are read like short ones", () => {
  const text = JSON.stringify(['"\\'.repeat(1_000_000)]);
  assert.equal(readJson(text, 10_000_000)[0].length, 2_000_000);
  assert.equal(reasonOf(() => readJson(text.replace('"\\"', '"\\u0022'), 10_000_000)), null);
  for (const wrong of ["[ 1]", '{"a":1,"a":1}', "[1e0]", "[01]", '["\\ud800"]', "[1]x", "", '["'.repeat(9), "[".repeat(13) + "]".repeat(13)]) {
    assert.equal(reasonOf(() => readJson(wrong, 100)), "MALFORMED", wrong);
  }
  assert.equal(reasonOf(() => readJson("[1,2]", 4)), "TOO_LARGE");
});
