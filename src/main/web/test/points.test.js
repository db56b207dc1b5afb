import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519 } from "@noble/curves/ed25519.js";
import { printPoints, readPoint } from "../protocol/elements.js";
import { G, parse, print } from "../protocol/group.js";
import { inverse, limbsOf, P, valueOf } from "../protocol/field.js";
import { multiply, square } from "../protocol/limbs.js";
import { add, cache, double, isNeutral, neutral, POINT } from "../protocol/points.js";
import { FixedBase, Powers, signedDigits } from "../protocol/powers.js";
import { Q, randomScalar } from "../protocol/scalars.js";

const Point = ed25519.Point;
const str = (point) => print(point.toAffine());
const some = (n) => Array.from({ length: n }, () => G.multiply(randomScalar()));
/** All eight points of small order: the multiples of one of order eight. */
const TORSION = (() => {
  for (let y = 2n; ; y++) {
    try {
      const point = Point.fromBytes(Uint8Array.from({ length: 32 }, (_, i) => Number((y >> BigInt(8 * i)) & 255n)));
      const rest = point.multiplyUnsafe(Q - 1n).add(point);
      const all = Array.from({ length: 8 }, (_, i) => Array.from({ length: i }, () => rest).reduce((a, b) => a.add(b), Point.ZERO));
      if (new Set(all.map(str)).size === 8) return all;
    } catch { /* no point has this y */ }
  }
})();

test("products and squares of numbers, the largest limbs too", () => {
  const values = [0n, 1n, 2n, 19n, P - 1n, P - 19n, (1n << 254n) - 1n, 2n ** 255n - 20n, ...Array.from({ length: 200 }, () => (randomScalar() * randomScalar()) % P)];
  for (const a of values) {
    for (const b of values.slice(0, 20)) {
      const out = limbsOf(a);
      multiply(out, 0, out, 0, limbsOf(b), 0);
      assert.equal(valueOf(out, 0), (a * b) % P);
    }
    const out = limbsOf(a);
    square(out, 0, out, 0);
    assert.equal(valueOf(out, 0), (a * a) % P);
    assert.equal(valueOf(inverse(limbsOf(a), 0), 0) * a % P, a === 0n ? 0n : 1n);
  }
});

test("limbs as large as the formulas make them, of either sign", () => {
  const value = (limbs) => ((limbs.reduceRight((sum, limb) => (sum << 22n) + BigInt(limb), 0n) % P) + P) % P;
  const extremes = [2 ** 24, -(2 ** 24), 2 ** 24 - 1, 3 * 2 ** 22, -3 * 2 ** 22];
  for (const first of extremes) {
    for (const second of extremes) {
      for (const pattern of [() => first, (i) => (i % 2 ? first : -first), (i) => (i > 5 ? first : 0)]) {
        const a = Float64Array.from({ length: 12 }, (_, i) => pattern(i));
        const b = Float64Array.from({ length: 12 }, (_, i) => (i % 3 ? second : -second));
        const out = new Float64Array(12);
        multiply(out, 0, a, 0, b, 0);
        assert.equal(valueOf(out, 0), (value(Array.from(a)) * value(Array.from(b))) % P);
        square(out, 0, a, 0);
        assert.equal(valueOf(out, 0), value(Array.from(a)) ** 2n % P);
        out.forEach((limb, i) => assert.ok(Math.abs(limb) < (i === 1 ? 1.5 : 1) * 2 ** 22 && (i === 1 || limb >= 0)));
      }
    }
  }
});

test("what is read is printed again, and every other spelling is refused", () => {
  const points = [...some(20), ...TORSION, G, Point.ZERO].map(str);
  assert.deepEqual(printPoints(points.map(readPoint)), points);
  assert.deepEqual(printPoints([]), []);
  const hex = (value) => value.toString(16).padStart(64, "0");
  const wrong = ["", "0", str(G).toUpperCase().replace("6", "A"), str(G) + "0", " " + str(G).slice(1), hex(P), hex(P + 1n), hex(1n | (1n << 255n)), hex((P - 1n) | (1n << 255n))];
  for (const text of wrong) assert.throws(() => readPoint(text), /element|point/, text);
  let refused = 0;
  for (let y = 2n; y < 40n; y++) {
    let known = true;
    try { Point.fromHex(Buffer.from(hex(y), "hex").reverse().toString("hex")); } catch { known = false; }
    if (known) assert.deepEqual(printPoints([readPoint(hex(y))]), [hex(y)]);
    else { refused++; assert.throws(() => readPoint(hex(y)), /not a point/); }
  }
  assert.ok(refused > 5);
});

test("sums and doubles are those of the library, for points outside the group too", () => {
  const points = [...some(6), ...TORSION, ...TORSION.map((t) => t.add(G))];
  for (const a of points) {
    const twice = readPoint(str(a));
    double(twice, 0, twice, 0);
    assert.deepEqual(printPoints([twice]), [str(a.double())]);
    for (const b of points) {
      const turned = new Float64Array(POINT);
      cache(turned, 0, readPoint(str(b)), 0);
      const [sum, difference] = [false, true].map((minus) => {
        const out = readPoint(str(a));
        add(out, 0, out, 0, turned, 0, minus);
        return out;
      });
      assert.deepEqual(printPoints([sum, difference]), [str(a.add(b)), str(a.subtract(b))]);
      assert.equal(isNeutral(difference, 0), a.equals(b));
    }
  }
});

test("powers of a base, of one with a table, and their signed digits", () => {
  const exponents = [0n, 1n, 2n, 15n, 16n, 17n, 31n, 32n, 127n, 128n, 129n, 255n, 256n, Q - 1n, Q - 16n, 2n ** 252n, 2n ** 252n - 1n, ...Array.from({ length: 20 }, randomScalar)];
  const base = some(1)[0];
  const powers = new Powers(readPoint(str(base)));
  const fixed = new FixedBase(readPoint(str(base)));
  for (const e of exponents) {
    const expected = str(base.multiplyUnsafe(e));
    const [a, b, c] = [neutral(), neutral(), neutral()];
    powers.addTo(a, e);
    fixed.addTo(b, e);
    fixed.addTo(c, e, true);
    assert.deepEqual(printPoints([a, b, c]), [expected, expected, str(base.multiplyUnsafe(e).negate())]);
    for (const [width, windows] of [[5, 51], [8, 32]]) {
      const digits = signedDigits(e, width, windows);
      assert.equal(Array.from(digits).reduceRight((sum, digit) => (sum << BigInt(width)) + BigInt(digit), 0n), e);
      assert.ok(digits.every((digit) => Math.abs(digit) <= 2 ** (width - 1)));
    }
  }
});

test("only members of the group are members", () => {
  for (const t of TORSION) {
    for (const g of [Point.ZERO, G, ...some(2)]) {
      const text = str(g.add(t));
      assert.equal(new Powers(readPoint(text)).isMember(), t.is0(), text);
      if (t.is0()) parse(text);
      else assert.throws(() => parse(text));
    }
  }
});
