import { Refused } from "../protocol/refused.js";
import { startWorker } from "../shared/whole-worker.js";

/** What was checked, for people. @typedef {{ name: string, election: string, tally: string, ballots: number, credentials: string, slips: number, signers: string[] }} Facts */

/** Checks a box beside the page, and decrypts the tally that it has made of it. */
export class TellerWorker {
  #worker;

  /** @param {string} address as for {@link startWorker} */
  constructor(address) {
    this.#worker = startWorker(address);
    this.#worker.catch(() => {});
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
  async #send(task, progress = () => {}) {
    const worker = await this.#worker.catch(() => {
      throw new Refused("NOT_UNDERSTOOD");
    });
    return new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Refused("NOT_UNDERSTOOD"));
      worker.onmessage = ({ data }) => {
        if (data.of !== undefined) progress(data.done, data.of);
        else if (data.refused) reject(new Refused(data.refused, "", data.at));
        else resolve(data);
      };
      worker.postMessage(task);
    });
  }

  stop() {
    this.#worker.then((worker) => worker.terminate(), () => {});
  }
}
