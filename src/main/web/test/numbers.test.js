import assert from "node:assert/strict";
import { test } from "node:test";
import { numbersIn } from "../slips/numbers.js";
import { codes } from "./example.js";

test("scanned codes become slip numbers, typed numbers stay as they are", () => {
  const [first, second] = codes.codes;
  const typed = `https://x/polls/${codes.uuid}/vote#${first.code}\nk7m 2qx\n${second.code.toLowerCase()}\n`;
  const lines = numbersIn(typed, codes.uuid).split("\n");
  assert.deepEqual(lines, [first.slip, "k7m 2qx", second.slip, ""]);
});
