import { readPhoto, scan } from "./camera.js";
import { byId } from "./dom.js";

/**
 * Offers the camera where the page may use one; where it may not (plain HTTP), a photo that the device takes for the page.
 * @param {(text: string, close: () => void) => void} take gets what each QR code says, once in a row, until it closes the picture;
 *   of a photo without a code it gets nothing, ""
 * @param {() => void} refused says that the camera cannot be used
 * @param {HTMLButtonElement} button
 */
export function offerCamera(take, refused, button = byId("camera", HTMLButtonElement)) {
  const live = isSecureContext && navigator.mediaDevices?.getUserMedia;
  if (!live && button.dataset.photo === undefined) return;
  button.hidden = false;
  const photo = live ? null : photographer(take, refused);
  button.addEventListener("click", () => (photo ? photo.click() : open(take, refused)));
}

/** The program that reads, as the page names it. */
function reader() {
  return document.querySelector("[data-reader]")?.getAttribute("data-reader") ?? "";
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
    await scan(byId("camera-picture", HTMLVideoElement), reader(), stopped.signal, (text) => take(text, close));
  } catch {
    close();
    refused();
  }
}

/** A field that has the device take a photo. @param {(text: string, close: () => void) => void} take @param {() => void} refused */
function photographer(take, refused) {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = "image/*";
  field.setAttribute("capture", "environment");
  field.addEventListener("change", async () => {
    const [photo] = field.files ?? [];
    field.value = "";
    if (!photo) return;
    try {
      take((await readPhoto(photo, reader())) ?? "", () => {});
    } catch {
      refused();
    }
  });
  return field;
}
