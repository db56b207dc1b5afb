import { byId, say, within } from "../shared/dom.js";
import { word } from "../shared/words.js";

/** @typedef {import("./paper.js").Paper} Paper */
/** @typedef {import("./paper.js").PaperLine} PaperLine */

/** The screen that reads every mark back before it is cast. */
export class Review {
  #paper;
  #change;
  #list = byId("review-lines", HTMLOListElement);
  #agreed = byId("blank-agreed", HTMLInputElement);

  /** @param {Paper} paper @param {(line: PaperLine) => void} change */
  constructor(paper, change) {
    this.#paper = paper;
    this.#change = change;
    this.#agreed.addEventListener("change", () => this.#complain(""));
  }

  /** Reads the marks back. */
  fill() {
    this.#list.replaceChildren(...this.#paper.lines.map((line) => this.#item(line)));
    const blank = this.#paper.unmarked().length;
    this.#agreed.checked = false;
    byId("blank-confirm", HTMLElement).hidden = blank === 0;
    say(byId("blank-words", HTMLElement), word("unmarked-confirm", { n: blank }));
    this.#complain("");
  }

  /** Whether the delegate has confirmed what must be; says so where not. */
  confirmed() {
    const blank = this.#paper.unmarked().length;
    if (blank === 0 || this.#agreed.checked) return true;
    this.#complain(word("unmarked-first", { n: blank }));
    this.#agreed.focus();
    return false;
  }

  /** Leaves no mark on the screen. */
  wipe() {
    this.#list.replaceChildren();
    this.#agreed.checked = false;
  }

  /** @param {PaperLine} line */
  #item(line) {
    const item = byId("review-line", HTMLTemplateElement).content.cloneNode(true);
    if (!(item instanceof DocumentFragment)) throw new Error("unreachable: a template holds a fragment");
    const mark = this.#paper.mark(line);
    within(item, "[data-no]", HTMLElement).textContent = line.no + ".";
    within(item, "[data-name]", HTMLElement).textContent = line.name;
    within(item, "[data-post]", HTMLElement).textContent = line.post;
    within(item, "[data-mark]", HTMLElement).textContent = mark ?? word("unmarked");
    const index = line.boxes.findIndex((box) => box.checked);
    within(item, "li", HTMLLIElement).className = index < 0 ? "blank" : `level-${index}`;
    const change = within(item, "[data-change]", HTMLButtonElement);
    change.setAttribute("aria-label", `${change.textContent}: ${line.name}`);
    change.addEventListener("click", () => this.#change(line));
    return item;
  }

  /** @param {string} complaint */
  #complain(complaint) {
    say(byId("review-error", HTMLElement), complaint);
  }
}
