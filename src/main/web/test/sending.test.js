import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { receiptKey, register } from "../slips/sending.js";
import { wordsTemplate } from "./booth-page.js";
import { openPage, settled } from "./page.js";
import { LOST, serveInTurn } from "./server.js";

const BATCH = { good: ["a", "b"], spare: ["c"] };
const TAKEN = { status: 201, body: { fingerprint: "sum" } };

let retries;

beforeEach((context) => {
  openPage(wordsTemplate(["sign-in-again"]));
  context.mock.timers.enable({ apis: ["setTimeout"] });
  retries = 0;
});

async function registered({ mock }) {
  let answer;
  register("POLL", BATCH, () => retries++).then((it) => (answer = it));
  for (let tries = 0; tries < 10 && !answer; tries++) {
    await settled();
    mock.timers.tick(3000);
  }
  return answer;
}

test("the public side is sent once where the server answers", async (context) => {
  const asked = serveInTurn(TAKEN);
  assert.equal((await registered(context)).fingerprint, "sum");
  assert.deepEqual(asked.map(({ path, method, body }) => [path, method, JSON.parse(body)]), [["/desk/polls/POLL/slips", "POST", BATCH]]);
  assert.equal(retries, 0);
});

for (const trouble of [LOST, { status: 503 }, { status: 429 }, { body: "<h1>Wi-Fi</h1>" }]) {
  test(`after ${trouble === LOST ? "no answer" : JSON.stringify(trouble)} the same bytes are sent again`, async (context) => {
    const asked = serveInTurn(trouble, trouble, TAKEN);
    assert.equal((await registered(context)).fingerprint, "sum");
    assert.equal(retries, 2);
    assert.equal(new Set(asked.map(({ body }) => body)).size, 1);
  });
}

test("a refusal is final, in the server's words", async (context) => {
  const asked = serveInTurn({ status: 409, body: { detail: "Bộ phiếu mã đã có." } });
  assert.deepEqual(await registered(context), { refused: "Bộ phiếu mã đã có." });
  assert.equal(asked.length, 1);
});

test("a refusal without words tells its number", async (context) => {
  serveInTurn({ status: 403, body: {} });
  assert.deepEqual(await registered(context), { refused: "403" });
});

test("a session that has ended is told, for the slips are still on the screen", async (context) => {
  globalThis.fetch = async () => ({ type: "opaqueredirect", status: 0 });
  assert.deepEqual(await registered(context), { refused: "sign-in-again" });
});

test("the receipt key of the cover is empty where it does not come", async () => {
  serveInTurn({ body: "MCowBQ==\n" });
  assert.equal(await receiptKey("POLL"), "MCowBQ==");
  serveInTurn({ status: 404 });
  assert.equal(await receiptKey("POLL"), "");
  serveInTurn(LOST);
  assert.equal(await receiptKey("POLL"), "");
});
