import assert from "node:assert/strict";
import { test } from "node:test";
import { findCode } from "../booth/lookup.js";
import { credentialOf, secretOf } from "../protocol/code.js";
import { LOST, serve } from "./server.js";

const CODE = "7KQM3XTP9RWD5HJY";
const [OWN, OTHER, THIRD] = ["h9kejKXVzfio3L", "otherPollHere1", "thirdPollHere2"];

/** The path that asks a poll about the code. */
const asks = (uuid) => `/polls/${uuid}/credentials/${credentialOf(secretOf(CODE, uuid))}`;

/** A server where each poll answers about credentials as told; these polls are open. */
function room(answers, open = [OWN]) {
  return serve(({ path }) => {
    if (path.endsWith("/booth-state")) return answers.state ?? { body: { state: "OPEN", open } };
    const [, , uuid] = path.split("/");
    assert.equal(path, asks(uuid));
    return answers[uuid] ?? { status: 404 };
  });
}

test("a code of this poll is found by its public credential alone", async () => {
  const asked = room({ [OWN]: { body: { state: "unused" } } });
  const found = await findCode(CODE, OWN);
  assert.deepEqual(found, { kind: "found", uuid: OWN, state: "unused", secret: secretOf(CODE, OWN), credential: credentialOf(secretOf(CODE, OWN)) });
  assert.deepEqual(asked.map(({ path }) => path), [asks(OWN)]);
  assert.ok(!JSON.stringify(asked).includes(CODE));
});

test("why a slip can no longer be used is told before that it cannot", async () => {
  room({ [OWN]: { body: { state: "void", because: "exchanged" } } });
  assert.equal((await findCode(CODE, OWN)).state, "exchanged");
});

test("a code that this poll does not know is looked for in the others that are open", async () => {
  const asked = room({ [THIRD]: { body: { state: "used" } } }, [OWN, OTHER, THIRD]);
  const found = await findCode(CODE, OWN);
  assert.deepEqual([found.kind, found.uuid, found.state], ["found", THIRD, "used"]);
  assert.deepEqual(asked.map(({ path }) => path), [asks(OWN), `/polls/${OWN}/booth-state`, asks(OTHER), asks(THIRD)]);
});

test("a code that no open poll knows is unknown", async () => {
  room({}, [OTHER]);
  assert.deepEqual(await findCode(CODE, OWN), { kind: "unknown" });
});

for (const [what, answer, kind] of [
  ["no answer", LOST, "network"],
  ["too many tries", { status: 429 }, "tries"],
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

test("while the server cannot say which polls are open, a code is not called unknown", async () => {
  room({ state: LOST });
  assert.deepEqual(await findCode(CODE, OWN), { kind: "network" });
  room({ state: { status: 503 } });
  assert.deepEqual(await findCode(CODE, OWN), { kind: "network" });
});
