import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { wordsTemplate } from "./booth-page.js";
import { codes } from "./example.js";
import { at, happens, openPage, settled, text } from "./page.js";
import { LOST, serve, serveInTurn } from "./server.js";

let page;
let times = 0;

/** Opens a page with this markup and runs its script. */
async function run(script, body, address) {
  page = openPage(body, address);
  await import(`../pages/${script}.js?${times++}`);
  return page;
}

/** What a page follows, as far as it needs a browser's; the test tells the news. */
class Stream {
  static CLOSED = 2;
  readyState = 1;
  constructor(address) {
    Stream.opened.push(Object.assign(this, { address }));
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
  tell(news) {
    this.onmessage({ data: JSON.stringify(news) });
  }
}

beforeEach((context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  Stream.opened = [];
  globalThis.EventSource = Stream;
});

const WALL = '<p id="number"></p>';

async function wall() {
  page = openPage(WALL);
  Object.assign(document.body.dataset, { turnout: "/polls/POLL/turnout", state: "OPEN", number: "-1 trên -2" });
  await import(`../pages/screen.js?${times++}`);
  return Stream.opened[0];
}

const PUBLIC = '<div data-turnout="/polls/POLL/turnout" data-state="OPEN" data-words="Đã bỏ -1 trên -2"><p role="status"></p><progress max="45"></progress></div>';

test("the wall shows each number that comes", async () => {
  const stream = await wall();
  assert.equal(stream.address, "/polls/POLL/turnout");
  stream.tell({ cast: 12, slips: 45, state: "OPEN" });
  assert.equal(text("number"), "12 trên 45");
  assert.equal(page.reloads, 0);
});

test("a public page shows each number in words and by its bar", async () => {
  await run("turnout", PUBLIC);
  Stream.opened[0].tell({ cast: 12, slips: 45, state: "OPEN" });
  assert.equal(document.querySelector("[role=status]").textContent, "Đã bỏ 12 trên 45");
  assert.equal(document.querySelector("progress").value, 12);
});

for (const [what, open] of [["the wall", wall], ["a public page", async () => (await run("turnout", PUBLIC), Stream.opened[0])]]) {
  test(`when the poll goes on, ${what} is made anew, but never into an error`, async ({ mock }) => {
    const stream = await open();
    const asked = serveInTurn(LOST, { status: 500 }, { status: 429 }, { body: "<p></p>" });
    stream.tell({ cast: 45, slips: 45, state: "CLOSED" });
    for (let tries = 0; tries < 3; tries++) {
      await settled();
      assert.deepEqual([page.reloads, asked.length], [0, tries + 1]);
      mock.timers.tick(3000);
    }
    await settled();
    assert.deepEqual([page.reloads, stream.readyState], [1, Stream.CLOSED]);
  });
}

test("a stream that was refused for good is asked for again, one that is broken is the browser's", async ({ mock }) => {
  const stream = await wall();
  stream.onerror();
  mock.timers.tick(10_000);
  assert.equal(Stream.opened.length, 1);
  stream.close();
  stream.onerror();
  mock.timers.tick(3000);
  assert.equal(Stream.opened.length, 2);
});

test("a long result turns its pages, round and round", async ({ mock }) => {
  page = openPage(`<ol class="rows">${"<li></li>".repeat(5)}</ol><p id="turning" data-words="Trang -1/-2" hidden></p>`);
  Object.defineProperty(document.querySelector(".rows"), "clientHeight", { value: 100 });
  Object.defineProperty(document.querySelector("li"), "offsetHeight", { value: 45 });
  const rows = () => [...document.querySelectorAll("li")].map(({ hidden }) => (hidden ? 0 : 1)).join("");
  await import(`../pages/screen.js?${times++}`);
  const seen = [];
  for (let turn = 0; turn < 4; turn++) {
    seen.push([rows(), text("turning")]);
    mock.timers.tick(10_000);
  }
  assert.deepEqual(seen, [["11000", "Trang 1/3"], ["00110", "Trang 2/3"], ["00001", "Trang 3/3"], ["11000", "Trang 1/3"]]);
});

test("a result that fits is not turned", async () => {
  page = openPage('<ol class="rows"><li></li></ol><p id="turning" hidden></p>');
  Object.defineProperty(document.querySelector(".rows"), "clientHeight", { value: 100 });
  Object.defineProperty(document.querySelector("li"), "offsetHeight", { value: 45 });
  await import(`../pages/screen.js?${times++}`);
  assert.equal(at("turning").hidden, true);
});

const person = (name, place) => `<li data-folded="${name} so y te" data-name="${name}" data-place="${place}"><form><input name="q"><button></button></form></li>`;
const DOOR = `<form id="find"><input id="q"><a id="all" href="?">tất cả</a></form><p id="found" data-words="Đang hiện -1 người"></p>
  <ul>${["le thanh do", "do thi am", "mua a son"].map(person).join("")}</ul>`;

test("people are found while their name is typed, and the search goes along when one is ticked off", async () => {
  await run("door", DOOR);
  at("q").value = "đỗ";
  happens("input", at("q"));
  assert.equal(text("found"), "Đang hiện 2 người");
  assert.deepEqual([...document.querySelectorAll("li:not([hidden])")].map(({ dataset }) => dataset.name), ["le thanh do", "do thi am"]);
  assert.deepEqual([...document.querySelectorAll("input[name=q]")].map(({ value }) => value), ["đỗ", "đỗ", "đỗ"]);
  at("all").click();
  assert.deepEqual([text("found"), at("q").value, document.activeElement], ["Đang hiện 3 người", "", at("q")]);
});

test("whole words of a name come first, and Enter leads to the nearest one", async () => {
  await run("door", DOOR.replaceAll("le thanh do", "so van a").replaceAll("do thi am", "y van so"));
  const names = () => [...document.querySelectorAll("li:not([hidden])")].map(({ dataset }) => dataset.name);
  at("q").value = "y van";
  happens("input", at("q"));
  assert.deepEqual(names(), ["y van so", "so van a"]);
  happens("submit", at("find"));
  assert.equal(document.activeElement, document.querySelector("li:not([hidden]) button"));
  at("all").click();
  assert.deepEqual(names(), ["so van a", "y van so", "mua a son"]);
});

const UPLOAD = '<form><input type="file" data-most="100"><p id="file-too-large" hidden></p></form>';

test("a file that is too large is told before it is sent, and nothing typed is lost", async () => {
  await run("upload", UPLOAD);
  const field = document.querySelector("input");
  const send = () => {
    const event = new page.window.Event("submit", { bubbles: true, cancelable: true });
    document.querySelector("form").dispatchEvent(event);
    return !event.defaultPrevented;
  };
  const choose = (...sizes) => {
    Object.defineProperty(field, "files", { value: sizes.map((size) => ({ size })), configurable: true });
    happens("change", field);
  };
  choose(101);
  assert.deepEqual([at("file-too-large").hidden, send(), document.activeElement], [false, false, field]);
  choose(100);
  assert.deepEqual([at("file-too-large").hidden, send()], [true, true]);
  choose(50, 50);
  assert.equal(send(), true);
  choose(50, 51);
  assert.equal(send(), false);
});

test("a reader is warned before the session ends, and left when it has", async ({ mock }) => {
  await run("reader", '<p id="leaving" data-seconds="600" hidden></p>');
  mock.timers.tick(539_000);
  assert.equal(at("leaving").hidden, true);
  mock.timers.tick(1_000);
  assert.equal(at("leaving").hidden, false);
  assert.equal(page.reloads, 0);
  mock.timers.tick(60_000);
  assert.equal(page.reloads, 1);
  mock.timers.tick(5_000);
  assert.equal(page.reloads, 1, "a reload that takes its time is not begun anew");
});

test("a reader's tablet that slept leaves when it wakes", async ({ mock }) => {
  await run("reader", '<p id="leaving" data-seconds="600" hidden></p>');
  mock.timers.setTime(601_000);
  happens("visibilitychange", document);
  assert.equal(page.reloads, 1);
});

test("a page that the browser kept is asked for again", async () => {
  await run("reader", "");
  happens("pageshow", globalThis, { persisted: false });
  assert.equal(page.reloads, 0);
  happens("pageshow", globalThis, { persisted: true });
  assert.equal(page.reloads, 1);
});

const RETURNS = `<form id="form"><textarea id="numbers" data-uuid="${codes.uuid}"></textarea></form><p id="scan-hint" hidden></p>
  <p id="camera-status"></p><p id="camera-refused"></p><button id="camera" hidden></button>${wordsTemplate(["camera-refused"])}`;

test("a scanned code becomes its slip number when the line is whole, and before the form is sent", async () => {
  serve(() => assert.fail("nothing is sent"));
  const [{ code, slip }] = codes.codes;
  await run("returns", RETURNS);
  assert.equal(at("scan-hint").hidden, false);
  globalThis.InputEvent = page.window.InputEvent;
  const box = at("numbers");
  box.value = code;
  box.dispatchEvent(new page.window.InputEvent("input", { inputType: "insertText" }));
  assert.equal(box.value, code);
  box.value += "\n";
  box.dispatchEvent(new page.window.InputEvent("input", { inputType: "insertLineBreak" }));
  assert.equal(box.value, slip + "\n");
  box.value = code;
  happens("submit", at("form"));
  assert.equal(box.value, slip);
});

const COPY = `<p><textarea id="text">chữ</textarea><button data-copy="text" hidden></button>
  <span role="status" data-copied="đã chép" data-by-hand="tự chép"></span></p>`;

test("a text is copied at a press, or left selected to be copied by hand", async () => {
  await run("copy", COPY);
  const button = document.querySelector("button");
  const status = document.querySelector("[role=status]");
  assert.equal(button.hidden, false);
  document.execCommand = () => true;
  button.click();
  assert.equal(status.textContent, "đã chép");
  document.execCommand = () => false;
  button.click();
  assert.equal(status.textContent, "tự chép");
});
