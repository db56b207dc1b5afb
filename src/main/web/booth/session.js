import { wipe } from "../protocol/bytes.js";

/** @typedef {import("./preparation.js").Preparation} Preparation */
/** @typedef {{ secret: bigint, credential: string }} Code */

/** Everything that must not outlive one delegate; it is nowhere but here and in the form. */
class Session {
  /** @type {Code | null} */
  code = null;
  /** @type {Preparation | null} */
  preparation = null;
  /** @type {Uint8Array | null} */
  seed = null;
  /** Whether the marks were wiped while the sealed ballot was still on its way. */
  forgotten = false;
  /** Whether the page may be left without a question. */
  leaving = false;

  /** Drops and overwrites all of it. */
  wipe() {
    this.preparation?.cancel();
    wipe(this.seed);
    this.preparation = null;
    this.seed = null;
    this.code = null;
  }
}

export const session = new Session();
