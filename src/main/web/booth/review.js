import { byId, say, within } from "../shared/dom.js";
import { word } from "../shared/words.js";

/** @typedef {import("./ballot-paper.js").BallotPaper} BallotPaper */
/** @typedef {import("./ballot-paper.js").BallotLine} BallotLine */

/** The screen that reads every mark back before it is cast. */
export class Review {
  #ballotPaper;
  #change;
  #list = byId("review-lines", HTMLOListElement);
  #agreed = byId("blank-agreed", HTMLInputElement);

  /** @param {BallotPaper} ballotPaper @param {(line: BallotLine, box?: number) => void} change */
  constructor(ballotPaper, change) {
    this.#ballotPaper = ballotPaper;
    this.#change = change;
    this.#agreed.addEventListener("change", () => this.#complain(""));
  }

  /** Reads the marks back. */
  fill() {
    const { list, lines } = this.#ballotPaper;
    this.#list.replaceChildren(...(list ? list.boxes.map((_, box) => this.#candidate(list, box)) : lines.map((line) => this.#line(line))));
    const blank = this.#ballotPaper.unmarked().length;
    this.#agreed.checked = false;
    byId("blank-confirm", HTMLElement).hidden = blank === 0;
    say(byId("blank-words", HTMLElement), this.#words("confirm", blank));
    this.#complain("");
  }

  /** Whether the delegate has confirmed what must be; says so where not. */
  confirmed() {
    const blank = this.#ballotPaper.unmarked().length;
    if (blank === 0 || this.#agreed.checked) return true;
    this.#complain(this.#words("first", blank));
    this.#agreed.focus();
    return false;
  }

  /** Leaves no mark on the screen. */
  wipe() {
    this.#list.replaceChildren();
    this.#agreed.checked = false;
  }

  /** What an unmarked line of this ballot paper means. @param {"confirm" | "first"} what @param {number} n */
  #words(what, n) {
    if (this.#ballotPaper.list) return word(`empty-${what}`);
    const invalid = what === "confirm" && byId("booth", HTMLElement).dataset.kind === "ELECTION";
    return word(invalid ? "unmarked-invalid-confirm" : `unmarked-${what}`, { n });
  }

  /** @param {BallotLine} line */
  #line(line) {
    const index = line.boxes.findIndex((box) => box.checked);
    const said = { ...line, mark: this.#ballotPaper.mark(line) ?? word("unmarked"), style: index < 0 ? "blank" : `level-${index}` };
    return this.#item(said, () => this.#change(line));
  }

  /** @param {BallotLine} list @param {number} box */
  #candidate(list, box) {
    const taken = list.boxes[box].checked;
    const said = { no: String(box + 1), name: list.shown[box], post: "", mark: word(taken ? "taken" : "not-taken"), style: taken ? "level-0" : "" };
    return this.#item(said, () => this.#change(list, box));
  }

  /** @param {{ no: string, name: string, post: string, mark: string, style: string }} said @param {() => void} back */
  #item({ no, name, post, mark, style }, back) {
    const item = byId("review-line", HTMLTemplateElement).content.cloneNode(true);
    if (!(item instanceof DocumentFragment)) throw new Error("unreachable: a template holds a fragment");
    within(item, "[data-no]", HTMLElement).textContent = no + ".";
    within(item, "[data-name]", HTMLElement).textContent = name;
    within(item, "[data-post]", HTMLElement).textContent = post;
    within(item, "[data-mark]", HTMLElement).textContent = mark;
    within(item, "li", HTMLLIElement).className = style;
    const change = within(item, "[data-change]", HTMLButtonElement);
    change.setAttribute("aria-label", `${change.textContent}: ${name}`);
    change.addEventListener("click", back);
    return item;
  }

  /** @param {string} complaint */
  #complain(complaint) {
    say(byId("review-error", HTMLElement), complaint);
  }
}
