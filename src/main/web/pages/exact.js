// Keeps the exact turnout on the pages of the desk and the tellers current; a new state brings a new page.
import { say } from "../shared/dom.js";
import { inWords } from "../shared/follow-turnout.js";
import { pause } from "../shared/pause.js";
import { reloadOnceThere } from "../shared/reloading.js";

const ASK_EVERY = 3000;

for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-exact]"))) follow(place);

/** @param {HTMLElement} place */
async function follow(place) {
  const left = /** @type {HTMLElement | null} */ (place.parentElement?.querySelector("[data-still]") ?? null);
  while (place.isConnected) {
    await pause(ASK_EVERY);
    const now = document.hidden ? null : await ask(place.dataset.exact ?? "");
    if (now && now.state !== place.dataset.state) return reloadOnceThere();
    if (!now) continue;
    say(place, inWords(place.dataset.words, now));
    const n = Math.max(0, now.slips - now.cast);
    if (left) say(left, (n === 1 ? left.dataset.one : left.dataset.still?.replace("-1", String(n))) ?? "");
  }
}

/** @param {string} address @returns {Promise<{ cast: number, slips: number, state: string } | null>} null where no answer came */
async function ask(address) {
  try {
    const answer = await fetch(address, { cache: "no-store", headers: { accept: "application/json" } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
