import { keysOf, knows, parsed, prove, publicOf } from "../protocol/channel.js";
import { GROUP } from "../protocol/group.js";
import { acceptance, certificate, dealing, RefusedMember, shareOf } from "../protocol/member.js";
import { seedOf } from "./key.js";

/** @typedef {import("../protocol/channel.js").Keys} Keys */
/** @typedef {"KEY" | "CERTIFICATE" | "POLYNOMIAL" | "SHARE"} Stage */

/**
 * How far the commission is, as the server says it.
 * @typedef {object} KeyState
 * @property {string} meeting
 * @property {"ALL" | "THRESHOLD"} custody
 * @property {number} needed
 * @property {number} place of this member, from 1
 * @property {Stage | "READY"} stage
 * @property {{ name: string, awaited: boolean }[]} members
 * @property {Partial<Record<Stage, string>>} mine what this member has sent
 * @property {string[]} [certs]
 * @property {string} [dealt]
 * @property {{ uuid: string, title: string, closed: boolean }[]} boxes
 * @property {{ uuid: string }[]} recounts counted polls that a member's browser has yet to recount
 */

/** A commission of which half or fewer would open a box: nobody makes a key for it. */
export class NoMajority extends Error {}

/** A key that is not the one that this member has registered. */
export class OtherKey extends Error {}

/** A member's keys, as they follow from the key on paper. */
export class MemberKey {
  /** @type {Keys} */
  #keys;

  /** @param {string} key */
  constructor(key) {
    this.#keys = keysOf(seedOf(key));
  }

  /** What tells this key from another; public. */
  get id() {
    return this.#keys.verification;
  }

  /**
   * What this member has to send now; null where nothing is.
   * @param {KeyState} state
   * @returns {{ stage: Stage, message: string } | null}
   * @throws {OtherKey} where the member has registered another key
   * @throws {NoMajority} where half of the members or fewer would open a box
   * @throws {RefusedMember} where another member's message is wrong
   */
  next(state) {
    this.mustBeRegistered(state);
    const { stage, custody, needed, members } = state;
    if (custody === "THRESHOLD" && 2 * needed <= members.length) throw new NoMajority("no majority");
    if (stage === "READY" || state.mine[stage] !== undefined) return null;
    return { stage, message: JSON.stringify(this.#message(stage, state)) };
  }

  /** @param {Stage} stage @param {KeyState} state */
  #message(stage, { members, needed, place, certs = [], dealt = "" }) {
    const context = { size: members.length, threshold: needed, index: place };
    const all = certs.map(parsed);
    switch (stage) {
      case "KEY":
        return single(this.#keys.dk);
      case "CERTIFICATE":
        return certificate(this.#keys, context);
      case "POLYNOMIAL":
        return dealing(this.#keys, all, context);
      case "SHARE":
        return acceptance(this.#keys, all, context, parsed(dealt));
    }
  }

  /** @param {KeyState} state @throws {OtherKey} */
  mustBeRegistered({ mine }) {
    const { KEY, CERTIFICATE } = mine;
    const other =
      (KEY && parsed(KEY).public_key !== this.#keys.encryption) ||
      (CERTIFICATE && parsed(parsed(CERTIFICATE).message).verification !== this.#keys.verification);
    if (other) throw new OtherKey("another key");
  }

  /**
   * What opens this member's part, once all keys are there.
   * @param {KeyState} state
   * @returns {bigint}
   */
  secret({ custody, mine }) {
    return custody === "ALL" ? this.#keys.dk : shareOf(this.#keys, parsed(mine.SHARE ?? "").private_key);
  }

  /** @param {string} message @returns {string} the signature, as it is sent */
  signature(message) {
    return JSON.stringify(prove(this.#keys.sk, `sigmsg|${message}|`));
  }
}

/** The public half of a key that is needed in any case (PROTOCOL §8). @param {bigint} secret */
function single(secret) {
  const public_key = publicOf(secret);
  return { pok: prove(secret, `pok|${GROUP}|${public_key}|`), public_key };
}

/**
 * How many different members have signed a message.
 * @param {string} message
 * @param {readonly string[]} signers
 * @param {Record<string, string>} signatures by trustee numbers, which count from the server's
 */
export function agreed(message, signers, signatures) {
  return Object.entries(signatures).filter(([owner, signature]) => {
    const signer = signers[Number(owner) - 2];
    return signer !== undefined && knows(signer, `sigmsg|${message}|`, safely(signature));
  }).length;
}

/** @param {string} text */
function safely(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export { RefusedMember };
