import assert from "node:assert/strict";
import { test } from "node:test";
import { MalformedElection, readElection } from "../protocol/election.js";
import { curve, electionText, records } from "./example.js";

test("the example's election is read, its fingerprint the one in its ballots", () => {
  const election = readElection(curve.election_json);
  assert.equal(election.fingerprint, curve.phi);
  assert.equal(election.shortFingerprint, "10d8 89ce 0280 a301");
  assert.equal(election.uuid, curve.uuid);
  assert.equal(election.publicKey, curve.public_key);
  assert.equal(election.lines.length, 15);
  assert.deepEqual(election.lines[0], { question: "Person 1", answers: ["low", "medium", "high"], blank: false, min: 1, max: 1 });
  assert.deepEqual(readElection(new TextEncoder().encode(records()[0])), election);
});

test("Vietnamese, quotes and the escapes of others are read", () => {
  const text = electionText({ answers: 2, min: 1, max: 2, blank: true });
  const election = readElection(text);
  assert.equal(election.lines[0].question, "1. Nguyễn Thị Ánh – Chủ tịch");
  assert.deepEqual(election.lines[0].answers, ['Mức "1"', 'Mức "2"']);
  assert.equal(election.lines[0].blank, true);
  const escaped = text.replace("ỳ", "\\u1ef3");
  assert.equal(readElection(escaped).description, "Kỳ họp thứ 10");
  assert.notEqual(readElection(escaped).fingerprint, election.fingerprint);
});

const good = electionText({ answers: 3, min: 1, max: 1 });
const changes = {
  "a blank": [":1,", ": 1,"],
  "a field twice": ['"version":1', '"version":1,"version":1'],
  "an unknown field": ['"version":1', '"version":1,"x":1'],
  "fields in another order": ['"min":1,"max":1', '"max":1,"min":1'],
  "another spelling of a number": ['"min":1', '"min":1.0'],
  "another version": ['"version":1', '"version":2'],
  "another group": ["Ed25519", "BELENIOS-2048"],
  "min above max": ['"min":1', '"min":2'],
  "max above the number of answers": ['"max":1', '"max":4'],
  "blank that is false": ['"min":1', '"blank":false,"min":1'],
  "a malformed uuid": ["h9kejKXVzfio3L", "h9kejKXVzfio3l/"],
  "a short uuid": ["h9kejKXVzfio3L", "h9kejKXVzfio3"],
  "a key that is no member": [/"public_key":"\w+"/, `"public_key":"${"0".repeat(64)}"`],
  "a key of small order added": [/"public_key":"\w+"/, `"public_key":"7${"f".repeat(61)}ec"`],
  "the neutral element as key": [/"public_key":"\w+"/, `"public_key":"${"0".repeat(63)}1"`],
  "a key in capitals": [/"public_key":"\w+"/, `"public_key":"${curve.public_key.toUpperCase()}"`],
  "no lines": [/"questions":\[.*\]/, '"questions":[]'],
  "no answers": [/"answers":\[[^\]]*\]/, '"answers":[]'],
  "something after it": [/$/, " "],
};
for (const [what, [from, to]] of Object.entries(changes)) {
  test(`an election is refused for ${what}`, () => {
    const changed = good.replace(from, to);
    assert.notEqual(changed, good);
    assert.throws(() => readElection(changed), MalformedElection);
  });
}

test("bytes that are not UTF-8 are refused", () => {
  const bytes = new TextEncoder().encode(good);
  bytes[bytes.indexOf(0xe1)] = 0xff;
  assert.throws(() => readElection(bytes), MalformedElection);
});
