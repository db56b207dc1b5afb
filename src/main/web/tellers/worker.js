import { Refused } from "../protocol/refused.js";

/** What was checked, for people. @typedef {{ name: string, election: string, tally: string, ballots: number, credentials: string, slips: number, signers: string[] }} Facts */

/** Checks a box beside the page, and decrypts the tally that it has made of it. */
export class TellerWorker {
  #worker;

  /** @param {string} url */
  constructor(url) {
    this.#worker = new Worker(url, { type: "module" });
  }

  /**
   * @param {import("./checking.js").Box} box
   * @param {import("./checking.js").Known} known
   * @param {(done: number, of: number) => void} progress
   * @returns {Promise<Facts>}
   * @throws {Refused}
   */
  async check(box, known, progress) {
    return (await this.#send({ box, known }, progress)).checked;
  }

  /** @param {bigint} secret @returns {Promise<string>} */
  async decrypt(secret) {
    return (await this.#send({ secret })).decryption;
  }

  /** @param {object} task @param {(done: number, of: number) => void} [progress] @returns {Promise<any>} */
  #send(task, progress = () => {}) {
    return new Promise((resolve, reject) => {
      this.#worker.onerror = () => reject(new Refused("NOT_UNDERSTOOD"));
      this.#worker.onmessage = ({ data }) => {
        if (data.of !== undefined) progress(data.done, data.of);
        else if (data.refused) reject(new Refused(data.refused, "", data.at));
        else resolve(data);
      };
      this.#worker.postMessage(task);
    });
  }

  stop() {
    this.#worker.terminate();
  }
}
