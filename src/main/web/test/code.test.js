import assert from "node:assert/strict";
import { test } from "node:test";
import { credentialByTable, credentialOf, groupsOfFour, randomCode, readCode, secretFast, secretOf, slipNumberOf } from "../protocol/code.js";
import { checkReceipt, checkReceiptFast } from "../protocol/receipt.js";
import { codes } from "./example.js";

for (const { code, secret, credential, slip } of codes.codes) {
  test(`the code ${code} gives its secret, credential and slip number`, async () => {
    const reading = readCode(code);
    assert.deepEqual(reading, { ok: true, code: code.replaceAll("-", "") });
    assert.equal(secretOf(reading.code, codes.uuid), BigInt(secret));
    assert.equal(await secretFast(reading.code, codes.uuid), BigInt(secret));
    assert.equal(await secretFast(reading.code, codes.uuid, undefined), BigInt(secret));
    assert.equal(await secretFast(reading.code, codes.uuid, {}), BigInt(secret));
    for (const way of [credentialOf, credentialByTable]) assert.equal(way(BigInt(secret)), credential);
    assert.equal(slipNumberOf(credential), slip);
    assert.equal(groupsOfFour(reading.code), code);
  });
}

test("case, spaces and dashes do not matter", () => {
  for (const typed of [...codes.typed_the_same, "7kqm–3xtp—9rwd‑5hjy", "7KQM\u00a03XTP\t9RWD 5HJY\n"]) {
    assert.deepEqual(readCode(typed), { ok: true, code: "7KQM3XTP9RWD5HJY" });
  }
});

test("look-alikes are read as the symbol that was meant", () => {
  assert.deepEqual(readCode(codes.look_alikes.typed), { ok: true, code: codes.look_alikes.read });
  assert.deepEqual(readCode("oili" + codes.look_alikes.read.slice(4)).kind, "check");
  assert.equal(groupsOfFour("oiL"), "011");
});

test("typing errors are told apart", () => {
  for (const typed of codes.typing_errors) assert.equal(readCode(typed).ok, false, typed);
  assert.deepEqual(readCode("7KQM-3XTP-9RWD-5HJC"), { ok: false, kind: "check" });
  assert.deepEqual(readCode("K7QM-3XTP-9RWD-5HJY"), { ok: false, kind: "check" });
  assert.deepEqual(readCode("7KQM-3XTP-9RWD-5HJ"), { ok: false, kind: "length", missing: 1 });
  assert.deepEqual(readCode("7KQM-3XTP-9RWD-5HJYY"), { ok: false, kind: "length", missing: -1 });
  assert.deepEqual(readCode(""), { ok: false, kind: "length", missing: 16 });
  assert.deepEqual(readCode("7KQM-3XTP-9RWD-5HUY"), { ok: false, kind: "symbol", symbol: "U" });
  for (const symbol of ["Đ", "ı", "ſ", "０", "🗳", "*", "_"]) {
    assert.deepEqual(readCode("7KQM" + symbol), { ok: false, kind: "symbol", symbol });
  }
});

test("every wrong symbol and every exchange of unequal neighbours is caught", () => {
  const code = "7KQM3XTP9RWD5HJY";
  for (let i = 0; i < 16; i++) {
    for (const symbol of "0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
      if (symbol !== code[i]) assert.equal(readCode(code.slice(0, i) + symbol + code.slice(i + 1)).ok, false);
    }
    if (i < 15) assert.equal(readCode(code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2)).ok, false);
  }
});

test("a code is shown in groups as it is typed", () => {
  const shown = ["", "7", "7K", "7KQ", "7KQM", "7KQM-3", "7KQM-3X"];
  ["", "7", "7k", "7kq", "7kqm", "7kqm3", "7kqm-3x"].forEach((typed, i) => assert.equal(groupsOfFour(typed), shown[i]));
  assert.equal(groupsOfFour("7kqm-3u"), "7KQM-3U");
  assert.equal(groupsOfFour(groupsOfFour("7kqm3xtp9rwd5hjyy")), "7KQM-3XTP-9RWD-5HJY-Y");
});

test("new codes are valid and differ", () => {
  const drawn = Array.from({ length: 500 }, randomCode);
  for (const code of drawn) assert.deepEqual(readCode(code), { ok: true, code });
  assert.equal(new Set(drawn).size, drawn.length);
  for (let i = 0; i < 15; i++) assert.equal(new Set(drawn.map((code) => code[i])).size, 32);
});

const WAYS = {
  "by the library": checkReceipt,
  "by the browser": checkReceiptFast,
  "without the browser's help": (...parts) => checkReceiptFast(...parts, {}),
};

for (const [way, check] of Object.entries(WAYS)) {
  test(`a genuine receipt is recognized ${way}`, async () => {
    const { public_key, tracker, receipt } = codes.receipt;
    assert.equal(await check(public_key, codes.uuid, tracker, receipt), true);
    assert.equal(await check(public_key, codes.uuid + "1", tracker, receipt), false);
    assert.equal(await check(public_key, codes.uuid, tracker.replace("s", "t"), receipt), false);
    assert.equal(await check(public_key, codes.uuid, tracker, receipt.replace("Z", "a")), false);
    for (const malformed of ["", "*", receipt.slice(4), receipt + "\n", receipt.replace("==", "")]) {
      assert.equal(await check(public_key, codes.uuid, tracker, malformed), false);
      assert.equal(await check(malformed, codes.uuid, tracker, receipt), false);
    }
  });
}
