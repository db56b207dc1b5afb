import assert from "node:assert/strict";
import { test } from "node:test";
import { rowSum } from "../paper/sums.js";
import { at, happens, openPage } from "./page.js";

const words = ["open", "right", "missing", "over"].map((state) => `<p data-word="sum-${state}">${state} [sum]/[of]</p>`).join("");
const cells = (line) => [0, 1].map((n) => `<input type="number" id="n-${line}-${n}" name="n-${line}-${n}">`).join("");

/** @param {string} account @param {string} [stage] */
async function open(account, stage = "TO_KEY") {
  const kept = globalThis.sessionStorage;
  openPage(`<p id="counting-kept" hidden><button id="counting-drop"></button></p><template id="words">${words}</template>
<form id="counting" data-account="${account}" data-poll="poll" data-stage="${stage}" data-shape="levels">
<input type="number" id="collected" name="collected"><input type="number" id="invalid" name="invalid">
<fieldset class="keyed">${cells(0)}</fieldset><fieldset class="keyed">${cells(1)}</fieldset>
<input type="text" id="username" name="username"></form><form id="leave" action="/sign-out"></form>`);
  // The tab is the same one, whatever page it shows.
  if (kept) lendTab(kept);
  for (const script of ["counting", "sign-out"]) await import(`../pages/${script}.js?${times++}`);
}

let times = 0;

/** @param {Storage} tab */
function lendTab(tab) {
  Object.defineProperty(globalThis, "sessionStorage", { value: tab, configurable: true, writable: true });
}

lendTab(/** @type {any} */ (new (class {
  #kept = new Map();
  get length() { return this.#kept.size; }
  key(n) { return [...this.#kept.keys()][n] ?? null; }
  getItem(key) { return this.#kept.get(key) ?? null; }
  setItem(key, text) { this.#kept.set(key, text); }
  removeItem(key) { this.#kept.delete(key); }
})()));

/** @param {Record<string, string>} typed */
function type(typed) {
  for (const [id, value] of Object.entries(typed)) {
    at(id).value = value;
    happens("input", at(id));
  }
}

const sums = () => [...document.querySelectorAll(".row-sum")].map((line) => line.textContent);

test("each row is added up as it is typed", async () => {
  await open("sums");
  type({ "n-0-0": "3" });
  assert.deepEqual(sums(), ["", ""]);
  type({ collected: "5" });
  assert.deepEqual(sums(), ["open 3/5", ""]);
  type({ "n-0-1": "2", "n-1-0": "4", "n-1-1": "0" });
  assert.deepEqual(sums(), ["right 5/5", "missing 4/5"]);
  type({ "n-1-1": "2" });
  assert.deepEqual(sums(), ["right 5/5", "over 6/5"]);
});

test("sums leave out what is invalid as a whole, and a list of candidates needs not add up", () => {
  assert.deepEqual(rowSum(["3", "1"], "5", "1", "one"), { sum: 4, of: 4, state: "right" });
  assert.deepEqual(rowSum(["2"], "5", "1", "list"), { sum: 2, of: 4, state: "open" });
  assert.deepEqual(rowSum(["5"], "5", "1", "list"), { sum: 5, of: 4, state: "over" });
  assert.equal(rowSum(["5"], "5", "", "list"), null);
  assert.equal(rowSum(["-1", "x"], "5", "0", "levels")?.state, "open");
});

test("what was not sent stands there again, under this account and in this stage alone", async () => {
  await open("one");
  type({ collected: "5", "n-0-0": "3", username: "two" });
  await open("one");
  assert.deepEqual([at("collected").value, at("n-0-0").value, at("username").value], ["5", "3", ""]);
  assert.equal(at("counting-kept").hidden, false);
  await open("two");
  assert.equal(at("collected").value, "");
  assert.equal(at("counting-kept").hidden, true);
  await open("one");
  assert.equal(at("collected").value, "", "the other teller's page has forgotten it");
  type({ collected: "6" });
  await open("one", "WAITING");
  await open("one");
  assert.equal(at("collected").value, "", "it was sent");
});

test("at sign-out it is gone", async () => {
  await open("one");
  type({ collected: "5" });
  happens("submit", at("leave"));
  assert.equal(sessionStorage.length, 0);
});
