import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn, takeAddress } from "../booth/address.js";
import { openPage } from "./page.js";

const VOTE = "http://hoi-nghi.test/polls/h9kejKXVzfio3L/vote";

test("a scanned code is taken out of the address before anything else can see it", () => {
  openPage("", VOTE + "#7KQM-3XTP-9RWD-5HJY");
  assert.deepEqual(takeAddress(), { code: "7KQM-3XTP-9RWD-5HJY", cleared: false, cast: false, reloaded: false });
  assert.equal(location.href, VOTE);
  assert.deepEqual(history.state, { step: "code" });
  assert.equal(history.length, 1);
});

test("a page made anew after a wiping knows so once", () => {
  openPage("", VOTE + "?cleared");
  assert.deepEqual(takeAddress(), { code: "", cleared: true, cast: false, reloaded: false });
  assert.equal(location.href, VOTE);
  assert.deepEqual(takeAddress(), { code: "", cleared: false, cast: false, reloaded: false });
});

test("a page made anew after a receipt knows so once", () => {
  openPage("", VOTE + "?cast");
  assert.deepEqual(takeAddress(), { code: "", cleared: false, cast: true, reloaded: false });
  assert.equal(location.href, VOTE);
});

test("a code that comes while another step is shown leaves that step in the history", () => {
  openPage("", VOTE + "#7KQM");
  takeAddress("ballot");
  assert.deepEqual(history.state, { step: "ballot" });
});

test("what was scanned is read however it was written", () => {
  assert.equal(codeIn(VOTE + "#7KQM%2D3XTP"), "7KQM-3XTP");
  assert.equal(codeIn(" 7KQM-3XTP\n"), "7KQM-3XTP");
  assert.equal(codeIn("#%E0%A4%A"), "%E0%A4%A");
  assert.equal(codeIn(VOTE + "#"), "");
});
