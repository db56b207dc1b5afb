import assert from "node:assert/strict";
import { test } from "node:test";
import { at, happens, openPage, settled, text } from "./page.js";
import { LOST, serve } from "./server.js";

const UUID = "h9kejKXVzfio3L";
const hash = (digit) => digit.repeat(64);
const report = {
  uuid: UUID, name: "", description: "", ballots: 3, slips: 5, trustees: [],
  file: hash("1"), election: hash("2"), credentials: hash("3"), tally: hash("4"), final: hash("5"),
  lines: [{ question: "", answers: [], blank: 1, counts: [0, 2] }],
};
const LINE = `phieukin-verified|2|${UUID}|${hash("1")}|${hash("2")}|${hash("3")}|${hash("4")}|${hash("5")}|3|5|{"result":[[1,0,2]]}`;
const WORDS = ["fetching", "reading", "openings", "sent", "unreachable", "fault"].map((name) => `<p data-word="lamp-${name}">${name}</p>`);

/** A worker that answers at once. */
function workerSaying(answer) {
  globalThis.Worker = class {
    addEventListener(type, listener) {
      if (type === "message") this.say = listener;
    }
    postMessage() {
      this.say({ data: { step: "ballots", done: 1, of: 3 } });
      this.say({ data: answer });
    }
    terminate() {}
  };
}

async function lit(answer, script) {
  openPage(`<section id="recounting" hidden><p id="lamp-status"></p><progress id="lamp-bar" max="100"></progress><p id="lamp-trouble" hidden></p><button id="lamp-again" hidden></button></section>
    <template id="words">${WORDS.join("")}<p data-word="lamp-ballots">[done]/[of]</p><p data-word="lamp-stopped">[reason] ([name])</p><p data-word="reason-HASH">changed</p><p data-word="reason-SIGNATURE">signature</p><p data-word="refused">[reason]</p></template>`);
  workerSaying(answer);
  const asked = serve(script);
  const { Lamp } = await import("../recount/lamp.js");
  const lamp = new Lamp("/web/recount-worker.js");
  await lamp.light(UUID, `/desk/polls/${UUID}`);
  await settled();
  return { asked, lamp };
}

const bytes = (asked) => (asked.path.endsWith(".bel") ? { body: new Uint8Array(8), type: "application/octet-stream" } : { body: {} });

test("what the browser found goes to the server in one line, and no figure is shown", async () => {
  const { asked } = await lit({ report }, bytes);
  assert.deepEqual(asked.map(({ method, path }) => `${method} ${path}`), [`GET /desk/polls/${UUID}/archive.bel`, `POST /desk/polls/${UUID}/lamps`]);
  assert.deepEqual(JSON.parse(asked[1].body), { line: LINE });
  assert.deepEqual([text("lamp-status"), at("lamp-trouble").hidden, at("lamp-again").hidden, at("recounting").hidden], ["sent", true, true, false]);
  assert.ok(!/\d/.test(at("recounting").textContent));
});

for (const [what, answer, script, said, sends] of [
  ["a changed archive", { refused: { reason: "HASH", detail: "", at: -1 } }, bytes, "changed (HASH)", 0],
  ["a ballot that does not hold", { refused: { reason: "BALLOT", detail: "SIGNATURE", at: 2 } }, bytes, "signature (SIGNATURE)", 0],
  ["a worker that breaks", { refused: { reason: "FAULT", detail: "x", at: -1 } }, bytes, "fault", 0],
  ["a server that gives no archive", { report }, () => ({ status: 404 }), "unreachable", 0],
  ["a network that is gone", { report }, () => LOST, "unreachable", 0],
  ["a line that the server refuses", { report }, (asked) => (asked.method === "POST" ? { status: 409, body: { reason: "OTHER_ARCHIVE", detail: "another file" } } : bytes(asked)), "another file", 1],
]) {
  test(`${what} is said, lights nothing, and can be tried again`, async () => {
    const { asked, lamp } = await lit(answer, script);
    assert.equal(asked.filter(({ method }) => method === "POST").length, sends);
    assert.deepEqual([text("lamp-trouble"), at("lamp-trouble").hidden, at("lamp-again").hidden, lamp.running], [said, false, false, false]);
    workerSaying({ report });
    serve(bytes);
    happens("click", at("lamp-again"));
    await settled();
    assert.deepEqual([text("lamp-status"), at("lamp-trouble").hidden], ["sent", true]);
  });
}
