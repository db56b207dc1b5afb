import { byId } from "../shared/dom.js";

/** @typedef {"state" | "code" | "ballot" | "review" | "check" | "casting" | "receipt" | "refused" | "differs"} Step */

/** @type {Step | ""} */
let current = "";

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
  const booth = byId("booth", HTMLElement);
  document.body.dataset.step = name;
  for (const section of booth.querySelectorAll("section[data-step]")) {
    if (section instanceof HTMLElement) section.hidden = section.dataset.step !== name;
  }
  const open = document.getElementById("knows");
  if (open instanceof HTMLDialogElement && open.open) open.close();
  if (!focus) return;
  scrollTo(0, 0);
  const heading = booth.querySelector(`section[data-step="${name}"] h1`);
  if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
}
