// The page of results: its bars can be looked at in another order; the table keeps the approved one.
import { byId } from "../shared/dom.js";

const select = byId("order", HTMLSelectElement);
const list = byId("chart", HTMLOListElement);
const approved = /** @type {HTMLElement[]} */ ([...list.children]);

byId("order-choice", HTMLElement).hidden = false;
select.value = "";
select.addEventListener("change", () => arrange(select.value));
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => (one.open = true)));

/** @param {string} by the number of a level, `name`, or nothing for the approved order */
function arrange(by) {
  byId("sorted", HTMLElement).hidden = by === "";
  const rows = [...approved];
  if (by === "name") rows.sort((a, b) => givenNameFirst(a).localeCompare(givenNameFirst(b), "vi"));
  else if (by !== "") rows.sort((a, b) => count(b, Number(by)) - count(a, Number(by)));
  list.replaceChildren(...rows);
}

/** @param {HTMLElement} row @param {number} level */
function count(row, level) {
  return Number((row.dataset.counts ?? "").split(" ")[level]);
}

/** Vietnamese are put in order by their given name, which comes last. @param {HTMLElement} row */
function givenNameFirst(row) {
  const words = (row.querySelector("b")?.textContent ?? "").trim().split(/\s+/);
  return [...words.slice(-1), ...words.slice(0, -1)].join(" ");
}
