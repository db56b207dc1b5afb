import { pictureOf, QrReader } from "./qr-reader.js";

const LOOK_EVERY = 150;
const LONGEST = 640;
const LONGEST_OF_PHOTO = 1600;

/**
 * Reads the QR codes that the camera sees, until it is stopped.
 * @param {HTMLVideoElement} video
 * @param {string} reader address of the program that reads
 * @param {AbortSignal} signal
 * @param {(text: string) => void} take gets each code that is not the one before
 * @throws {Error} when the camera may not be used, or nothing is there to read with
 */
export async function scan(video, reader, signal, take) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  const codes = new QrReader(reader);
  try {
    video.srcObject = stream;
    await video.play();
    for (let last = ""; !signal.aborted; ) {
      const { videoWidth: width, videoHeight: height } = video;
      const text = width ? await codes.read(pictureOf(video, { width, height }, LONGEST)) : null;
      if (text !== null && text !== last && !signal.aborted) take((last = text));
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  } finally {
    codes.stop();
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

/**
 * Reads the QR code on a photo; it is looked at here and goes nowhere.
 * @param {Blob} photo
 * @param {string} reader address of the program that reads
 * @returns {Promise<string | null>} null where there is none to read
 */
export async function readPhoto(photo, reader) {
  const codes = new QrReader(reader);
  try {
    const bitmap = await createImageBitmap(photo);
    return await codes.read(pictureOf(bitmap, bitmap, LONGEST_OF_PHOTO));
  } finally {
    codes.stop();
  }
}
