import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { watchState } from "./server.js";
import { session } from "./session.js";
import { show, step } from "./steps.js";

/** @typedef {import("./booth.js").Booth} Booth */
/** @typedef {import("./server.js").BoothState} BoothState */

/** @type {Record<string, string>} */
const NOTICES = { OPEN: "open", PAUSED: "paused", CANCELLED: "cancelled" };

/**
 * Follows the poll: says where it stands, and goes on when it opens; to whoever has a ballot paper open it says what happens
 * and disturbs nothing.
 */
export class PollWatch {
  #booth;
  #data = byId("booth", HTMLElement).dataset;
  #state;
  /** What the ballot paper says of the poll; empty while nothing has happened. */
  #said = "";

  /** @param {Booth} booth */
  constructor(booth) {
    this.#booth = booth;
    this.#state = this.#data.state ?? "";
  }

  /** Whether ballots are taken. */
  get open() {
    return this.#state === "OPEN";
  }

  /** Shows the poll's state and looks for changes from now on. */
  begin() {
    byId("watching", HTMLElement).hidden = false;
    if (!this.open) show("state", { focus: false });
    watchState(
      this.#booth.uuid,
      (now) => this.#changed(now),
      () => this.#lost(),
    );
  }

  /** @param {BoothState} now */
  #changed({ state, open }) {
    if (session.leaving) return;
    const moved = state !== this.#state;
    const now = step();
    if (now === "ballot" || now === "review" || now === "check") return this.#notice(state, moved);
    if (now !== "code" && now !== "state") return;
    if (moved && this.#data.frozen !== "true") return void this.#booth.restart();
    this.#state = state;
    this.#offerOther(open.filter((uuid) => uuid !== this.#booth.uuid));
    if (!moved) return;
    if (this.open) this.#goOn();
    else this.#wait();
  }

  /** Tells whoever marks how the poll stands, so that nobody marks in vain. @param {string} state @param {boolean} moved */
  #notice(state, moved) {
    this.#state = state;
    if (moved) this.#said = word(`notice-${NOTICES[state] ?? "closed"}`);
    notice(this.#said);
  }

  /** No answer comes: the ballot paper stays usable, and says so. */
  #lost() {
    notice(word("notice-lost"));
  }

  #goOn() {
    show("code");
    if (this.#booth.entry.begun) this.#booth.entry.submit();
  }

  #wait() {
    say(byId("state-heading", HTMLElement), word(`heading-${this.#state}`));
    say(byId("state-sentence", HTMLElement), word(`state-${this.#state}`));
    show("state");
  }

  /** Offers a poll that is open where this one will not be again. @param {string[]} others */
  #offerOther(others) {
    const link = byId("other-poll", HTMLAnchorElement);
    link.hidden = others.length === 0 || this.open;
    if (others.length > 0) link.href = `/polls/${others[0]}/vote`;
  }
}

/** Says something above the bar of every step that has one. @param {string} sentence empty for none */
function notice(sentence) {
  for (const place of document.querySelectorAll("[data-notice]")) {
    if (!(place instanceof HTMLElement)) continue;
    place.hidden = sentence === "";
    say(place, sentence);
  }
}
