// Whoever signs out leaves nothing behind in this tab.
import { forgetEarlier, forgetNumbers } from "../paper/tab.js";

for (const form of document.querySelectorAll("form[action='/sign-out']")) form.addEventListener("submit", forgetNumbers);

// Where a count is agreed on, what was typed for it is of no use any more.
const counted = /** @type {HTMLElement | null} */ (document.querySelector("[data-counted]"));
if (counted) forgetEarlier(counted.dataset.account ?? "", counted.dataset.counted ?? "", "");
