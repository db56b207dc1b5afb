import { LIMBS, multiply, square } from "./limbs.js";

/* Numbers modulo p in limbs (see limbs.js): reading, writing, inverting. */

/** The prime of the field. */
export const P = 2n ** 255n - 19n;

/** A number in limbs, at the beginning of a new array. @param {bigint} value 0 ≤ value < p @returns {Float64Array} */
export function limbsOf(value) {
  const out = new Float64Array(LIMBS);
  for (let i = 0, rest = value; i < LIMBS; i++, rest >>= 22n) out[i] = Number(rest & 0x3fffffn);
  return out;
}

/** @param {Float64Array} a @param {number} at @returns {bigint} 0 ≤ value < p */
export function valueOf(a, at) {
  // Two limbs fit into a double: half as many big integers.
  let value = 0n;
  for (let i = LIMBS - 2; i >= 0; i -= 2) value = (value << 44n) + BigInt(a[at + i] + a[at + i + 1] * 2 ** 22);
  value %= P;
  return value < 0n ? value + P : value;
}

/** Whether the number is 0 modulo p. @param {Float64Array} a @param {number} at */
export function isZero(a, at) {
  return valueOf(a, at) === 0n;
}

/** out = out^(2^times). @param {Float64Array} out @param {number} times */
function squareTimes(out, times) {
  for (let i = 0; i < times; i++) square(out, 0, out, 0);
}

/**
 * The two powers that inverting and drawing roots need, by one chain.
 * @param {Float64Array} a
 * @param {number} at
 * @returns {{ high: Float64Array, eleven: Float64Array }} a^(2^250 − 1) and a^11
 */
function chain(a, at) {
  const base = a.slice(at, at + LIMBS);
  const two = base.slice();
  squareTimes(two, 1);
  const nine = two.slice();
  squareTimes(nine, 2);
  multiply(nine, 0, nine, 0, base, 0);
  const eleven = new Float64Array(LIMBS);
  multiply(eleven, 0, nine, 0, two, 0);
  let ones = eleven.slice();
  squareTimes(ones, 1);
  multiply(ones, 0, ones, 0, nine, 0); // a^(2^5 − 1)
  const five = ones;
  const ten = joined(five, five, 5);
  const twenty = joined(ten, ten, 10);
  const forty = joined(twenty, twenty, 20);
  const fifty = joined(forty, ten, 10);
  const hundred = joined(fifty, fifty, 50);
  const twoHundred = joined(hundred, hundred, 100);
  return { high: joined(twoHundred, fifty, 50), eleven };
}

/** upper^(2^times) · lower. @param {Float64Array} upper @param {Float64Array} lower @param {number} times */
function joined(upper, lower, times) {
  const out = upper.slice();
  squareTimes(out, times);
  multiply(out, 0, out, 0, lower, 0);
  return out;
}

/** a^(p−2): the inverse, or 0 of 0. @param {Float64Array} a @param {number} at @returns {Float64Array} */
export function inverse(a, at) {
  const { high, eleven } = chain(a, at);
  return joined(high, eleven, 5);
}

/** a^((p−5)/8). @param {Float64Array} a @param {number} at @returns {Float64Array} */
export function rootPower(a, at) {
  return joined(chain(a, at).high, a.slice(at, at + LIMBS), 2);
}
