import { byId, within } from "../shared/dom.js";

/**
 * A line of the ballot paper as the page shows it. The texts in Vietnamese are what `election.json` must say too.
 * @typedef {object} BallotLine
 * @property {HTMLElement} place
 * @property {string} no
 * @property {string} name
 * @property {string} post may be empty
 * @property {HTMLInputElement[]} boxes
 * @property {string[]} answers in Vietnamese
 * @property {string[]} shown in the language of the page
 * @property {number} seats how many may be chosen of a list of candidates; 0 on a line with one mark
 */

/** How long the line that was reached is outlined, in milliseconds. */
const OUTLINED = 3000;

/** The ballot paper of the page, and the marks on it. */
export class BallotPaper {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #outlined;
  form = byId("ballot-paper", HTMLFormElement);

  /** @type {readonly BallotLine[]} */
  lines = Array.from(this.form.querySelectorAll("[data-line]"), (place) => line(/** @type {HTMLElement} */ (place)));

  /** One 0 or 1 for each box, by its place on the page. @returns {number[][]} */
  marks() {
    return this.lines.map(({ boxes }) => boxes.map((box) => (box.checked ? 1 : 0)));
  }

  /** The lines without a mark. */
  unmarked() {
    return this.lines.filter(({ boxes }) => !boxes.some((box) => box.checked));
  }

  /** The mark of a line in the words of its box, or null. @param {BallotLine} line */
  mark({ boxes, shown }) {
    const index = boxes.findIndex((box) => box.checked);
    return index < 0 ? null : shown[index];
  }

  /** Takes the mark off a line. @param {BallotLine} line */
  remove({ boxes }) {
    for (const box of boxes) box.checked = false;
    boxes[0].focus();
  }

  /** Puts a mark on a line, and takes any other off it. @param {BallotLine} line @param {number} box */
  choose({ boxes, seats }, box) {
    if (!seats) for (const other of boxes) other.checked = false;
    boxes[box].checked = true;
  }

  /** Takes all marks off. */
  wipe() {
    this.form.reset();
    this.#outline();
    for (const { boxes } of this.lines) for (const box of boxes) box.checked = false;
    this.turnTo(this.lines[0]);
  }

  /** Makes a line the one that is shown where one person a screen is. @param {BallotLine} line */
  turnTo(line) {
    for (const { place } of this.lines) place.classList.toggle("current", place === line.place);
    this.turned();
  }

  /** Is told of it. */
  turned = () => {};

  /** The place of that line. */
  get turn() {
    return Math.max(0, this.lines.findIndex(({ place }) => place.classList.contains("current")));
  }

  /** @param {Element} [reached] none: nothing tells where the delegate was */
  #outline(reached) {
    clearTimeout(this.#outlined);
    for (const before of this.form.querySelectorAll(".reached")) before.classList.remove("reached");
    if (!reached) return;
    reached.classList.add("reached");
    this.#outlined = setTimeout(() => this.#outline(), OUTLINED);
  }

  /** The list of candidates that the ballot paper is, or nothing. */
  get list() {
    return this.lines.find(({ seats }) => seats > 0);
  }

  /**
   * Brings a line to where it can be read and marked, its mark or first choice in focus, and shows which one it is: a
   * browser outlines a focus only where it was moved by keys.
   * @param {BallotLine} line
   * @param {number} [box] one candidate of a list
   */
  reach({ place, boxes, seats }, box = Math.max(0, boxes.findIndex(({ checked }) => checked))) {
    const line = this.lines.find((line) => line.place === place);
    if (line) this.turnTo(line);
    const reached = (seats && boxes[box].closest("label")) || place;
    this.#outline(reached);
    reached.scrollIntoView({ block: "center" });
    boxes[box].focus({ preventScroll: true });
  }
}

/** @param {HTMLElement} place @returns {BallotLine} */
function line(place) {
  /** @param {string} selector */
  const texts = (selector) => Array.from(place.querySelectorAll(selector), (found) => found.textContent ?? "");
  return {
    place,
    no: texts("[data-no]").join(),
    name: texts("[data-name]").join(),
    post: texts("[data-post]").join(),
    boxes: Array.from(place.querySelectorAll("label")).map((label) => within(label, "input", HTMLInputElement)),
    answers: texts("label [data-answer]"),
    shown: texts("label [data-shown]"),
    seats: Number(place.dataset.seats ?? 0),
  };
}
