import { reportLine } from "../protocol/report-line.js";
import { byId, say } from "../shared/dom.js";
import { startWorker } from "../shared/whole-worker.js";
import { word } from "../shared/words.js";
import { ask, ServerRefused } from "../tellers/server.js";
import { progressOf, recount } from "./run.js";
import { written } from "./totals.js";

/** @typedef {import("./run.js").Refusal} Refusal */
/** @typedef {import("../protocol/verify-archive.js").Step} Step */

/** The lamp that this browser lights: it recounts what the server will publish and says what it found. No figure is shown. */
export class Lamp {
  #worker;
  #running = false;

  /** @param {string} worker */
  constructor(worker) {
    this.#worker = worker;
  }

  /** Whether a recount goes on. */
  get running() {
    return this.#running;
  }

  /**
   * Recounts a poll, unless a recount goes on. Where it fails, the page says why and offers another one.
   * @param {string} uuid
   * @param {string} base the address below which this account asks and sends
   */
  async light(uuid, base) {
    if (this.#running) return;
    this.#running = true;
    byId("recounting", HTMLElement).hidden = false;
    const again = byId("lamp-again", HTMLButtonElement);
    again.hidden = true;
    trouble("");
    const flaw = await this.#recount(uuid, base);
    trouble(flaw);
    if (flaw) {
      say(byId("lamp-status", HTMLElement), "");
      again.hidden = false;
      again.addEventListener("click", () => this.light(uuid, base), { once: true });
    } else say(byId("lamp-status", HTMLElement), word("lamp-sent"));
    this.#running = false;
  }

  /** @param {string} uuid @param {string} base @returns {Promise<string>} what is wrong, in a sentence; empty where nothing is */
  async #recount(uuid, base) {
    working(word("lamp-fetching"), 0);
    const file = await bytesOf(`${base}/archive.bel`);
    if (file === null) return word("lamp-unreachable");
    const worker = await startWorker(this.#worker).catch(() => null);
    if (worker === null) return word("lamp-fault");
    const outcome = await recount(worker, file, `${uuid}.bel`, progress);
    if ("refused" in outcome) return stopped(outcome.refused);
    try {
      await ask(`${base}/lamps`, JSON.stringify({ line: reportLine(outcome.report) }));
      return "";
    } catch (error) {
      return error instanceof ServerRefused ? error.message : word("lamp-unreachable");
    }
  }
}

/** @param {string} address @returns {Promise<ArrayBuffer | null>} */
async function bytesOf(address) {
  try {
    const answer = await fetch(address, { cache: "no-store", redirect: "manual" });
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/** @param {Step} step @param {number} done @param {number} of */
function progress(step, done, of) {
  const words = { read: "reading", keys: "reading", ballots: "ballots", decryptions: "openings", result: "openings" };
  working(word(`lamp-${words[step]}`, { done: written(done), of: written(of) }), progressOf(step, done, of));
}

/** @param {Refusal} refusal */
function stopped({ reason, detail }) {
  if (reason === "FAULT") return word("lamp-fault");
  const name = reason === "BALLOT" ? detail : reason;
  return word("lamp-stopped", { reason: word(`reason-${name}`), name });
}

/** @param {string} sentence @param {number} share of 100 */
function working(sentence, share) {
  byId("lamp-bar", HTMLProgressElement).value = share;
  say(byId("lamp-status", HTMLElement), sentence);
}

/** @param {string} sentence empty where there is none */
function trouble(sentence) {
  const place = byId("lamp-trouble", HTMLElement);
  say(place, sentence);
  place.hidden = sentence === "";
}
