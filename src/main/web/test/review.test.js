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
  changed = [];
  ballotPaper = new BallotPaper();
  review = new Review(ballotPaper, (line, box) => changed.push([line.name, box]));
}

const items = () => [...document.querySelectorAll("#review-lines li")];
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
  document.querySelectorAll("[data-change]")[2].click();
  assert.deepEqual(changed, [["Danh sách", 2]]);
});

test("beside each line a button leads back to it, and says to which", () => {
  open();
  review.fill();
  const button = document.querySelectorAll("[data-change]")[1];
  assert.equal(button.getAttribute("aria-label"), "Sửa: Người 2");
  button.click();
  assert.deepEqual(changed, [["Người 2", undefined]]);
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
