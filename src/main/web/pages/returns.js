// Slips are scanned into a text box: each code becomes its slip number here, and is never sent.
import { numbersIn } from "../slips/numbers.js";
import { byId } from "../shared/dom.js";

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
