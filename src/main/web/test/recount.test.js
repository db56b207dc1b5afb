import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { spoken } from "../protocol/spoken.js";
import { progressOf } from "../recount/run.js";
import { at, happens, openPage, settled, text } from "./page.js";

const resources = new URL("../../resources/", import.meta.url);
const words = (language) => new Map(readFileSync(new URL(`messages/recount_${language}.properties`, resources), "utf8").trim().split("\n").map((line) => line.split(/=(.*)/s).slice(0, 2)));

test("every reason that a script gives has its sentence, and no other has one", () => {
  const given = new Set(["DECRYPTION_FORM", "TRUSTEES", "RESULT_FORM"]);
  for (const folder of ["protocol", "recount", "workers"]) {
    for (const file of readdirSync(new URL(`../${folder}/`, import.meta.url))) {
      if (file === "opened.js") continue; // an opened ballot, of which another page speaks
      const source = readFileSync(new URL(`../${folder}/${file}`, import.meta.url), "utf8");
      for (const [, reason] of source.matchAll(/(?:must\(.*?, |Refused\(|reason: )"([A-Z_]+)"/g)) given.add(reason);
    }
  }
  // A ballot's own fault is said instead; the other two are for those who open a box, where nobody votes again.
  for (const name of ["BALLOT", "CREDENTIAL_UNKNOWN", "CREDENTIAL_TWICE"]) given.delete(name);
  assert.ok(given.size > 35);
  for (const language of ["vi", "en"]) {
    const said = [...words(language).keys()].filter((key) => key.startsWith("reason_")).map((key) => key.replace(/^reason_\$?/, ""));
    assert.deepEqual(said.sort(), [...given].sort());
  }
});

/** The page, with a worker that says what it is told. */
async function opened() {
  const said = words("vi");
  const body = readFileSync(new URL("templates/report/recount-body.html", resources), "utf8").replace(/\{recount:(\w+)\}/g, (_, key) => said.get(key));
  const sentences = [...said].filter(([key]) => /^(word|reason)_/.test(key)).map(([key, sentence]) => {
    const [kind, name] = key.split(/_\$?(.*)/);
    return `<p data-word="${kind === "reason" ? "reason-" + name : name.toLowerCase().replaceAll("_", "-")}">${sentence}</p>`;
  });
  openPage(`${body}<template id="words">${sentences.join("")}</template>`);
  const workers = [];
  const { RecountPage } = await import("../recount/page.js");
  const page = new RecountPage(async () => {
    const listeners = {};
    const worker = {
      addEventListener: (type, listener) => (listeners[type] = listener),
      postMessage: (message) => (worker.asked = message),
      terminate: () => (worker.ended = true),
      says: (data) => listeners.message({ data }),
      breaks: () => listeners.error({}),
    };
    workers.push(worker);
    return worker;
  });
  return { page, workers };
}

const shown = () => ["choose", "working", "refused", "verified"].filter((part) => !at(part).hidden).join();
const report = {
  uuid: "h9kejKXVzfio3L", name: "Lấy phiếu tín nhiệm", description: "Kỳ họp thứ 10", ballots: 1200, slips: 1300,
  ...Object.fromEntries(["election", "credentials", "tally", "final", "file"].map((name, i) => [name, `${i}123456789abcdef`.repeat(4)])),
  trustees: [{ kind: "Single", needed: 1, names: ["Máy chủ"] }, { kind: "Pedersen", needed: 2, names: ["Bà B", null, "Ông C"] }],
  lines: [
    { question: "1. Ông A", answers: ["cao", "thấp"], blank: null, counts: [1, 1199] },
    { question: "2. Bà B", answers: ["cao", "thấp"], blank: null, counts: [2, 1198] },
    { question: "Danh sách", answers: ["a", "b", "c", "d", "e"], blank: 3, counts: [1, 2, 3, 4, 5] },
  ],
};

test("what the worker says is shown, and only what the last one says", async () => {
  const { page, workers } = await opened();
  assert.equal(shown(), "choose");
  const first = page.recount(new ArrayBuffer(8), "a.bel", () => {});
  assert.equal(shown(), "working");
  await settled();
  assert.equal(workers[0].asked.fileName, "a.bel");
  workers[0].says({ step: "ballots", done: 3, of: 1200 });
  assert.equal(text("recount-status"), "Đã kiểm 3 trên 1.200 phiếu.");
  assert.ok(at("recount-bar").value > 6);
  const second = page.recount(new ArrayBuffer(8), "b.bel", () => {});
  assert.ok(workers[0].ended);
  await settled();
  workers[1].says({ report });
  await second;
  workers[0].says({ refused: { reason: "TAR", detail: "", at: -1 } });
  await first;
  assert.equal(shown(), "verified");
  assert.equal(text("verified-ballots"), "Hòm có 1.200 phiếu. Danh sách có 1.300 mã công khai, kể cả phiếu mã dự phòng.");
  assert.equal(text("short-final"), "3123 4567 89ab cdef");
  assert.equal(text("spoken-final"), spoken(report.final));
  assert.match(at("report-line").value, /^phieukin-verified\|2\|h9kejKXVzfio3L\|4123.*\|1200\|1300\|\{"result":\[\[1,1199\],\[2,1198\],\[3,1,2,3,4,5\]\]\}$/);
  assert.equal(at("report-qr").querySelectorAll("svg").length, 1);
  assert.deepEqual([...at("holders").children].map(({ textContent }) => textContent), ["Máy chủ", "2 trong 3 người: Bà B, (không ghi tên), Ông C"]);
  const tables = [...at("totals").querySelectorAll("table")].map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent).join("|")));
  assert.deepEqual(tables, [
    ["|cao|thấp", "1. Ông A|1|1.199", "2. Bà B|2|1.198"],
    ["Danh sách|Số phiếu", "a|1", "b|2", "c|3", "d|4", "e|5", "Phiếu trắng|3"],
  ]);
});

test("what the cover sheet says is compared, blanks and case forgiven, and another is refused by name", async () => {
  const { page, workers } = await opened();
  const hash = report.credentials;
  const typed = [
    ["", "", "verified"],
    [" 1.300", `${hash.slice(0, 16).toUpperCase().replace(/(.{4})/g, "$1 ")}`, "verified"],
    ["1300", hash, "verified"],
    ["1299", "", "Tệp có số phiếu mã khác với tờ bìa."],
    ["", hash.slice(0, 15), "Danh sách mã công khai trong tệp khác với tờ bìa."],
    ["1300", `${hash.slice(0, 15)}0`, "Danh sách mã công khai trong tệp khác với tờ bìa."],
    ["một nghìn", "", "Tệp có số phiếu mã khác với tờ bìa."],
  ];
  for (const [slips, credentials, said] of typed) {
    at("known-slips").value = slips;
    at("known-credentials").value = credentials;
    const done = page.recount(new ArrayBuffer(8), "a.bel");
    await settled();
    workers.at(-1).says({ report });
    await done;
    assert.equal(shown() === "verified" ? "verified" : text("refused-sentence"), said, `${slips} ${credentials}`);
  }
});

test("a refusal is a sentence with the number of the ballot, and a broken worker is one too", async () => {
  const { page, workers } = await opened();
  const refused = page.recount(new ArrayBuffer(8), "a.bel", () => {});
  await settled();
  workers[0].says({ refused: { reason: "BALLOT", detail: "SIGNATURE", at: 11 } });
  await refused;
  assert.equal(shown(), "refused");
  assert.equal(text("refused-sentence"), "Chữ ký của một phiếu không đúng.");
  assert.equal(text("refused-where"), "Phiếu thứ 12 trong tệp.");
  happens("click", document.querySelector("#refused [data-again]"));
  assert.equal(shown(), "choose");
  const broken = page.recount(new ArrayBuffer(8), "a.bel", () => {});
  await settled();
  workers[1].breaks();
  await broken;
  assert.equal(text("refused-name"), "FAULT");
});

test("an archive that the server does not give is a sentence", async () => {
  const { page } = await opened();
  globalThis.fetch = async () => ({ ok: false });
  await page.fetch("/polls/x/archive.bel");
  await settled();
  assert.equal(shown(), "refused");
  assert.match(text("refused-sentence"), /chưa được công bố/);
});

test("the bar goes forward through all steps", () => {
  const along = ["read", "keys", "ballots", "decryptions", "result"].flatMap((step) => [0, 1, 2].map((done) => progressOf(step, done, 2)));
  assert.deepEqual(along, [...along].sort((a, b) => a - b));
  assert.equal(along.at(-1), 100);
});
