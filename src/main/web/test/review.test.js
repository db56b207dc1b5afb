import assert from "node:assert/strict";
import { test } from "node:test";
import { BallotPaper } from "../booth/ballot-paper.js";
import { Review } from "../booth/review.js";
import { mark, openBooth } from "./booth-page.js";
import { at, happens, text } from "./page.js";

let changed;
let review;
let ballotPaper;

function open(options) {
  openBooth(options);
  changed = 0;
  ballotPaper = new BallotPaper();
  review = new Review(ballotPaper, () => changed++);
}

const items = () => [...document.querySelectorAll("#review-lines li")];
const change = (line) => document.querySelectorAll("[data-change]")[line - 1];
const choices = (line) => [...items()[line - 1].querySelectorAll("[data-choices] button")];
const said = (what) => items().map((item) => item.querySelector(`[data-${what}]`).textContent);

test("every line is read back with its mark in words", () => {
  open();
  mark(1, 3);
  mark(3, 1);
  review.fill();
  assert.deepEqual(said("no"), ["1.", "2.", "3."]);
  assert.deepEqual(said("name"), ["Người 1", "Người 2", "Người 3"]);
  assert.deepEqual(said("mark"), ["thấp", "unmarked", "cao"]);
  assert.deepEqual(items().map(({ className }) => className), ["level-2", "blank", "level-0"]);
});

test("a review filled again reads what is marked now, once", () => {
  open();
  review.fill();
  mark(2, 1);
  review.fill();
  assert.deepEqual(said("mark"), ["unmarked", "cao", "unmarked"]);
});

test("of a list every candidate is read back, chosen or not", () => {
  open({ candidates: 3, seats: 2 });
  mark(1, 2);
  review.fill();
  assert.deepEqual(said("mark"), ["not-taken", "taken", "not-taken"]);
  change(3).click();
  assert.deepEqual(choices(3).map(({ textContent }) => textContent), ["taken", "not-taken"]);
  choices(3)[0].click();
  assert.deepEqual([said("mark"), changed], [["not-taken", "taken", "taken"], 1]);
});

test("of a list no more can be chosen in the review either", () => {
  open({ candidates: 3, seats: 1 });
  mark(1, 2);
  review.fill();
  change(3).click();
  choices(3)[0].click();
  assert.deepEqual([said("mark"), text("review-error"), choices(3).length], [["not-taken", "taken", "not-taken"], "too-many 1", 2]);
  change(2).click();
  choices(2)[1].click();
  change(3).click();
  choices(3)[0].click();
  assert.deepEqual([said("mark"), text("review-error")], [["not-taken", "not-taken", "taken"], ""]);
});

test("beside each line a button opens its choices in place, and says whose", () => {
  open();
  mark(2, 3);
  review.fill();
  const button = change(2);
  assert.deepEqual([button.getAttribute("aria-label"), button.getAttribute("aria-expanded")], ["Sửa: Người 2", "false"]);
  button.click();
  assert.deepEqual(choices(2).map(({ textContent }) => textContent), [...["cao", "vừa", "thấp"], "Bỏ dấu"]);
  assert.ok(document.activeElement === choices(2)[2] && button.getAttribute("aria-expanded") === "true");
  choices(2)[0].click();
  assert.deepEqual(ballotPaper.marks()[1], [1, 0, 0]);
  assert.deepEqual([said("mark")[1], items()[1].className, choices(2).length, changed], ["cao", "level-0", 0, 1]);
  assert.ok(document.activeElement === button);
});

test("one line's choices are open at a time, and the button closes them again", () => {
  open();
  review.fill();
  change(1).click();
  change(3).click();
  assert.deepEqual([choices(1).length, choices(3).length], [0, 4]);
  change(3).click();
  assert.deepEqual([choices(3).length, changed], [0, 0]);
});

test("blank lines are named at the top, and a mark taken off or put on here changes that and what was confirmed", () => {
  open();
  mark(1, 1);
  mark(2, 1);
  review.fill();
  assert.deepEqual([at("review-unmarked").hidden, text("review-unmarked")], [false, "unmarked-names 1 3. Người 3"]);
  at("blank-agreed").click();
  change(1).click();
  choices(1)[3].click();
  assert.equal(text("review-unmarked"), "unmarked-names 2 1. Người 1; 3. Người 3");
  assert.deepEqual([said("mark")[0], items()[0].className, review.confirmed()], ["unmarked", "blank", false]);
  for (const line of [1, 3]) {
    change(line).click();
    choices(line)[0].click();
  }
  assert.deepEqual([at("review-unmarked").hidden, at("blank-confirm").hidden, review.confirmed()], [true, true, true]);
});

test("a full ballot paper needs no confirmation", () => {
  open();
  [1, 2, 3].forEach((line) => mark(line, 1));
  review.fill();
  assert.equal(at("blank-confirm").hidden, true);
  assert.equal(review.confirmed(), true);
});

test("blank lines are confirmed first, and the complaint goes with the tick", () => {
  open();
  mark(2, 1);
  review.fill();
  assert.equal(at("blank-confirm").hidden, false);
  assert.equal(text("blank-words"), "unmarked-confirm 2");
  assert.equal(review.confirmed(), false);
  assert.equal(text("review-error"), "unmarked-first 2");
  assert.equal(document.activeElement, at("blank-agreed"));
  at("blank-agreed").click();
  assert.equal(text("review-error"), "");
  assert.equal(review.confirmed(), true);
});

test("a confirmation holds for the marks that were read, not for the next reading", () => {
  open();
  review.fill();
  at("blank-agreed").click();
  review.fill();
  assert.equal(at("blank-agreed").checked, false);
  assert.equal(review.confirmed(), false);
});

test("in an election a blank line is called invalid before it is cast", () => {
  open({ kind: "ELECTION" });
  review.fill();
  assert.equal(text("blank-words"), "unmarked-invalid-confirm 3");
});

test("an empty list has a confirmation of its own", () => {
  open({ candidates: 3, seats: 2, kind: "ELECTION" });
  review.fill();
  assert.equal(text("blank-words"), "empty-confirm");
  assert.equal(review.confirmed(), false);
  assert.equal(text("review-error"), "empty-first");
});

test("wiping leaves nothing to read", () => {
  open();
  mark(1, 1);
  review.fill();
  at("blank-agreed").click();
  happens("change", at("blank-agreed"));
  review.wipe();
  assert.equal(text("review-lines"), "");
  assert.equal(at("blank-agreed").checked, false);
});
