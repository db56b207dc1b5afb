import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { session } from "../booth/session.js";
import { show } from "../booth/steps.js";
import { boxes, election, mark, openBooth, shown, UUID } from "./booth-page.js";
import { at, happens, settled, text } from "./page.js";
import { serve } from "./server.js";

const CODE = "7KQM-3XTP-9RWD-5HJY";
const VOTE = `http://hoi-nghi.test/polls/${UUID}/vote`;

let page;
let asked;
let times = 0;

/** Opens the booth and runs its page's script, as a browser does. */
async function open(options) {
  page = openBooth(options);
  Object.assign(session, { leaving: false, forgotten: false });
  asked = serve(({ path }) => {
    if (path.endsWith("election.json")) return { body: election() };
    return { body: path.endsWith("booth-state") ? { state: "OPEN", open: [UUID] } : { state: "unused" } };
  });
  await import(`../pages/booth.js?${times++}`);
}

/** Lets the page do what it does by itself in so much time. */
async function pass({ mock }, milliseconds) {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    mock.timers.tick(500);
    await settled();
  }
}

/** Lets time pass until the page shows a step. */
async function until(context, wanted) {
  while (shown() !== wanted) await pass(context, 500);
}

/** A ballot paper with its first line marked. */
async function ballot(context) {
  await open({ address: `${VOTE}#${CODE}` });
  await until(context, "ballot");
  mark(1, 1);
}

beforeEach((context) => context.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] }));

test("a scanned slip leads to the ballot paper, and its code stands nowhere", async (context) => {
  await ballot(context);
  assert.deepEqual([shown(), location.href, at("code").value], ["ballot", VOTE, ""]);
  assert.ok(!JSON.stringify(asked).includes(CODE.replaceAll("-", "")));
});

test("the election comes while a slip is still looked up, and is asked for once", async (context) => {
  await ballot(context);
  const paths = asked.map(({ path }) => path.split("/").at(3));
  assert.deepEqual(paths.slice(0, 2), ["election.json", "credentials"]);
  assert.equal(paths.filter((path) => path === "election.json").length, 1);
});

test("a slip scanned before the poll is open waits in the form", async () => {
  await open({ address: `${VOTE}#${CODE}`, state: "READY" });
  assert.deepEqual([shown(), at("code").value, location.href], ["state", CODE, VOTE]);
});

/** Another slip's address is opened in the same window. */
async function scanned(context) {
  history.pushState(null, "", `${VOTE}#${CODE}`);
  happens("popstate", globalThis, { state: null });
  happens("hashchange", globalThis);
  await pass(context, 500);
}

test("a slip scanned while a ballot paper is open is not taken, and disturbs nobody", async (context) => {
  await ballot(context);
  await scanned(context);
  assert.deepEqual([shown(), location.href, boxes(1)[0].checked, at("leave").open], ["ballot", VOTE, true, false]);
  assert.equal(asked.filter(({ path }) => path.includes("/credentials/")).length, 1);
  history.back();
  await pass(context, 500);
  assert.equal(at("leave").open, true);
});

test("a slip scanned while the poll is waited for is kept for when it opens", async (context) => {
  await open({ state: "READY" });
  await scanned(context);
  assert.deepEqual([shown(), at("code").value, location.href], ["state", CODE, VOTE]);
});

test("a slip scanned into the code page is asked for", async (context) => {
  await open();
  await scanned(context);
  await until(context, "ballot");
  assert.equal(location.href, VOTE);
});

test("a page made anew after a wiping says why it is empty", async () => {
  await open({ address: `${VOTE}?cleared` });
  assert.deepEqual([at("code-notice").hidden, text("code-notice"), location.href], [false, "wiped", VOTE]);
});

test("a page loaded anew over an open ballot says so, as after a wiping", async () => {
  page = openBooth();
  history.replaceState({ step: "review" }, "");
  await import(`../pages/booth.js?${times++}`);
  assert.deepEqual([at("code-notice").hidden, text("code-notice"), history.state.step], [false, "reloaded", "code"]);
});

test("the keys that load a page anew ask first, in our words", async (context) => {
  const stopped = (more) => {
    const event = Object.assign(new page.window.Event("keydown", { cancelable: true }), more);
    globalThis.dispatchEvent(event);
    return event.defaultPrevented;
  };
  await ballot(context);
  assert.equal(stopped({ key: "a", ctrlKey: true }), false);
  assert.equal(at("leave").open, false);
  for (const keys of [{ key: "F5" }, { key: "r", ctrlKey: true }, { key: "R", metaKey: true }]) {
    assert.deepEqual([stopped(keys), at("leave").open], [true, true]);
    at("leave").close();
  }
});

test("the second tap of a double one does not fall on the step that the first one brought", async (context) => {
  await ballot(context);
  [2, 3].forEach((line) => mark(line, 1));
  happens("pointerdown", at("lead"), { pointerType: "touch" });
  at("lead").click();
  assert.equal(shown(), "review");
  happens("click", at("back-to-ballot"), { detail: 2 });
  await pass(context, 100);
  assert.equal(shown(), "review");
  await pass(context, 1_000);
  happens("click", at("back-to-ballot"), { detail: 1 });
  await until(context, "ballot");
});

test("whoever helps sets the tablet anew from the question whether anyone is there", async (context) => {
  await ballot(context);
  await pass(context, 61_000);
  assert.equal(at("idle").open, true);
  at("idle-reset").click();
  await settled();
  assert.deepEqual([boxes(1)[0].checked, page.left.length], [false, 1]);
});

test("what the browser puts back into the form is wiped before anyone sees it", async () => {
  page = openBooth();
  at("code").value = CODE;
  boxes(1)[2].checked = true;
  await import(`../pages/booth.js?${times++}`);
  assert.deepEqual([at("code").value, boxes(1)[2].checked], ["", false]);
});

test("leaving the page wipes it, and a page that the browser kept is made anew", async (context) => {
  await ballot(context);
  happens("pagehide", globalThis);
  assert.deepEqual([boxes(1)[0].checked, session.code], [false, null]);
  happens("pageshow", globalThis, { persisted: true });
  await settled();
  assert.deepEqual(page.left, [`/polls/${UUID}/vote`]);
});

test("giving up asks first, and then leaves nothing", async (context) => {
  await ballot(context);
  at("give-up").click();
  assert.equal(at("leave").open, true);
  at("leave").querySelector("[data-close]").click();
  assert.deepEqual([at("leave").open, boxes(1)[0].checked], [false, true]);
  at("give-up").click();
  at("leave-go").click();
  await settled();
  assert.deepEqual([boxes(1)[0].checked, page.left.length], [false, 1]);
});

test("the page asks before it is closed while marks could be lost", async (context) => {
  const closes = () => {
    const event = new page.window.Event("beforeunload", { cancelable: true });
    globalThis.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  await open();
  assert.equal(closes(), true);
  await ballot(context);
  assert.equal(closes(), false);
});

test("an untouched ballot paper counts down; saying so keeps it, saying nothing wipes it", async (context) => {
  await ballot(context);
  await pass(context, 59_000);
  assert.equal(at("idle").open, false);
  await pass(context, 2_000);
  assert.equal(at("idle").open, true);
  assert.match(text("idle-left"), /^wiping-in 4[45]$/);
  at("idle").querySelector("[data-close]").click();
  await pass(context, 55_000);
  assert.deepEqual([at("idle").open, boxes(1)[0].checked], [false, true]);
  await pass(context, 51_000);
  assert.deepEqual([boxes(1)[0].checked, page.left], [false, [`/polls/${UUID}/vote?cleared`]]);
});

test("an empty code page may stand for hours", async (context) => {
  await open();
  await pass(context, 200_000);
  assert.deepEqual([at("idle").open, page.left], [false, []]);
  show("code");
});
