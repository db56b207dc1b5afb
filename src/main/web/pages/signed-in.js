// Asks whoever is signed in whether they are still there, two minutes before their session ends; what they have typed stays.
import { openDialog } from "../shared/dialogs.js";
import { byId } from "../shared/dom.js";
import { fillKept } from "../shared/kept.js";

const WARNED = 120;
const LOOK_EVERY = 15_000;

const dialog = byId("idle", HTMLDialogElement);
let due = inSeconds(Number(dialog.dataset.left) - WARNED);
/** Whether somebody has said to be here, and it did not help: the session has reached its longest time. */
let last = false;

/** @param {number} seconds */
function inSeconds(seconds) {
  return Date.now() + seconds * 1000;
}

setInterval(() => Date.now() >= due && look("/session"), LOOK_EVERY);
byId("idle-here", HTMLButtonElement).addEventListener("click", here);
dialog.addEventListener("cancel", here);

function here() {
  last = true;
  look("/session/here");
}

/** Another page may have been asked for meanwhile, in another tab: only the server knows. @param {string} address */
async function look(address) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    if (answer.ok) show((await answer.json()).seconds);
  } catch {
    // No network: the next look tells.
  }
}

/** @param {number} left seconds */
function show(left) {
  if (left > WARNED) {
    due = inSeconds(left - WARNED);
    last = false;
    dialog.close();
    return;
  }
  const phase = left <= 0 ? "over" : last ? "last" : "ask";
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (dialog.querySelectorAll("[data-phase]"))) {
    part.hidden = part.dataset.phase !== phase;
  }
  openDialog(dialog);
}

const kept = document.getElementById("kept");
if (kept) fillKept(kept);
