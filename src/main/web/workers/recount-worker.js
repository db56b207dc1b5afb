import { Refused } from "../protocol/refused.js";
import { verifyArchive } from "../protocol/verify-archive.js";

/*
 * Recounts one archive and ends. Receives { file, fileName }; sends { step, done, of } while it works, then { report } or
 * { refused: { reason, detail, at } }.
 */

self.addEventListener("message", ({ data: { file, fileName } }) => {
  try {
    const onProgress = (/** @type {string} */ step, /** @type {number} */ done, /** @type {number} */ of) => self.postMessage({ step, done, of });
    self.postMessage({ report: verifyArchive(new Uint8Array(file), { fileName, onProgress }) });
  } catch (error) {
    const { reason, detail, at } = error instanceof Refused ? error : new Refused("FAULT", String(error));
    self.postMessage({ refused: { reason, detail, at } });
  }
});
