import { Q } from "./scalars.js";
import { add, cache, double, isNeutral, neutral, POINT, setNeutral } from "./points.js";

/*
 * Powers of one base for several exponents: its doublings are made once, for the check of its order too. Times depend on the
 * exponents: for public ones only.
 */

const WIDTH = 5;
const HALF = 2 ** (WIDTH - 1);
/** Windows of an exponent below 2^253, and the last carry. */
const WINDOWS = 51;

/** Sums by digit, shared by all: this is one thread. */
const buckets = new Float64Array((HALF + 1) * POINT);
const used = new Uint8Array(HALF + 1);
const running = neutral();
const turned = neutral();

/**
 * Signed digits of an exponent, least significant first, from −2^(width−1) + 1 to 2^(width−1).
 * @param {bigint} exponent
 * @param {number} width
 * @param {number} windows
 */
export function signedDigits(exponent, width, windows) {
  const size = 2 ** width;
  const bits = exponent.toString(2).padStart(windows * width, "0");
  const digits = new Int16Array(windows);
  for (let w = 0, carry = 0, end = bits.length; w < windows; w++, end -= width) {
    const digit = parseInt(bits.slice(end - width, end), 2) + carry;
    carry = digit > size / 2 ? 1 : 0;
    digits[w] = digit - carry * size;
  }
  return digits;
}

const ORDER = signedDigits(Q, WIDTH, WINDOWS);

/** A base made ready for many exponents. */
export class Powers {
  #stored = new Float64Array(WINDOWS * POINT);

  /** @param {Float64Array} base any point of the curve */
  constructor(base) {
    const point = base.slice();
    for (let w = 0; w < WINDOWS; w++) {
      cache(this.#stored, w * POINT, point, 0);
      for (let i = 1; i <= WIDTH && w < WINDOWS - 1; i++) double(point, 0, point, 0, i === WIDTH);
    }
  }

  /** Whether the base is a member of the group: its order, in full. */
  isMember() {
    const product = neutral();
    this.#addDigits(product, ORDER);
    return isNeutral(product, 0);
  }

  /** out += base^exponent. @param {Float64Array} out @param {bigint} exponent 0 ≤ exponent < q */
  addTo(out, exponent) {
    this.#addDigits(out, signedDigits(exponent, WIDTH, WINDOWS));
  }

  /** @param {Float64Array} out @param {Int16Array} digits */
  #addDigits(out, digits) {
    used.fill(0);
    for (let w = 0; w < WINDOWS; w++) {
      const digit = digits[w];
      if (digit === 0) continue;
      const d = Math.abs(digit);
      const at = d * POINT;
      if (!used[d]) setNeutral(buckets, at);
      used[d] = 1;
      add(buckets, at, buckets, at, this.#stored, w * POINT, digit < 0);
    }
    setNeutral(running, 0);
    for (let d = HALF, any = false; d > 0; d--) {
      if (used[d]) {
        cache(turned, 0, buckets, d * POINT);
        add(running, 0, running, 0, turned, 0);
        any = true;
      }
      if (!any) continue;
      cache(turned, 0, running, 0);
      add(out, 0, out, 0, turned, 0);
    }
  }
}

const FIXED_WIDTH = 8;
const FIXED_HALF = 2 ** (FIXED_WIDTH - 1);
const FIXED_WINDOWS = 32;

/** A base of very many powers: g, or the election key. Its table takes some ten milliseconds. */
export class FixedBase {
  #table = new Float64Array(FIXED_WINDOWS * FIXED_HALF * POINT);

  /** @param {Float64Array} base */
  constructor(base) {
    const unit = base.slice();
    for (let w = 0, at = 0; w < FIXED_WINDOWS; w++) {
      const multiple = unit.slice();
      cache(turned, 0, unit, 0);
      const step = turned.slice();
      for (let d = 1; d <= FIXED_HALF; d++, at += POINT) {
        cache(this.#table, at, multiple, 0);
        if (d < FIXED_HALF) add(multiple, 0, multiple, 0, step, 0);
      }
      double(unit, 0, multiple, 0);
    }
  }

  /** out += base^exponent, or −= . @param {Float64Array} out @param {bigint} exponent @param {boolean} [minus] */
  addTo(out, exponent, minus = false) {
    const digits = signedDigits(exponent, FIXED_WIDTH, FIXED_WINDOWS);
    for (let w = 0; w < FIXED_WINDOWS; w++) {
      const digit = digits[w];
      if (digit !== 0) {
        add(out, 0, out, 0, this.#table, (w * FIXED_HALF + Math.abs(digit) - 1) * POINT, digit < 0 !== minus);
      }
    }
  }
}
