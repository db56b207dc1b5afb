// Keeps the turnout of a page current; reloads the page when the poll's state changes.
import { say } from "../shared/dom.js";
import { followTurnout, inWords } from "../shared/follow-turnout.js";
import { reloadOnceThere } from "../shared/reloading.js";

const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-turnout]"));
if (place) followTurnout(place.dataset.turnout ?? "", place.dataset.state ?? "", (turnout) => show(place, turnout), reloadOnceThere);

/**
 * @param {HTMLElement} place
 * @param {{ cast: number, slips: number }} turnout
 */
function show(place, turnout) {
  const words = place.querySelector("[role=status]");
  const bar = place.querySelector("progress");
  if (words) say(words, inWords(place.dataset.words, turnout));
  if (bar) bar.value = turnout.cast;
}
