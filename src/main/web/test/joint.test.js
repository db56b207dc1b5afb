import assert from "node:assert/strict";
import { test } from "node:test";
import { credentialOf, readCode, secretOf } from "../protocol/code.js";
import { fingerprintsOf, layOutJoint, makeJoint, publicSides } from "../slips/joint.js";
import { registerJoint } from "../slips/sending.js";
import { UUID } from "./booth-page.js";
import { openPage } from "./page.js";
import { serveInTurn } from "./server.js";

const OTHER = [...UUID].reverse().join("");
const polls = () => [
  { uuid: UUID, title: "Lấy phiếu", taken: new Set() },
  { uuid: OTHER, title: "Bầu cử", taken: new Set() },
];

test("each poll has codes of its own that open it alone, and each slip the same mark in all its parts", async () => {
  const made = await makeJoint(polls(), 3, 2, () => {});
  assert.equal(new Set(made.flatMap(({ slips }) => slips.map(({ code }) => code))).size, 10);
  for (const { poll, slips } of made) {
    assert.deepEqual(slips.map(({ spare }) => spare), [false, false, false, true, true]);
    for (const { code, credential } of slips) assert.equal(credential, credentialOf(secretOf(code, poll.uuid)));
  }
});

test("what is sent is sorted poll by poll, so that it does not tell which parts stand on one slip", async () => {
  const made = await makeJoint(polls(), 4, 2, () => {});
  const sides = publicSides(made);
  assert.deepEqual(sides.map(({ poll }) => poll), [UUID, OTHER]);
  for (const { good, spare } of sides) assert.deepEqual([good, spare], [good.toSorted(), spare.toSorted()]);
  for (const { slips } of made) for (const { code } of slips) assert.ok(!JSON.stringify(sides).includes(code));
  assert.deepEqual(Object.keys(fingerprintsOf(sides)), [UUID, OTHER]);
});

test("a part kept for a second ballot says after which election, the others nothing", async () => {
  const [poll, election] = polls();
  const made = await makeJoint([poll, { ...election, reserveOf: UUID }], 1, 0, () => {});
  assert.deepEqual(publicSides(made).map(({ reserveOf }) => reserveOf), [undefined, UUID]);
});

test("a slip shows every poll's title, code and number, and its stub all numbers", async () => {
  openPage(`<div id="sheets"></div>
    <template id="slip-template"><article class="slip"><p data-spare-mark hidden></p><div data-parts></div><ul data-numbers></ul></article></template>
    <template id="part-template"><div class="part"><p data-title></p><p data-code></p><p data-number></p><p data-address></p><p data-qr></p></div></template>
    <template id="number-template"><li><span data-title></span><b data-number></b></li></template>`);
  const made = await makeJoint(polls(), 3, 1, () => {});
  assert.equal(layOutJoint(made, "https://phong.test"), 2);
  const slips = [...document.querySelectorAll(".slip")];
  assert.deepEqual(slips.map((slip) => slip.querySelector("[data-spare-mark]").hidden), [true, true, true, false]);
  slips.forEach((slip, at) => {
    const texts = (place) => [...slip.querySelectorAll(place)].map(({ textContent }) => textContent);
    assert.deepEqual(texts(".part [data-title]"), ["Lấy phiếu", "Bầu cử"]);
    assert.deepEqual(texts("[data-code]").map((code) => readCode(code).code), made.map((poll) => poll.slips[at].code));
    assert.deepEqual(texts("li b"), made.map((poll) => poll.slips[at].number));
  });
});

test("the batches of all polls go in one request", async () => {
  const asked = serveInTurn({ body: { fingerprints: { a: "sum" }, address: "https://phong.test" } });
  const answer = await registerJoint("MEETING", [{ poll: "a", good: ["x"], spare: [] }], () => {});
  assert.deepEqual(answer, { fingerprints: { a: "sum" }, address: "https://phong.test" });
  assert.deepEqual(asked.map(({ path, method }) => [path, method]), [["/desk/meetings/MEETING/slips", "POST"]]);
});
