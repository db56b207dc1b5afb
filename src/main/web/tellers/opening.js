import { digits } from "../protocol/bytes.js";
import { publicOf } from "../protocol/channel.js";
import { spoken } from "../protocol/spoken.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { agreed } from "./ceremony.js";
import { agreementText } from "./checking.js";
import { flawWord } from "./flaws.js";
import { knowsKey, openedHere, rememberOpened, seenOf } from "./memory.js";
import { ask, pause, ServerRefused } from "./server.js";
import { TellerWorker } from "./worker.js";

/** @typedef {import("./ceremony.js").KeyState} KeyState */
/** @typedef {import("./loading.js").Loading} Loading */
/** @typedef {import("./worker.js").Facts} Facts */

const LOOK_EVERY = 1500;

/** Opening a closed box with others: check everything, agree on the tally, decrypt it, wait for the count. */
export class Opening {
  #worker;
  #loading;
  #trouble;
  /** @type {KeyState | null} */
  #state = null;
  /** @type {{ uuid: string, title: string } | null} */
  #chosen = null;
  /** @type {TellerWorker | null} */
  #running = null;
  #done = new Set();

  /** @param {string} worker @param {Loading} loading @param {(sentence: string) => void} trouble */
  constructor(worker, loading, trouble) {
    this.#worker = worker;
    this.#loading = loading;
    this.#trouble = trouble;
    byId("ask-form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.#asked();
    });
  }

  /** Whether a box was chosen and waits for the key. */
  get wantsKey() {
    return this.#chosen !== null && this.#loading.key === null;
  }

  /** Whether a box is being opened. */
  get busy() {
    return this.#running !== null;
  }

  /** What is to be said of a box; null where there is nothing. */
  get status() {
    if (this.busy || this.#chosen !== null) return "";
    return this.#done.size > 0 ? word("counted") : null;
  }

  /** @param {KeyState} state */
  show(state) {
    this.#state = state;
    const closed = state.stage === "READY" ? state.boxes.filter(({ uuid, closed }) => closed && !this.#done.has(uuid)) : [];
    if (this.#chosen && !this.busy && !closed.some(({ uuid }) => uuid === this.#chosen?.uuid)) this.#chosen = null;
    byId("boxes", HTMLElement).hidden = this.busy || this.#chosen !== null || closed.length === 0;
    offer(closed, (box) => this.#choose(box));
    byId("ask", HTMLElement).hidden = this.busy || this.#chosen === null || this.#loading.key === null;
    if (this.#chosen) say(byId("ask-heading", HTMLElement), this.#chosen.title);
    byId("before", HTMLElement).hidden = !this.#askedBefore();
  }

  /** @param {{ uuid: string, title: string }} box */
  #choose(box) {
    this.#chosen = box;
    this.#trouble("");
    if (this.#state) {
      this.#loading.show(this.#state, this.wantsKey);
      this.show(this.#state);
    }
    byId(this.wantsKey ? "load-heading" : "ask-heading", HTMLElement).focus();
  }

  /** Whether it must be asked if this box was opened elsewhere: the key was not made here, and its file does not say. */
  #askedBefore() {
    const [key, poll] = [this.#loading.key, this.#chosen?.uuid];
    return key !== null && poll !== undefined && !knowsKey(key.id) && !(poll in this.#opened(key.id));
  }

  /** @param {string} id */
  #opened(id) {
    return { ...openedHere(id), ...this.#loading.opened };
  }

  #asked() {
    const announced = byId("announced", HTMLInputElement).valueAsNumber;
    if (!Number.isInteger(announced) || announced < 0) return this.#trouble(word("number-wanted"));
    if (this.#askedBefore()) {
      const answer = document.querySelector('input[name="before"]:checked');
      const before = answer instanceof HTMLInputElement ? answer.value : "";
      byId("before-help", HTMLElement).hidden = before !== "yes";
      if (before === "yes") return this.#loading.forget();
      if (before !== "no") return this.#trouble(word("opened-before"));
    }
    this.#open(announced);
  }

  /** @param {number} announced */
  async #open(announced) {
    const poll = this.#chosen?.uuid ?? "";
    this.#running = new TellerWorker(this.#worker);
    this.#trouble("");
    this.#refresh();
    try {
      const facts = await this.#check(this.#running, poll, announced);
      await confirmed(facts);
      await this.#together(this.#running, poll, facts);
      this.#done.add(poll);
      this.#chosen = null;
    } catch (error) {
      this.#trouble(error instanceof ServerRefused ? error.message : flawWord(error));
    } finally {
      this.#running?.stop();
      this.#running = null;
      for (const id of ["checking", "seen"]) byId(id, HTMLElement).hidden = true;
      this.#refresh();
    }
  }

  #refresh() {
    if (this.#state) this.show(this.#state);
  }

  /** @param {TellerWorker} worker @param {string} poll @param {number} announced @returns {Promise<Facts>} */
  async #check(worker, poll, announced) {
    const { key, state } = this.#ready();
    byId("checking", HTMLElement).hidden = false;
    working(word("checking"));
    const box = await ask(`/tellers/polls/${poll}/box`);
    const known = {
      poll,
      announced,
      cover: coverSheet(),
      custody: state.custody,
      needed: state.needed,
      size: state.members.length,
      place: state.place,
      publicKey: publicOf(key.secret(state)),
      verification: state.custody === "ALL" ? "" : key.id,
      opened: this.#opened(key.id),
      seen: seenOf(poll),
    };
    return worker.check(box, known, (done, of) => working(word("checking-ballots", { done, of }), done / of));
  }

  #ready() {
    const [key, state] = [this.#loading.key, this.#state];
    if (!key || !state) throw new Error("a box without a key");
    return { key, state };
  }

  /** Signs the tally, waits for as many as are needed, and decrypts. @param {TellerWorker} worker @param {string} poll @param {Facts} facts */
  async #together(worker, poll, facts) {
    const { key, state } = this.#ready();
    byId("seen", HTMLElement).hidden = true;
    byId("checking", HTMLElement).hidden = false;
    working(word("agreeing"));
    rememberOpened(key.id, poll, facts.tally);
    await this.#loading.remember(poll, facts.tally);
    if (state.custody === "THRESHOLD") await agree(poll, facts, key, state.needed);
    working(word("decrypting"));
    const decryption = await worker.decrypt(key.secret(state));
    for (;;) {
      const { state: life, enough } = await ask(`/tellers/polls/${poll}/opening`, given("DECRYPTION", decryption));
      working(word(life === "CLOSED" ? (enough ? "decrypting" : "given") : "counted"), 1);
      if (life !== "CLOSED") return;
      await pause(LOOK_EVERY);
    }
  }
}

/** What was typed of the cover sheet. */
function coverSheet() {
  const [slips, credentials] = ["cover-slips", "cover-credentials"].map((id) => byId(id, HTMLInputElement).value);
  return { slips, credentials };
}

/** @param {string} poll @param {Facts} facts @param {import("./ceremony.js").MemberKey} key @param {number} needed */
async function agree(poll, { tally, signers }, key, needed) {
  const message = agreementText(poll, tally);
  let state = await ask(`/tellers/polls/${poll}/opening`, given("AGREEMENT", key.signature(message)));
  for (;;) {
    const number = agreed(message, signers, state.agreements);
    if (number >= needed) return;
    working(word("waiting-agreement", { done: number, of: needed }), number / needed);
    await pause(LOOK_EVERY);
    state = await ask(`/tellers/polls/${poll}/opening`);
  }
}

/** @param {"AGREEMENT" | "DECRYPTION"} part @param {string} message */
function given(part, message) {
  return JSON.stringify({ part, message });
}

/** Shows what is about to be opened until the teller says so. @param {Facts} facts @returns {Promise<void>} */
function confirmed(facts) {
  byId("checking", HTMLElement).hidden = true;
  byId("seen", HTMLElement).hidden = false;
  say(byId("seen-name", HTMLElement), facts.name);
  say(byId("seen-ballots", HTMLElement), word("checked", { ballots: facts.ballots, slips: facts.slips }));
  sayHash("election", facts.election);
  sayHash("credentials", facts.credentials);
  sayHash("tally", facts.tally);
  byId("seen-heading", HTMLElement).focus();
  return new Promise((resolve) => byId("open-button", HTMLButtonElement).addEventListener("click", () => resolve(), { once: true }));
}

/** As eyes and ears compare it. @param {string} name @param {string} hash */
function sayHash(name, hash) {
  say(byId(`seen-${name}-digits`, HTMLElement), digits(hash));
  say(byId(`seen-${name}-words`, HTMLElement), spoken(hash));
}

/** @param {string} sentence @param {number} [share] of what is to be done; nothing while it is not known */
function working(sentence, share) {
  const bar = byId("checking-bar", HTMLProgressElement);
  if (share === undefined) bar.removeAttribute("value");
  else bar.value = share;
  say(byId("checking-status", HTMLElement), sentence);
}

/** @param {readonly { uuid: string, title: string }[]} boxes @param {(box: { uuid: string, title: string }) => void} choose */
function offer(boxes, choose) {
  const list = byId("box-list", HTMLElement);
  const shown = [...list.querySelectorAll("button")].map((button) => button.dataset.poll).join();
  if (shown === boxes.map(({ uuid }) => uuid).join()) return;
  list.replaceChildren(
    ...boxes.map((box) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.poll = box.uuid;
      button.textContent = word("open-box", { title: box.title });
      button.addEventListener("click", () => choose(box));
      return button;
    }),
  );
}
