import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../protocol/refused.js";
import { verifyArchive } from "../protocol/verify-archive.js";
import { archiveOf, held, membersOf, packed, stepsOf } from "./archive.js";
import { pedersen, single } from "./commission.js";
import { bySigning, inBytes, inEvents, inParts, inTexts } from "./forge.js";

const level = { answers: 2, min: 1, max: 1 };
const list = { answers: 2, min: 1, max: 2, blank: true };

const ELECTIONS = {
  "one key": held({ shapes: [level], votes: [[[1, 0]], [[1, 0]]], parts: [single("Máy chủ")], opening: [1], counts: [[2, 0]] }),
  "two of two, with blank votes": held({ shapes: [list], votes: [[[1, 0]], [[0, 0]], [[1, 1]]], parts: [single(), single("Bà B")], opening: [1, 2], counts: [[1, 2, 1]] }),
  "the server and two of three": held({ shapes: [level, level], votes: [[[1, 0], [0, 1]], [[1, 0], [1, 0]]], parts: [single("Máy chủ"), pedersen(2, 3)], opening: [1, 2, 4], counts: [[2, 0], [1, 1]] }),
};

const BALLOT = ["TOO_LARGE", "MALFORMED", "ELEMENT", "NOT_CANONICAL", "OTHER_ELECTION", "CREDENTIAL_INVALID", "SIGNATURE_HASH", "SIGNATURE", "ANSWER_COUNT", "CHOICE_COUNT", "INDIVIDUAL_PROOF", "BLANK_PROOF", "OVERALL_PROOF"];
const refusals = new Map();

function refused(what, file) {
  let reason = null;
  try {
    verifyArchive(file);
  } catch (error) {
    if (!(error instanceof Refused)) throw new Error(`a crash: ${what}`, { cause: error });
    reason = error.reason === "BALLOT" ? `BALLOT ${error.detail}` : error.reason;
  }
  assert.notEqual(reason, null, `accepted: ${what}`);
  refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
}

test("what was not changed is verified", () => {
  for (const [kind, election] of Object.entries(ELECTIONS)) {
    const report = verifyArchive(archiveOf(election), { fileName: "h9kejKXVzfio3L.bel" });
    const { ballots, credentials, result } = election;
    assert.deepEqual([report.ballots, report.slips, report.lines.length], [ballots, JSON.parse(credentials), JSON.parse(result).result].map(({ length }) => length), kind);
  }
});

for (const [kind, election] of Object.entries(ELECTIONS)) {
  const many = kind === "the server and two of three";
  test(`changed texts, hashes made anew: ${kind}`, () => {
    for (const [what, file] of inTexts(election, many ? 7 : 3)) refused(what, file);
  });
  test(`ballots changed by their own delegate: ${kind}`, () => {
    for (const [what, file] of bySigning(election, many ? 5 : 2)) refused(what, file);
  });
  test(`parts left out, doubled and exchanged: ${kind}`, () => {
    for (const [what, file] of inParts(election)) refused(what, file);
  });
}

test("events out of order and otherwise", () => {
  for (const [what, file] of inEvents(ELECTIONS["the server and two of three"])) refused(what, file);
});

test("bytes of the file", () => {
  for (const [what, file] of inBytes(ELECTIONS["one key"])) refused(what, file);
});

test("an archive under the name of another election", () => {
  assert.throws(() => verifyArchive(archiveOf(ELECTIONS["one key"]), { fileName: "/tmp/h9kejKXVzfio3M.bel" }), { reason: "FILE_NAME" });
  verifyArchive(archiveOf(ELECTIONS["one key"]), { fileName: "archive (1).bel" });
});

test("what nothing signs is told by fingerprints alone", () => {
  const election = ELECTIONS["one key"];
  const before = verifyArchive(archiveOf(election));
  const known = JSON.parse(election.credentials);
  const used = election.ballots.map((ballot) => JSON.parse(ballot).credential);
  for (const [what, change] of [
    ["trustees", { trustees: election.trustees.replace("Máy chủ", "Ông A") }],
    ["credentials", { credentials: JSON.stringify(known.reverse()) }],
    ["credentials", { credentials: JSON.stringify(known.filter((one) => used.includes(one))) }],
  ]) {
    const after = verifyArchive(archiveOf({ ...election, ...change }));
    assert.notEqual(after.final, before.final, what);
    assert.equal(after.credentials !== before.credentials, what === "credentials");
  }
  const later = verifyArchive(packed(membersOf(stepsOf(election)).map((member, i) => (i === 0 ? { ...member, body: member.body.replace("1795447549", "1795447550") } : member)), 1795447550));
  assert.equal(later.final, before.final);
  assert.notEqual(later.file, before.file);
});

test("more than four hundred were refused, and nearly every reason was given", () => {
  const all = [...refusals.values()].reduce((sum, n) => sum + n, 0);
  assert.ok(all >= 400);
  for (const fault of BALLOT.filter((name) => !["TOO_LARGE"].includes(name))) assert.ok(refusals.has(`BALLOT ${fault}`), fault);
});
