import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { at, happens, openPage, settled } from "./page.js";

const PAGE = `<dialog id="idle" data-left="1800"><h2>?</h2>
<p data-phase="ask">ask</p><p data-phase="last" hidden>last</p><p data-phase="over" hidden>over</p>
<button id="idle-here" data-phase="ask">here</button><a data-phase="over" hidden>again</a></dialog>
<form><input id="typed" value="typed long ago"></form>`;

let times = 0;
let left;
let asked;

beforeEach(async (context) => {
  context.mock.timers.enable({ apis: ["setInterval", "Date"] });
  openPage(PAGE);
  asked = [];
  globalThis.fetch = async (address) => {
    asked.push(address);
    return { ok: true, json: async () => ({ seconds: left }) };
  };
  await import(`../pages/signed-in.js?${times++}`);
});

/** @param {number} seconds */
async function later(context, seconds) {
  context.mock.timers.tick(seconds * 1000);
  await settled();
}

const shown = () => [...document.querySelectorAll("[data-phase]")].filter((part) => !part.hidden).map((part) => part.textContent);

test("nothing is asked while there is time", async (context) => {
  await later(context, 1660);
  assert.deepEqual(asked, []);
  assert.equal(at("idle").open, false);
});

test("two minutes before the end somebody is asked, and what was typed stays", async (context) => {
  left = 115;
  await later(context, 1695);
  assert.equal(asked.at(-1), "/session");
  assert.equal(at("idle").open, true);
  assert.deepEqual(shown(), ["ask", "here"]);
  left = 1800;
  happens("click", at("idle-here"));
  await settled();
  assert.equal(asked.at(-1), "/session/here");
  assert.equal(at("idle").open, false);
  assert.equal(at("typed").value, "typed long ago");
});

test("whoever is busy in another tab is not asked", async (context) => {
  left = 1700;
  await later(context, 1695);
  assert.equal(at("idle").open, false);
});

test("a session that has ended says how to go on, and goes on once somebody has signed in", async (context) => {
  left = 0;
  await later(context, 1695);
  assert.deepEqual(shown(), ["over", "again"]);
  left = 1800;
  await later(context, 15);
  assert.equal(at("idle").open, false);
});

test("where the longest time is reached, saying to be there does not help", async (context) => {
  left = 100;
  await later(context, 1695);
  happens("click", at("idle-here"));
  await settled();
  assert.deepEqual(shown(), ["last"]);
});
