// The parts of a slip for several polls are scanned with the camera: each goes into the field of its poll, as its slip number.
import { offerCamera } from "../shared/camera-button.js";
import { wireDialogs } from "../shared/dialogs.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { placePart } from "../slips/parts.js";

wireDialogs();
for (const id of ["camera", "camera-back"]) {
  const button = byId(id, HTMLButtonElement);
  const fields = /** @type {HTMLInputElement[]} */ ([...(button.form?.querySelectorAll("[data-slip-of]") ?? [])]);
  offerCamera(
    (text) => say(byId("camera-status", HTMLElement), told(placePart(text, fields), fields)),
    () => say(byId("camera-refused", HTMLElement), word("camera-refused")),
    button,
  );
}

/** @param {ReturnType<typeof placePart>} read @param {HTMLInputElement[]} fields */
function told(read, fields) {
  if (!("number" in read)) return word(read.kind);
  return word(read.kind, { number: read.number, of: fields.filter(({ value }) => value.trim() !== "").length });
}
