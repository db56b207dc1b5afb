import { scan } from "./camera.js";
import { byId } from "./dom.js";

/**
 * Offers the camera where the page may use one.
 * @param {(text: string, close: () => void) => void} take gets what each QR code says, once in a row, until it closes the picture
 * @param {() => void} refused says that the camera cannot be used
 */
export function offerCamera(take, refused) {
  if (!isSecureContext || !navigator.mediaDevices?.getUserMedia) return;
  const button = byId("camera", HTMLButtonElement);
  button.hidden = false;
  button.addEventListener("click", () => open(take, refused));
}

/** @param {(text: string, close: () => void) => void} take @param {() => void} refused */
async function open(take, refused) {
  const dialog = byId("camera-dialog", HTMLDialogElement);
  if (dialog.open) return;
  const stopped = new AbortController();
  const close = () => {
    stopped.abort();
    dialog.close();
  };
  dialog.addEventListener("close", () => stopped.abort(), { once: true });
  dialog.showModal();
  try {
    await scan(byId("camera-picture", HTMLVideoElement), stopped.signal, (text) => take(text, close));
  } catch {
    close();
    refused();
  }
}
