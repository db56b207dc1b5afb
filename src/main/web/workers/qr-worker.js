import decodeQR from "qr/decode.js";

/*
 * Reads QR codes out of pictures: a file of its own, fetched when a camera is used and not before. Receives an ImageData; sends
 * { text }, null where there is no code to read.
 */

self.addEventListener("message", ({ data }) => {
  self.postMessage({ text: read(data) });
});

/** @param {ImageData} picture */
function read(picture) {
  try {
    return decodeQR(picture);
  } catch {
    return null;
  }
}
