import assert from "node:assert/strict";
import { test } from "node:test";
import { G, MalformedElement, ONE, parse, parseKey, power, print, smallPower } from "../protocol/group.js";
import { Q, hashToScalar, mod, randomScalar } from "../protocol/scalars.js";
import { sha256Base64, sha256Hex, wipe } from "../protocol/bytes.js";
import { curve } from "./example.js";
import { commitments, str } from "./verifier.js";

const ZEROS = "0".repeat(63);

test("generator and neutral element are printed as the protocol says", () => {
  assert.equal(str(G), "6666666666666666666666666666666666666666666666666666666666666658");
  assert.equal(str(ONE), ZEROS + "1");
});

test("what is printed is read back", () => {
  for (const text of [curve.public_key, curve.credential.public, curve.trustee1.public_key, curve.signature.A]) {
    assert.equal(str(parse(text)), text);
  }
});

test("every other spelling and every outsider is refused", () => {
  const p = (2n ** 255n - 19n).toString(16);
  for (const text of ["", "6".repeat(63), curve.public_key.toUpperCase(), " " + curve.public_key, p, ZEROS + "2", "8" + "0".repeat(62) + "1", ZEROS + "0", (2n ** 255n - 20n).toString(16)]) {
    assert.throws(() => parse(text), MalformedElement, text);
  }
  assert.throws(() => parse(str(parse(curve.public_key).add(small()))), MalformedElement);
  assert.equal(parse(ZEROS + "1").is0(), true);
  assert.throws(() => parseKey(ZEROS + "1"), MalformedElement);
});

/** The point of order two, (0, −1). */
function small() {
  return G.constructor.fromAffine({ x: 0n, y: 2n ** 255n - 20n });
}

test("keys and credentials are powers of g", () => {
  const { x0_hex, x1_hex, secret_scalar, private: written, public: credential } = curve.credential;
  assert.equal(sha256Hex(`derive_credential|${curve.uuid}|0|${written}`), x0_hex);
  assert.equal(mod(BigInt("0x" + x0_hex + x1_hex)), BigInt(secret_scalar));
  assert.equal(str(power(G, BigInt(secret_scalar))), credential);
  assert.equal(str(power(G, BigInt(curve.trustee1.private_key))), curve.trustee1.public_key);
});

test("small powers are powers", () => {
  for (let k = 0; k < 12; k++) {
    assert.equal(str(smallPower(G, k)), str(power(G, BigInt(k))));
    assert.equal(str(smallPower(G, -k)), str(power(G, mod(BigInt(-k)))));
  }
});

test("the fingerprint is the one of the example", () => {
  assert.equal(sha256Base64(curve.election_json), curve.phi);
  assert.equal(sha256Hex(curve.election_json), curve.election_sha256_hex);
});

const { individual_proof_q0_c0: individual, overall_proof_q0: overall, signature, trustee1, partial_decryption1_0_0: partial } = curve;
for (const [name, { hash_input, sha256_hex }, challenge] of [
  ["individual proof", individual, individual.challenge_total],
  ["overall proof", overall, overall.challenge],
  ["signature", signature, signature.challenge],
  ["proof of knowledge", trustee1, trustee1.pok.challenge],
  ["partial decryption", partial, partial.proof.challenge],
]) {
  test(`the challenge of the ${name} is the hash of its text`, () => {
    const [, prefix, elements] = /^(.*\|)([^|]*)$/.exec(hash_input);
    assert.equal(sha256Hex(hash_input), sha256_hex);
    assert.equal(hashToScalar(prefix, elements.split(",")), BigInt(challenge));
  });
}

test("the individual proof leads back to its commitments", () => {
  const [alpha, beta] = individual.hash_input.split("|")[3].split(",").map(parse);
  const found = commitments(individual.proof, [[{ alpha, beta }, 0], [{ alpha, beta }, 1]], parse(curve.public_key));
  assert.deepEqual(found, individual.A0_B0_A1_B1);
});

test("random scalars are below q and spread", () => {
  const drawn = Array.from({ length: 400 }, randomScalar);
  assert.ok(drawn.every((s) => 0n <= s && s < Q));
  assert.equal(new Set(drawn).size, drawn.length);
  const high = drawn.filter((s) => s > Q / 2n).length;
  assert.ok(120 < high && high < 280);
});

test("wiping overwrites", () => {
  const secret = Uint8Array.of(1, 2, 3);
  wipe(secret, null, undefined);
  assert.deepEqual([...secret], [0, 0, 0]);
});
