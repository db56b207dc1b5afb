import decodeQR from "qr/decode.js";
import { pause } from "./server.js";

const LOOK_EVERY = 150;
const WIDTH = 640;

/**
 * Reads the first QR code that the camera sees.
 * @param {HTMLVideoElement} video
 * @param {AbortSignal} signal
 * @returns {Promise<string | null>} null when stopped
 * @throws {DOMException} when the camera may not be used
 */
export async function scan(video, signal) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  try {
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted) {
      const text = read(video);
      if (text !== null) return text;
      await pause(LOOK_EVERY);
    }
    return null;
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
