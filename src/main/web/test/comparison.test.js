import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees } from "../booth/comparison.js";
import { readElection } from "../protocol/election.js";

const ANSWERS = ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];
const line = (no, name, post) => ({ no: String(no), name, post, answers: ANSWERS, boxes: [1, 2, 3], seats: 0 });

/** What the bytes of an election say, and a page that shows it. */
function both(questions, lines, blank = true) {
  const election = { uuid: "h9kejKXVzfio3L", name: "Lấy phiếu", shortFingerprint: "1234 5678", lines: questions };
  return [election, { uuid: election.uuid, title: election.name, fingerprint: election.shortFingerprint, blank, lines }];
}

const asked = (question, min = 0) => ({ question, answers: ANSWERS, min, max: 1, blank: false });
const two = () => both([asked("1. Lê Thành Đô – Chủ tịch"), asked("2. Mùa A Sơn")], [line(1, "Lê Thành Đô", "Chủ tịch"), line(2, "Mùa A Sơn", "")]);

const list = () =>
  both(
    [{ question: "Chọn không quá 2 người", answers: ["A", "B", "C"], min: 1, max: 2, blank: true }],
    [{ no: "", name: "Chọn không quá 2 người", post: "", answers: ["A", "B", "C"], boxes: [1, 2, 3], seats: 2 }],
  );

test("a page that shows an election word for word agrees with it", () => {
  assert.ok(agrees(...two()));
  assert.ok(agrees(...list()));
});

const CHANGES = {
  "another poll": (page) => (page.uuid = "otherPollHere1"),
  "another title": (page) => (page.title = "Lấy phiếu "),
  "another fingerprint": (page) => (page.fingerprint = "1234 5679"),
  "a line less": (page) => page.lines.pop(),
  "a line more": (page) => page.lines.push(line(3, "Người lạ", "")),
  "lines in another order": (page) => page.lines.reverse(),
  "another name": (page) => (page.lines[0].name = "Lê Thanh Đô"),
  "a name in other letters that look the same": (page) => (page.lines[0].name = page.lines[0].name.normalize("NFD")),
  "another post": (page) => (page.lines[0].post = "Phó Chủ tịch"),
  "another number": (page) => (page.lines[0].no = "2"),
  "a choice less": (page) => (page.lines[0] = { ...page.lines[0], answers: ANSWERS.slice(1), boxes: [1, 2] }),
  "choices in another order": (page) => (page.lines[1] = { ...page.lines[1], answers: [...ANSWERS].reverse() }),
  "a choice without a box": (page) => (page.lines[1] = { ...page.lines[1], boxes: [1, 2] }),
  "no blank lines where there may be some": (page) => (page.blank = false),
  "a list of it": (page) => (page.lines[0] = { ...page.lines[0], seats: 1 }),
};

for (const [what, change] of Object.entries(CHANGES)) {
  test(`a page with ${what} does not agree`, () => {
    const [election, page] = two();
    change(page);
    assert.equal(agrees(election, page), false);
  });
}

test("a list for another number of seats does not agree", () => {
  const [election, page] = list();
  page.lines[0] = { ...page.lines[0], seats: 3 };
  assert.equal(agrees(election, page), false);
});

test("where no line may be blank, the election must say so too", () => {
  const [election, page] = both([asked("1. Mùa A Sơn", 1)], [line(1, "Mùa A Sơn", "")], false);
  assert.ok(agrees(election, page));
  assert.equal(agrees(election, { ...page, blank: true }), false);
});

test("bytes that are no election are refused before anything is compared", () => {
  assert.throws(() => readElection("{}"));
});
