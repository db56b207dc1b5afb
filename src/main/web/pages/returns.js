// Slips are scanned into a text box, by a scanner that types or by the camera: each code becomes its slip number here,
// and is never sent.
import { numbersIn, slipIn } from "../slips/numbers.js";
import { offerCamera } from "../shared/camera-button.js";
import { wireDialogs } from "../shared/dialogs.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";

const box = byId("numbers", HTMLTextAreaElement);
const uuid = box.dataset.uuid ?? "";

byId("scan-hint", HTMLElement).hidden = false;
box.addEventListener("input", (event) => {
  // A scanner ends each slip with a new line; until then a code may still be growing.
  if (event instanceof InputEvent && event.inputType === "insertText") return;
  read();
});
box.addEventListener("change", read);
box.form?.addEventListener("submit", read);

function read() {
  const numbers = numbersIn(box.value, uuid);
  if (numbers !== box.value) box.value = numbers;
}

wireDialogs();
offerCamera(
  (text) => say(byId("camera-status", HTMLElement), add(text)),
  () => say(byId("camera-refused", HTMLElement), word("camera-refused")),
);

/** Writes the number of the slip that the camera saw into the box. @param {string} text @returns {string} what became of it */
function add(text) {
  const slip = slipIn(text, uuid);
  if (slip.kind !== "slip") return word(slip.kind);
  read();
  const lines = box.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (lines.includes(slip.number)) return word("twice", { number: slip.number });
  box.value = [...lines, slip.number, ""].join("\n");
  return word("added", { number: slip.number, of: lines.length + 1 });
}
