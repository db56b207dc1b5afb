import assert from "node:assert/strict";
import { test } from "node:test";
import { secretIn } from "../slips/guarding.js";
import { codes } from "./example.js";
import { at, happens, openPage } from "./page.js";

const [{ code, slip }] = codes.codes;
const PAGE = `<div id="slip-fields" data-uuid="${codes.uuid}" data-code="a code" data-other="another poll"></div>
<form id="form"><input id="given" name="given"><input id="reason" name="reason"></form>`;

let times = 0;

/** @param {string} typed @returns whether the form is sent */
async function send(typed) {
  openPage(PAGE);
  await import(`../pages/slip-fields.js?${times++}`);
  at("given").value = typed;
  let sent;
  document.addEventListener("submit", (event) => {
    sent = !event.defaultPrevented;
    event.preventDefault();
  });
  happens("submit", at("form"));
  return sent;
}

const told = () => at("given").nextElementSibling?.textContent ?? "";

test("slip numbers are sent as they are typed, with blanks and typing errors", async () => {
  for (const typed of [slip, "k7m 2qx", "K7M2Q", ""]) {
    assert.equal(await send(typed), true, typed);
    assert.equal(at("given").value, typed);
    assert.equal(told(), "");
  }
});

test("a voting code becomes its slip number before anything is sent", async () => {
  assert.equal(await send(code.toLowerCase()), true);
  assert.equal(at("given").value, slip);
  assert.equal(await send(`https://x/polls/${codes.uuid}/vote#${code}`), true);
  assert.equal(at("given").value, slip);
});

test("a code with a typing error, or of another poll, stays here and says what to do", async () => {
  const wrong = code.slice(0, -1) + (code.endsWith("A") ? "B" : "A");
  for (const typed of [wrong, code.slice(0, 12), code + "7"]) {
    assert.equal(await send(typed), false, typed);
    assert.equal(told(), "a code");
  }
  assert.equal(await send(`https://x/polls/other/vote#${code}`), false);
  assert.equal(told(), "another poll");
});

test("in a list each line is looked at by itself", () => {
  assert.equal(secretIn(`${slip}\n${slip}, ${slip}; k7m 2qx`, codes.uuid), null);
  assert.equal(secretIn(`${slip}\n${code.slice(2)}`, codes.uuid), "code");
});
