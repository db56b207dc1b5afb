// Keeps the turnout of a public page current; reloads the page when the poll's state changes.
import { reloadOnceThere } from "../shared/reloading.js";

const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-turnout]"));
if (place) follow(place);

/** @param {HTMLElement} place */
function follow(place) {
  const events = new EventSource(place.dataset.turnout ?? "");
  events.onmessage = (event) => {
    /** @type {{ cast: number, slips: number, state: string }} */
    const turnout = JSON.parse(event.data);
    if (turnout.state !== place.dataset.state) {
      events.close();
      reloadOnceThere();
      return;
    }
    show(place, turnout);
  };
  addEventListener("pagehide", () => events.close());
}

/**
 * @param {HTMLElement} place
 * @param {{ cast: number, slips: number }} turnout
 */
function show(place, { cast, slips }) {
  const words = place.querySelector("[role=status]");
  const bar = place.querySelector("progress");
  if (words) {
    const text = (place.dataset.words ?? "").replace("-1", String(cast)).replace("-2", String(slips));
    if (words.textContent !== text) words.textContent = text;
  }
  if (bar) bar.value = cast;
}
