/**
 * Starts a worker from the very text whose hash the page names: no browser holds `new Worker(url)` against one.
 * @param {string | URL} address of a module; behind `#` its integrity (W3C SRI), where the page knows it
 * @returns {Promise<Worker>}
 * @throws {TypeError} when it is not there, or is another text
 */
export async function startWorker(address) {
  const [url, integrity] = String(address).split("#");
  if (integrity === undefined) return new Worker(url, { type: "module" });
  const answer = await fetch(url, { integrity });
  if (!answer.ok) throw new TypeError("no such worker");
  const text = URL.createObjectURL(new Blob([await answer.text()], { type: "text/javascript" }));
  try {
    return new Worker(text, { type: "module" });
  } finally {
    // The fetch of the text has begun; it is not wanted again.
    setTimeout(() => URL.revokeObjectURL(text), KEPT);
  }
}

const KEPT = 60000;
