import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Booth } from "../booth/booth.js";
import { followHistory } from "../booth/history.js";
import { session } from "../booth/session.js";
import { show, step } from "../booth/steps.js";
import { credentialOf } from "../protocol/code.js";
import { readShown } from "../protocol/election.js";
import { boxes, election, mark, openBooth, shown, UUID } from "./booth-page.js";
import { at, happens, openPage, settled, text } from "./page.js";
import { LOST, serve } from "./server.js";
import { complaint } from "./verifier.js";

const FOUND = { kind: "found", uuid: UUID, state: "unused", secret: 42n, credential: credentialOf(42n) };
const refused = (status, reason) => ({ status, body: { reason, detail: `said of ${reason}` } });

let page;
let booth;
let server;
let asked;

/** A booth that shows its code page, in front of a server that gives the election; `server` says the rest. */
function open(options = {}) {
  page = openBooth(options);
  document.title = "Trang";
  Object.assign(session, { leaving: false, forgotten: false });
  session.wipe();
  booth = new Booth();
  followHistory(booth);
  history.replaceState({ step: "code" }, "");
  show("code");
  server = {
    "election.json": { body: election(options.lines ?? 3, options.blank ?? true), type: "application/json" },
    "booth-state": { body: { state: "OPEN", open: [UUID] } },
    ballots: LOST,
  };
  asked = serve(({ path }) => server[path.split("/").at(-1)]);
}

/** Goes as far as the ballot paper, with these lines marked. */
async function ballot(...lines) {
  await booth.accept(FOUND);
  for (const line of lines) mark(line, 2);
}

async function review(...lines) {
  await ballot(...lines);
  booth.toReview();
}

/** Waits until the page shows a step; the history moves a little after it was told to. */
async function until(wanted) {
  while (shown() !== wanted) await new Promise((resume) => setTimeout(resume, 1));
  await settled();
}

/** Waits until the history has moved so often, which takes as long as the machine likes. @param {number} times @param {() => void} by what moves it */
async function moves(times, by) {
  let seen = 0;
  addEventListener("popstate", () => seen++);
  by();
  while (seen < times) await new Promise((resume) => setTimeout(resume, 1));
  await settled();
}

const marked = () => boxes(1).concat(boxes(2), boxes(3)).filter(({ checked }) => checked).length;
const ballotsSent = () => asked.filter(({ path }) => path.endsWith("/ballots"));

beforeEach(() => open());

test("an accepted code leads to an empty ballot paper and leaves the form", async () => {
  at("code").value = "7KQM";
  boxes(1)[0].checked = true;
  assert.equal(await booth.accept(FOUND), undefined);
  assert.deepEqual([shown(), at("code").value, marked()], ["ballot", "", 0]);
  assert.deepEqual(history.state, { step: "ballot" });
});

test("an election that does not come keeps the delegate at the code", async () => {
  for (const trouble of [LOST, { status: 503 }]) {
    server["election.json"] = trouble;
    assert.equal(await booth.accept(FOUND), "network-lost");
    assert.equal(shown(), "code");
  }
});

test("an election that did not come is asked for again, and one that came is not", async () => {
  server["election.json"] = LOST;
  await booth.accept(FOUND);
  server["election.json"] = { body: election(3, true), type: "application/json" };
  await booth.accept(FOUND);
  assert.equal(shown(), "ballot");
  await booth.election.come();
  assert.equal(asked.filter(({ path }) => path.endsWith("election.json")).length, 2);
});

test("a page that shows another election than its bytes stops", async () => {
  for (const other of [election(3).replace("Người 2", "Người X"), "no election at all"]) {
    open();
    server["election.json"] = { body: other };
    await booth.accept(FOUND);
    assert.deepEqual([shown(), session.code], ["differs", null]);
  }
});

test("an election whose key is none stops before anything is sealed", async () => {
  const other = election(3).replace(/"public_key":"[0-9a-f]{64}"/, `"public_key":"${"1".padStart(64, "0")}"`);
  server["election.json"] = { body: other };
  at("booth").dataset.fingerprint = readShown(other).shortFingerprint;
  await booth.accept(FOUND);
  await until("differs");
  assert.equal(session.code, null);
});

test("where no line may be blank, the first unmarked one is shown instead of the review", async () => {
  open({ blank: false });
  await ballot(1);
  booth.toReview();
  assert.deepEqual([shown(), text("ballot-error")], ["ballot", "marks-missing 2"]);
  assert.equal(document.activeElement, boxes(2)[0]);
  [2, 3].forEach((line) => mark(line, 1));
  booth.toReview();
  assert.equal(shown(), "review");
});

test("where lines may be blank, the review asks about them", async () => {
  await review(1);
  assert.equal(shown(), "review");
  await booth.cast();
  assert.deepEqual([shown(), text("review-error"), ballotsSent().length], ["review", "unmarked-first 2", 0]);
});

test("a line is changed in the review, which stays where it is", async () => {
  await review(1, 2, 3);
  document.querySelectorAll("[data-change]")[2].click();
  document.querySelectorAll("[data-choices] button")[0].click();
  assert.deepEqual([shown(), boxes(3)[0].checked, text("progress")], ["review", true, "progress 3 3"]);
  assert.equal(history.scrollRestoration, "manual");
});

test("two taps on a button that leads back lead back once", async () => {
  await review(1, 2, 3);
  booth.reconsider();
  booth.reconsider();
  await until("ballot");
  await settled();
  assert.deepEqual([shown(), history.state.step, at("leave").open], ["ballot", "ballot", false]);
});

test("Back from the ballot paper asks, and keeps the marks", async () => {
  await ballot(1, 2);
  history.back();
  while (!at("leave").open) await new Promise((resume) => setTimeout(resume, 1));
  assert.deepEqual([shown(), marked(), history.state.step], ["ballot", 2, "ballot"]);
});

test("Forward from the ballot paper does not go round the review's reading", async () => {
  await review(1, 2, 3);
  history.back();
  await until("ballot");
  await moves(2, () => history.forward());
  assert.deepEqual([shown(), history.state.step], ["ballot", "ballot"]);
});

test("what is cast is sealed as it was marked", async () => {
  server.ballots = refused(409, "CODE_USED");
  await review(1, 2, 3);
  await booth.cast();
  assert.equal(ballotsSent().length, 1);
  assert.equal(complaint(election(3), ballotsSent()[0].body), null);
  assert.deepEqual([shown(), text("refused-sentence")], ["refused", "said of CODE_USED"]);
});

test("a receipt that is not genuine is not believed, and the tracker is told", async () => {
  server.ballots = { status: 201, body: { tracker: "another", receipt: "none" } };
  await review(1, 2, 3);
  await booth.cast();
  assert.equal(shown(), "refused");
  assert.match(text("refused-sentence"), /^receipt-wrong [\w+/]{43}$/);
});

test("two taps on the last button cast one ballot", async () => {
  server.ballots = refused(423, "POLL_CLOSED");
  await review(1, 2, 3);
  await Promise.all([booth.cast(), booth.cast()]);
  assert.equal(ballotsSent().length, 1);
});

test("a ballot that cannot be sealed says so instead of waiting for ever", async () => {
  await review(1, 2, 3);
  session.preparation.cancel();
  await booth.cast();
  assert.deepEqual([shown(), text("refused-sentence"), ballotsSent().length], ["refused", "cast-refused", 0]);
});

test("Back while a ballot is under way stays there", async () => {
  let answer;
  server.ballots = new Promise((resume) => (answer = resume));
  await review(1, 2, 3);
  const cast = booth.cast();
  await moves(1, () => history.back());
  assert.deepEqual([shown(), step()], ["casting", "casting"]);
  answer(refused(423, "POLL_CLOSED"));
  await cast;
});

test("untouched, a ballot paper is wiped and the page made anew", async () => {
  await ballot(1, 2);
  booth.untouched();
  await settled();
  assert.deepEqual([marked(), session.code, page.left], [0, null, [`/polls/${UUID}/vote?cleared`]]);
});

test("untouched, a ballot under way keeps going without its marks", async () => {
  let answer;
  server.ballots = new Promise((resume) => (answer = resume));
  await review(1, 2, 3);
  const cast = booth.cast();
  at("leave").showModal();
  booth.untouched();
  assert.deepEqual([marked(), text("review-lines"), at("leave").open, booth.worthWiping], [0, "", false, false]);
  answer(refused(423, "POLL_CLOSED"));
  await cast;
  assert.deepEqual([shown(), page.left], ["refused", []]);
});

test("a page is left once, and only when the server can give another", async () => {
  await ballot(1);
  server["booth-state"] = LOST;
  const leaving = booth.restart();
  booth.restart();
  await settled();
  assert.deepEqual([marked(), page.left], [0, []]);
  server["booth-state"] = { body: { state: "OPEN", open: [] } };
  await leaving;
  assert.deepEqual(page.left, [`/polls/${UUID}/vote`]);
});

test("the tab is called by the step that it shows", async () => {
  await ballot(1);
  assert.equal(document.title, "ballot · Trang");
  booth.toReview();
  assert.equal(document.title, "review · Trang");
});

test("a ballot that no answer came to is sent again at once where the delegate asks for it", async () => {
  let times = 0;
  serve(({ path }) => (path.endsWith("/ballots") ? (times++ < 2 ? { status: 500 } : refused(409, "CODE_USED")) : server[path.split("/").at(-1)]));
  await review(1, 2, 3);
  const cast = booth.cast();
  while (at("retry-now").hidden) await new Promise((resume) => setTimeout(resume, 1));
  assert.equal(text("casting-status"), "retrying-fault 1");
  while (shown() === "casting") {
    at("retry-now").click();
    await new Promise((resume) => setTimeout(resume, 1));
  }
  await cast;
  assert.deepEqual([times, text("refused-sentence")], [3, "said of CODE_USED"]);
});

test("leaving is warned of while there is something to lose", async () => {
  assert.equal(booth.worthWarning, false);
  await ballot();
  assert.equal(booth.worthWarning, false);
  mark(1, 1);
  assert.equal(booth.worthWarning, true);
  booth.toReview();
  assert.equal(booth.worthWarning, true);
  const leaving = booth.restart();
  assert.equal(booth.worthWarning, false);
  await leaving;
});

test("after a refusal Back makes room for the next delegate", async () => {
  server.ballots = refused(409, "CODE_USED");
  await review(1, 2, 3);
  await booth.cast();
  happens("popstate", globalThis, { state: { step: "ballot" } });
  await settled();
  assert.deepEqual([marked(), page.left.length], [0, 1]);
});

test("what is worth wiping is known at every step", async () => {
  assert.equal(booth.worthWiping, false);
  at("code").value = "7";
  assert.equal(booth.worthWiping, true);
  await ballot();
  for (const [name, worth] of [["ballot", true], ["review", true], ["casting", true], ["refused", true], ["receipt", false], ["differs", false]]) {
    show(name);
    assert.equal(booth.worthWiping, worth, name);
  }
  openPage("");
});
