import assert from "node:assert/strict";
import { test } from "node:test";
import { becomeKiosk } from "../shared/kiosk.js";
import { happens, openPage } from "./page.js";

/** A page whose browser gives screen and wakefulness; what it was asked for. */
function open() {
  const asked = [];
  openPage("<main></main>");
  Object.defineProperty(document, "fullscreenEnabled", { value: true });
  document.documentElement.requestFullscreen = async () => asked.push("screen");
  const wakeLock = { request: async (what) => asked.push(`awake: ${what}`) };
  Object.defineProperty(globalThis, "navigator", { value: { wakeLock }, configurable: true });
  becomeKiosk();
  return asked;
}

test("the first touch fills the screen and keeps it awake, and asks for it once", () => {
  const asked = open();
  happens("pointerup", document.body, { pointerType: "touch" });
  happens("pointerup", document.body, { pointerType: "touch" });
  assert.deepEqual(asked, ["screen", "awake: screen"]);
});

test("a page that comes back into sight is kept awake again", () => {
  const asked = open();
  happens("pointerup", document.body, { pointerType: "touch" });
  happens("visibilitychange", document);
  assert.deepEqual(asked, ["screen", "awake: screen", "awake: screen"]);
});

test("a mouse on somebody's desk is left alone", () => {
  const asked = open();
  happens("pointerup", document.body, { pointerType: "mouse" });
  happens("visibilitychange", document);
  assert.deepEqual(asked, []);
});
