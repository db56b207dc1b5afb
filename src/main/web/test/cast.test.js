import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { cast } from "../booth/cast.js";
import { happens, openPage, settled } from "./page.js";
import { LOST, serve, serveInTurn } from "./server.js";

const BALLOT = '{"sealed":"ballot"}';
const TAKEN = { status: 201, body: { tracker: "tracker", receipt: "receipt" } };
const refused = (status, reason) => ({ status, body: { reason, detail: `said of ${reason}` } });

let told;
let whys;
let withdrawal;

beforeEach((context) => {
  openPage("<main></main>");
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  told = [];
  whys = [];
  withdrawal = new AbortController();
});

/** Hands a ballot in, and lets the time pass that it takes. */
async function handIn({ mock }, seconds = 60) {
  let outcome = "still under way";
  const listener = {
    sending: () => told.push("sending"),
    retrying: (seconds, why) => told.push(`again in ${seconds}`) && whys.push(why),
    queued: (seconds) => told.push(`queued for ${seconds}`),
    paused: () => told.push("paused"),
  };
  cast("POLL", BALLOT, listener, withdrawal.signal).then((it) => (outcome = it));
  await settled();
  for (let half = 0; half < 2 * seconds && outcome === "still under way"; half++) {
    mock.timers.tick(500);
    await settled();
  }
  return outcome;
}

test("a ballot that is taken gets its receipt", async (context) => {
  const asked = serveInTurn(TAKEN);
  assert.deepEqual(await handIn(context), { kind: "taken", tracker: "tracker", receipt: "receipt", again: false });
  assert.deepEqual(asked.map(({ path, method, body }) => [path, method, body]), [["/polls/POLL/ballots", "POST", BALLOT]]);
  assert.equal(asked[0].headers["content-type"], "application/json");
  assert.deepEqual(told, ["sending"]);
});

test("a ballot that had come before is told so", async (context) => {
  serveInTurn({ ...TAKEN, status: 200 });
  assert.equal((await handIn(context)).again, true);
});

for (const [what, trouble, why] of [
  ["no answer", LOST, "lost"],
  ["a server at its end", { status: 500 }, "fault"],
  ["a server that starts anew", { status: 503, body: "<h1>503</h1>", type: "text/html" }, "fault"],
  ["too many requests", { status: 429 }, "lost"],
  ["a request that took too long", { status: 408 }, "lost"],
  ["the page of some other network", { status: 200, body: "<h1>Sign in to Wi-Fi</h1>", type: "text/html" }, "lost"],
]) {
  test(`after ${what} the same bytes are sent again, and what it was is not called something else`, async (context) => {
    const asked = serveInTurn(trouble, trouble, TAKEN);
    assert.equal((await handIn(context)).kind, "taken");
    assert.deepEqual(asked.map(({ body }) => body), [BALLOT, BALLOT, BALLOT]);
    assert.deepEqual(told, ["sending", "again in 1", "sending", "again in 1", "sending"]);
    assert.deepEqual(whys, [why, why]);
  });
}

for (const status of [503, 429]) {
  test(`a ballot that is told ${status} and when to come again stands in a queue`, async (context) => {
    const queue = { ...refused(status, "BALLOTS_WAITING"), headers: { "retry-after": "2" } };
    const asked = serveInTurn(queue, LOST, queue, TAKEN);
    assert.equal((await handIn(context)).kind, "taken");
    assert.deepEqual(asked.map(({ body }) => body), [BALLOT, BALLOT, BALLOT, BALLOT]);
    assert.deepEqual(told, ["sending", "queued for 2", "sending", "again in 1", "sending", "queued for 2", "sending"]);
    const [first, second] = asked;
    assert.ok(second.at - first.at >= 1500 && second.at - first.at <= 3000);
  });
}

for (const wait of ["", "0", "-5", "soon", "Wed, 21 Oct 2015 07:28:00 GMT"]) {
  test(`"${wait}" is no time to come again`, async (context) => {
    serveInTurn({ ...refused(503, "TRY_AGAIN"), headers: { "retry-after": wait } }, TAKEN);
    assert.equal((await handIn(context)).kind, "taken");
    assert.deepEqual(told, ["sending", "again in 1", "sending"]);
  });
}

test("nobody stands in the queue for longer than ten seconds", async (context) => {
  serveInTurn({ ...refused(503, "BALLOTS_WAITING"), headers: { "retry-after": "3600" } }, TAKEN);
  assert.equal((await handIn(context, 14)).kind, "taken");
  assert.deepEqual(told, ["sending", "queued for 10", "sending"]);
});

test("the waits grow from half a second to ten", async (context) => {
  const asked = serveInTurn(LOST);
  assert.equal(await handIn(context), "still under way");
  const waits = asked.slice(1).map(({ at }, i) => at - asked[i].at);
  assert.deepEqual(waits.slice(0, 7), [500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
});

test("a network that comes back ends the wait", async (context) => {
  const asked = serve((_, before) => (before < 5 ? LOST : TAKEN));
  assert.equal(await handIn(context, 8), "still under way");
  assert.equal(asked.length, 5);
  happens("online", globalThis);
  await settled();
  assert.equal(asked.length, 6);
});

test("a delegate who will not wait sends again at once", async () => {
  const asked = serve((_, before) => (before === 0 ? LOST : TAKEN));
  const listener = { sending() {}, retrying() {}, queued() {}, paused() {} };
  const outcome = cast("POLL", BALLOT, listener, withdrawal.signal, () => Promise.resolve());
  await settled();
  assert.deepEqual([(await outcome).kind, asked.length], ["taken", 2]);
});

for (const [status, reason] of [[409, "CODE_USED"], [403, "CODE_VOID"], [403, "CODE_UNKNOWN"], [423, "POLL_CLOSED"], [423, "POLL_CANCELLED"], [422, "BALLOT_INVALID"], [413, "TOO_LARGE"]]) {
  test(`${status} ${reason} is final`, async (context) => {
    const asked = serveInTurn(refused(status, reason));
    assert.deepEqual(await handIn(context), { kind: "refused", sentence: `said of ${reason}` });
    assert.equal(asked.length, 1);
  });
}

/** A poll that is paused until the given look at its state. */
function pausedUntil(look, then = "OPEN", last = TAKEN) {
  return serve(({ path }, before) => {
    if (path.endsWith("/ballots")) return before === 0 ? refused(423, "POLL_PAUSED") : last;
    return { body: { state: before + 1 < look ? "PAUSED" : then, open: [] } };
  });
}

test("a paused poll is looked at until it goes on, then the same bytes are sent", async (context) => {
  const asked = pausedUntil(3);
  assert.equal((await handIn(context)).kind, "taken");
  assert.deepEqual(told, ["sending", "paused", "sending"]);
  assert.deepEqual(asked.map(({ path }) => path.split("/").at(-1)), ["ballots", "booth-state", "booth-state", "booth-state", "ballots"]);
});

test("a poll that is not open yet is waited for too", async (context) => {
  serve(({ path }, before) => {
    if (path.endsWith("/ballots")) return before === 0 ? refused(423, "POLL_NOT_OPEN_YET") : TAKEN;
    return { body: { state: before < 2 ? "READY" : "OPEN", open: [] } };
  });
  assert.equal((await handIn(context)).kind, "taken");
});

test("a paused poll that is closed says so by its refusal", async (context) => {
  pausedUntil(2, "CLOSED", refused(423, "POLL_CLOSED"));
  assert.deepEqual(await handIn(context), { kind: "refused", sentence: "said of POLL_CLOSED" });
});

test("while the server cannot say where a poll stands, a paused ballot waits", async (context) => {
  serve(({ path }, before) => {
    if (path.endsWith("/ballots")) return before === 0 ? refused(423, "POLL_PAUSED") : TAKEN;
    return before < 3 ? LOST : { body: { state: "OPEN", open: [] } };
  });
  assert.equal((await handIn(context)).kind, "taken");
  assert.deepEqual(told, ["sending", "paused", "sending"]);
});

test("a ballot that is taken back during a pause is never sent again", async (context) => {
  const asked = pausedUntil(1000);
  const outcome = handIn(context);
  await settled();
  withdrawal.abort();
  assert.deepEqual(await outcome, { kind: "withdrawn" });
  assert.equal(asked.filter(({ path }) => path.endsWith("/ballots")).length, 1);
});

test("a ballot taken back while the look that sees the poll open is under way is not sent", async (context) => {
  const asked = serve(({ path }) => {
    if (path.endsWith("/ballots")) return refused(423, "POLL_PAUSED");
    withdrawal.abort();
    return { body: { state: "OPEN", open: [] } };
  });
  assert.deepEqual(await handIn(context), { kind: "withdrawn" });
  assert.equal(asked.length, 2);
});
