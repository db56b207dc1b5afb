import assert from "node:assert/strict";
import { test } from "node:test";
import { distance, folded, matches } from "../shared/folding.js";

test("names are found with accents, without, in composed and in decomposed letters", () => {
  const row = folded("Lê Thành Đô · UBND tỉnh · B12");
  assert.equal(row, "le thanh do ubnd tinh b12");
  for (const typed of ["đô", "do", "DO LE", "Đô".normalize("NFD"), "thanh b12", ""]) assert.ok(matches(row, folded(typed)), typed);
  for (const typed of ["cuong", "do b13"]) assert.ok(!matches(row, folded(typed)), typed);
});

test("words are found by their beginning, and whole words of a name are nearest", () => {
  const row = folded("Lê Thành Đô · Huyện ủy");
  for (const typed of ["hanh", "uyen"]) assert.ok(!matches(row, typed), typed);
  assert.deepEqual(["lo van an", "loc van an", "chanh van phong"].map((name) => distance(name, "lo van")), [0, 1, 2]);
});
