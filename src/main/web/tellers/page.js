import { Lamp } from "../recount/lamp.js";
import { wireDialogs } from "../shared/dialogs.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { NoMajority, RefusedMember } from "./ceremony.js";
import { Loading } from "./loading.js";
import { rememberSeen, seenOf } from "./memory.js";
import { Opening } from "./opening.js";
import { ask, pause, ServerRefused } from "./server.js";

/** @typedef {import("./ceremony.js").KeyState} KeyState */

const LOOK_EVERY = 1500;

/**
 * A teller's one page: it makes the key and has it loaded back, goes through the rounds by itself, and opens boxes. What it
 * shows follows from the server's state and from whether the key is loaded; a reload or another tablet finds the same.
 */
export class TellerPage {
  #base;
  #loading;
  #opening;
  #lamp;
  /** The counted polls that this page has begun to recount. @type {Set<string>} */
  #recounted = new Set();
  /** @type {KeyState | null} */
  #state = null;
  #complained = new Set();

  constructor() {
    const { meeting = "", place = "", worker = "", recountWorker = "" } = byId("teller", HTMLElement).dataset;
    this.#base = `/tellers/meetings/${meeting}/key`;
    this.#loading = new Loading(meeting, Number(place), () => this.#state, () => this.#show());
    this.#opening = new Opening(worker, this.#loading, trouble);
    this.#lamp = new Lamp(recountWorker);
  }

  /** Goes on until the page is left. */
  async run() {
    wireDialogs();
    for (;;) {
      const acted = await this.#look();
      if (!acted) await pause(LOOK_EVERY);
    }
  }

  /** One look at the server, and what follows from it. @returns {Promise<boolean>} whether it is worth looking again at once */
  async #look() {
    try {
      this.#state = await ask(`${this.#base}/state`, undefined, () => say(byId("status", HTMLElement), word("retrying")));
      this.#show();
      this.#recount();
      await this.#remember();
      return await this.#advance();
    } catch (error) {
      if (error instanceof RefusedMember) await this.#complain(error.member);
      else if (error instanceof NoMajority) trouble(word("no-majority"));
      else trouble(error instanceof ServerRefused ? error.message : String(error));
      return false;
    }
  }

  /** Sends what is this member's to send now. */
  async #advance() {
    const next = this.#state && this.#loading.key?.next(this.#state);
    if (!next) return false;
    say(byId("status", HTMLElement), word("sending"));
    this.#state = await ask(this.#base, JSON.stringify(next));
    trouble("");
    this.#show();
    return true;
  }

  /** Says whose message is refused, here and to the room. @param {number} about */
  async #complain(about) {
    trouble(word("bad-member", { name: this.#state?.members[about - 1].name ?? "" }));
    if (this.#complained.has(about)) return;
    this.#complained.add(about);
    // Where the server does not take it, what this page says is all there is.
    await ask(`${this.#base}/complaint`, JSON.stringify({ about })).catch(() => {});
  }

  /** Keeps what a poll looks like while it is open, to hold its box against. */
  async #remember() {
    for (const { uuid, closed } of this.#state?.boxes ?? []) {
      if (!closed && !seenOf(uuid)) rememberSeen(uuid, await ask(`/tellers/polls/${uuid}/seen`));
    }
  }

  /** Recounts what was counted and is not published yet, once a page each; where it fails, the page offers another one. */
  #recount() {
    const next = this.#state?.recounts.find(({ uuid }) => !this.#recounted.has(uuid));
    if (!next || this.#opening.busy || this.#lamp.running) return;
    this.#recounted.add(next.uuid);
    this.#lamp.light(next.uuid, `/tellers/polls/${next.uuid}`);
  }

  #show() {
    const state = this.#state;
    if (!state) return;
    this.#loading.show(state, this.#opening.wantsKey);
    this.#opening.show(state);
    showMembers(state);
    say(byId("status", HTMLElement), this.#opening.status ?? sentence(state, this.#loading));
  }
}

/** Where things stand. @param {KeyState} state @param {Loading} loading */
function sentence({ stage, place, members, mine }, { key, unsaved }) {
  if (stage === "READY") return word("keys-ready");
  if (unsaved) return "";
  const waiting = members.filter(({ awaited }) => awaited).map(({ name }) => name);
  if (members[place - 1].awaited) return !key && Object.keys(mine).length ? word("need-key") : "";
  return word("waiting-for", { names: waiting.join(", ") });
}

/** @param {KeyState} state */
function showMembers({ stage, members }) {
  byId("progress", HTMLElement).hidden = stage === "READY";
  const list = byId("members", HTMLElement);
  list.replaceChildren(
    ...members.map(({ name, awaited }) => {
      const [row, who, how] = ["li", "strong", "span"].map((tag) => document.createElement(tag));
      who.textContent = name;
      how.textContent = word(awaited ? "awaited" : "done");
      how.className = `state ${awaited ? "ready" : "open"}`;
      row.append(who, how);
      return row;
    }),
  );
}

/** @param {string} sentence empty where there is none any more */
export function trouble(sentence) {
  const place = byId("trouble", HTMLElement);
  say(place, sentence);
  place.hidden = sentence === "";
}
