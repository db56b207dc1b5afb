// Finds people on the roll while their name is typed, accents or not; without this script a button does the same.
import { distance, folded, matches } from "../shared/folding.js";

const input = /** @type {HTMLInputElement | null} */ (document.querySelector("#q"));
const status = /** @type {HTMLElement | null} */ (document.querySelector("#found"));
const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-folded]")]);
const order = new Map(rows.map((row) => [row, placeOf(row)]));

if (input && status) {
  input.addEventListener("input", () => show(input.value, status));
  document.querySelector("#find")?.addEventListener("submit", (event) => {
    event.preventDefault();
    // Enter leads to the nearest one; Enter again ticks them off.
    if (input.value.trim() !== "") first()?.querySelector("button")?.focus();
  });
  document.querySelector("#all")?.addEventListener("click", (event) => {
    event.preventDefault();
    input.value = "";
    show("", status);
    input.focus();
  });
  // Somebody was found and ticked off: the next one is looked for.
  if (document.querySelector("#ticked")) input.focus();
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
  arrange(wanted);
  status.textContent = (status.dataset.words ?? "").replace("-1", String(found));
}

/** Whole words of the name first; without a search in the order of the roll. @param {string} wanted */
function arrange(wanted) {
  /** @param {HTMLElement} row */
  const near = (row) => (wanted === "" ? 0 : distance(row.dataset.name ?? "", wanted));
  const place = /** @param {HTMLElement} row */ (row) => order.get(row) ?? 0;
  const shown = rows.filter((row) => !row.hidden).sort((a, b) => near(a) - near(b) || place(a) - place(b));
  const list = rows[0]?.parentElement;
  for (const row of shown) list?.append(row);
}

function first() {
  return /** @type {HTMLElement | null} */ (document.querySelector("[data-folded]:not([hidden])"));
}

/** @param {HTMLElement} row */
function placeOf(row) {
  return Number(row.dataset.place ?? 0);
}
