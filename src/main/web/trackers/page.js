import { checkReceipt } from "../protocol/receipt.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { find } from "./find.js";

/** @typedef {import("./find.js").Found} Found */
/** @typedef {import("./find.js").Receipt} Receipt */
/** @typedef {import("./find.js").Row} Row */

/** The public list: one box to look for a ballot in it, and what to do where something is wrong. */
export class TrackersPage {
  #uuid;
  #key;
  #lines;
  #rows;
  #looked;
  /** @type {Row | null} */
  #row = null;
  /** @type {Receipt | null} */
  #receipt = null;

  /** @param {() => void} looked is told that a ballot was found */
  constructor(looked) {
    const { uuid = "", receiptKey = "" } = byId("trackers", HTMLElement).dataset;
    this.#uuid = uuid;
    this.#key = receiptKey;
    this.#looked = looked;
    this.#lines = [...document.querySelectorAll("[data-tracker]")].filter((line) => line instanceof HTMLElement);
    this.#rows = this.#lines.map(({ dataset: { short = "", number = "", tracker = "" } }) => ({ short, number, tracker }));
    const box = byId("q", HTMLInputElement);
    byId("find", HTMLFormElement).hidden = false;
    byId("find", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.look(box.value);
    });
    byId("mine", HTMLButtonElement).addEventListener("click", () => this.#agreed());
    byId("not-mine", HTMLButtonElement).addEventListener("click", () => this.#dispute("clash"));
  }

  /** Looks for what was typed or scanned. @param {string} text */
  look(text) {
    const found = find(this.#rows, this.#uuid, text);
    this.#row = found.kind === "one" ? found.row : null;
    this.#receipt = "receipt" in found ? (found.receipt ?? null) : null;
    const genuine = this.#receipt && checkReceipt(this.#key, this.#uuid, this.#receipt.tracker, this.#receipt.receipt);
    const missing = found.kind === "none" && genuine;
    this.#mark(found.kind === "one" ? [found.row] : found.kind === "several" ? found.rows : []);
    byId("answer", HTMLElement).hidden = false;
    tone(found.kind === "one" ? "good" : missing ? "bad" : "warn");
    say(byId("answer-sentence", HTMLElement), missing ? word("missing") : sentence(found));
    say(byId("answer-receipt", HTMLElement), genuine === null ? "" : word(genuine ? "receipt-right" : "receipt-wrong"));
    byId("ask", HTMLElement).hidden = found.kind !== "one";
    byId("dispute", HTMLElement).hidden = true;
    if (found.kind === "one") {
      say(byId("ask-sentence", HTMLElement), word(found.by === "number" ? "ask-tracker" : "ask-number", found.row));
      this.#looked();
    }
    if (missing) this.#dispute("missing");
  }

  #agreed() {
    byId("ask", HTMLElement).hidden = true;
    say(byId("answer-sentence", HTMLElement), word("agreed"));
  }

  /** Shows what is to be shown to whom. @param {"missing" | "clash"} why */
  #dispute(why) {
    byId("ask", HTMLElement).hidden = true;
    tone("bad");
    if (why === "clash") say(byId("answer-sentence", HTMLElement), word("clash"));
    say(byId("dispute-tracker", HTMLElement), this.#receipt?.tracker ?? this.#row?.tracker ?? "");
    say(byId("dispute-number", HTMLElement), this.#row?.number ?? word("no-number"));
    say(byId("dispute-receipt", HTMLElement), this.#receipt?.receipt ?? word("no-receipt"));
    byId("dispute", HTMLElement).hidden = false;
    byId("dispute-heading", HTMLElement).focus();
  }

  /** @param {readonly Row[]} rows */
  #mark(rows) {
    const wanted = new Set(rows.map(({ tracker }) => tracker));
    for (const line of this.#lines) line.classList.toggle("found", wanted.has(line.dataset.tracker ?? ""));
    this.#lines.find((line) => line.classList.contains("found"))?.scrollIntoView({ block: "nearest" });
  }
}

/** @param {"good" | "warn" | "bad"} kind */
function tone(kind) {
  byId("answer", HTMLElement).className = `card notice ${kind}`;
}

/** @param {Found} found */
function sentence(found) {
  if (found.kind === "one") return word("found", found.row);
  if (found.kind === "several") return word("several", { n: found.rows.length });
  if (found.kind === "none" && found.number) return word("none-number", { number: found.number });
  return word(found.kind);
}
