import { MalformedElection, readShown } from "../protocol/election.js";
import { ask } from "./server.js";

/** @typedef {{ bytes: Uint8Array<ArrayBuffer>, election: import("../protocol/election.js").Election }} Expected */

/**
 * The election of the booth's poll. It is the same whoever votes, so it is asked for and read while a slip is still looked up;
 * whether its key is one, the preparation says.
 */
export class ExpectedElection {
  #uuid;
  /** @type {Promise<Expected> | null} */
  #asked = null;

  /** @param {string} uuid */
  constructor(uuid) {
    this.#uuid = uuid;
  }

  /**
   * Asks for it, once; anew where no answer came.
   * @returns {Promise<Expected>} fails with a `MalformedElection` where the answer is none
   */
  come() {
    const asked = (this.#asked ??= read(this.#uuid));
    asked.catch((error) => {
      if (this.#asked === asked && !(error instanceof MalformedElection)) this.#asked = null;
    });
    return asked;
  }
}

/** @param {string} uuid @returns {Promise<Expected>} */
async function read(uuid) {
  const answer = await ask(`/polls/${uuid}/election.json`, { cache: "no-cache" });
  if (!answer.ok) throw new Error("no election");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { bytes, election: readShown(bytes) };
}
