// Finds people on the roll while their name is typed, accents or not; without this script a button does the same.
import { folded, matches } from "../shared/folding.js";

const input = /** @type {HTMLInputElement | null} */ (document.querySelector("#q"));
const status = /** @type {HTMLElement | null} */ (document.querySelector("#found"));
const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-folded]")]);

if (input && status) {
  input.addEventListener("input", () => show(input.value, status));
  document.querySelector("#find")?.addEventListener("submit", (event) => event.preventDefault());
  document.querySelector("#all")?.addEventListener("click", (event) => {
    event.preventDefault();
    input.value = "";
    show("", status);
    input.focus();
  });
}

/** @param {string} typed @param {HTMLElement} status */
function show(typed, status) {
  const wanted = folded(typed);
  let found = 0;
  for (const row of rows) {
    row.hidden = !matches(row.dataset.folded ?? "", wanted);
    if (!row.hidden) found++;
    const kept = /** @type {HTMLInputElement | null} */ (row.querySelector("input[name=q]"));
    if (kept) kept.value = typed;
  }
  status.textContent = (status.dataset.words ?? "").replace("-1", String(found));
}
