import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { shortTrackerOf } from "../protocol/code.js";
import { showReceipt } from "../booth/receipt-view.js";
import { openBooth, UUID } from "./booth-page.js";
import { at, text } from "./page.js";

const TRACKER = "fHoXR5vAm+3kR/9qkBw8uyN2EPeoZmVVxzIFoAgkd1s";
const RECEIPT = "A".repeat(86) + "==";

let done;

function receive(again = false) {
  openBooth();
  done = 0;
  showReceipt({ uuid: UUID, tracker: TRACKER, receipt: RECEIPT, number: "K7M-2QX", again }, 20_000, () => done++);
}

beforeEach((context) => context.mock.timers.enable({ apis: ["setInterval", "setTimeout", "Date"] }));

test("a receipt shows the tracker, short, whole and, a moment later, as a picture", ({ mock }) => {
  receive();
  assert.equal(at("tracker-qr").querySelectorAll("svg").length, 0);
  mock.timers.tick(1);
  assert.equal(text("tracker"), TRACKER);
  assert.equal(text("tracker-short"), shortTrackerOf(TRACKER));
  assert.deepEqual([...at("tracker-short").querySelectorAll("span")].map(({ textContent }) => textContent.length), [4, 4, 4]);
  assert.equal(text("receipt-number"), "K7M-2QX");
  assert.equal(at("tracker-qr").querySelectorAll("svg").length, 1);
  assert.equal(at("receipt-again").hidden, true);
});

test("a ballot that had come before is said to have", () => {
  receive(true);
  assert.deepEqual([at("receipt-again").hidden, text("receipt-again")], [false, "receipt-again"]);
});

test("it says how long it stays, and goes by itself", ({ mock }) => {
  receive();
  assert.equal(text("receipt-left"), "seconds-left 20");
  mock.timers.tick(10_000);
  assert.equal(text("receipt-left"), "seconds-left 10");
  assert.equal(at("receipt-bar").value, 0.5);
  mock.timers.tick(9_750);
  assert.equal(done, 0);
  mock.timers.tick(250);
  assert.equal(done, 1);
});

test("more time is a minute more, as often as it is asked for", ({ mock }) => {
  receive();
  mock.timers.tick(15_000);
  at("receipt-more").click();
  assert.deepEqual([text("receipt-left"), at("receipt-bar").value], ["seconds-left 65", 1]);
  at("receipt-more").click();
  assert.equal(text("receipt-left"), "seconds-left 125");
  mock.timers.tick(124_750);
  assert.equal(done, 0);
  mock.timers.tick(250);
  assert.equal(done, 1);
});

test("whoever is done ends it at once", ({ mock }) => {
  receive();
  at("receipt-done").click();
  mock.timers.tick(30_000);
  assert.equal(done, 1);
  assert.equal(at("tracker-qr").querySelectorAll("svg").length, 0);
});

test("a tablet that slept shows it no longer than it was to", ({ mock }) => {
  receive();
  mock.timers.setTime(3_600_000);
  mock.timers.tick(250);
  assert.notEqual(done, 0);
});
