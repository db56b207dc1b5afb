import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { credentialOf, shortTrackerOf, slipNumberOf } from "../protocol/code.js";
import { readElection } from "../protocol/election.js";
import { checkOpened } from "../protocol/opened.js";
import { openedAddress, readOpenedAddress } from "../protocol/opened-address.js";
import { randomScalar } from "../protocol/scalars.js";
import { newSeed, seal } from "../protocol/seal.js";
import { wordsTemplate } from "./booth-page.js";
import { electionText } from "./example.js";
import { at, openPage, settled, text } from "./page.js";
import { LOST, serve } from "./server.js";

const UUID = "h9kejKXVzfio3L";
const HOME = "https://hoi-nghi.test";
const TEXT = electionText({ answers: 3, min: 1, max: 1 }, { answers: 3, min: 1, max: 2, blank: true }, { answers: 2, min: 0, max: 1 });
const election = readElection(TEXT);
const MARKS = [[0, 1, 0], [1, 0, 1], [0, 0]];

/** A ballot that a tablet sealed with these marks. */
function sealed(marks = MARKS, seed = newSeed()) {
  const secret = randomScalar();
  const { json, tracker } = seal(election, secret, marks, seed.slice());
  return { json, number: slipNumberOf(credentialOf(secret)), opened: { uuid: UUID, tracker, seed, marks } };
}

const reasonOf = (action) => {
  try {
    return action();
  } catch (error) {
    return error.reason ?? String(error);
  }
};

test("the address of an opened ballot is read again, and nothing else is", () => {
  const { opened } = sealed();
  const address = openedAddress(HOME, opened);
  assert.deepEqual(readOpenedAddress(address), { ...opened, origin: HOME });
  for (const wrong of ["", "abc", address.replace("#", "?"), address.slice(0, -1) + "2", address.replace("/check", "/vote"), address.replace("https", "javascript"), address + "."]) {
    assert.equal(readOpenedAddress(wrong), null, wrong);
  }
});

test("an honest tablet's ballot holds its marks, blank ones too", () => {
  for (const marks of [MARKS, [[1, 0, 0], [0, 0, 0], [0, 1]], [[0, 0, 1], [0, 1, 0], [1, 0]]]) {
    const { json, number, opened } = sealed(marks);
    assert.equal(checkOpened(election, json, opened), number);
  }
});

test("every lie of a tablet is found out", () => {
  const { json, opened } = sealed();
  const other = sealed([[1, 0, 0], ...MARKS.slice(1)]);
  const lies = {
    "sealed other marks": [other.json, { ...other.opened, marks: MARKS }, "OPENED_MARKS"],
    "sealed a mark where none was made": [...(({ json: j, opened: o }) => [j, { ...o, marks: MARKS }])(sealed([MARKS[0], MARKS[1], [1, 0]])), "OPENED_MARKS"],
    "left a mark out": [...(({ json: j, opened: o }) => [j, { ...o, marks: MARKS }])(sealed([MARKS[0], [1, 0, 0], MARKS[2]])), "OPENED_MARKS"],
    "sealed a blank vote": [...(({ json: j, opened: o }) => [j, { ...o, marks: MARKS }])(sealed([MARKS[0], [0, 0, 0], MARKS[2]])), "OPENED_MARKS"],
    "shows another's tracker": [json, { ...opened, tracker: other.opened.tracker }, "OPENED_TRACKER"],
    "burnt another ballot than it showed": [other.json, opened, "OPENED_TRACKER"],
    "shows another's ballot and tracker": [other.json, { ...opened, tracker: other.opened.tracker }, "OPENED_MARKS"],
    "gives another seed": [json, { ...opened, seed: newSeed() }, "OPENED_MARKS"],
    "leaves a line out": [json, { ...opened, marks: MARKS.slice(1) }, "OPENED_MARKS"],
    "adds a choice": [json, { ...opened, marks: [[0, 1, 0, 0], ...MARKS.slice(1)] }, "OPENED_MARKS"],
    "names another poll": [json, { ...opened, uuid: "AnotherPoll1234" }, "OTHER_ELECTION"],
  };
  for (const [lie, [bytes, told, reason]] of Object.entries(lies)) assert.equal(reasonOf(() => checkOpened(election, bytes, told)), reason, lie);
  const broken = json.replace(/"response":"\d/, (m) => m.slice(0, -1) + ((+m.at(-1) % 9) + 1));
  assert.equal(reasonOf(() => checkOpened(election, json + " ", opened)), "OPENED_TRACKER");
  assert.notEqual(reasonOf(() => checkOpened(election, broken, opened)), undefined);
});

test("another's ballot is told by its slip number", () => {
  const mine = sealed();
  const others = sealed();
  assert.notEqual(checkOpened(election, others.json, others.opened), mine.number);
});

/** The second device's page, before a server that answers like this. */
async function opened(answers) {
  const said = new Map(readFileSync(new URL("../../resources/messages/check_vi.properties", import.meta.url), "utf8").trim().split("\n").map((line) => line.split(/=(.*)/s)));
  const body = readFileSync(new URL("../../resources/templates/booth/check-body.html", import.meta.url), "utf8").replace(/\{check:(\w+)\}/g, (_, key) => said.get(key));
  const words = [...said.keys()].filter((key) => key.startsWith("word_$")).map((key) => "check-" + key.slice(6).toLowerCase().replaceAll("_", "-"));
  openPage(body + wordsTemplate(words));
  const asked = serve(({ path }) => answers[path.includes("/audits/") ? "ballot" : "election"]);
  const { OpenedPage } = await import("../opened/page.js");
  return { page: new OpenedPage(""), asked };
}

let mine;
beforeEach(() => (mine = sealed()));
const give = (json) => ({ election: { body: TEXT }, ballot: { body: json } });

test("the second device shows marks, slip number and short tracker, and tells the server none of them", async () => {
  const { page, asked } = await opened(give(mine.json));
  await page.check(openedAddress(HOME, mine.opened));
  await settled();
  assert.equal(text("check-sentence"), "check-right");
  assert.deepEqual([text("check-number"), text("check-tracker"), text("check-fingerprint")], [mine.number, shortTrackerOf(mine.opened.tracker), election.shortFingerprint]);
  assert.deepEqual([...at("check-lines").querySelectorAll("strong")].map(({ textContent }) => textContent), ['Mức "2"', 'Mức "1", Mức "3"', "check-unmarked"]);
  assert.deepEqual(asked.map(({ path, method, body }) => [path.split("/").at(-1), method, body]), [
    ["election.json", "GET", undefined],
    [mine.opened.tracker.replaceAll("+", "-").replaceAll("/", "_"), "GET", undefined],
  ]);
});

test("whatever is wrong is a sentence, and no mark is shown", async () => {
  const address = openedAddress(HOME, mine.opened);
  const other = sealed();
  for (const [answers, given, expected] of [
    [give(mine.json), "something else", "check-not-an-address"],
    [{ election: { body: TEXT }, ballot: { status: 404 } }, address, "check-not-opened"],
    [{ election: { body: TEXT }, ballot: { status: 500 } }, address, "check-unreachable"],
    [{ election: LOST, ballot: LOST }, address, "check-unreachable"],
    [give(other.json), address, "check-tracker-wrong"],
    [give(mine.json), openedAddress(HOME, { ...mine.opened, marks: [[1, 0, 0], ...MARKS.slice(1)] }), "check-marks-wrong"],
    [{ election: { body: TEXT.replace("Mức", "Mục") }, ballot: { body: mine.json } }, address, "check-ballot-wrong"],
    [{ election: { body: "{}" }, ballot: { body: mine.json } }, address, "check-ballot-wrong"],
  ]) {
    const { page } = await opened(answers);
    await page.check(given);
    await settled();
    assert.deepEqual([text("check-sentence"), at("check-facts").hidden], [expected, true]);
  }
});
