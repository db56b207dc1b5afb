import { say } from "../shared/dom.js";
import { followTurnout, inWords } from "../shared/follow-turnout.js";
import { renew } from "./renew.js";

/**
 * Follows the poll for good: shows each number, and the poll's next page when its state changes.
 * @param {() => void} dressed told after each new page
 */
export function follow(dressed) {
  const { turnout = "", state = "" } = document.body.dataset;
  followTurnout(turnout, state, show, async () => {
    await renew();
    dressed();
    follow(dressed);
  });
}

/** @param {{ cast: number, slips: number }} turnout */
function show(turnout) {
  const number = document.getElementById("number");
  const bar = document.querySelector("progress");
  if (number) say(number, inWords(document.body.dataset.number, turnout));
  if (bar) bar.value = turnout.cast;
}
