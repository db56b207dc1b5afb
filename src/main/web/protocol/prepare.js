import { hmac } from "@noble/hashes/hmac.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { Batch, G, ONE, parseKey, power, print, withTable } from "./group.js";
import { mod, randomScalar, scalarOf } from "./scalars.js";

/*
 * All work of sealing a ballot that depends neither on the marks nor on the voter: every multiplication of a point. It is
 * done while the delegate marks. The results cross `postMessage`. Names follow PROTOCOL §5 and §6; y is the election key.
 */

/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./group.js").Affine} Affine */
/** @typedef {import("./group.js").Point} Point */

/**
 * The randomness r of a ciphertext; `alpha` = g^r printed, `yr` = y^r.
 * @typedef {{ r: bigint, alpha: string, yr: Affine }} Mask
 */

/**
 * The commitments of the one true branch of a proof: A = g^w and B = y^w, printed.
 * @typedef {{ w: bigint, A: string, B: string }} Truth
 */

/**
 * A simulated branch. With u = ρ + r·σ: A = g^u printed, `yu` = y^u, `gSigma` = g^σ.
 * @typedef {{ u: bigint, sigma: bigint, A: string, yu: Affine, gSigma: Affine }} Decoy
 */

/** What a proof of one true branch among several needs. @typedef {{ truth: Truth, decoys: Decoy[] }} Branches */

/**
 * One line, prepared. `total` masks the product of the answers' ciphertexts.
 * @typedef {object} PreparedLine
 * @property {number} answers how many
 * @property {boolean} blank
 * @property {number} min
 * @property {number} max
 * @property {{ mask: Mask, proof: Branches }[]} ciphertexts the blank one first, where there is one
 * @property {Mask} total
 * @property {Branches} overall
 * @property {Branches | null} blankProof
 */

/**
 * A ballot, prepared: good for one sealing only.
 * @typedef {object} Prepared
 * @property {string} uuid
 * @property {string} fingerprint φ
 * @property {Uint8Array} seed
 * @property {PreparedLine[]} lines
 * @property {{ w: bigint, A: string } | null} signature null once it has been used
 */

/** A new seed of a ballot's encryption. @returns {Uint8Array} */
export function newSeed() {
  return globalThis.crypto.getRandomValues(new Uint8Array(32));
}

/**
 * The randomness of a ballot's k-th ciphertext (PROTOCOL §7b).
 * @param {Uint8Array} seed
 * @param {string} uuid
 * @param {number} k counted from 0 through the whole ballot
 * @returns {bigint}
 */
export function encryptionScalar(seed, uuid, k) {
  return scalarOf(hmac(sha512, seed, utf8ToBytes(`phieukin-r|${uuid}|${k}`)));
}

/**
 * @param {Election} election
 * @param {Uint8Array} [seed] 32 fresh random bytes; a copy is kept
 * @returns {Prepared}
 */
export function prepare(election, seed = newSeed()) {
  const slices = prepareInSlices(election, seed);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/**
 * The same, one line at a time.
 * @param {Election} election
 * @param {Uint8Array} [seed]
 * @returns {Generator<number, Prepared, void>} yields the number of lines done
 */
export function* prepareInSlices(election, seed = newSeed()) {
  if (seed.length !== 32) throw new RangeError("a seed has 32 bytes");
  const kit = new Kit(parseKey(election.publicKey));
  /** @type {Prepared} */
  const prepared = { uuid: election.uuid, fingerprint: election.fingerprint, seed: seed.slice(), lines: [], signature: null };
  let k = 0;
  for (const { answers, blank, min, max } of election.lines) {
    const randomness = Array.from({ length: answers.length + (blank ? 1 : 0) }, () => encryptionScalar(seed, election.uuid, k++));
    prepared.lines.push(kit.line({ answers: answers.length, blank, min, max }, randomness));
    yield prepared.lines.length;
  }
  prepared.signature = kit.signature();
  return prepared;
}

/** Filled in when a batch settles. */
const LATER = Object.freeze({ x: 0n, y: 1n });

/** Makes the parts, with tables for g and y. */
class Kit {
  #batch = new Batch();
  #y;

  /** @param {Point} y the election key */
  constructor(y) {
    this.#y = withTable(y);
  }

  /**
   * @param {{ answers: number, blank: boolean, min: number, max: number }} shape
   * @param {bigint[]} randomness of the ciphertexts
   * @returns {PreparedLine}
   */
  line(shape, randomness) {
    const sum = { r: 0n, alpha: ONE, yr: ONE };
    const ciphertexts = randomness.map((r, j) => {
      const alpha = power(G, r);
      const yr = power(this.#y, r);
      if (j > 0 || !shape.blank) {
        sum.r = mod(sum.r + r);
        sum.alpha = sum.alpha.add(alpha);
        sum.yr = sum.yr.add(yr);
      }
      return { mask: this.#mask(r, alpha, yr), proof: this.#branches(1) };
    });
    const line = {
      ...shape,
      ciphertexts,
      total: this.#mask(sum.r, sum.alpha, sum.yr),
      overall: this.#branches(shape.max - shape.min + (shape.blank ? 1 : 0)),
      blankProof: shape.blank ? this.#branches(1) : null,
    };
    this.#batch.settle();
    return line;
  }

  signature() {
    const w = randomScalar();
    return { w, A: print(power(G, w).toAffine()) };
  }

  /** @param {bigint} r @param {Point} alpha @param {Point} yr @returns {Mask} */
  #mask(r, alpha, yr) {
    /** @type {Mask} */
    const mask = { r, alpha: "", yr: LATER };
    this.#batch.add(alpha, (point) => (mask.alpha = print(point)));
    this.#batch.add(yr, (point) => (mask.yr = point));
    return mask;
  }

  /** @param {number} decoys how many branches are simulated @returns {Branches} */
  #branches(decoys) {
    return { truth: this.#truth(), decoys: Array.from({ length: decoys }, () => this.#decoy()) };
  }

  /** @returns {Truth} */
  #truth() {
    const truth = { w: randomScalar(), A: "", B: "" };
    this.#batch.add(power(G, truth.w), (point) => (truth.A = print(point)));
    this.#batch.add(power(this.#y, truth.w), (point) => (truth.B = print(point)));
    return truth;
  }

  /** @returns {Decoy} */
  #decoy() {
    /** @type {Decoy} */
    const decoy = { u: randomScalar(), sigma: randomScalar(), A: "", yu: LATER, gSigma: LATER };
    this.#batch.add(power(G, decoy.u), (point) => (decoy.A = print(point)));
    this.#batch.add(power(this.#y, decoy.u), (point) => (decoy.yu = point));
    this.#batch.add(power(G, decoy.sigma), (point) => (decoy.gSigma = point));
    return decoy;
  }
}
