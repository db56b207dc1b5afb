import { inverse, limbsOf, P, rootPower, valueOf } from "./field.js";
import { MalformedElement } from "./group.js";
import { LIMBS, multiply, square } from "./limbs.js";
import { D, neutral } from "./points.js";

/* Elements of the group as verifying reads and prints them (PROTOCOL §2.1). */

const D_LIMBS = limbsOf(D);
const MINUS_ONE_ROOT = limbsOf(19681161376707505956807079304988542015446066515923890162744021073123829784752n);
const SIGN = 1n << 255n;

/**
 * Reads the one spelling of a point of the curve. Whether it is in the group is for `Powers.isMember` to say.
 * @param {string} text 64 hex digits
 * @returns {Float64Array} see points.js
 * @throws {MalformedElement}
 */
export function readPoint(text) {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new MalformedElement("element not written as 64 hex digits");
  const printed = BigInt("0x" + text);
  const odd = printed >= SIGN;
  const y = odd ? printed - SIGN : printed;
  if (y >= P) throw new MalformedElement("element not in canonical form");
  const point = neutral();
  point.set(limbsOf(y), LIMBS);
  const x = xOf(point);
  if (x === 0n && odd) throw new MalformedElement("element not in canonical form");
  point.set(limbsOf((x & 1n) === (odd ? 1n : 0n) ? x : P - x));
  multiply(point, 3 * LIMBS, point, 0, point, LIMBS);
  return point;
}

/** One of the two roots of x² = (y² − 1) / (d·y² + 1). @param {Float64Array} point with y and Z = 1 @returns {bigint} */
function xOf(point) {
  const [u, v, v3, root, check] = Array.from({ length: 5 }, () => new Float64Array(LIMBS));
  square(u, 0, point, LIMBS);
  multiply(v, 0, u, 0, D_LIMBS, 0);
  u[0] -= 1;
  v[0] += 1;
  square(v3, 0, v, 0);
  multiply(v3, 0, v3, 0, v, 0);
  square(root, 0, v3, 0);
  multiply(root, 0, root, 0, v, 0);
  multiply(root, 0, root, 0, u, 0); // u · v^7
  multiply(root, 0, rootPower(root, 0), 0, v3, 0);
  multiply(root, 0, root, 0, u, 0);
  square(check, 0, root, 0);
  multiply(check, 0, check, 0, v, 0);
  const [found, wanted] = [valueOf(check, 0), valueOf(u, 0)];
  if (found !== wanted) {
    if (found !== (wanted && P - wanted)) throw new MalformedElement("not a point of the curve");
    multiply(root, 0, root, 0, MINUS_ONE_ROOT, 0);
  }
  return valueOf(root, 0);
}

/**
 * Prints points, with a single inversion for all of them.
 * @param {readonly Float64Array[]} points
 * @returns {string[]}
 */
export function printPoints(points) {
  const before = new Float64Array((points.length + 1) * LIMBS);
  before[0] = 1;
  points.forEach((point, i) => multiply(before, (i + 1) * LIMBS, before, i * LIMBS, point, 2 * LIMBS));
  const rest = inverse(before, points.length * LIMBS);
  const texts = new Array(points.length);
  const [z, x, y] = [0, 1, 2].map(() => new Float64Array(LIMBS));
  for (let i = points.length - 1; i >= 0; i--) {
    multiply(z, 0, rest, 0, before, i * LIMBS);
    multiply(rest, 0, rest, 0, points[i], 2 * LIMBS);
    multiply(x, 0, points[i], 0, z, 0);
    multiply(y, 0, points[i], LIMBS, z, 0);
    const printed = valueOf(y, 0) | (valueOf(x, 0) & 1n ? SIGN : 0n);
    texts[i] = printed.toString(16).padStart(64, "0");
  }
  return texts;
}
