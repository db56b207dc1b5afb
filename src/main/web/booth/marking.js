import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";

/** @typedef {import("./ballot-paper.js").BallotPaper} BallotPaper */
/** @typedef {import("./ballot-paper.js").BallotLine} BallotLine */

/** Within how many milliseconds two taps on one candidate are meant as one. */
const DOUBLE = 600;

/**
 * Keeps progress and buttons of the ballot paper right while marks are made, changed and removed. One button leads: to the
 * next blank line, and once there is none, to the review.
 */
export class Marking {
  #ballotPaper;
  #bar = byId("progress-bar", HTMLProgressElement);
  #words = byId("progress", HTMLElement);
  #spoken = byId("progress-spoken", HTMLElement);
  #lead = byId("lead", HTMLButtonElement);
  #toReview = byId("to-review", HTMLButtonElement);

  /** @param {BallotPaper} ballotPaper @param {() => void} review goes on to the review */
  constructor(ballotPaper, review) {
    this.#ballotPaper = ballotPaper;
    ballotPaper.form.addEventListener("change", (event) => this.#changed(event));
    this.#lead.addEventListener("click", () => (this.#leadsToReview ? review() : this.reachNext()));
    this.#toReview.addEventListener("click", review);
    // Enter on a choice marks it; it never leaps to the review.
    ballotPaper.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const box = document.activeElement;
      if (box instanceof HTMLInputElement && box.type === "radio" && !box.checked) box.click();
    });
    if (ballotPaper.list) this.#dropSecondTaps(ballotPaper.form);
    for (const line of ballotPaper.lines) {
      line.place.querySelector("[data-remove]")?.addEventListener("click", () => {
        ballotPaper.remove(line);
        this.update();
      });
    }
  }

  /** The second tap of a double one would take the mark off a candidate again. @param {HTMLElement} form */
  #dropSecondTaps(form) {
    let [last, at, second] = [/** @type {Element | null} */ (null), 0, false];
    form.addEventListener("keydown", () => (second = false));
    form.addEventListener("pointerdown", ({ target }) => {
      const here = target instanceof Element ? target.closest("label") : null;
      second = here !== null && here === last && Date.now() - at < DOUBLE;
      [last, at] = [here, Date.now()];
    });
    const drop = (/** @type {Event} */ event) => {
      if (!second) return;
      event.preventDefault();
      event.stopPropagation();
    };
    form.addEventListener("click", drop, { capture: true });
  }

  /** @param {Event} event */
  #changed({ target }) {
    const { list } = this.#ballotPaper;
    this.update();
    if (!list || !(target instanceof HTMLInputElement) || chosen(list) <= list.seats) return;
    target.checked = false;
    this.update();
    this.complain(word("too-many", { of: list.seats }));
  }

  /** Shows how far the delegate is. */
  update() {
    const { list } = this.#ballotPaper;
    if (list) this.#count(list);
    else this.#lines();
  }

  /** @param {BallotLine} list */
  #count(list) {
    const [done, of] = [chosen(list), list.seats];
    this.#bar.value = done;
    say(this.#words, word("chosen", { done, of }));
    say(this.#spoken, done === of ? word("chosen-all", { of }) : "");
    list.place.classList.toggle("marked", done > 0);
    say(this.#lead, this.#toReview.textContent ?? "");
    this.complain("");
  }

  /** Whether there is no blank line to lead to: on a list, or a ballot paper of one line, never. */
  get #leadsToReview() {
    const { list, lines } = this.#ballotPaper;
    return list !== undefined || lines.length === 1 || this.#ballotPaper.unmarked().length === 0;
  }

  #lines() {
    const of = this.#ballotPaper.lines.length;
    const unmarked = this.#ballotPaper.unmarked();
    this.#bar.value = of - unmarked.length;
    say(this.#words, word("progress", { done: of - unmarked.length, of }));
    say(this.#spoken, unmarked.length ? "" : word("all-marked"));
    say(this.#lead, this.#leadsToReview ? (this.#toReview.textContent ?? "") : word("lead-next", { n: unmarked.length }));
    this.#toReview.hidden = this.#leadsToReview;
    for (const line of this.#ballotPaper.lines) {
      line.place.classList.toggle("marked", !unmarked.includes(line));
      const remove = line.place.querySelector("[data-remove]");
      if (remove instanceof HTMLElement) remove.hidden = unmarked.includes(line);
    }
    if (!unmarked.length) this.complain("");
  }

  /** Goes to the first unmarked line after the one in focus, or the first of all. */
  reachNext() {
    const unmarked = this.#ballotPaper.unmarked();
    const here = this.#ballotPaper.lines.findIndex(({ place }) => place.contains(document.activeElement));
    const next = unmarked.find((line) => this.#ballotPaper.lines.indexOf(line) > here) ?? unmarked[0];
    if (next) this.#ballotPaper.reach(next);
  }

  /** @param {string} complaint empty for none */
  complain(complaint) {
    say(byId("ballot-error", HTMLElement), complaint);
  }
}

/** @param {BallotLine} list */
function chosen({ boxes }) {
  return boxes.filter((box) => box.checked).length;
}
