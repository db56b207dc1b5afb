import { readCode } from "../protocol/code.js";
import { byId } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { codeIn } from "./address.js";

/** @typedef {import("./entry.js").Entry} Entry */

/**
 * Offers the camera where the page may use one; its program is loaded only when it is wanted.
 * @param {Entry} entry
 */
export function offerCamera(entry) {
  if (!isSecureContext || !navigator.mediaDevices?.getUserMedia) return;
  const button = byId("camera", HTMLButtonElement);
  button.hidden = false;
  button.addEventListener("click", () => scanInto(entry));
}

/** @param {Entry} entry */
async function scanInto(entry) {
  const dialog = byId("camera-dialog", HTMLDialogElement);
  if (dialog.open) return;
  const stopped = new AbortController();
  dialog.addEventListener("close", () => stopped.abort(), { once: true });
  dialog.showModal();
  try {
    const { scan } = await import("./camera.js");
    const text = await scan(byId("camera-picture", HTMLVideoElement), stopped.signal);
    if (text === null) return;
    dialog.close();
    const code = codeIn(text);
    if (!readCode(code).ok) return entry.complain(word("camera-no-code"));
    entry.fill(code);
    await entry.submit();
  } catch {
    dialog.close();
    entry.complain(word("camera-refused"));
  }
}
