import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { isSignedBy, keysOf, open, publicOf, receive, send } from "../protocol/channel.js";
import { acceptance, certificate, dealing, readCertificates, RefusedMember, shareOf } from "../protocol/member.js";
import { sha256Hex } from "../protocol/bytes.js";
import { mod, Q } from "../protocol/scalars.js";
import { digits } from "../protocol/bytes.js";
import { spoken } from "../protocol/spoken.js";

const channel = JSON.parse(
  readFileSync(new URL("../../../test/resources/protocol/vectors-channel.json", import.meta.url), "utf8"),
);

describe("the members' channel", () => {
  it("derives keys and opens a message as the original does", () => {
    const keys = keysOf(channel.seed);
    assert.equal(String(keys.sk), channel.sk);
    assert.equal(keys.verification, channel.verification);
    assert.equal(keys.encryption, channel.encryption);
    assert.equal(open(keys.dk, JSON.stringify(channel.encrypted_msg)), channel.plaintext);
  });

  it("tells nobody else, and takes nothing from anybody else", () => {
    const [a, b, c] = ["a", "b", "c"].map(keysOf);
    const sealed = send(a.sk, b.encryption, "the message");
    assert.equal(receive(b, a.verification, sealed), "the message");
    assert.throws(() => receive(c, a.verification, sealed));
    assert.throws(() => receive(b, c.verification, sealed));
    assert.throws(() => receive(b, a.verification, sealed.replace(/."}$/, (last) => (last[0] === "0" ? '1"}' : '0"}'))));
  });
});

/** A commission at the end of the second round. */
function dealt(size, threshold) {
  const keys = Array.from({ length: size }, (_, i) => keysOf(`seed ${i}`));
  const contexts = keys.map((_, i) => ({ size, threshold, index: i + 1 }));
  const certs = keys.map((own, i) => certificate(own, contexts[i]));
  const dealings = keys.map((own, i) => dealing(own, certs, contexts[i]));
  const forMember = (j) => ({
    polynomial: dealings[j].polynomial,
    secrets: dealings.map(({ secrets }) => secrets[j]),
    coefexps: dealings.map(({ coefexps }) => coefexps),
    signatures: dealings.map(({ signature }) => signature),
  });
  return { keys, contexts, certs, forMember };
}

const { keys, contexts, certs, forMember } = dealt(3, 2);

describe("a threshold commission", () => {
  it("shares one key: any two of three have it, and each finds the own share again", () => {
    const made = keys.map((own, j) => acceptance(own, certs, contexts[j], forMember(j)));
    const shares = made.map(({ private_key }, j) => shareOf(keys[j], private_key));
    const inverse2 = (Q + 1n) / 2n;
    const [s1, s2, s3] = shares;
    const one = mod(2n * s1 - s2);
    assert.equal(mod((3n * s1 - s3) * inverse2), one);
    assert.equal(mod(3n * s2 - 2n * s3), one);
    shares.forEach((share, j) => assert.equal(publicOf(share), made[j].public_key.public_key));
    assert.ok(isSignedBy(keys[0].verification, { message: made[0].public_key.public_key, signature: made[0].public_key.signature }));
  });

  const other = dealt(3, 2);
  const lies = {
    "no share": (d) => (d.secrets[1] = "rubbish"),
    "another's share": (d) => (d.secrets[1] = forMember(2).secrets[1]),
    "a share of another polynomial": (d) => (d.secrets[1] = other.forMember(0).secrets[1]),
    "another polynomial than was signed": (d) => (d.coefexps[1] = other.forMember(0).coefexps[1]),
    "a signature under another list of certificates": (d) => (d.signatures[1] = other.forMember(0).signatures[1]),
    "a missing commitment": (d) => (d.coefexps[1] = undefined),
    "a commitment of another threshold": (d) => (d.coefexps[1] = dealt(3, 3).forMember(0).coefexps[1]),
  };
  for (const [name, lie] of Object.entries(lies)) {
    it(`refuses ${name}, and says whose`, () => {
      const told = forMember(0);
      lie(told);
      assert.throws(() => acceptance(keys[0], certs, contexts[0], told), (error) => error instanceof RefusedMember && error.member === 2);
    });
  }

  it("refuses what was not its own polynomial", () => {
    const told = { ...forMember(0), polynomial: other.forMember(0).polynomial };
    assert.throws(() => acceptance(keys[0], certs, contexts[0], told), (error) => error.member === 1);
  });

  it("refuses certificates in another order, of another size, threshold or signer", () => {
    const changed = [
      [certs[1], certs[0], certs[2]],
      [certs[0], certs[1]],
      [certs[0], certificate(keys[1], { size: 3, threshold: 3, index: 2 }), certs[2]],
      [certs[0], { ...certs[1], signature: certs[0].signature }, certs[2]],
      [certs[0], { message: "{", signature: certs[1].signature }, certs[2]],
    ];
    for (const list of changed) assert.throws(() => readCertificates(list, { size: 3, threshold: 2 }), RefusedMember);
  });
});

describe("a hash that is read aloud", () => {
  it("is eight words of the list, and 16 digits", () => {
    const hash = sha256Hex("abc");
    assert.equal(digits(hash), "ba78 16bf 8f01 cfea");
    assert.equal(spoken(hash).split(" ").length, 8);
    assert.notEqual(spoken(hash), spoken(sha256Hex("abd")));
    assert.equal(spoken("00".repeat(32)), Array(8).fill("ao").join(" "));
  });
});
