import { hmac } from "@noble/hashes/hmac.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { Batch, G, ONE, parseKey, power, print, smallPower, withTable } from "./group.js";
import { mod, randomScalar, scalarOf } from "./scalars.js";

/*
 * All work of sealing a ballot that needs points of the curve, for whatever the marks will be: from tap to receipt nothing is
 * left but hashes and numbers. It is done while the delegate marks. The results cross `postMessage`. Names follow PROTOCOL §5
 * and §6; y is the election key.
 */

/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./group.js").Point} Point */

/**
 * The randomness r of a ciphertext; `alpha` = g^r and, for each number p from 0 on that may be encrypted, `betas[p]` = y^r·g^p,
 * printed.
 * @typedef {{ r: bigint, alpha: string, betas: string[] }} Mask
 */

/**
 * The commitments of the one true branch of a proof: A = g^w and B = y^w, printed.
 * @typedef {{ w: bigint, A: string, B: string }} Truth
 */

/**
 * A simulated branch. With u = ρ + r·σ: A = g^u and, where what is encrypted exceeds what the branch claims by e ≥ `from`,
 * B = `Bs[e − from]` = y^u·g^(σ·e), printed.
 * @typedef {{ u: bigint, sigma: bigint, A: string, from: number, Bs: string[] }} Decoy
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
      return { mask: this.#mask(r, alpha, yr, 1), proof: this.#branches(1, -1, 1) };
    });
    const { blank, min, max } = shape;
    const line = {
      ...shape,
      ciphertexts,
      total: this.#mask(sum.r, sum.alpha, sum.yr, max),
      overall: blank ? this.#branches(max - min + 1, -Math.max(max, 1), max - min) : this.#branches(max - min, min - max, max - min),
      blankProof: blank ? this.#branches(1, 1, Math.max(max, 1)) : null,
    };
    this.#batch.settle();
    return line;
  }

  signature() {
    const w = randomScalar();
    return { w, A: print(power(G, w).toAffine()) };
  }

  /** @param {bigint} r @param {Point} alpha @param {Point} yr @param {number} most that may be encrypted @returns {Mask} */
  #mask(r, alpha, yr, most) {
    const mask = { r, alpha: "", betas: this.#rising(yr, G, 0, most) };
    this.#batch.add(alpha, (point) => (mask.alpha = print(point)));
    return mask;
  }

  /**
   * base + from·step, base + (from + 1)·step … base + to·step.
   * @param {Point} base
   * @param {Point} step
   * @param {number} from an integer
   * @param {number} to
   * @returns {string[]} printed when the batch settles
   */
  #rising(base, step, from, to) {
    /** @type {string[]} */
    const texts = [];
    let point = base.add(smallPower(step, from));
    for (let i = 0; i <= to - from; i++, point = point.add(step)) {
      this.#batch.add(point, (affine) => (texts[i] = print(affine)));
    }
    return texts;
  }

  /**
   * @param {number} decoys how many branches are simulated
   * @param {number} from the smallest excess over what one of them claims
   * @param {number} to the largest
   * @returns {Branches}
   */
  #branches(decoys, from, to) {
    return { truth: this.#truth(), decoys: Array.from({ length: decoys }, () => this.#decoy(from, to)) };
  }

  /** @returns {Truth} */
  #truth() {
    const truth = { w: randomScalar(), A: "", B: "" };
    this.#batch.add(power(G, truth.w), (point) => (truth.A = print(point)));
    this.#batch.add(power(this.#y, truth.w), (point) => (truth.B = print(point)));
    return truth;
  }

  /** @param {number} from @param {number} to @returns {Decoy} */
  #decoy(from, to) {
    const [u, sigma] = [randomScalar(), randomScalar()];
    const decoy = { u, sigma, A: "", from, Bs: this.#rising(power(this.#y, u), power(G, sigma), from, to) };
    this.#batch.add(power(G, u), (point) => (decoy.A = print(point)));
    return decoy;
  }
}
