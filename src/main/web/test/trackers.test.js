import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519 } from "@noble/curves/ed25519.js";
import { credentialOf, randomCode, secretOf, shortTrackerOf, slipNumberOf } from "../protocol/code.js";
import { readReceiptAddress, receiptAddress } from "../protocol/receipt.js";
import { find } from "../trackers/find.js";
import { wordsTemplate } from "./booth-page.js";
import { at, happens, openPage, text } from "./page.js";

const UUID = "h9kejKXVzfio3L";
const HERE = `https://hoi-nghi.test/polls/${UUID}/trackers`;
const secretKey = new Uint8Array(32).fill(7);
const KEY = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), ed25519.getPublicKey(secretKey)]).toString("base64");
const receiptOf = (tracker) => Buffer.from(ed25519.sign(Buffer.from(`phieukin-receipt|${UUID}|${tracker}`), secretKey)).toString("base64");
const address = (tracker, receipt = receiptOf(tracker), uuid = UUID) => receiptAddress("https://hoi-nghi.test", uuid, { tracker, receipt });

const codes = Array.from({ length: 4 }, randomCode);
const numbers = codes.map((code) => slipNumberOf(credentialOf(secretOf(code, UUID))));
const trackers = [
  "sulPJVnsLf65YJG+MvvfWsoFFB4NVKFafZu/mEv7ldM",
  "fHoXR5vAm+3kR/9qkBw8uyN2EPeoZmVVxzIFoAgkd1s",
  "Xzv7hJdzAdAssCWPlilOh1ZcFy2NvujIGH9moIz5aLs",
];
const rows = trackers.map((tracker, i) => ({ tracker, short: shortTrackerOf(tracker), number: numbers[i] }));
const looked = (typed) => find(rows, UUID, typed);
const one = (row, by) => ({ kind: "one", row, by });

test("a ballot is found by whatever the delegate has of it", () => {
  for (const row of rows) {
    for (const typed of [row.short, row.short.toLowerCase(), row.short.replaceAll("-", " "), row.short.replaceAll("0", "o").replaceAll("1", "l"), row.tracker, ` ${row.tracker} `]) {
      assert.deepEqual(looked(typed), one(row, "tracker"), typed);
    }
    for (const typed of [row.number, row.number.replace("-", ""), row.number.toLowerCase()]) assert.deepEqual(looked(typed), one(row, "number"), typed);
  }
  rows.forEach((row, i) => {
    for (const typed of [codes[i], codes[i].toLowerCase(), `https://hoi-nghi.test/polls/${UUID}/vote#${codes[i]}`]) assert.deepEqual(looked(typed), one(row, "number"), typed);
  });
});

test("any six characters of a tracker are enough, case and look-alikes forgiven", () => {
  for (const row of rows) {
    for (const from of [0, 3, 20, 37]) {
      const part = row.tracker.slice(from, from + 6).replace(/[+/]/g, "");
      if (part.length === 6) assert.deepEqual(looked(part.toUpperCase()), one(row, "tracker"), part);
    }
    assert.deepEqual(looked(row.tracker.slice(0, 10)), one(row, "tracker"));
    assert.deepEqual(looked(row.tracker.replaceAll("+", "-").replaceAll("/", "_")), one(row, "tracker"));
    assert.deepEqual(looked(row.short.slice(2, 9)), one(row, "tracker"));
  }
});

test("what is not there is said to be not there, or to be too little, wrong or of another poll", () => {
  assert.deepEqual(looked("ZZZZ-ZZZZ-ZZZZ"), { kind: "none" });
  assert.deepEqual(looked("ABC"), { kind: "too-short" });
  assert.deepEqual(looked(""), { kind: "too-short" });
  assert.deepEqual(looked(codes[3]), { kind: "none", number: numbers[3] });
  const wrong = codes[0].slice(0, -1) + (codes[0].endsWith("0") ? "1" : "0");
  assert.deepEqual(looked(wrong), { kind: "code-wrong" });
  assert.deepEqual(looked(`https://hoi-nghi.test/polls/AnotherPoll1234/vote#${codes[0]}`), { kind: "other-poll" });
  assert.deepEqual(looked(address(trackers[0], receiptOf(trackers[0]), "AnotherPoll1234")), { kind: "other-poll" });
  const alike = { tracker: "sulPJV" + trackers[1].slice(6), short: "0000-0000-0000", number: "000-000" };
  assert.deepEqual(find([...rows, alike], UUID, "sulpjv"), { kind: "several", rows: [rows[0], alike] });
});

test("the address of a receipt is read again, and nothing else is", () => {
  for (const tracker of trackers) {
    const receipt = receiptOf(tracker);
    assert.deepEqual(readReceiptAddress(address(tracker)), { uuid: UUID, tracker, receipt });
    assert.match(address(tracker).split("#")[1], /^[\w.-]+$/);
  }
  for (const other of ["", trackers[0], HERE, `${HERE}#abc`, address(trackers[0]).slice(0, -1), address(trackers[0]) + "A"]) assert.equal(readReceiptAddress(other), null);
});

const WORDS = ["found [short] [number]", "several [n]", "none", "none-number [number]", "too-short", "code-wrong", "other-poll", "missing", "receipt-right", "receipt-wrong",
  "ask-tracker [short]", "ask-number [number]", "agreed", "clash", "no-number", "no-receipt"];

/** The page with its list; how often a ballot was found is counted. */
async function opened(list = rows) {
  openPage(
    `<form id="find" hidden><input id="q"><button></button></form>
    <section id="answer" hidden><p id="answer-sentence"></p><p id="answer-receipt"></p>
    <div id="ask" hidden><p id="ask-sentence"></p><button type="button" id="mine"></button><button type="button" id="not-mine"></button></div></section>
    <section id="dispute" hidden><h2 id="dispute-heading" tabindex="-1"></h2><b id="dispute-tracker"></b><b id="dispute-number"></b><b id="dispute-receipt"></b></section>
    <table id="trackers" data-uuid="${UUID}" data-receipt-key="${KEY}"><tbody>
    ${list.map(({ short, number, tracker }) => `<tr data-short="${short}" data-number="${number}" data-tracker="${tracker}"><td>${short}</td></tr>`).join("")}
    </tbody></table>${wordsTemplate(WORDS)}`,
    HERE,
  );
  const { TrackersPage } = await import("../trackers/page.js");
  const counted = { found: 0 };
  const page = new TrackersPage(() => counted.found++);
  return { page, counted };
}

function type(typed) {
  at("q").value = typed;
  happens("submit", at("find"));
}

test("the answer is a sentence, the line is marked, and one more has looked", async () => {
  const { counted } = await opened();
  assert.equal(at("find").hidden, false);
  type(rows[1].short);
  assert.equal(text("answer-sentence"), `found ${rows[1].short} ${rows[1].number}`);
  assert.equal(text("ask-sentence"), `ask-number ${rows[1].number}`);
  assert.deepEqual([...document.querySelectorAll(".found")].map(({ dataset }) => dataset.short), [rows[1].short]);
  assert.equal(counted.found, 1);
  at("mine").click();
  assert.equal(text("answer-sentence"), "agreed");
  assert.equal(at("dispute").hidden, true);
  type("ZZZZZZZ");
  assert.deepEqual([text("answer-sentence"), document.querySelectorAll(".found").length, at("ask").hidden, counted.found], ["none", 0, true, 1]);
});

test("two delegates whom a lying tablet gave one tracker are both told what to compare, and one of them finds it out", async () => {
  // The tablet cast the first delegate's ballot, dropped the second one's, and showed the second delegate the first receipt.
  const [cast] = rows;
  const stubs = [cast.number, numbers[3]];
  const shownTo = [address(cast.tracker), address(cast.tracker)];
  const outcomes = [];
  for (const [i, stub] of stubs.entries()) {
    const { page } = await opened([cast]);
    page.look(shownTo[i]);
    assert.deepEqual([text("answer-sentence"), text("answer-receipt")], [`found ${cast.short} ${cast.number}`, "receipt-right"]);
    const same = text("ask-sentence") === `ask-number ${stub}`;
    at(same ? "mine" : "not-mine").click();
    outcomes.push(at("dispute").hidden ? "agreed" : `${text("answer-sentence")}: ${text("dispute-number")}`);
    if (!same) {
      assert.deepEqual([text("dispute-tracker"), text("dispute-receipt")], [cast.tracker, receiptOf(cast.tracker)]);
      type(stub);
      assert.equal(text("answer-sentence"), "none");
    }
  }
  assert.deepEqual(outcomes, ["agreed", `clash: ${cast.number}`]);
});

test("a genuine receipt without its ballot is a card to be shown; a false one is not", async () => {
  const { page, counted } = await opened(rows.slice(1));
  page.look(address(trackers[0]));
  assert.deepEqual([text("answer-sentence"), text("answer-receipt"), at("dispute").hidden], ["missing", "receipt-right", false]);
  assert.deepEqual([text("dispute-tracker"), text("dispute-number"), text("dispute-receipt")], [trackers[0], "no-number", receiptOf(trackers[0])]);
  page.look(address(trackers[0], receiptOf(trackers[1])));
  assert.deepEqual([text("answer-sentence"), text("answer-receipt"), at("dispute").hidden], ["none", "receipt-wrong", true]);
  page.look(address(trackers[1], receiptOf(trackers[0])));
  assert.deepEqual([text("answer-sentence"), text("answer-receipt")], [`found ${rows[1].short} ${rows[1].number}`, "receipt-wrong"]);
  assert.equal(counted.found, 1);
});
