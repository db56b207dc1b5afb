import { toUrl } from "../protocol/bytes.js";
import { MalformedElection, readElection } from "../protocol/election.js";
import { checkOpened } from "../protocol/opened.js";
import { readOpenedAddress } from "../protocol/opened-address.js";
import { shortTrackerOf } from "../protocol/code.js";
import { Refused } from "../protocol/refused.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";

/** @typedef {import("../protocol/opened-address.js").Opened} Opened */
/** @typedef {import("../protocol/election.js").Election} Election */

/** @type {Record<string, string>} */
const WORDS = { OPENED_TRACKER: "tracker-wrong", OPENED_MARKS: "marks-wrong" };

/** The second device: fetches an opened ballot and says what is in it (PROTOCOL §7b). */
export class OpenedPage {
  #home;

  /** @param {string} home where ballots are fetched from; empty for the server that the QR code names */
  constructor(home) {
    this.#home = home;
    byId("check-form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.check(byId("check-text", HTMLInputElement).value);
    });
  }

  /** Checks the ballot of this address. @param {string} text what the first device's QR code says */
  async check(text) {
    const opened = readOpenedAddress(text);
    if (opened === null) return this.#answer("warn", "not-an-address");
    this.#answer("warn", "looking");
    try {
      await this.#found(opened, this.#home || opened.origin);
    } catch (error) {
      if (error instanceof Refused) this.#answer("bad", WORDS[error.reason] ?? "ballot-wrong");
      else this.#answer("bad", error instanceof MalformedElection ? "ballot-wrong" : "unreachable");
    }
  }

  /** @param {Opened} opened @param {string} home */
  async #found(opened, home) {
    const { uuid, tracker, marks } = opened;
    const place = `${home}/polls/${encodeURIComponent(uuid)}`;
    const answers = await Promise.all([
      fetch(`${place}/election.json`),
      fetch(`${place}/audits/${toUrl(tracker)}`),
    ]);
    if (answers[1].status === 404) return this.#answer("bad", "not-opened");
    if (answers.some(({ ok }) => !ok)) throw new Error("not given");
    const [bytes, json] = await Promise.all([answers[0].arrayBuffer(), answers[1].text()]);
    const election = readElection(new Uint8Array(bytes));
    const number = checkOpened(election, json, opened);
    say(byId("check-tracker", HTMLElement), shortTrackerOf(tracker));
    say(byId("check-number", HTMLElement), number);
    say(byId("check-fingerprint", HTMLElement), election.shortFingerprint);
    byId("check-lines", HTMLElement).replaceChildren(...election.lines.map((line, i) => said(line, marks[i])));
    this.#answer("good", "right");
    byId("check-facts", HTMLElement).hidden = false;
    reach();
  }

  /** @param {"good" | "warn" | "bad"} kind @param {string} name */
  #answer(kind, name) {
    byId("check-facts", HTMLElement).hidden = true;
    byId("check-answer", HTMLElement).hidden = false;
    byId("check-answer", HTMLElement).className = `card notice ${kind}`;
    say(byId("check-sentence", HTMLElement), word(`check-${name}`));
    reach();
  }
}

/** Brings the answer into view. */
function reach() {
  byId("check-answer", HTMLElement).scrollIntoView({ block: "start" });
}

/** @param {Election["lines"][number]} line @param {number[]} marks */
function said({ question, answers }, marks) {
  const item = document.createElement("li");
  const strong = document.createElement("strong");
  strong.textContent = answers.filter((_, j) => marks[j] === 1).join(", ") || word("check-unmarked");
  item.append(question, document.createElement("br"), strong);
  return item;
}
