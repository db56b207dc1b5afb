import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";

const MOST_SPARE = 100;

/**
 * What every page that makes slips does with its buttons: codes are printed once, and nothing of them stays behind.
 * @param {() => Promise<boolean> | null} make begins where the form is right; tells in the end whether there are slips to print
 * @param {string} next the page that says what comes next
 */
export function guideMaking(make, next) {
  let unprinted = false;
  byId("make-form", HTMLFormElement).addEventListener("submit", async (event) => {
    event.preventDefault();
    if (unprinted) return;
    const making = make();
    if (!making) return;
    unprinted = true;
    unprinted = await making;
  });
  byId("print-button", HTMLButtonElement).addEventListener("click", () => print());
  byId("printed-button", HTMLButtonElement).addEventListener("click", () => {
    unprinted = false;
    byId("sheets", HTMLElement).replaceChildren();
    // No code is left behind in the history.
    location.replace(next);
  });
  addEventListener("beforeunload", (event) => {
    if (unprinted) event.preventDefault();
  });
  addEventListener("pagehide", () => byId("sheets", HTMLElement).replaceChildren());
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

/** The numbers of the form, or null with a word about what is wrong. @param {number} most */
export function readNumbers(most) {
  const good = byId("good", HTMLInputElement).valueAsNumber;
  const spare = byId("spare", HTMLInputElement).valueAsNumber;
  const right = Number.isInteger(good) && Number.isInteger(spare) && good >= 1 && spare >= 0 && spare <= MOST_SPARE && good + spare <= most;
  say(byId("make-error", HTMLElement), right ? "" : word("numbers-wrong", { most }));
  return right ? { good, spare } : null;
}

/** Hides the form and shows how far the making is. */
export function showMaking() {
  byId("make-form", HTMLFormElement).hidden = true;
  byId("making", HTMLElement).hidden = false;
}

/** @param {number} done @param {number} of */
export function progress(done, of) {
  const bar = byId("making-bar", HTMLProgressElement);
  bar.max = of;
  bar.value = done;
  if (done === of || done % 20 === 0) say(byId("making-status", HTMLElement), word("deriving", { done, of }));
}

/** @param {string} sentence */
export function failed(sentence) {
  say(byId("making-status", HTMLElement), sentence);
  byId("making-bar", HTMLProgressElement).hidden = true;
  return false;
}

/** Shows what there is to print; the sheets were laid out in view. @param {{ good: number, spare: number, sheets: number }} numbers */
export function showPrint(numbers) {
  byId("make", HTMLElement).hidden = true;
  byId("print", HTMLElement).hidden = false;
  say(byId("made-status", HTMLElement), word("made", numbers));
  byId("print-heading", HTMLElement).focus();
  return true;
}
