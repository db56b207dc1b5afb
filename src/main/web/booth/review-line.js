import { byId, say, within } from "../shared/dom.js";

/**
 * What a line of the review says, and what it may be changed to; `choose` says whether the change may be.
 * @typedef {{ shown: string, taken: boolean, style: string, choose: () => boolean }} Choice
 * @typedef {{ no: string, name: string, post: string, mark: string, style: string, choices: Choice[] }} Read
 */

/** A line of the review, with its choices behind one button. */
export class ReviewLine {
  item;
  #read;
  #change;
  #choices;
  #mark;

  /** @param {() => Read} read as the marks are now @param {(line: ReviewLine) => void} opened */
  constructor(read, opened) {
    const copy = byId("review-line", HTMLTemplateElement).content.cloneNode(true);
    if (!(copy instanceof DocumentFragment)) throw new Error("unreachable: a template holds a fragment");
    this.#read = read;
    this.item = within(copy, "li", HTMLLIElement);
    this.#change = within(copy, "[data-change]", HTMLButtonElement);
    this.#choices = within(copy, "[data-choices]", HTMLElement);
    const { no, name, post } = read();
    within(copy, "[data-no]", HTMLElement).textContent = no + ".";
    within(copy, "[data-name]", HTMLElement).textContent = name;
    within(copy, "[data-post]", HTMLElement).textContent = post;
    this.#change.setAttribute("aria-label", `${this.#change.textContent}: ${name}`);
    this.#choices.setAttribute("aria-label", name);
    this.#change.addEventListener("click", () => {
      opened(this);
      this.#open(this.#change.getAttribute("aria-expanded") !== "true");
    });
    this.#mark = within(copy, "[data-mark]", HTMLElement);
    this.#say();
  }

  /** Shows the mark alone. */
  close() {
    this.#open(false);
  }

  /** @param {boolean} open */
  #open(open) {
    this.#choices.hidden = !open;
    this.#change.setAttribute("aria-expanded", String(open));
    this.#choices.replaceChildren(...(open ? this.#read().choices.map((choice) => this.#button(choice)) : []));
    if (!open) return;
    this.item.scrollIntoView({ block: "nearest" });
    const now = this.#choices.querySelector("[aria-pressed=true]") ?? this.#choices.querySelector("button");
    if (now instanceof HTMLButtonElement) now.focus({ preventScroll: true });
  }

  /** @param {Choice} choice */
  #button({ shown, taken, style, choose }) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `quiet ${style}`;
    button.textContent = shown;
    button.setAttribute("aria-pressed", String(taken));
    button.addEventListener("click", () => {
      if (!choose()) return;
      this.#say();
      this.#open(false);
      this.#change.focus({ preventScroll: true });
    });
    return button;
  }

  #say() {
    const { mark, style } = this.#read();
    say(this.#mark, mark);
    this.item.className = style;
  }
}
