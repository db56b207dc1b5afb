import assert from "node:assert/strict";
import { test } from "node:test";
import { fillKept } from "../shared/kept.js";
import { at, openPage } from "./page.js";

/** @param {string} hidden @param {string} forms */
function open(hidden, forms) {
  openPage(`<section id="kept" data-action="/desk/x"><p data-kept="filled" hidden>filled</p>
<form data-kept="apart" action="/desk/x"><input type="hidden" name="form-token" value="new">${hidden}</form></section>${forms}`);
  fillKept(at("kept"));
  return [...document.querySelectorAll("[data-kept]")].filter((part) => !part.hidden).map((part) => part.dataset.kept);
}

/** @param {string} name @param {string} value */
const was = (name, value) => `<input type="hidden" name="${name}" value="${value}">`;

test("what was typed stands in the form again, beside the page's own token", () => {
  const shown = open(
    was("form-token", "old") + was("uuid", "drawn") + was("seen", "before") + was("name", "Lò Văn An") + was("note", "hai\ndòng") + was("role", "b") + was("kind", "2"),
    `<form action="/desk/x"><input type="hidden" name="form-token" value="mine"><input type="hidden" name="seen" value="now">
<input type="hidden" name="uuid" value="another">
<input id="name" name="name" value="old"><textarea id="note" name="note"></textarea>
<input id="a" type="checkbox" name="role" value="a" checked><input id="b" type="checkbox" name="role" value="b">
<select id="kind" name="kind"><option value="1">1</option><option value="2">2</option></select>
<input id="secret" type="password" name="password" value=""></form>`,
  );
  assert.deepEqual(shown, ["filled"]);
  assert.equal(at("name").value, "Lò Văn An");
  assert.equal(at("note").value, "hai\ndòng");
  assert.deepEqual([at("a").checked, at("b").checked], [false, true]);
  assert.equal(at("kind").value, "2");
  const form = document.forms[1];
  assert.equal(form.elements.namedItem("form-token").value, "mine");
  assert.equal(form.elements.namedItem("uuid").value, "drawn", "sent twice it makes one thing");
  assert.equal(form.elements.namedItem("seen").value, "before", "a change made meanwhile must be noticed");
});

test("a form a row: only the one that is about the same thing", () => {
  const row = (who) => `<form action="/desk/x"><input type="hidden" name="who" value="${who}"><input id="${who}" name="why"></form>`;
  assert.deepEqual(open(was("who", "two") + was("why", "typed"), row("one") + row("two")), ["filled"]);
  assert.deepEqual([at("one").value, at("two").value], ["", "typed"]);
});

test("where the page has no such form, what was kept can be sent from here", () => {
  assert.deepEqual(open(was("why", "typed"), `<form action="/desk/y"><input name="why"></form>`), ["apart"]);
  assert.deepEqual(open(was("who", "gone"), `<form action="/desk/x"><input type="hidden" name="who" value="gone"></form>`), ["apart"]);
});
