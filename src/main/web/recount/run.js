/** @typedef {import("../protocol/verify-archive.js").Report} Report */
/** @typedef {import("../protocol/verify-archive.js").Step} Step */

/** Why an archive was refused: see refused.js. @typedef {{ reason: string, detail: string, at: number }} Refusal */

/** @typedef {{ report: Report } | { refused: Refusal }} Outcome */

/**
 * Recounts an archive in a worker of its own.
 * @param {Worker} worker fresh
 * @param {ArrayBuffer} file
 * @param {string} fileName
 * @param {(step: Step, done: number, of: number) => void} onProgress
 * @returns {Promise<Outcome>} never fails
 */
export function recount(worker, file, fileName, onProgress) {
  /** @type {Promise<Outcome>} */
  const outcome = new Promise((resolve) => {
    const fault = () => resolve({ refused: { reason: "FAULT", detail: "worker", at: -1 } });
    worker.addEventListener("error", fault);
    worker.addEventListener("messageerror", fault);
    worker.addEventListener("message", ({ data }) => {
      if (data.step) onProgress(data.step, data.done, data.of);
      else resolve(data);
    });
    worker.postMessage({ file, fileName }, [file]);
  });
  return outcome.finally(() => worker.terminate());
}

/** Where each step begins, and ends, on a bar of 100: ballots take nearly all of the time. @type {Record<Step, [number, number]>} */
const PARTS = { read: [0, 3], keys: [3, 6], ballots: [6, 86], decryptions: [86, 98], result: [98, 100] };

/** @param {Step} step @param {number} done @param {number} of @returns {number} from 0 to 100 */
export function progressOf(step, done, of) {
  const [from, to] = PARTS[step];
  return from + ((to - from) * done) / Math.max(of, 1);
}
