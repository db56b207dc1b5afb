import { byId } from "../shared/dom.js";

/** @typedef {"state" | "code" | "ballot" | "review" | "check" | "casting" | "receipt" | "refused" | "differs"} Step */

/** @type {Step | ""} */
let current = "";

/** How long taps are nobody's once a step is shown, in milliseconds: a double tap has only one meaning. */
const NOBODYS = 600;
let shownAt = 0;

/** Drops what falls on a step that was not there yet when the finger came down for the first time. */
export function guardSteps() {
  let touched = false;
  addEventListener("pointerdown", ({ pointerType }) => (touched = pointerType === "touch"), { capture: true });
  addEventListener(
    "click",
    (event) => {
      const second = touched ? event.detail > 0 : event.detail > 1;
      if (!second || Date.now() - shownAt > NOBODYS) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** The step that the page shows. */
export function step() {
  return current;
}

/**
 * Shows one step and puts the focus on its heading.
 * @param {Step} name
 * @param {{ focus?: boolean }} [options]
 */
export function show(name, { focus = true } = {}) {
  current = name;
  shownAt = Date.now();
  const booth = byId("booth", HTMLElement);
  document.body.dataset.step = name;
  for (const section of booth.querySelectorAll("section[data-step]")) {
    if (section instanceof HTMLElement) section.hidden = section.dataset.step !== name;
  }
  const open = document.getElementById("knows");
  if (open instanceof HTMLDialogElement && open.open) open.close();
  const heading = booth.querySelector(`section[data-step="${name}"] h1`);
  booth.dataset.title ??= document.title;
  document.title = `${heading?.textContent} · ${booth.dataset.title}`;
  if (!focus) return;
  scrollTo(0, 0);
  if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
}
