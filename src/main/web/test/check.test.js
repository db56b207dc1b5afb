import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Booth } from "../booth/booth.js";
import { followHistory } from "../booth/history.js";
import { session } from "../booth/session.js";
import { show } from "../booth/steps.js";
import { credentialOf, shortTrackerOf, slipNumberOf } from "../protocol/code.js";
import { readElection } from "../protocol/election.js";
import { checkOpened } from "../protocol/opened.js";
import { election, mark, openBooth, shown, UUID } from "./booth-page.js";
import { at, settled, text } from "./page.js";
import { LOST, serve } from "./server.js";

const FOUND = { kind: "found", uuid: UUID, state: "unused", secret: 42n, credential: credentialOf(42n) };

let booth;
let server;
let asked;

beforeEach(async () => {
  openBooth();
  Object.assign(session, { leaving: false, forgotten: false });
  session.wipe();
  booth = new Booth();
  followHistory(booth);
  history.replaceState({ step: "code" }, "");
  show("code");
  server = { "election.json": { body: election(3, true), type: "application/json" }, "booth-state": { body: { state: "OPEN", open: [UUID] } }, ballots: LOST, audits: LOST };
  asked = serve((request) => {
    const answer = server[request.path.split("/").at(-1)];
    return typeof answer === "function" ? answer(request) : answer;
  });
  await booth.accept(FOUND);
  for (const line of [1, 2, 3]) mark(line, 2);
  booth.toReview();
  await booth.check();
  await settled();
});

const MARKS = [[0, 1, 0], [0, 1, 0], [0, 1, 0]];
const burning = ({ body }) => ({ status: 201, body: { tracker: sealedBy(body) } });
const sealedBy = (body) => (session.sealed?.json === body ? session.sealed.tracker : "?");
const sent = (where) => asked.filter(({ path }) => path.endsWith(where));

/** Lets a request and what follows it happen. */
async function opening() {
  booth.open();
  while (at("check-open").disabled && at("check-opened").hidden) await new Promise((resume) => setTimeout(resume, 1));
  await settled();
}

test("the tracker is shown first, and nothing that opens the ballot; nothing was sent", () => {
  assert.equal(shown(), "check");
  assert.equal(text("check-short"), shortTrackerOf(session.sealed.tracker));
  assert.equal(at("check-qr").querySelectorAll("svg").length, 1);
  assert.deepEqual([at("opened-qr").childElementCount, at("check-opened").hidden, sent("audits").length + sent("ballots").length], [0, true, 0]);
});

test("marks and seed are shown only after the server has burnt the ballot, and they are what it holds", async () => {
  server.audits = LOST;
  await opening();
  assert.deepEqual([at("opened-qr").childElementCount, text("check-error"), session.sealed.burnt], [0, "check-lost", false]);
  server.audits = () => ({ status: 409, body: { reason: "OPENED_TOO_OFTEN", detail: "ba lần" } });
  await opening();
  assert.deepEqual([at("opened-qr").childElementCount, text("check-error")], [0, "ba lần"]);
  server.audits = () => ({ status: 201, body: { tracker: "another" } });
  await opening();
  assert.equal(at("opened-qr").childElementCount, 0);
  server.audits = burning;
  await opening();
  assert.deepEqual([at("opened-qr").querySelectorAll("svg").length, at("check-opened").hidden, at("check-choose").hidden], [1, false, true]);
  const { json, tracker, seed, marks } = session.sealed;
  assert.equal(checkOpened(readElection(election(3, true)), json, { uuid: UUID, tracker, seed, marks }), slipNumberOf(FOUND.credential));
  assert.deepEqual(marks, MARKS);
  assert.ok(asked.every(({ path, body }) => !`${path}${body}`.includes(Buffer.from(seed).toString("base64").slice(0, 20))));
});

test("an opened ballot is not cast; the next one is sealed with fresh randomness", async () => {
  server.audits = burning;
  await opening();
  const { seed, tracker } = session.sealed;
  await booth.cast();
  assert.deepEqual([shown(), sent("ballots").length], ["check", 0]);
  booth.reseal();
  assert.deepEqual([shown(), session.sealed, at("opened-qr").childElementCount], ["review", null, 0]);
  assert.ok(seed.every((byte) => byte === 0));
  await booth.check();
  await settled();
  assert.notEqual(session.sealed.tracker, tracker);
});

test("the very ballot whose tracker was shown is cast", async () => {
  const { json } = session.sealed;
  server.ballots = { status: 409, body: { reason: "CODE_USED", detail: "said" } };
  await booth.cast();
  assert.deepEqual(sent("ballots").map(({ body }) => body), [json]);
  assert.deepEqual([shown(), session.sealed], ["refused", null]);
});

test("wiping leaves nothing of a sealed ballot, and Back seals anew", async () => {
  const { seed } = session.sealed;
  history.back();
  while (shown() !== "review") await new Promise((resume) => setTimeout(resume, 1));
  assert.deepEqual([session.sealed, text("check-short"), at("check-qr").childElementCount], [null, "", 0]);
  assert.ok(seed.every((byte) => byte === 0));
  await booth.check();
  const again = session.sealed;
  booth.wipe();
  assert.deepEqual([session.sealed, again.marks, text("check-short")], [null, [], ""]);
});
