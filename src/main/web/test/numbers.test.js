import assert from "node:assert/strict";
import { test } from "node:test";
import { numbersIn, slipIn } from "../slips/numbers.js";
import { codes } from "./example.js";

test("scanned codes become slip numbers, typed numbers stay as they are", () => {
  const [first, second] = codes.codes;
  const typed = `https://x/polls/${codes.uuid}/vote#${first.code}\nk7m 2qx\n${second.code.toLowerCase()}\n`;
  const lines = numbersIn(typed, codes.uuid).split("\n");
  assert.deepEqual(lines, [first.slip, "k7m 2qx", second.slip, ""]);
});

test("a QR code is a slip of this poll, of another one, or no slip", () => {
  const [{ code, slip }] = codes.codes;
  assert.deepEqual(slipIn(`http://x/polls/${codes.uuid}/vote#${code}`, codes.uuid), { kind: "slip", number: slip });
  assert.deepEqual(slipIn(code, codes.uuid), { kind: "slip", number: slip });
  assert.deepEqual(slipIn(`http://x/polls/another/vote#${code}`, codes.uuid), { kind: "other-poll" });
  for (const text of ["", "https://example.org/", `http://x/polls/${codes.uuid}/vote#`]) {
    assert.deepEqual(slipIn(text, codes.uuid), { kind: "no-slip" });
  }
});
