import decodeQR from "qr/decode.js";

const LOOK_EVERY = 150;
const WIDTH = 640;

/**
 * Reads the QR codes that the camera sees, until it is stopped.
 * @param {HTMLVideoElement} video
 * @param {AbortSignal} signal
 * @param {(text: string) => void} take gets each code that is not the one before
 * @throws {DOMException} when the camera may not be used
 */
export async function scan(video, signal, take) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  try {
    video.srcObject = stream;
    await video.play();
    for (let last = ""; !signal.aborted; ) {
      const text = read(video);
      if (text !== null && text !== last) take((last = text));
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

/** @param {HTMLVideoElement} video */
function read(video) {
  if (!video.videoWidth) return null;
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * video.videoHeight) / video.videoWidth);
  const picture = canvas.getContext("2d", { willReadFrequently: true });
  picture?.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return picture ? decodeQR(picture.getImageData(0, 0, canvas.width, canvas.height)) : null;
  } catch {
    return null;
  }
}
