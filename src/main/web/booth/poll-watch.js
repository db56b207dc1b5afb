import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { watchState } from "./server.js";
import { session } from "./session.js";
import { show, step } from "./steps.js";

/** @typedef {import("./booth.js").Booth} Booth */
/** @typedef {import("./server.js").BoothState} BoothState */

/** Follows the poll while no ballot is open: says where it stands, and goes on when it opens. */
export class PollWatch {
  #booth;
  #data = byId("booth", HTMLElement).dataset;
  #state;

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
    watchState(this.#booth.uuid, (now) => this.#changed(now));
  }

  /** @param {BoothState} now */
  #changed({ state, open }) {
    const waiting = step() === "code" || step() === "state";
    if (!waiting || session.leaving) return;
    const moved = state !== this.#state;
    if (moved && this.#data.frozen !== "true") return void this.#booth.restart();
    this.#state = state;
    this.#offerOther(open.filter((uuid) => uuid !== this.#booth.uuid));
    if (!moved) return;
    if (this.open) this.#goOn();
    else this.#wait();
  }

  #goOn() {
    show("code");
    if (this.#booth.entry.begun) this.#booth.entry.submit();
  }

  #wait() {
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
