import { isZero, limbsOf, P } from "./field.js";
import { LIMBS, multiply, square } from "./limbs.js";

/*
 * Points of the curve −x² + y² = 1 + d·x²y² in extended coordinates (X : Y : Z : T), four numbers in a row of an array. The
 * formulas are complete: they hold for every point of the curve, those outside the group too, as hostile ballots have them.
 */

/** Doubles that a point takes. */
export const POINT = 4 * LIMBS;
const [X, Y, Z, T] = [0, LIMBS, 2 * LIMBS, 3 * LIMBS];

/** d of the curve's equation. */
export const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const TWO_D = limbsOf((2n * D) % P);

/** Numbers while a formula is worked out. */
const scratch = new Float64Array(12 * LIMBS);
const [A, B, C, DD, E, F, G, H, S, R] = Array.from({ length: 10 }, (_, i) => i * LIMBS);

/** A new point: the neutral element. */
export function neutral() {
  const point = new Float64Array(POINT);
  setNeutral(point, 0);
  return point;
}

/** @param {Float64Array} out @param {number} o */
export function setNeutral(out, o) {
  out.fill(0, o, o + POINT);
  out[o + Y] = out[o + Z] = 1;
}

/** Whether X = 0 and Y = Z: the point (0, −1) has X = 0 too. @param {Float64Array} a @param {number} at */
export function isNeutral(a, at) {
  for (let i = 0; i < LIMBS; i++) scratch[S + i] = a[at + Y + i] - a[at + Z + i];
  return isZero(a, at + X) && isZero(scratch, S);
}

/**
 * out = 2·a. T is left out where only another doubling follows: it must be right before an addition.
 * @param {Float64Array} out @param {number} o
 * @param {Float64Array} a @param {number} at
 * @param {boolean} [withT]
 */
export function double(out, o, a, at, withT = true) {
  for (let i = 0; i < LIMBS; i++) scratch[S + i] = a[at + i] + a[at + Y + i];
  square(scratch, A, a, at + X);
  square(scratch, B, a, at + Y);
  square(scratch, C, a, at + Z);
  square(scratch, S, scratch, S);
  for (let i = 0; i < LIMBS; i++) {
    const x2 = scratch[A + i];
    const y2 = scratch[B + i];
    scratch[E + i] = scratch[S + i] - x2 - y2;
    scratch[G + i] = y2 - x2;
    scratch[F + i] = y2 - x2 - 2 * scratch[C + i];
    scratch[H + i] = -x2 - y2;
  }
  multiply(out, o + X, scratch, E, scratch, F);
  multiply(out, o + Y, scratch, G, scratch, H);
  multiply(out, o + Z, scratch, F, scratch, G);
  if (withT) multiply(out, o + T, scratch, E, scratch, H);
}

/**
 * Turns a point into what {@link add} takes: (Y+X, Y−X, 2Z, 2d·T).
 * @param {Float64Array} out @param {number} o another place
 * @param {Float64Array} a @param {number} at
 */
export function cache(out, o, a, at) {
  for (let i = 0; i < LIMBS; i++) {
    out[o + i] = a[at + Y + i] + a[at + i];
    out[o + Y + i] = a[at + Y + i] - a[at + i];
    out[o + Z + i] = 2 * a[at + Z + i];
  }
  multiply(out, o + T, a, at + T, TWO_D, 0);
}

/**
 * out = a ± c.
 * @param {Float64Array} out @param {number} o
 * @param {Float64Array} a @param {number} at
 * @param {Float64Array} c @param {number} ci a point that {@link cache} turned
 * @param {boolean} [minus]
 */
export function add(out, o, a, at, c, ci, minus = false) {
  for (let i = 0; i < LIMBS; i++) {
    scratch[S + i] = a[at + Y + i] - a[at + i];
    scratch[R + i] = a[at + Y + i] + a[at + i];
  }
  multiply(scratch, A, scratch, S, c, minus ? ci : ci + Y);
  multiply(scratch, B, scratch, R, c, minus ? ci + Y : ci);
  multiply(scratch, C, a, at + T, c, ci + T);
  multiply(scratch, DD, a, at + Z, c, ci + Z);
  for (let i = 0; i < LIMBS; i++) {
    const t = minus ? -scratch[C + i] : scratch[C + i];
    scratch[E + i] = scratch[B + i] - scratch[A + i];
    scratch[F + i] = scratch[DD + i] - t;
    scratch[G + i] = scratch[DD + i] + t;
    scratch[H + i] = scratch[B + i] + scratch[A + i];
  }
  multiply(out, o + X, scratch, E, scratch, F);
  multiply(out, o + Y, scratch, G, scratch, H);
  multiply(out, o + T, scratch, E, scratch, H);
  multiply(out, o + Z, scratch, F, scratch, G);
}
