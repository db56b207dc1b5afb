import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { PollWatch } from "../booth/poll-watch.js";
import { session } from "../booth/session.js";
import { show, step } from "../booth/steps.js";
import { openBooth, shown, UUID } from "./booth-page.js";
import { at, settled, text } from "./page.js";
import { LOST, serve } from "./server.js";

const LOOK = 3600;

let now;
let asked;
let booth;

/** A booth whose poll stands so when the page is made; `now` is where it stands later. */
function begin(state, options = {}) {
  openBooth({ state, ...options });
  session.leaving = false;
  booth = { uuid: UUID, restarts: 0, submits: 0, restart: () => booth.restarts++, entry: { begun: false, submit: () => booth.submits++ } };
  now = { body: { state, open: [] } };
  asked = serve(() => now);
  const watch = new PollWatch(booth);
  watch.begin();
  if (watch.open) show("code", { focus: false });
}

const stands = (state, open = []) => (now = { body: { state, open } });

/** Lets the next look happen; they are spread a little, so that a room does not ask at once. */
async function look({ mock }) {
  mock.timers.tick(LOOK);
  await settled();
}

beforeEach((context) => context.mock.timers.enable({ apis: ["setTimeout"] }));

test("a page that waits goes on by itself when the poll opens", async (context) => {
  begin("READY");
  assert.equal(shown(), "state");
  assert.equal(at("watching").hidden, false);
  await look(context);
  assert.equal(shown(), "state");
  stands("OPEN");
  await look(context);
  assert.deepEqual([shown(), booth.submits], ["code", 0]);
});

test("a code that was scanned while the poll was not open is asked for when it is", async (context) => {
  begin("READY");
  booth.entry.begun = true;
  stands("OPEN");
  await look(context);
  assert.deepEqual([shown(), booth.submits], ["code", 1]);
});

test("an open code page says when the poll pauses and when it ends", async (context) => {
  begin("OPEN");
  stands("PAUSED");
  await look(context);
  assert.deepEqual([shown(), text("state-heading"), text("state-sentence")], ["state", "heading-PAUSED", "state-PAUSED"]);
  stands("OPEN");
  await look(context);
  assert.equal(shown(), "code");
  stands("CLOSED");
  await look(context);
  assert.deepEqual([shown(), text("state-heading"), text("state-sentence")], ["state", "heading-CLOSED", "state-CLOSED"]);
});

test("nobody is disturbed in the middle of a ballot", async (context) => {
  begin("OPEN");
  show("ballot");
  stands("PAUSED");
  await look(context);
  assert.equal(shown(), "ballot");
});

const notices = () => [...document.querySelectorAll("[data-notice]")].map(({ hidden, textContent }) => (hidden ? "" : textContent));

// A test for each: the clock of a test takes the watch of its page with it, and a page that is gone watches no longer.
for (const [step, last] of [["ballot", "CLOSED"], ["review", "CANCELLED"]]) {
  test(`whoever is at the ${step} is told of a pause, of its end and of ${last}, and stays there`, async (context) => {
    begin("OPEN");
    show(step);
    await look(context);
    assert.deepEqual(notices(), ["", ""]);
    for (const state of ["PAUSED", "OPEN", last]) {
      stands(state);
      await look(context);
      const sentence = `notice-${state.toLowerCase()}`;
      assert.deepEqual([shown(), ...notices()], [step, sentence, sentence]);
    }
  });
}

test("a network that is lost is told after the second look, and no longer once it is back", async (context) => {
  begin("OPEN");
  show("ballot");
  now = LOST;
  await look(context);
  assert.deepEqual(notices(), ["", ""]);
  await look(context);
  assert.deepEqual(notices(), ["notice-lost", "notice-lost"]);
  stands("OPEN");
  await look(context);
  assert.deepEqual(notices(), ["", ""]);
});

test("a page made before the poll was frozen is made anew", async (context) => {
  begin("DRAFT", { frozen: false });
  stands("READY");
  await look(context);
  assert.equal(booth.restarts, 1);
});

test("a page that is leaving does nothing more", async (context) => {
  begin("READY");
  session.leaving = true;
  stands("OPEN");
  await look(context);
  assert.equal(step(), "state");
});

test("where this poll has ended another that is open is offered, and only then", async (context) => {
  begin("CLOSED");
  await look(context);
  assert.equal(at("other-poll").hidden, true);
  stands("CLOSED", [UUID, "otherPollHere1"]);
  await look(context);
  assert.equal(at("other-poll").hidden, false);
  assert.match(at("other-poll").href, /\/polls\/otherPollHere1\/vote$/);
  stands("CLOSED", []);
  await look(context);
  assert.equal(at("other-poll").hidden, true);
});

test("a poll that opens again takes its offer of another back", async (context) => {
  begin("PAUSED");
  stands("PAUSED", ["otherPollHere1"]);
  await look(context);
  assert.equal(at("other-poll").hidden, false);
  stands("OPEN", [UUID, "otherPollHere1"]);
  await look(context);
  assert.equal(at("other-poll").hidden, true);
});

test("a server that does not answer changes nothing, and is asked again", async (context) => {
  begin("OPEN");
  for (const trouble of [LOST, { status: 503 }, { body: "<h1>Wi-Fi</h1>" }]) {
    now = trouble;
    await look(context);
    assert.equal(shown(), "code");
  }
  stands("PAUSED");
  await look(context);
  assert.deepEqual([shown(), asked.length], ["state", 4]);
});
