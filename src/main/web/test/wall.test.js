import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { at, openPage, settled, text } from "./page.js";
import { LOST, serveInTurn } from "./server.js";
import { Stream } from "./stream.js";

let page;
let times = 0;

beforeEach((context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  Stream.opened = [];
  globalThis.EventSource = Stream;
  lendNavigator({});
});

/** @param {object} navigator */
function lendNavigator(navigator) {
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true, writable: true });
}

const OPEN = '<p id="number"></p><progress max="45"></progress>';
const CLOSED = `<html><head><title>Hòm phiếu đã đóng</title></head><body data-turnout="/polls/POLL/turnout" data-state="CLOSED"><p id="word">Đã đóng</p></body></html>`;

async function wall(body = OPEN, style = {}) {
  page = openPage(body);
  globalThis.DOMParser = page.window.DOMParser;
  globalThis.getComputedStyle = () => ({ overflowY: "hidden", ...style });
  Object.assign(document.body.dataset, { turnout: "/polls/POLL/turnout", state: "OPEN", number: "-1 trên -2" });
  await import(`../pages/screen.js?${times++}`);
  return Stream.opened[0];
}

test("the wall shows each number that comes, in words and by its bar", async () => {
  const stream = await wall();
  assert.equal(stream.address, "/polls/POLL/turnout");
  stream.tell({ cast: 10, slips: 45, state: "OPEN" });
  assert.deepEqual([text("number"), document.querySelector("progress").value], ["10 trên 45", 10]);
});

test("when the poll goes on, the wall takes the new page in, and goes nowhere whatever the server says", async ({ mock }) => {
  const stream = await wall();
  const asked = serveInTurn(LOST, { status: 500 }, { status: 404 }, { body: "<p>another page</p>" }, { body: CLOSED });
  stream.tell({ cast: 45, slips: 45, state: "CLOSED" });
  for (let tries = 0; tries < 4; tries++) {
    await settled();
    assert.deepEqual([asked.length, document.body.dataset.state], [tries + 1, "OPEN"]);
    mock.timers.tick(3000);
  }
  await settled();
  assert.deepEqual([document.title, text("word"), document.body.dataset.state], ["Hòm phiếu đã đóng", "Đã đóng", "CLOSED"]);
  assert.deepEqual([page.reloads, Stream.opened.length], [0, 2]);
  Stream.opened[1].tell({ cast: 45, slips: 45, state: "CLOSED" });
  assert.equal(asked.length, 5);
});

test("a page with other programs is loaded as a whole", async () => {
  const stream = await wall();
  serveInTurn({ body: CLOSED.replace("<title>", '<script src="/web/screen-NEW.js"></script><title>') });
  stream.tell({ cast: 45, slips: 45, state: "CLOSED" });
  await settled();
  assert.equal(page.reloads, 1);
});

test("a stream that was refused or that has long been silent is asked for again, a broken one is the browser's", async ({ mock }) => {
  const stream = await wall();
  stream.onerror();
  mock.timers.tick(10_000);
  assert.equal(Stream.opened.length, 1);
  stream.close();
  stream.onerror();
  mock.timers.tick(3000);
  assert.equal(Stream.opened.length, 2);
  mock.timers.tick(60_000);
  assert.deepEqual(Stream.opened.map(({ readyState }) => readyState), [2, 2, 1]);
});

const RESULT = `<table class="people"><tbody id="people">${"<tr></tr>".repeat(5)}</tbody></table><p id="turning" data-words="Trang -1/-2" hidden></p>`;
const rows = () => [...document.querySelectorAll("tr")].map(({ hidden }) => (hidden ? 0 : 1)).join("");

/** A table in which so many rows fit, each so many times taller with its post. */
function room(heights) {
  const table = document.querySelector(".people");
  const body = at("people");
  const tall = () => heights[table.dataset.posts] * Number(table.style.getPropertyValue("--grow"));
  Object.defineProperty(body, "clientHeight", { value: 100 });
  Object.defineProperty(body, "scrollHeight", { get: () => tall() * [...body.children].filter(({ hidden }) => !hidden).length });
  return () => globalThis.dispatchEvent(new page.window.Event("resize"));
}

test("all people are on one page, as large as they fit, and posts where they fit", async () => {
  await wall(RESULT);
  const again = room({ whole: 30, line: 22, none: 10 });
  again();
  assert.deepEqual([rows(), document.querySelector(".people").dataset.posts, at("turning").hidden], ["11111", "none", true]);
  assert.equal(document.querySelector(".people").style.getPropertyValue("--grow"), "2.00");
});

test("a long result turns pages of equal length, round and round, and is measured anew when the screen changes", async ({ mock }) => {
  await wall(RESULT);
  room({ whole: 40, line: 40, none: 30 })();
  const seen = [];
  for (let turn = 0; turn < 3; turn++) {
    seen.push([rows(), text("turning")]);
    mock.timers.tick(10_000);
  }
  assert.deepEqual(seen, [["11100", "Trang 1/2"], ["00011", "Trang 2/2"], ["11100", "Trang 1/2"]]);
});

test("a phone scrolls and shows everybody", async () => {
  await wall(RESULT, { overflowY: "auto" });
  assert.deepEqual([rows(), document.querySelector(".people").dataset.posts], ["11111", "whole"]);
});

test("the screen is kept awake, and full screen is offered where the browser can", async () => {
  let held = 0;
  lendNavigator({ wakeLock: { request: async () => held++ } });
  page = openPage('<button id="full-screen" hidden></button>');
  Object.defineProperty(document, "fullscreenEnabled", { value: true });
  Object.defineProperty(document, "fullscreenElement", { value: null });
  let asked = 0;
  document.documentElement.requestFullscreen = async () => asked++;
  await import(`../pages/screen.js?${times++}`);
  assert.equal(at("full-screen").hidden, false);
  at("full-screen").click();
  assert.deepEqual([asked, held], [1, 1]);
});
