import assert from "node:assert/strict";
import { test } from "node:test";
import { Marking } from "../booth/marking.js";
import { BallotPaper } from "../booth/ballot-paper.js";
import { boxes, mark, openBooth } from "./booth-page.js";
import { at, happens, text } from "./page.js";

let ballotPaper;
let marking;
let page;
let reviews;

function open(options) {
  page = openBooth(options);
  ballotPaper = new BallotPaper();
  reviews = 0;
  marking = new Marking(ballotPaper, () => reviews++);
  marking.update();
}

const marked = () => [...document.querySelectorAll("[data-line].marked")].map((line) => ballotPaper.lines.findIndex(({ place }) => place === line) + 1);
const remove = (line) => document.querySelectorAll("[data-line]")[line - 1].querySelector("[data-remove]");

test("the marks are one bit for each box, in the page's order", () => {
  open();
  mark(1, 1);
  mark(3, 3);
  assert.deepEqual(ballotPaper.marks(), [[1, 0, 0], [0, 0, 0], [0, 0, 1]]);
  mark(3, 2);
  assert.deepEqual(ballotPaper.marks(), [[1, 0, 0], [0, 0, 0], [0, 1, 0]]);
});

test("progress is told in words, by the bar and on each line", () => {
  open();
  assert.equal(text("progress"), "progress 0 3");
  mark(2, 1);
  assert.equal(text("progress"), "progress 1 3");
  assert.equal(at("progress-bar").value, 1);
  assert.deepEqual(marked(), [2]);
  assert.equal(text("progress-spoken"), "");
  mark(1, 1);
  mark(3, 1);
  assert.equal(text("progress-spoken"), "all-marked");
});

test("one button leads: to the blank lines while there are any, then to the review", () => {
  open();
  assert.deepEqual([text("lead"), at("to-review").hidden], ["lead-next 3", false]);
  mark(1, 1);
  at("lead").click();
  assert.equal(document.activeElement, boxes(2)[0]);
  at("to-review").click();
  assert.equal(reviews, 1);
  [2, 3].forEach((line) => mark(line, 1));
  assert.deepEqual([text("lead"), at("to-review").hidden], ["Xem lại phiếu", true]);
  at("lead").click();
  assert.equal(reviews, 2);
});

test("on a list, and where there is one line, the button leads to the review from the beginning", () => {
  for (const options of [{ candidates: 4, seats: 2 }, { lines: 1 }]) {
    open(options);
    assert.deepEqual([text("lead"), at("to-review").hidden], ["Xem lại phiếu", true]);
    at("lead").click();
    assert.equal(reviews, 1);
  }
});

test("Enter on a choice marks it and leads nowhere", () => {
  open();
  boxes(2)[2].focus();
  happens("submit", at("ballot-paper"));
  happens("submit", at("ballot-paper"));
  assert.deepEqual([ballotPaper.marks()[1], reviews], [[0, 0, 1], 0]);
});

test("a mark can be taken off again where there is one", () => {
  open();
  assert.equal(remove(1).hidden, true);
  mark(1, 3);
  assert.equal(remove(1).hidden, false);
  remove(1).click();
  assert.deepEqual(ballotPaper.marks()[0], [0, 0, 0]);
  assert.equal(text("progress"), "progress 0 3");
  assert.equal(remove(1).hidden, true);
  assert.equal(document.activeElement, boxes(1)[0]);
});

test("a complaint goes when its reason has gone, and not before", () => {
  open();
  marking.complain("two lines");
  mark(1, 1);
  assert.equal(text("ballot-error"), "two lines");
  mark(2, 1);
  mark(3, 1);
  assert.equal(text("ballot-error"), "");
});

test("the next unmarked line is the one after where one is, then from the top", () => {
  open({ lines: 4 });
  mark(2, 1);
  mark(3, 1);
  boxes(2)[0].focus();
  at("lead").click();
  assert.equal(document.activeElement, boxes(4)[0]);
  at("lead").click();
  assert.equal(document.activeElement, boxes(1)[0]);
  document.activeElement.blur();
  mark(1, 1);
  at("lead").click();
  assert.equal(document.activeElement, boxes(4)[0]);
});

test("a line that is reached is on the screen, its mark in focus, and outlined alone, for three seconds", ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  open();
  mark(2, 3);
  ballotPaper.reach(ballotPaper.lines[1]);
  assert.equal(document.activeElement, boxes(2)[2]);
  assert.match(page.scrolls.at(-1), /Người 2/);
  ballotPaper.reach(ballotPaper.lines[0]);
  assert.equal(document.activeElement, boxes(1)[0]);
  assert.deepEqual([...document.querySelectorAll(".reached")], [ballotPaper.lines[0].place]);
  mock.timers.tick(2_900);
  assert.equal(document.querySelectorAll(".reached").length, 1);
  mock.timers.tick(100);
  assert.equal(document.querySelector(".reached"), null);
});

test("of a list the candidate that is reached is outlined, not the list", () => {
  open({ candidates: 4, seats: 2 });
  ballotPaper.reach(ballotPaper.list, 2);
  assert.equal(document.activeElement, boxes(1)[2]);
  assert.deepEqual([...document.querySelectorAll(".reached")], [boxes(1)[2].closest("label")]);
  assert.equal(page.scrolls.at(-1), "Người 3");
});

test("wiping leaves no mark and no sign of where someone was", () => {
  open();
  mark(1, 1);
  mark(2, 2);
  ballotPaper.reach(ballotPaper.lines[1]);
  ballotPaper.wipe();
  assert.deepEqual(ballotPaper.marks().flat().filter(Boolean), []);
  assert.equal(document.querySelector(".reached"), null);
});

test("of a list no more can be chosen than there are seats", () => {
  open({ candidates: 4, seats: 2 });
  mark(1, 1);
  mark(1, 3);
  assert.equal(text("progress"), "chosen 2 2");
  assert.equal(text("progress-spoken"), "chosen-all 2");
  mark(1, 4);
  assert.deepEqual(ballotPaper.marks(), [[1, 0, 1, 0]]);
  assert.equal(text("ballot-error"), "too-many 2");
  assert.equal(text("progress"), "chosen 2 2");
  mark(1, 1);
  assert.equal(text("ballot-error"), "");
  mark(1, 4);
  assert.deepEqual(ballotPaper.marks(), [[0, 0, 1, 1]]);
});

test("of a double tap on a candidate the second one is dropped; a later one, or a key, takes the mark off", ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  open({ candidates: 4, seats: 2 });
  const tap = () => {
    happens("pointerdown", boxes(1)[0]);
    return boxes(1)[0].dispatchEvent(new document.defaultView.MouseEvent("click", { bubbles: true, cancelable: true }));
  };
  assert.deepEqual([tap(), tap()], [true, false]);
  mock.timers.tick(1_000);
  assert.deepEqual([tap(), tap()], [true, false]);
  happens("keydown", boxes(1)[0], { key: " " });
  assert.equal(boxes(1)[0].dispatchEvent(new document.defaultView.MouseEvent("click", { cancelable: true })), true);
});

test("a mark that the browser puts back by itself is counted once the page says that it changed", () => {
  open();
  boxes(1)[0].checked = true;
  happens("change", boxes(1)[0]);
  assert.equal(text("progress"), "progress 1 3");
});
