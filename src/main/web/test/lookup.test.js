import assert from "node:assert/strict";
import { test } from "node:test";
import { findCode } from "../booth/lookup.js";
import { credentialOf, secretOf } from "../protocol/code.js";
import { LOST, serve } from "./server.js";

const CODE = "7KQM3XTP9RWD5HJY";
const [OWN, OTHER, THIRD] = ["h9kejKXVzfio3L", "otherPollHere1", "thirdPollHere2"];

const UNKNOWN = { status: 404, body: { reason: "CODE_UNKNOWN", detail: "Nobody knows this code." } };
const EXCHANGED = { body: { state: "void", reason: "CODE_EXCHANGED", detail: "The slip was exchanged." } };
const SLOWLY = { status: 429, body: { reason: "TOO_MANY_TRIES", detail: "Wait a minute." } };

/** The path that asks a poll about the code. */
const asks = (uuid) => `/polls/${uuid}/credentials/${credentialOf(secretOf(CODE, uuid))}`;

/** A server where each poll answers about credentials as told; these polls are open. */
function room(answers, open = [OWN]) {
  return serve(({ path }) => {
    if (path.endsWith("/booth-state")) return answers.state ?? { body: { state: "OPEN", open } };
    const [, , uuid] = path.split("/");
    assert.equal(path, asks(uuid));
    return answers[uuid] ?? UNKNOWN;
  });
}

test("a code of this poll is found by its public credential alone", async () => {
  const asked = room({ [OWN]: { body: { state: "unused" } } });
  const found = await findCode(CODE, OWN);
  assert.deepEqual(found, { kind: "found", uuid: OWN, refusal: "", secret: secretOf(CODE, OWN), credential: credentialOf(secretOf(CODE, OWN)) });
  assert.deepEqual(asked.map(({ path }) => path), [asks(OWN)]);
  assert.ok(!JSON.stringify(asked).includes(CODE));
});

test("why a slip can no longer be used is told in the server's own sentence", async () => {
  room({ [OWN]: EXCHANGED });
  assert.equal((await findCode(CODE, OWN)).refusal, "The slip was exchanged.");
});

test("a code that this poll does not know is looked for in the others that are open", async () => {
  const asked = room({ [THIRD]: EXCHANGED }, [OWN, OTHER, THIRD]);
  const found = await findCode(CODE, OWN);
  assert.deepEqual([found.kind, found.uuid, found.refusal], ["found", THIRD, "The slip was exchanged."]);
  assert.deepEqual(asked.map(({ path }) => path), [asks(OWN), `/polls/${OWN}/booth-state`, asks(OTHER), asks(THIRD)]);
});

test("a code that no open poll knows is unknown", async () => {
  room({}, [OTHER]);
  assert.deepEqual(await findCode(CODE, OWN), { kind: "unknown", detail: "Nobody knows this code." });
});

for (const [what, answer, kind] of [
  ["no answer", LOST, "network"],
  ["a gateway's own page", { status: 404, body: "<h1>Not here</h1>" }, "fault"],
  ["too many tries at something else", { status: 429 }, "fault"],
  ["a fault of the server", { status: 500 }, "fault"],
  ["an answer that is none", { status: 200, body: "<h1>Wi-Fi</h1>" }, "network"],
]) {
  test(`${what} is not taken for an unknown code`, async () => {
    room({ [OWN]: answer });
    assert.deepEqual(await findCode(CODE, OWN), { kind });
    room({ [OTHER]: answer }, [OWN, OTHER]);
    assert.deepEqual(await findCode(CODE, OWN), { kind });
  });
}

test("who asks too often is told so by the server", async () => {
  room({ [OWN]: SLOWLY });
  assert.deepEqual(await findCode(CODE, OWN), { kind: "tries", detail: "Wait a minute." });
});

test("while the server cannot say which polls are open, a code is not called unknown", async () => {
  room({ state: LOST });
  assert.deepEqual(await findCode(CODE, OWN), { kind: "network" });
  room({ state: { status: 503 } });
  assert.deepEqual(await findCode(CODE, OWN), { kind: "network" });
});
