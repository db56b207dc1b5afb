import { wipe } from "../protocol/bytes.js";

/** @typedef {import("./preparation.js").Preparation} Preparation */
/** @typedef {{ secret: bigint, credential: string }} Code */

/**
 * A ballot that was sealed and is not cast yet; `burnt` once it was opened to check the tablet.
 * @typedef {{ json: string, tracker: string, number: string, seed: Uint8Array, marks: number[][], burnt: boolean }} SealedBallot
 */

/** Everything that must not outlive one delegate; it is nowhere but here and in the form. */
class Session {
  /** @type {Code | null} */
  code = null;
  /** @type {Preparation | null} */
  preparation = null;
  /** @type {SealedBallot | null} */
  sealed = null;
  /** Whether the marks were wiped while the sealed ballot was still on its way. */
  forgotten = false;
  /** Whether the page may be left without a question. */
  leaving = false;

  /** Drops and overwrites all of it. */
  wipe() {
    this.preparation?.cancel();
    this.preparation = null;
    this.unseal();
    this.code = null;
  }

  /** Drops a sealed ballot that will not be cast. */
  unseal() {
    wipe(this.sealed?.seed);
    if (this.sealed) this.sealed.marks = [];
    this.sealed = null;
  }
}

export const session = new Session();
