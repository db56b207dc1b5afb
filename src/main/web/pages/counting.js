// The paper count of one teller: each row is added up as it is typed, and what is not sent yet stays in this tab.
import { rowSum } from "../paper/sums.js";
import { forgetEarlier, keepNumbers, numbersKept } from "../paper/tab.js";
import { byId, say, within } from "../shared/dom.js";
import { word } from "../shared/words.js";

const form = byId("counting", HTMLFormElement);
const { account = "", poll = "", stage = "", shape = "" } = form.dataset;
const place = poll + "|" + stage;
const fields = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("input[type=number]")]);

forgetEarlier(account, poll, place);
restore();
for (const row of rows()) {
  const line = document.createElement("p");
  line.className = "row-sum";
  row.append(line);
}
addUp();
form.addEventListener("input", () => {
  keepNumbers(account, place, Object.fromEntries(fields.map(({ name, value }) => [name, value])));
  addUp();
});
byId("counting-drop", HTMLButtonElement).addEventListener("click", () => {
  keepNumbers(account, place, {});
  location.reload();
});

function restore() {
  const kept = numbersKept(account, place);
  const differing = fields.filter(({ name, value }) => name in kept && kept[name] !== value);
  for (const field of differing) field.value = kept[field.name] ?? "";
  byId("counting-kept", HTMLElement).hidden = differing.length === 0;
}

function rows() {
  return /** @type {HTMLElement[]} */ ([...form.querySelectorAll("fieldset.keyed")]);
}

function addUp() {
  for (const row of rows()) {
    const cells = [...row.querySelectorAll("input")].map(({ value }) => value);
    const sum = rowSum(cells, valueOf("collected"), valueOf("invalid"), shape);
    const line = within(row, ".row-sum", HTMLElement);
    line.dataset.state = sum?.state ?? "open";
    say(line, sum ? word("sum-" + sum.state, { sum: sum.sum, of: sum.of, by: Math.abs(sum.of - sum.sum) }) : "");
  }
}

/** @param {string} name */
function valueOf(name) {
  return fields.find((field) => field.name === name)?.value ?? "";
}
