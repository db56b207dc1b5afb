import { startWorker } from "./whole-worker.js";

/** Reads QR codes beside the page, by a program that comes when it is needed. */
export class QrReader {
  #worker;

  /** @param {string} address of the worker, behind `#` its integrity */
  constructor(address) {
    this.#worker = startWorker(address);
    this.#worker.catch(() => {});
  }

  /**
   * @param {ImageData} picture
   * @returns {Promise<string | null>} null where there is no code to read
   * @throws {Error} when the program is not there, or is another text than the page names
   */
  async read(picture) {
    const worker = await this.#worker;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data.text);
      worker.onerror = () => reject(new Error("no reader"));
      worker.postMessage(picture);
    });
  }

  /** To be called when no more is to be read. */
  stop() {
    this.#worker.then((worker) => worker.terminate(), () => {});
  }
}

/**
 * A picture small enough to be looked through.
 * @param {CanvasImageSource} source
 * @param {{ width: number, height: number }} size of the source
 * @param {number} longest of its sides, in pixels
 */
export function pictureOf(source, { width, height }, longest) {
  const canvas = document.createElement("canvas");
  const scale = Math.min(1, longest / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const picture = canvas.getContext("2d", { willReadFrequently: true });
  if (!picture) throw new Error("no canvas");
  picture.drawImage(source, 0, 0, canvas.width, canvas.height);
  return picture.getImageData(0, 0, canvas.width, canvas.height);
}
