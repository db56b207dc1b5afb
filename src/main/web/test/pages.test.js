import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { wordsTemplate } from "./booth-page.js";
import { codes } from "./example.js";
import { at, happens, openPage, settled, text } from "./page.js";
import { LOST, serve, serveInTurn } from "./server.js";
import { Stream } from "./stream.js";

let page;
let times = 0;

/** Opens a page with this markup and runs its script. */
async function run(script, body, address) {
  page = openPage(body, address);
  await import(`../pages/${script}.js?${times++}`);
  return page;
}

beforeEach((context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
  Stream.opened = [];
  globalThis.EventSource = Stream;
});

const PUBLIC = '<div data-turnout="/polls/POLL/turnout" data-state="OPEN" data-words="Đã bỏ -1 trên -2"><p role="status"></p><progress max="45"></progress></div>';

test("a public page shows each number in words and by its bar", async () => {
  await run("turnout", PUBLIC);
  Stream.opened[0].tell({ cast: 12, slips: 45, state: "OPEN" });
  assert.equal(document.querySelector("[role=status]").textContent, "Đã bỏ 12 trên 45");
  assert.equal(document.querySelector("progress").value, 12);
});

test("when the poll goes on, a public page is made anew, but never into an error", async ({ mock }) => {
  await run("turnout", PUBLIC);
  const asked = serveInTurn(LOST, { status: 500 }, { status: 429 }, { body: "<p></p>" });
  const [stream] = Stream.opened;
  stream.tell({ cast: 45, slips: 45, state: "CLOSED" });
  for (let tries = 0; tries < 3; tries++) {
    await settled();
    assert.deepEqual([page.reloads, asked.length], [0, tries + 1]);
    mock.timers.tick(3000);
  }
  await settled();
  assert.deepEqual([page.reloads, stream.readyState], [1, Stream.CLOSED]);
});

const RESULTS = `<p id="order-choice" hidden><select id="order"><option value=""></option><option value="1"></option><option value="name"></option></select></p>
  <p id="sorted" hidden></p><ol id="chart">${[["Lê Thành Đô", "9 1"], ["Mùa A Sơn", "8 2"], ["Đỗ Thị Ấm", "5 5"]].map(([name, counts]) => `<li data-counts="${counts} "><b>${name}</b></li>`).join("")}</ol>`;

test("bars can be looked at in another order, which says that it is not the approved one", async () => {
  await run("results", RESULTS);
  const order = () => [...document.querySelectorAll("b")].map(({ textContent }) => textContent.split(" ").at(-1)).join(" ");
  const seen = ["1", "name", ""].map((by) => {
    at("order").value = by;
    happens("change", at("order"));
    return [order(), at("sorted").hidden];
  });
  assert.deepEqual(seen, [["Ấm Sơn Đô", false], ["Ấm Đô Sơn", false], ["Đô Sơn Ấm", true]]);
  assert.equal(at("order-choice").hidden, false);
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

const HOME = `<form id="code-form" data-uuid="${codes.uuid}"><input id="code"><p id="code-error"></p><p id="code-status"></p><button id="code-go"></button></form>
  ${wordsTemplate(["code-empty", "code-check", "code-looking", "network-lost"])}`;

for (const [what, mine, there] of [["the first poll", codes.uuid, codes.uuid], ["another one that is open", "ANOTHER", "ANOTHER"]]) {
  test(`a code typed on the first page leads to ${what}, and never leaves the page but behind the #`, async ({ mock }) => {
    const asked = serve(({ path }) => {
      if (path.endsWith("booth-state")) return { body: { state: "OPEN", open: [codes.uuid, "ANOTHER"] } };
      return path.startsWith(`/polls/${mine}/credentials/`) ? { body: { state: "unused" } } : { status: 404, body: { detail: "unknown" } };
    });
    await run("home", HOME);
    const [{ code }] = codes.codes;
    at("code").value = code;
    happens("submit", at("code-form"));
    await settled();
    mock.timers.tick(1);
    await settled();
    assert.deepEqual(page.left.map((address) => address.replaceAll("-", "")), [`/polls/${there}/vote#${code.replaceAll("-", "")}`]);
    assert.equal(JSON.stringify(asked).replaceAll("-", "").includes(code.replaceAll("-", "")), false);
    happens("pagehide", globalThis);
    assert.equal(at("code").value, "");
  });
}

test("the desk counts along, in words for one and for many, and loads the next page when the poll goes on", async ({ mock }) => {
  const turnouts = [{ cast: 43, slips: 45, state: "OPEN" }, { cast: 44, slips: 45, state: "OPEN" }, LOST, { cast: 45, slips: 45, state: "CLOSED" }];
  const asked = serve(({ path }) => (path.endsWith("/turnout") ? (turnouts[0] === LOST ? LOST : { body: turnouts[0] }) : { body: "<p></p>" }));
  await run("exact", '<section><p data-exact="/desk/polls/POLL/turnout" data-state="OPEN" data-words="-1/-2"></p><p data-still="Còn -1 phiếu" data-one="Còn một phiếu"></p></section>');
  const seen = [];
  while (turnouts.length > 0) {
    mock.timers.tick(3000);
    await settled();
    seen.push(document.querySelector("section").textContent);
    turnouts.shift();
  }
  assert.deepEqual(seen.slice(0, 3), ["43/45Còn 2 phiếu", "44/45Còn một phiếu", "44/45Còn một phiếu"]);
  assert.deepEqual([page.reloads, asked.length], [1, 5]);
});
