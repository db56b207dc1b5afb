import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { groupsOf, randomKey, readKey, seedOf } from "../tellers/key.js";
import { qrText, readKeyFile, readQr, writeKeyFile } from "../tellers/key-file.js";

const key = "0123V4567Q89ABHCDEFRGHJK4MNPQFRSTV0";
const tally = "a".repeat(64);
const kept = () => ({ meeting: "7xKpQ2mRtVwYz4", member: 2, key: randomKey(), opened: { "8xKpQ2mRtVwYz5": tally } });

describe("a key on paper", () => {
  it("is read back from its groups, in any case and with blanks", () => {
    const drawn = randomKey();
    assert.equal(groupsOf(drawn).length, 7);
    assert.deepEqual(readKey(groupsOf(drawn).join(" ").toLowerCase()), { ok: true, key: drawn });
  });

  it("names the group that was typed wrongly, and how much is missing", () => {
    const drawn = randomKey();
    const groups = groupsOf(drawn);
    const wrong = groups.with(3, (groups[3][0] === "7" ? "8" : "7") + groups[3].slice(1));
    assert.deepEqual(readKey(wrong.join(" ")), { ok: false, group: 4 });
    assert.deepEqual(readKey(groups.slice(0, 6).join(" ")), { ok: false, missing: 5 });
    assert.equal(readKey("*" + drawn.slice(1)).ok, false);
  });

  it("notices two groups that were exchanged", () => {
    let noticed = 0;
    for (let n = 0; n < 40; n++) {
      const [a, b, ...rest] = groupsOf(randomKey());
      if (!readKey([b, a, ...rest].join("")).ok) noticed++;
    }
    assert.ok(noticed > 30);
  });

  it("gives one seed of 22 characters, and another for another key", () => {
    assert.match(seedOf(key), /^[1-9A-HJ-NP-Za-km-z]{22}$/);
    assert.equal(seedOf(key), seedOf(key));
    assert.notEqual(seedOf(key), seedOf(randomKey()));
  });
});

describe("a key file", () => {
  it("comes back with whose it is and what it has opened", async () => {
    const one = kept();
    assert.deepEqual(await readKeyFile(await writeKeyFile(one, ""), ""), one);
    assert.deepEqual(readQr(qrText(one)), one);
  });

  it("says nothing of the key where it has a passphrase, and opens with that alone", async () => {
    const one = kept();
    const file = await writeKeyFile(one, "mật khẩu của tôi");
    assert.ok(!file.includes(one.key) && !file.includes(tally));
    assert.deepEqual(await readKeyFile(file, "mật khẩu của tôi"), one);
    await assert.rejects(readKeyFile(file, ""), { message: "passphrase-wanted" });
    await assert.rejects(readKeyFile(file, "another"), { message: "passphrase-wrong" });
    await assert.rejects(readKeyFile(file.replace('"member": 2', '"member": 3'), "mật khẩu của tôi"), { message: "passphrase-wrong" });
  });

  it("is refused where it is none", async () => {
    for (const text of ["", "null", "[]", "{}", "\u0000", '{"kind":"phieukin-key","version":2}', '{"kind":"phieukin-key","version":1,"meeting":"m","member":1,"key":"1"}']) {
      await assert.rejects(readKeyFile(text, "x"), { message: "no-key" });
    }
    for (const text of ["", "PHIEUKIN", "PHIEUKIN m 1 ABC", "http://hoi-nghi.test/", "PHIEUKIN m 1 " + randomKey() + " x:y"]) {
      assert.equal(readQr(text), null);
    }
  });
});
