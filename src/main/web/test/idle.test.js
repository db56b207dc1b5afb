import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { watchUntouched } from "../booth/idle.js";
import { happens, openPage } from "./page.js";

const AFTER = 60_000;
const WARNING = 20_000;

let seen;
let matters;
let here;

beforeEach((context) => {
  openPage("<main><input></main>");
  context.mock.timers.enable({ apis: ["setInterval", "Date"] });
  seen = [];
  matters = true;
  const [countdown, wipe] = [(seconds) => seen.push(seconds), () => seen.push("wiped")];
  here = watchUntouched({ after: AFTER, warning: WARNING, matters: () => matters, countdown, wipe });
});

test("an untouched page counts down, then it is wiped", ({ mock }) => {
  mock.timers.tick(AFTER - WARNING - 500);
  assert.deepEqual(seen, []);
  mock.timers.tick(500);
  assert.deepEqual(seen, [20]);
  mock.timers.tick(WARNING - 500);
  assert.equal(seen.at(-1), 1);
  mock.timers.tick(500);
  assert.equal(seen.at(-1), "wiped");
});

for (const touch of ["pointerdown", "pointermove", "keydown", "input", "wheel", "touchmove", "click", "focusin"]) {
  test(`${touch} begins the time anew`, ({ mock }) => {
    mock.timers.tick(AFTER - WARNING - 500);
    happens(touch);
    mock.timers.tick(AFTER - WARNING - 500);
    assert.deepEqual(seen, []);
    mock.timers.tick(500);
    assert.deepEqual(seen, [20]);
  });
}

test("a page that scrolls by itself was not touched", ({ mock }) => {
  mock.timers.tick(AFTER - WARNING - 500);
  happens("scroll", document);
  mock.timers.tick(500);
  assert.deepEqual(seen, [20]);
});

test("during the countdown only saying so keeps the page", ({ mock }) => {
  mock.timers.tick(AFTER - WARNING);
  happens("pointerdown");
  mock.timers.tick(10_000);
  assert.equal(seen.at(-1), 10);
  here();
  mock.timers.tick(AFTER - WARNING - 500);
  assert.equal(seen.at(-1), 10);
  mock.timers.tick(500);
  assert.equal(seen.at(-1), 20);
});

test("a tablet that slept is wiped when it wakes, before anyone sees it", ({ mock }) => {
  mock.timers.setTime(AFTER + 1);
  happens("visibilitychange", document);
  assert.deepEqual(seen, ["wiped"]);
});

test("while there is nothing to wipe no time runs", ({ mock }) => {
  matters = false;
  mock.timers.tick(10 * AFTER);
  assert.deepEqual(seen, []);
  matters = true;
  mock.timers.tick(AFTER - WARNING - 500);
  assert.deepEqual(seen, []);
  mock.timers.tick(500);
  assert.deepEqual(seen, [20]);
});
