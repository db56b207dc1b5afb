import assert from "node:assert/strict";
import { test } from "node:test";
import { credentialOf, readCode, secretOf, slipNumberOf } from "../protocol/code.js";
import { makeSlips, publicSide, shuffled } from "../slips/codes.js";
import { UUID } from "./booth-page.js";

const made = (good, spare, taken = new Set(), progress = () => {}) => makeSlips(UUID, good, spare, taken, progress);

test("each new slip has a code, the credential that follows from it, and its number", async () => {
  const slips = await made(3, 2);
  assert.deepEqual(slips.map(({ spare }) => spare), [false, false, false, true, true]);
  for (const { code, credential, number } of slips) {
    assert.equal(readCode(code).ok, true);
    assert.equal(credential, credentialOf(secretOf(code, UUID)));
    assert.equal(number, slipNumberOf(credential));
  }
});

test("no two slips have the same number, nor one that was given before", async () => {
  const draws = ["AAA", "BBB", "AAA"];
  const taken = { has: () => draws.length > 1 && draws.pop() === "AAA", add: (number) => given.push(number) };
  const given = [];
  const slips = await made(1, 0, taken);
  assert.equal(draws.length, 1);
  assert.deepEqual(given, [slips[0].number]);
});

test("how far it is is told while they are made", async () => {
  const steps = [];
  await made(8, 1, new Set(), (...step) => steps.push(step));
  assert.deepEqual(steps, [[4, 9], [8, 9]]);
});

test("what is sent is sorted and has no code in it", async () => {
  const slips = await made(4, 2);
  const batch = publicSide(slips);
  assert.deepEqual(batch.good, batch.good.toSorted());
  assert.deepEqual([batch.good.length, batch.spare.length], [4, 2]);
  for (const { code } of slips) assert.ok(!JSON.stringify(batch).includes(code));
});

test("shuffling keeps every slip, changes nothing given to it, and reaches every order", () => {
  const items = [1, 2, 3];
  const orders = new Set(Array.from({ length: 400 }, () => shuffled(items).join("")));
  assert.equal(orders.size, 6);
  assert.deepEqual(items, [1, 2, 3]);
});
