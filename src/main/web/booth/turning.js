import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";

/** @typedef {import("./ballot-paper.js").BallotPaper} BallotPaper */

/** How long a mark is shown before the next person comes, and how long taps are nobody's after that, in milliseconds. */
const SEEN = 600;
const NOBODYS = 400;

/** Narrower than this one person fills the screen; in the reader's own letters, so that large ones count. */
const NARROW = "(max-width: 39.99rem)";

/**
 * One person a screen, on small screens and for whoever asks. A mark goes on to the next blank line by itself; the second
 * tap of a double one marks nobody.
 */
export class Turning {
  #ballotPaper;
  #form;
  #byArrow = false;
  #resting = false;
  #one = byId("one-by-one", HTMLButtonElement);
  #whole = byId("whole-paper", HTMLButtonElement);

  /** @param {BallotPaper} ballotPaper */
  constructor(ballotPaper) {
    this.#ballotPaper = ballotPaper;
    this.#form = ballotPaper.form;
    this.#one.addEventListener("click", () => this.#turned(true));
    this.#whole.addEventListener("click", () => this.#turned(false));
    byId("turn-back", HTMLButtonElement).addEventListener("click", () => this.#go(ballotPaper.turn - 1));
    byId("turn-next", HTMLButtonElement).addEventListener("click", () => this.#go(ballotPaper.turn + 1));
    this.#form.addEventListener("keydown", ({ key }) => (this.#byArrow = key.startsWith("Arrow")));
    this.#form.addEventListener("pointerdown", () => (this.#byArrow = false));
    this.#form.addEventListener("click", (event) => this.#guard(event), { capture: true });
    this.#form.addEventListener("change", () => this.#marked());
    ballotPaper.turned = () => this.#tell();
  }

  /** Begins with the first line, in the way that fits the screen. */
  begin() {
    const { list, lines } = this.#ballotPaper;
    this.#ballotPaper.turnTo(lines[0]);
    if (list) return;
    this.#show(lines.length === 1 || matchMedia(NARROW).matches);
  }

  /** Whether one person fills the screen. */
  get on() {
    return this.#form.classList.contains("single");
  }

  /** @param {boolean} single */
  #show(single) {
    const several = this.#ballotPaper.lines.length > 1;
    this.#form.classList.toggle("single", single);
    byId("turn", HTMLElement).hidden = !single || !several;
    this.#one.hidden = single || !several;
    this.#whole.hidden = !single || !several;
    this.#tell();
  }

  /** As the delegate asked: the line in hand stays the one to be seen. @param {boolean} single */
  #turned(single) {
    const [next] = this.#ballotPaper.unmarked();
    if (single && next) this.#ballotPaper.turnTo(next);
    this.#show(single);
    (single ? this.#whole : this.#one).focus();
  }

  /** @param {number} turn */
  #go(turn) {
    const line = this.#ballotPaper.lines[turn];
    if (!line) return;
    this.#ballotPaper.turnTo(line);
    line.place.scrollIntoView({ block: "nearest" });
    const who = line.place.querySelector(".who");
    if (who instanceof HTMLElement) who.focus({ preventScroll: true });
  }

  #tell() {
    if (!this.on) return;
    const { turn, lines } = this.#ballotPaper;
    say(byId("turn-where", HTMLElement), word("person-at", { n: turn + 1, of: lines.length }));
    byId("turn-back", HTMLButtonElement).disabled = turn === 0;
    byId("turn-next", HTMLButtonElement).disabled = turn === lines.length - 1;
  }

  /** @param {Event} event */
  #guard(event) {
    if (!this.#resting) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Goes on after a mark; the arrow keys only look at the choices. */
  #marked() {
    if (!this.on || this.#byArrow) return;
    const { turn, lines } = this.#ballotPaper;
    const unmarked = this.#ballotPaper.unmarked();
    const next = unmarked.find((line) => lines.indexOf(line) > turn) ?? unmarked[0];
    if (!next) return;
    this.#rest(true);
    setTimeout(() => {
      if (this.on && this.#ballotPaper.turn === turn) this.#go(lines.indexOf(next));
      setTimeout(() => this.#rest(false), NOBODYS);
    }, SEEN);
  }

  /** @param {boolean} resting */
  #rest(resting) {
    this.#resting = resting;
    this.#form.classList.toggle("resting", resting);
  }
}
