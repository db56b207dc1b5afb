import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { credentialOf, readCode, secretOf, slipNumberOf } from "../protocol/code.js";
import { placePart } from "../slips/parts.js";
import { UUID } from "./booth-page.js";
import { codes } from "./example.js";
import { at, happens, openPage } from "./page.js";

const OTHER = [...UUID].reverse().join("");
const [first, second] = codes.codes.map(({ code }) => code);
const qr = (uuid, code) => `https://phong.test/polls/${uuid}/vote#${code}`;
const number = (uuid, code) => slipNumberOf(credentialOf(secretOf(readCode(code).code, uuid)));

beforeEach(() => {
  openPage(`<form>${[UUID, OTHER].map((uuid) => `<input id="given-${uuid}" data-slip-of="${uuid}"><input id="spare-${uuid}" data-slip-of="${uuid}">`).join("")}</form>`);
});

const fields = () => [...document.querySelectorAll("[data-slip-of]")];
const values = () => fields().map(({ value }) => value);

test("each part that is scanned goes into the fields of its own poll, the spare one after the spoilt one", () => {
  assert.equal(placePart(qr(OTHER, first), fields()).kind, "added");
  assert.equal(placePart(qr(UUID, first), fields()).kind, "added");
  assert.equal(placePart(qr(UUID, second), fields()).kind, "added");
  assert.deepEqual(values(), [number(UUID, first), number(UUID, second), number(OTHER, first), ""]);
});

test("a part that stands there is not written twice, and a third one takes the place of the last", () => {
  placePart(qr(UUID, first), fields());
  assert.equal(placePart(qr(UUID, first), fields()).kind, "twice");
  placePart(qr(UUID, second), fields());
  placePart(qr(UUID, codes.codes[2].code), fields());
  assert.deepEqual(values().slice(0, 2), [number(UUID, first), number(UUID, codes.codes[2].code)]);
});

test("what is of no poll here, or tells no poll, is left alone", () => {
  assert.equal(placePart(qr("another", first), fields()).kind, "other-poll");
  for (const text of [first, "", "https://example.org/polls/"]) assert.equal(placePart(text, fields()).kind, "no-slip");
  assert.deepEqual(values(), ["", "", "", ""]);
});

test("a part for a second ballot can be chosen beside its election alone", async () => {
  openPage(`<section id="make" data-uuid="M" data-most="500" data-most-polls="4" data-which-wrong="hai"><form id="make-form">
    <input type="checkbox" name="poll" value="E" checked><input type="checkbox" id="kept" name="reserve" value="R" data-of="E">
    <input id="good" type="number" value="3"><input id="spare" type="number" value="1"><p id="make-error"></p></form></section>
    <div id="making"></div><section id="print"></section><button id="print-button"></button><button id="printed-button"></button>`);
  await import("../pages/joint-slips.js");
  const election = document.querySelector("[value=E]");
  const tick = (checked) => {
    election.checked = checked;
    happens("change", election);
    return at("kept").disabled;
  };
  assert.deepEqual([at("kept").disabled, tick(false), tick(true)], [false, true, false]);
  happens("submit", at("make-form"));
  assert.equal(at("make-error").textContent, "hai");
});
