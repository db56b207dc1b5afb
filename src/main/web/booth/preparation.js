import { readElection } from "../protocol/election.js";
import { discard, prepareInSlices } from "../protocol/seal.js";
import { startWorker } from "../shared/whole-worker.js";

/** @typedef {import("../protocol/prepare.js").Prepared} Prepared */
/** @typedef {(done: number, of: number) => void} Progress */

/**
 * `ready` fails with an `AbortError` after `cancel()`, which also drops what was prepared already. To be called when the ballot
 * paper is given up; after sealing it does nothing.
 * @typedef {{ ready: Promise<Prepared>, cancel: () => void }} Preparation
 */

/** How long a worker may take to say that it is there, in milliseconds. */
const START_WITHIN = 5000;

/**
 * Prepares one ballot beside the page, while the delegate marks. Where the worker cannot start or fails, the page prepares
 * by itself, a line at a time, with other randomness.
 * @param {string | Uint8Array} electionJson
 * @param {string | URL} workerUrl
 * @param {{ seed?: Uint8Array, progress?: Progress }} [options] the seed is fresh and random if left out
 * @returns {Preparation}
 */
export function startPreparation(electionJson, workerUrl, { seed, progress = () => {} } = {}) {
  const abort = new AbortController();
  const ready = prepared();
  ready.catch(() => {});
  return {
    ready,
    cancel() {
      abort.abort(new DOMException("preparation cancelled", "AbortError"));
      ready.then(discard, () => {});
    },
  };

  async function prepared() {
    try {
      return await inWorker(workerUrl, { electionJson, seed }, progress, abort.signal);
    } catch {
      return await inPage(electionJson, seed, progress, abort.signal);
    }
  }
}

/**
 * @param {string | URL} url
 * @param {{ electionJson: string | Uint8Array, seed?: Uint8Array }} task
 * @param {Progress} progress
 * @param {AbortSignal} signal
 * @returns {Promise<Prepared>}
 */
function inWorker(url, task, progress, signal) {
  /** @type {Worker | undefined} */
  let worker;
  let over = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let deadline;
  /** @type {Promise<Prepared>} */
  const answer = new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    deadline = setTimeout(() => reject(new Error("worker does not start")), START_WITHIN);
    startWorker(url).then((started) => {
      if (over) return started.terminate();
      worker = started;
      worker.addEventListener("error", () => reject(new Error("worker failed")));
      worker.addEventListener("messageerror", () => reject(new Error("worker's answer cannot be read")));
      worker.addEventListener("message", ({ data }) => {
        clearTimeout(deadline);
        if (data.prepared) resolve(data.prepared);
        else if (data.failed) reject(new Error(data.failed));
        else if (data.of) progress(data.done, data.of);
      });
      worker.postMessage(task);
    }, reject);
  });
  return answer.finally(() => {
    over = true;
    clearTimeout(deadline);
    worker?.terminate();
  });
}

/**
 * @param {string | Uint8Array} electionJson
 * @param {Uint8Array | undefined} seed
 * @param {Progress} progress
 * @param {AbortSignal} signal
 * @returns {Promise<Prepared>}
 */
async function inPage(electionJson, seed, progress, signal) {
  signal.throwIfAborted();
  const election = readElection(electionJson);
  const slices = prepareInSlices(election, seed);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    progress(slice.value, election.lines.length);
    await new Promise((resume) => setTimeout(resume));
    signal.throwIfAborted();
  }
}
