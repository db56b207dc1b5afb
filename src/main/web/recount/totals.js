import { word } from "../shared/words.js";

/** @typedef {import("../protocol/verify-archive.js").Report["lines"][number]} Line */

/** @param {number} number as the page's language writes it */
export function written(number) {
  return number.toLocaleString(document.documentElement.lang || "vi");
}

/**
 * The totals as tables: lines that follow each other with the same choices stand in one.
 * @param {readonly Line[]} lines
 * @returns {HTMLElement[]}
 */
export function totalTables(lines) {
  /** @type {Line[][]} */
  const groups = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && choices(group[0]).join("\n") === choices(line).join("\n")) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => (group.length === 1 && group[0].answers.length > 4 ? downward(group[0]) : across(group)));
}

/** @param {Line} line */
function choices({ answers, blank }) {
  return blank === null ? answers : [...answers, word("blank")];
}

/** @param {Line} line */
function numbers({ counts, blank }) {
  return blank === null ? counts : [...counts, blank];
}

/** A line in each row. @param {readonly Line[]} group */
function across(group) {
  const head = row("th", ["", ...choices(group[0])]);
  return table(head, group.map((line) => row("td", [line.question, ...numbers(line).map(written)])));
}

/** A choice in each row, for a long list. @param {Line} line */
function downward(line) {
  const names = choices(line);
  return table(row("th", [line.question, word("count")]), numbers(line).map((number, i) => row("td", [names[i], written(number)])));
}

/** @param {HTMLTableRowElement} head @param {HTMLTableRowElement[]} rows */
function table(head, rows) {
  const whole = document.createElement("table");
  whole.createTHead().append(head);
  whole.createTBody().append(...rows);
  const place = document.createElement("div");
  place.className = "table-scroll";
  place.tabIndex = 0;
  place.append(whole);
  return place;
}

/** @param {"th" | "td"} kind @param {readonly string[]} texts the first one names the row */
function row(kind, texts) {
  const made = document.createElement("tr");
  made.append(
    ...texts.map((text, i) => {
      const cell = document.createElement(i === 0 && text !== "" ? "th" : text === "" ? "td" : kind);
      if (cell.tagName === "TH") cell.setAttribute("scope", kind === "td" ? "row" : "col");
      if (i > 0) cell.className = "number";
      cell.textContent = text;
      return cell;
    }),
  );
  return made;
}
