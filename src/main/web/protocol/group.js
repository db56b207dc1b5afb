import { normalizeZ } from "@noble/curves/abstract/curve.js";
import { ed25519 } from "@noble/curves/ed25519.js";
import { hexToBytes } from "@noble/curves/utils.js";

/** @typedef {import("@noble/curves/abstract/edwards.js").EdwardsPoint} Point */

/** @typedef {{ x: bigint, y: bigint }} Affine */

const Ed25519 = ed25519.Point;

/** The group's name in elections. */
export const GROUP = "Ed25519";
/** The generator g. @type {Point} */
export const G = Ed25519.BASE;
/** The generator for a power or two: its table, which g gets with its first power, takes as long as a dozen powers. @type {Point} */
export const ONCE = Ed25519.fromAffine(G.toAffine());
/** The neutral element. @type {Point} */
export const ONE = Ed25519.ZERO;

/** An element that is not what the protocol asks for. The message never repeats what was read. */
export class MalformedElement extends Error {}

/** @param {Affine} point @returns {string} 64 hex digits, most significant first (PROTOCOL §2.1) */
export function print({ x, y }) {
  return (y | ((x & 1n) << 255n)).toString(16).padStart(64, "0");
}

/** Collects points whose affine form is wanted, to normalize all of them with a single inversion. */
export class Batch {
  /** @type {Point[]} */
  #points = [];
  /** @type {((point: Affine) => void)[]} */
  #takers = [];

  /** @param {Point} point @param {(point: Affine) => void} take called by {@link settle} */
  add(point, take) {
    this.#points.push(point);
    this.#takers.push(take);
  }

  settle() {
    normalizeZ(Ed25519, this.#points).forEach(({ x, y }, i) => this.#takers[i]({ x, y }));
    this.#points = [];
    this.#takers = [];
  }
}

/**
 * Reads the one spelling each member of the group has, and checks that it is a member.
 * @param {string} text
 * @returns {Point}
 * @throws {MalformedElement}
 */
export function parse(text) {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new MalformedElement("element not written as 64 hex digits");
  /** @type {Point} */
  let point;
  try {
    point = Ed25519.fromBytes(hexToBytes(text).reverse());
  } catch {
    throw new MalformedElement("not a point of the curve");
  }
  if (print(point.toAffine()) !== text) throw new MalformedElement("element not in canonical form");
  if (!point.isTorsionFree()) throw new MalformedElement("not a member of the group");
  return point;
}

/**
 * Reads a key or credential: a member other than the neutral element.
 * @param {string} text
 * @returns {Point}
 * @throws {MalformedElement}
 */
export function parseKey(text) {
  const point = parse(text);
  if (point.is0()) throw new MalformedElement("the neutral element is no key");
  return point;
}

/**
 * A base of many powers: g, or a key for which a table was made.
 * @param {Point} base
 * @param {bigint} exponent 0 ≤ exponent < q
 * @returns {Point}
 */
export function power(base, exponent) {
  return exponent === 0n ? ONE : base.multiply(exponent);
}

/**
 * Powers of a known and small exponent, by additions only.
 * @param {Point} base
 * @param {number} exponent an integer, negative ones too
 * @returns {Point}
 */
export function smallPower(base, exponent) {
  let result = ONE;
  for (let rest = Math.abs(exponent), square = base; rest > 0; rest >>= 1, square = square.double()) {
    if (rest & 1) result = result.add(square);
  }
  return exponent < 0 ? result.negate() : result;
}

/** Makes a table, for a base that is about to be raised to many powers. @param {Point} base @returns {Point} the same */
export function withTable(base) {
  return base.precompute(8, false);
}
