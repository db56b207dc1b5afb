import { groupsOfFour, readCode } from "../protocol/code.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { codeIn } from "./address.js";
import { findCode } from "./lookup.js";

/** @typedef {import("./lookup.js").Found} Found */
/** @typedef {Extract<Found, { kind: "found" }>} Accepted */
/** @typedef {Exclude<ReturnType<typeof readCode>, { ok: true }>} TypingError */

const PROBLEMS = { network: "network-lost", fault: "server-fault" };

/** The form that takes a code, typed, pasted or scanned. */
export class Entry {
  #uuid;
  #accept;
  #busy = false;
  #form = byId("code-form", HTMLFormElement);
  #input = byId("code", HTMLInputElement);
  #button = byId("code-go", HTMLButtonElement);

  /**
   * @param {string} uuid of the booth's poll
   * @param {(found: Accepted) => Promise<string | void>} accept goes on to the ballot paper, or says why not
   */
  constructor(uuid, accept) {
    this.#uuid = uuid;
    this.#accept = accept;
    this.#input.addEventListener("input", () => this.#group());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
  }

  /** Whether someone has begun. */
  get begun() {
    return this.#input.value !== "" || this.#busy;
  }

  /** Writes a code into the form. @param {string} code */
  fill(code) {
    this.#input.value = groupsOfFour(code);
  }

  /** Takes a code that was scanned and asks for it. @param {string} code */
  take(code) {
    if (code === "" || this.#busy) return;
    this.fill(code);
    this.submit();
  }

  /** Takes what a QR code says. @param {string} text */
  scanned(text) {
    const code = codeIn(text);
    if (!readCode(code).ok) return this.complain(word("camera-no-code"));
    this.take(code);
  }

  /** Empties the form. */
  wipe() {
    this.#form.reset();
    this.#input.value = "";
    this.complain("");
  }

  /** Reads the code, asks for it, and goes on to the ballot paper or says what is wrong. */
  async submit() {
    if (this.#busy) return;
    const reading = readCode(this.#input.value);
    if (!reading.ok) return this.complain(sentence(reading, this.#input.value));
    this.#busy = true;
    this.complain("");
    say(byId("code-status", HTMLElement), word("code-looking"));
    try {
      const complaint = await this.#look(reading.code);
      if (complaint) this.complain(complaint);
    } finally {
      this.#busy = false;
      say(byId("code-status", HTMLElement), "");
    }
  }

  /** @param {string} code @returns {Promise<string | void>} what is wrong */
  async #look(code) {
    const found = await findCode(code, this.#uuid);
    if (found.kind === "unknown" || found.kind === "tries") return found.detail;
    if (found.kind !== "found") return word(PROBLEMS[found.kind]);
    if (found.uuid !== this.#uuid) return location.replace(`/polls/${found.uuid}/vote#${code}`);
    return found.refusal === "" ? this.#accept(found) : found.refusal;
  }

  /** @param {string} complaint empty for none */
  complain(complaint) {
    say(byId("code-error", HTMLElement), complaint);
    this.#input.setAttribute("aria-invalid", String(complaint !== ""));
    if (!complaint) return;
    this.#input.focus();
    this.#button.scrollIntoView({ block: "nearest" });
  }

  /** Groups what is typed, with the caret after the same symbols. */
  #group() {
    const { value, selectionStart } = this.#input;
    const grouped = groupsOfFour(codeIn(value));
    const before = groupsOfFour(codeIn(value.slice(0, selectionStart ?? value.length))).length;
    if (grouped !== value) {
      this.#input.value = grouped;
      const atEnd = selectionStart === null || selectionStart >= value.length;
      const caret = atEnd ? grouped.length : before;
      this.#input.setSelectionRange(caret, caret);
    }
    const reading = readCode(grouped);
    this.#typing(!reading.ok && reading.kind === "symbol" ? sentence(reading, grouped) : "");
  }

  /** @param {string} complaint about a symbol, as it is typed */
  #typing(complaint) {
    say(byId("code-error", HTMLElement), complaint);
    this.#input.setAttribute("aria-invalid", String(complaint !== ""));
  }
}

/** @param {TypingError} error @param {string} typed */
function sentence(error, typed) {
  if (typed.trim() === "") return word("code-empty");
  if (error.kind === "symbol") return word("code-symbol", { symbol: error.symbol });
  if (error.kind === "check") return word("code-check");
  return error.missing > 0 ? word("code-short", { n: error.missing }) : word("code-long", { n: -error.missing });
}
