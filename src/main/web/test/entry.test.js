import assert from "node:assert/strict";
import { test } from "node:test";
import { Entry } from "../booth/entry.js";
import { openBooth, UUID } from "./booth-page.js";
import { at, happens, settled, text } from "./page.js";
import { LOST, serve, serveInTurn } from "./server.js";

const CODE = "7KQM-3XTP-9RWD-5HJY";
const UNUSED = { body: { state: "unused" } };

let page;
let entry;
let accepted;

/** Opens the form in front of a server; `accept` may say why a code does not lead on. */
function open(...answers) {
  page = openBooth();
  accepted = [];
  const asked = serveInTurn(...answers);
  entry = new Entry(UUID, async (found) => void accepted.push(found.credential));
  return asked;
}

async function type(code) {
  at("code").value = code;
  at("code").setSelectionRange(code.length, code.length);
  happens("input", at("code"));
}

async function submit() {
  happens("submit", at("code-form"));
  await answered();
}

/** The page draws itself before it derives anything, then asks. */
async function answered() {
  await new Promise((resume) => setTimeout(resume, 1));
  await settled();
}

test("what is typed stands in groups of four, in capitals", async () => {
  open(UNUSED);
  await type("7kqm3xtp9r");
  assert.equal(at("code").value, "7KQM-3XTP-9R");
  assert.equal(at("code").selectionStart, 12);
});

test("a symbol put in the middle leaves the caret behind it", async () => {
  open(UNUSED);
  at("code").value = "7KQM-A3XTP";
  at("code").setSelectionRange(6, 6);
  happens("input", at("code"));
  assert.equal(at("code").value, "7KQM-A3XT-P");
  assert.equal(at("code").selectionStart, 6);
});

test("a pasted address of a slip leaves the code alone", async () => {
  open(UNUSED);
  await type(`http://hoi-nghi.test/polls/${UUID}/vote#${CODE}`);
  assert.equal(at("code").value, CODE);
});

test("a symbol that no code has is named while it is typed", async () => {
  open(UNUSED);
  await type("7KU");
  assert.equal(text("code-error"), "code-symbol U");
  assert.equal(at("code").getAttribute("aria-invalid"), "true");
  await type("7K");
  assert.equal(text("code-error"), "");
  assert.equal(at("code").getAttribute("aria-invalid"), "false");
});

for (const [typed, sentence] of [["", "code-empty"], ["   ", "code-empty"], ["7KQM-3XTP-9RWD", "code-short 4"], [CODE + "-1", "code-long 1"],
  ["7KQM-3XTP-9RWD-5HJZ", "code-check"], ["7KQM-3XTP-9RWD-5HJ*", "code-symbol *"]]) {
  test(`“${typed}” is told as ${sentence} before anything is sent`, async () => {
    const asked = open(UNUSED);
    await type(typed);
    await submit();
    assert.equal(text("code-error"), sentence);
    assert.equal(document.activeElement, at("code"));
    assert.deepEqual([asked.length, accepted.length], [0, 0]);
  });
}

test("a good code leads on, once, however often the button is pressed", async () => {
  const asked = open(UNUSED);
  await type(CODE);
  happens("submit", at("code-form"));
  assert.equal(text("code-status"), "code-looking");
  happens("submit", at("code-form"));
  entry.take(CODE);
  await submit();
  assert.deepEqual([asked.length, accepted.length], [1, 1]);
  assert.equal(text("code-status"), "");
  assert.equal(text("code-error"), "");
});

for (const [answer, sentence] of [
  [{ body: { state: "used", reason: "CODE_USED", detail: "The slip has been used." } }, "The slip has been used."],
  [{ body: { state: "void", reason: "CODE_EXCHANGED", detail: "The slip was exchanged." } }, "The slip was exchanged."],
  [{ status: 429, body: { reason: "TOO_MANY_TRIES", detail: "Wait a minute." } }, "Wait a minute."],
  [LOST, "network-lost"],
  [{ status: 429, body: "<h1>Slow down</h1>" }, "server-fault"],
  [{ status: 500 }, "server-fault"],
]) {
  test(`${sentence} keeps the code on the screen to be tried again`, async () => {
    const asked = open(answer, UNUSED);
    await type(CODE);
    await submit();
    assert.equal(text("code-error"), sentence);
    assert.equal(at("code").value, CODE);
    assert.equal(accepted.length, 0);
    await submit();
    assert.deepEqual([asked.length, accepted.length, text("code-error")], [2, 1, ""]);
  });
}

test("a code that nobody knows is told so", async () => {
  open();
  serve(({ path }) => (path.endsWith("/booth-state") ? { body: { state: "OPEN", open: [UUID] } } : { status: 404, body: { detail: "Nobody knows it." } }));
  await type(CODE);
  await submit();
  assert.equal(text("code-error"), "Nobody knows it.");
});

test("a code of another open poll leads there, behind the #", async () => {
  open();
  serve(({ path }) => {
    if (path.endsWith("/booth-state")) return { body: { state: "OPEN", open: [UUID, "otherPollHere1"] } };
    return path.includes(UUID) ? { status: 404, body: { detail: "Nobody knows it." } } : UNUSED;
  });
  await type(CODE);
  await submit();
  assert.deepEqual(page.left, ["/polls/otherPollHere1/vote#7KQM3XTP9RWD5HJY"]);
  assert.equal(accepted.length, 0);
});

test("why a good code does not lead on is told", async () => {
  open(UNUSED);
  entry = new Entry(UUID, async () => "the ballot paper did not come");
  entry.take(CODE);
  await answered();
  assert.equal(text("code-error"), "the ballot paper did not come");
});

test("a QR code that is no slip asks nobody", async () => {
  const asked = open(UNUSED);
  entry.scanned("https://hoi-nghi.test/menu");
  await answered();
  assert.equal(text("code-error"), "camera-no-code");
  assert.equal(asked.length, 0);
  entry.scanned(`http://hoi-nghi.test/polls/${UUID}/vote#${CODE}`);
  await answered();
  assert.equal(accepted.length, 1);
});

test("what was begun is known, and wiping leaves nothing of it", async () => {
  open({ body: { state: "used" } });
  assert.equal(entry.begun, false);
  await type(CODE);
  assert.equal(entry.begun, true);
  await submit();
  entry.wipe();
  assert.deepEqual([at("code").value, text("code-error"), entry.begun], ["", "", false]);
});
