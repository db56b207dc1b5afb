import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { ReviewLine } from "./review-line.js";

/** @typedef {import("./ballot-paper.js").BallotPaper} BallotPaper */
/** @typedef {import("./ballot-paper.js").BallotLine} BallotLine */
/** @typedef {import("./review-line.js").Read} Read */

/** The screen that reads every mark back before it is cast; each line opens its choices in place. */
export class Review {
  #ballotPaper;
  #changed;
  #list = byId("review-lines", HTMLOListElement);
  #agreed = byId("blank-agreed", HTMLInputElement);
  #lines = /** @type {ReviewLine[]} */ ([]);

  /** @param {BallotPaper} ballotPaper @param {() => void} changed is told of each mark that was changed here */
  constructor(ballotPaper, changed) {
    this.#ballotPaper = ballotPaper;
    this.#changed = changed;
    this.#agreed.addEventListener("change", () => this.#complain(""));
  }

  /** Reads the marks back. */
  fill() {
    const { list, lines } = this.#ballotPaper;
    const read = list ? list.boxes.map((_, box) => () => this.#candidate(list, box)) : lines.map((line) => () => this.#line(line));
    this.#lines = read.map((one) => new ReviewLine(one, (opened) => this.#opened(opened)));
    this.#list.replaceChildren(...this.#lines.map(({ item }) => item));
    this.#blanks();
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
    this.#lines = [];
    this.#agreed.checked = false;
    say(byId("review-unmarked", HTMLElement), "");
  }

  /** Names the blank lines, at the top and where they are confirmed. A confirmation holds for the marks that were read. */
  #blanks() {
    const unmarked = this.#ballotPaper.unmarked();
    const named = byId("review-unmarked", HTMLElement);
    named.hidden = unmarked.length === 0 || this.#ballotPaper.list !== undefined;
    const names = unmarked.map(({ no, name }) => `${no}. ${name}`).join("; ");
    say(named, named.hidden ? "" : word("unmarked-names", { n: unmarked.length, names }));
    this.#agreed.checked = false;
    byId("blank-confirm", HTMLElement).hidden = unmarked.length === 0;
    say(byId("blank-words", HTMLElement), this.#words("confirm", unmarked.length));
    this.#complain("");
  }

  /** What an unmarked line of this ballot paper means. @param {"confirm" | "first"} what @param {number} n */
  #words(what, n) {
    if (this.#ballotPaper.list) return word(`empty-${what}`);
    const invalid = what === "confirm" && byId("booth", HTMLElement).dataset.kind === "ELECTION";
    return word(invalid ? "unmarked-invalid-confirm" : `unmarked-${what}`, { n });
  }

  /** One line's choices are open at a time. @param {ReviewLine} opened */
  #opened(opened) {
    for (const line of this.#lines) if (line !== opened) line.close();
  }

  /** @param {BallotLine} line @returns {Read} */
  #line(line) {
    const index = line.boxes.findIndex((box) => box.checked);
    const remove = line.place.querySelector("[data-remove]")?.textContent;
    const choices = line.shown.map((shown, box) => ({ shown, taken: box === index, style: `level-${box}`, choose: () => this.#mark(line, box) }));
    if (remove) choices.push({ shown: remove, taken: false, style: "none", choose: () => this.#take(line) });
    return { ...line, mark: this.#ballotPaper.mark(line) ?? word("unmarked"), style: index < 0 ? "blank" : `level-${index}`, choices };
  }

  /** @param {BallotLine} list @param {number} box @returns {Read} */
  #candidate(list, box) {
    const taken = list.boxes[box].checked;
    return {
      no: String(box + 1),
      name: list.shown[box],
      post: "",
      mark: word(taken ? "taken" : "not-taken"),
      style: taken ? "level-0" : "",
      choices: [
        { shown: word("taken"), taken, style: "level-0", choose: () => this.#mark(list, box) },
        { shown: word("not-taken"), taken: !taken, style: "none", choose: () => this.#take(list, box) },
      ],
    };
  }

  /** @param {BallotLine} line @param {number} box @returns {boolean} whether it may be */
  #mark(line, box) {
    const { boxes, seats } = line;
    if (seats && !boxes[box].checked && boxes.filter(({ checked }) => checked).length >= seats) {
      this.#complain(word("too-many", { of: seats }));
      return false;
    }
    this.#ballotPaper.choose(line, box);
    return this.#done();
  }

  /** Takes the mark off. @param {BallotLine} line @param {number} [box] of a list */
  #take({ boxes }, box) {
    for (const one of box === undefined ? boxes : [boxes[box]]) one.checked = false;
    return this.#done();
  }

  #done() {
    this.#changed();
    this.#blanks();
    return true;
  }

  /** @param {string} complaint */
  #complain(complaint) {
    say(byId("review-error", HTMLElement), complaint);
  }
}
