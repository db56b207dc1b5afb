/*
 * Arithmetic modulo p = 2^255 − 19 for verifying, where nothing is secret: several times as fast as big integers. A number
 * is twelve limbs of 22 bits, least significant first, as doubles at a place of an array. Limbs may be negative. Where the
 * limbs of the factors multiply to 2^48 at most, a column of twelve stays below 2^51.6, and doubles are exact to 2^53. What
 * `multiply` and `square` leave is below 2^22 in every limb but the second, which is below 1.5 · 2^22 and may be negative: a
 * sum of two of them times a sum of two, of three times one of four, are within the bound. Written out for speed, a column
 * a line.
 */

/** Limbs of a number. */
export const LIMBS = 12;
const RADIX = 2 ** 22;
const SHIFT = 2 ** -22;
/** 2^264 modulo p. */
const FOLD = 19 * 2 ** 9;

/**
 * out = a · b. Places may be the same.
 * @param {Float64Array} out @param {number} o
 * @param {Float64Array} a @param {number} ai
 * @param {Float64Array} b @param {number} bi
 */
export function multiply(out, o, a, ai, b, bi) {
  const a0 = a[ai], a1 = a[ai + 1], a2 = a[ai + 2], a3 = a[ai + 3], a4 = a[ai + 4], a5 = a[ai + 5];
  const a6 = a[ai + 6], a7 = a[ai + 7], a8 = a[ai + 8], a9 = a[ai + 9], a10 = a[ai + 10], a11 = a[ai + 11];
  const b0 = b[bi], b1 = b[bi + 1], b2 = b[bi + 2], b3 = b[bi + 3], b4 = b[bi + 4], b5 = b[bi + 5];
  const b6 = b[bi + 6], b7 = b[bi + 7], b8 = b[bi + 8], b9 = b[bi + 9], b10 = b[bi + 10], b11 = b[bi + 11];
  let c;
  let r0 = a0 * b0;
  let r1 = a0 * b1 + a1 * b0;
  let r2 = a0 * b2 + a1 * b1 + a2 * b0;
  let r3 = a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0;
  let r4 = a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0;
  let r5 = a0 * b5 + a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1 + a5 * b0;
  let r6 = a0 * b6 + a1 * b5 + a2 * b4 + a3 * b3 + a4 * b2 + a5 * b1 + a6 * b0;
  let r7 = a0 * b7 + a1 * b6 + a2 * b5 + a3 * b4 + a4 * b3 + a5 * b2 + a6 * b1 + a7 * b0;
  let r8 = a0 * b8 + a1 * b7 + a2 * b6 + a3 * b5 + a4 * b4 + a5 * b3 + a6 * b2 + a7 * b1 + a8 * b0;
  let r9 = a0 * b9 + a1 * b8 + a2 * b7 + a3 * b6 + a4 * b5 + a5 * b4 + a6 * b3 + a7 * b2 + a8 * b1 + a9 * b0;
  let r10 = a0 * b10 + a1 * b9 + a2 * b8 + a3 * b7 + a4 * b6 + a5 * b5 + a6 * b4 + a7 * b3 + a8 * b2 + a9 * b1 +
    a10 * b0;
  let r11 = a0 * b11 + a1 * b10 + a2 * b9 + a3 * b8 + a4 * b7 + a5 * b6 + a6 * b5 + a7 * b4 + a8 * b3 + a9 * b2 +
    a10 * b1 + a11 * b0;
  let r12 = a1 * b11 + a2 * b10 + a3 * b9 + a4 * b8 + a5 * b7 + a6 * b6 + a7 * b5 + a8 * b4 + a9 * b3 + a10 * b2 +
    a11 * b1;
  let r13 = a2 * b11 + a3 * b10 + a4 * b9 + a5 * b8 + a6 * b7 + a7 * b6 + a8 * b5 + a9 * b4 + a10 * b3 + a11 * b2;
  let r14 = a3 * b11 + a4 * b10 + a5 * b9 + a6 * b8 + a7 * b7 + a8 * b6 + a9 * b5 + a10 * b4 + a11 * b3;
  let r15 = a4 * b11 + a5 * b10 + a6 * b9 + a7 * b8 + a8 * b7 + a9 * b6 + a10 * b5 + a11 * b4;
  let r16 = a5 * b11 + a6 * b10 + a7 * b9 + a8 * b8 + a9 * b7 + a10 * b6 + a11 * b5;
  let r17 = a6 * b11 + a7 * b10 + a8 * b9 + a9 * b8 + a10 * b7 + a11 * b6;
  let r18 = a7 * b11 + a8 * b10 + a9 * b9 + a10 * b8 + a11 * b7;
  let r19 = a8 * b11 + a9 * b10 + a10 * b9 + a11 * b8;
  let r20 = a9 * b11 + a10 * b10 + a11 * b9;
  let r21 = a10 * b11 + a11 * b10;
  let r22 = a11 * b11;
  c = Math.floor(r12 * SHIFT); r12 -= c * RADIX; r13 += c;
  c = Math.floor(r13 * SHIFT); r13 -= c * RADIX; r14 += c;
  c = Math.floor(r14 * SHIFT); r14 -= c * RADIX; r15 += c;
  c = Math.floor(r15 * SHIFT); r15 -= c * RADIX; r16 += c;
  c = Math.floor(r16 * SHIFT); r16 -= c * RADIX; r17 += c;
  c = Math.floor(r17 * SHIFT); r17 -= c * RADIX; r18 += c;
  c = Math.floor(r18 * SHIFT); r18 -= c * RADIX; r19 += c;
  c = Math.floor(r19 * SHIFT); r19 -= c * RADIX; r20 += c;
  c = Math.floor(r20 * SHIFT); r20 -= c * RADIX; r21 += c;
  c = Math.floor(r21 * SHIFT); r21 -= c * RADIX; r22 += c;
  c = Math.floor(r22 * SHIFT); r22 -= c * RADIX; const r23 = c;
  r0 += FOLD * r12; c = Math.floor(r0 * SHIFT); out[o] = r0 - c * RADIX;
  r1 += FOLD * r13 + c; c = Math.floor(r1 * SHIFT); out[o + 1] = r1 - c * RADIX;
  r2 += FOLD * r14 + c; c = Math.floor(r2 * SHIFT); out[o + 2] = r2 - c * RADIX;
  r3 += FOLD * r15 + c; c = Math.floor(r3 * SHIFT); out[o + 3] = r3 - c * RADIX;
  r4 += FOLD * r16 + c; c = Math.floor(r4 * SHIFT); out[o + 4] = r4 - c * RADIX;
  r5 += FOLD * r17 + c; c = Math.floor(r5 * SHIFT); out[o + 5] = r5 - c * RADIX;
  r6 += FOLD * r18 + c; c = Math.floor(r6 * SHIFT); out[o + 6] = r6 - c * RADIX;
  r7 += FOLD * r19 + c; c = Math.floor(r7 * SHIFT); out[o + 7] = r7 - c * RADIX;
  r8 += FOLD * r20 + c; c = Math.floor(r8 * SHIFT); out[o + 8] = r8 - c * RADIX;
  r9 += FOLD * r21 + c; c = Math.floor(r9 * SHIFT); out[o + 9] = r9 - c * RADIX;
  r10 += FOLD * r22 + c; c = Math.floor(r10 * SHIFT); out[o + 10] = r10 - c * RADIX;
  r11 += FOLD * r23 + c; c = Math.floor(r11 * SHIFT); out[o + 11] = r11 - c * RADIX;
  const low = out[o] + FOLD * c;
  c = Math.floor(low * SHIFT); out[o] = low - c * RADIX; out[o + 1] += c;
}

/**
 * out = a².
 * @param {Float64Array} out @param {number} o
 * @param {Float64Array} a @param {number} ai
 */
export function square(out, o, a, ai) {
  const a0 = a[ai], a1 = a[ai + 1], a2 = a[ai + 2], a3 = a[ai + 3], a4 = a[ai + 4], a5 = a[ai + 5];
  const a6 = a[ai + 6], a7 = a[ai + 7], a8 = a[ai + 8], a9 = a[ai + 9], a10 = a[ai + 10], a11 = a[ai + 11];
  const d1 = 2 * a1, d2 = 2 * a2, d3 = 2 * a3, d4 = 2 * a4, d5 = 2 * a5, d6 = 2 * a6,
    d7 = 2 * a7, d8 = 2 * a8, d9 = 2 * a9, d10 = 2 * a10, d11 = 2 * a11;
  let c;
  let r0 = a0 * a0;
  let r1 = a0 * d1;
  let r2 = a0 * d2 + a1 * a1;
  let r3 = a0 * d3 + a1 * d2;
  let r4 = a0 * d4 + a1 * d3 + a2 * a2;
  let r5 = a0 * d5 + a1 * d4 + a2 * d3;
  let r6 = a0 * d6 + a1 * d5 + a2 * d4 + a3 * a3;
  let r7 = a0 * d7 + a1 * d6 + a2 * d5 + a3 * d4;
  let r8 = a0 * d8 + a1 * d7 + a2 * d6 + a3 * d5 + a4 * a4;
  let r9 = a0 * d9 + a1 * d8 + a2 * d7 + a3 * d6 + a4 * d5;
  let r10 = a0 * d10 + a1 * d9 + a2 * d8 + a3 * d7 + a4 * d6 + a5 * a5;
  let r11 = a0 * d11 + a1 * d10 + a2 * d9 + a3 * d8 + a4 * d7 + a5 * d6;
  let r12 = a1 * d11 + a2 * d10 + a3 * d9 + a4 * d8 + a5 * d7 + a6 * a6;
  let r13 = a2 * d11 + a3 * d10 + a4 * d9 + a5 * d8 + a6 * d7;
  let r14 = a3 * d11 + a4 * d10 + a5 * d9 + a6 * d8 + a7 * a7;
  let r15 = a4 * d11 + a5 * d10 + a6 * d9 + a7 * d8;
  let r16 = a5 * d11 + a6 * d10 + a7 * d9 + a8 * a8;
  let r17 = a6 * d11 + a7 * d10 + a8 * d9;
  let r18 = a7 * d11 + a8 * d10 + a9 * a9;
  let r19 = a8 * d11 + a9 * d10;
  let r20 = a9 * d11 + a10 * a10;
  let r21 = a10 * d11;
  let r22 = a11 * a11;
  c = Math.floor(r12 * SHIFT); r12 -= c * RADIX; r13 += c;
  c = Math.floor(r13 * SHIFT); r13 -= c * RADIX; r14 += c;
  c = Math.floor(r14 * SHIFT); r14 -= c * RADIX; r15 += c;
  c = Math.floor(r15 * SHIFT); r15 -= c * RADIX; r16 += c;
  c = Math.floor(r16 * SHIFT); r16 -= c * RADIX; r17 += c;
  c = Math.floor(r17 * SHIFT); r17 -= c * RADIX; r18 += c;
  c = Math.floor(r18 * SHIFT); r18 -= c * RADIX; r19 += c;
  c = Math.floor(r19 * SHIFT); r19 -= c * RADIX; r20 += c;
  c = Math.floor(r20 * SHIFT); r20 -= c * RADIX; r21 += c;
  c = Math.floor(r21 * SHIFT); r21 -= c * RADIX; r22 += c;
  c = Math.floor(r22 * SHIFT); r22 -= c * RADIX; const r23 = c;
  r0 += FOLD * r12; c = Math.floor(r0 * SHIFT); out[o] = r0 - c * RADIX;
  r1 += FOLD * r13 + c; c = Math.floor(r1 * SHIFT); out[o + 1] = r1 - c * RADIX;
  r2 += FOLD * r14 + c; c = Math.floor(r2 * SHIFT); out[o + 2] = r2 - c * RADIX;
  r3 += FOLD * r15 + c; c = Math.floor(r3 * SHIFT); out[o + 3] = r3 - c * RADIX;
  r4 += FOLD * r16 + c; c = Math.floor(r4 * SHIFT); out[o + 4] = r4 - c * RADIX;
  r5 += FOLD * r17 + c; c = Math.floor(r5 * SHIFT); out[o + 5] = r5 - c * RADIX;
  r6 += FOLD * r18 + c; c = Math.floor(r6 * SHIFT); out[o + 6] = r6 - c * RADIX;
  r7 += FOLD * r19 + c; c = Math.floor(r7 * SHIFT); out[o + 7] = r7 - c * RADIX;
  r8 += FOLD * r20 + c; c = Math.floor(r8 * SHIFT); out[o + 8] = r8 - c * RADIX;
  r9 += FOLD * r21 + c; c = Math.floor(r9 * SHIFT); out[o + 9] = r9 - c * RADIX;
  r10 += FOLD * r22 + c; c = Math.floor(r10 * SHIFT); out[o + 10] = r10 - c * RADIX;
  r11 += FOLD * r23 + c; c = Math.floor(r11 * SHIFT); out[o + 11] = r11 - c * RADIX;
  const low = out[o] + FOLD * c;
  c = Math.floor(low * SHIFT); out[o] = low - c * RADIX; out[o + 1] += c;
}
