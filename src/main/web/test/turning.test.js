import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { BallotPaper } from "../booth/ballot-paper.js";
import { Turning } from "../booth/turning.js";
import { boxes, mark, openBooth } from "./booth-page.js";
import { at, happens, text } from "./page.js";

let ballotPaper;
let turning;

/** A ballot paper as a phone shows it. */
function open(options, narrow = true) {
  openBooth(options);
  globalThis.matchMedia = () => ({ matches: narrow });
  ballotPaper = new BallotPaper();
  turning = new Turning(ballotPaper);
  turning.begin();
}

const current = () => [...document.querySelectorAll("[data-line].current")].map((line) => [...document.querySelectorAll("[data-line]")].indexOf(line) + 1);

beforeEach(({ mock }) => mock.timers.enable({ apis: ["setTimeout"] }));

test("on a phone one person fills the screen, elsewhere whoever asks has it so", () => {
  open();
  assert.deepEqual([turning.on, current(), text("turn-where"), at("turn").hidden], [true, [1], "person-at 1 3", false]);
  open({}, false);
  assert.deepEqual([turning.on, at("turn").hidden], [false, true]);
  at("one-by-one").click();
  assert.deepEqual([turning.on, at("one-by-one").hidden, at("whole-paper").hidden], [true, true, false]);
  at("whole-paper").click();
  assert.equal(turning.on, false);
});

test("a mark is seen for a moment, then the next blank line comes by itself", (context) => {
  const { mock } = context;
  open();
  mark(2, 1);
  rest(context);
  mark(1, 1);
  assert.deepEqual(current(), [3]);
  open();
  mark(1, 1);
  mock.timers.tick(500);
  assert.deepEqual(current(), [1]);
  mock.timers.tick(100);
  assert.deepEqual([current(), text("turn-where")], [[2], "person-at 2 3"]);
  assert.equal(document.activeElement, document.querySelectorAll(".who")[1]);
});

/** Lets what a mark leads to happen. */
function rest({ mock }) {
  mock.timers.tick(600);
  mock.timers.tick(400);
}

/** Taps on a box; whether anything came of it. */
function tap(line, box) {
  const event = new document.defaultView.MouseEvent("click", { bubbles: true, cancelable: true });
  return boxes(line)[box - 1].dispatchEvent(event);
}

test("the second tap of a double one marks nobody, wherever it falls", ({ mock }) => {
  open();
  assert.deepEqual([tap(1, 1), tap(1, 1), tap(1, 3)], [true, false, false]);
  mock.timers.tick(600);
  assert.equal(tap(2, 3), false);
  mock.timers.tick(400);
  assert.deepEqual([tap(2, 3), ballotPaper.marks()[1]], [true, [0, 0, 1]]);
});

test("the arrow keys look at choices without going on", ({ mock }) => {
  open();
  happens("keydown", boxes(1)[0], { key: "ArrowDown" });
  mark(1, 2);
  mock.timers.tick(2_000);
  assert.deepEqual(current(), [1]);
  happens("keydown", boxes(1)[0], { key: " " });
  mark(1, 3);
  mock.timers.tick(600);
  assert.deepEqual(current(), [2]);
});

test("back and forward at will, as far as there are people", () => {
  open();
  assert.deepEqual([at("turn-back").disabled, at("turn-next").disabled], [true, false]);
  at("turn-next").click();
  at("turn-next").click();
  assert.deepEqual([current(), at("turn-back").disabled, at("turn-next").disabled], [[3], false, true]);
  at("turn-back").click();
  assert.deepEqual(current(), [2]);
});

test("after the last mark the person stays, and a delegate who turned a page in between is not moved", (context) => {
  open();
  mark(1, 1);
  at("turn-next").click();
  at("turn-next").click();
  rest(context);
  assert.deepEqual(current(), [3]);
  mark(3, 1);
  rest(context);
  mark(2, 1);
  rest(context);
  assert.deepEqual(current(), [2]);
});

test("a line that the bar leads to is the one on the screen", () => {
  open();
  ballotPaper.reach(ballotPaper.lines[2]);
  assert.deepEqual([current(), text("turn-where")], [[3], "person-at 3 3"]);
});

test("a list of candidates is never cut up, and a single line needs no turning", () => {
  open({ candidates: 4, seats: 2 });
  assert.deepEqual([turning.on, at("turn").hidden], [false, true]);
  open({ lines: 1 });
  assert.deepEqual([turning.on, at("turn").hidden, at("whole-paper").hidden], [true, true, true]);
});
