import { digits } from "../protocol/bytes.js";
import { reportLine } from "../protocol/report-line.js";
import { spoken } from "../protocol/spoken.js";
import { offerCopies } from "../shared/copying.js";
import { byId, say } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";
import { word } from "../shared/words.js";
import { contradicted } from "./known.js";
import { progressOf, recount } from "./run.js";
import { totalTables, written } from "./totals.js";

/** @typedef {import("./run.js").Outcome} Outcome */
/** @typedef {import("./run.js").Refusal} Refusal */
/** @typedef {import("../protocol/verify-archive.js").Report} Report */

/** A longer line makes a picture that no camera reads. */
const LONGEST_QR = 1500;
const PARTS = ["choose", "working", "refused", "verified"];

/** The page that recounts an archive: from a file, or from the server that it came from. */
export class RecountPage {
  #makeWorker;
  /** The one that works now. @type {Worker | null} */
  #worker = null;
  /** The recount that goes on; what an older one says is not heard. */
  #run = 0;

  /** @param {() => Promise<Worker>} makeWorker */
  constructor(makeWorker) {
    this.#makeWorker = makeWorker;
    const field = byId("file", HTMLInputElement);
    field.addEventListener("change", () => this.#take(field.files?.[0]));
    for (const again of document.querySelectorAll("[data-again]")) again.addEventListener("click", () => this.#again());
    offerCopies();
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => {
      event.preventDefault();
      this.#take(event.dataTransfer?.files[0]);
    });
  }

  /** Recounts what lies at this address. @param {string} address */
  async fetch(address) {
    this.#show("working");
    say(byId("recount-status", HTMLElement), word("step-fetch"));
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error("no archive");
      await this.recount(await answer.arrayBuffer(), address);
    } catch {
      this.#refused({ reason: "UNREACHABLE", detail: "", at: -1 });
    }
  }

  /** @param {File | undefined} file */
  async #take(file) {
    if (file === undefined) return;
    this.#show("working");
    await this.recount(await file.arrayBuffer(), file.name);
  }

  /** @param {ArrayBuffer} file @param {string} fileName */
  async recount(file, fileName) {
    this.#stop();
    const run = this.#run;
    this.#show("working");
    const bar = byId("recount-bar", HTMLProgressElement);
    bar.value = 0;
    const worker = await this.#makeWorker().catch(() => null);
    if (run !== this.#run) return worker?.terminate();
    if (worker === null) return this.#refused({ reason: "FAULT", detail: "worker", at: -1 });
    this.#worker = worker;
    const outcome = await recount(worker, file, fileName, (step, done, of) => {
      bar.value = progressOf(step, done, of);
      say(byId("recount-status", HTMLElement), word(`step-${step}`, { done: written(done), of: written(of) }));
    });
    if (run !== this.#run) return;
    if ("refused" in outcome) return this.#refused(outcome.refused);
    const flaw = contradicted(outcome.report, known());
    if (flaw) this.#refused(flaw);
    else this.#verified(outcome.report);
  }

  /** @param {Refusal} refusal */
  #refused({ reason, detail, at }) {
    const fault = reason === "BALLOT" ? detail : "";
    say(byId("refused-sentence", HTMLElement), word(`reason-${fault || reason}`));
    say(byId("refused-where", HTMLElement), at < 0 ? "" : word("ballot", { n: written(at + 1) }));
    say(byId("refused-name", HTMLElement), `${reason} ${fault}`.trim());
    this.#show("refused");
  }

  /** @param {Report} report */
  #verified(report) {
    say(byId("verified-poll", HTMLElement), report.name);
    say(byId("verified-about", HTMLElement), report.description);
    say(byId("verified-ballots", HTMLElement), word("ballots", { n: written(report.ballots), of: written(report.slips) }));
    for (const name of /** @type {const} */ (["election", "credentials", "tally", "final", "file"])) {
      const hash = report[name];
      say(byId(`short-${name}`, HTMLElement), digits(hash));
      say(byId(`spoken-${name}`, HTMLElement), spoken(hash));
      say(byId(`whole-${name}`, HTMLElement), hash);
    }
    const line = reportLine(report);
    byId("report-line", HTMLTextAreaElement).value = line;
    byId("report-qr", HTMLElement).replaceChildren(...(line.length > LONGEST_QR ? [] : [qrPicture(line)]));
    byId("holders", HTMLElement).replaceChildren(...report.trustees.map(holders));
    byId("totals", HTMLElement).replaceChildren(...totalTables(report.lines));
    this.#show("verified");
  }

  #stop() {
    this.#run++;
    this.#worker?.terminate();
    this.#worker = null;
  }

  #again() {
    this.#stop();
    byId("file", HTMLInputElement).value = "";
    this.#show("choose");
  }

  /** @param {string} part */
  #show(part) {
    for (const name of PARTS) byId(name, HTMLElement).hidden = name !== part;
    const heading = byId(part, HTMLElement).querySelector("h2");
    if (part === "refused" || part === "verified") heading?.focus();
  }
}

/** What was typed of the cover sheet. */
function known() {
  const [slips, credentials] = ["known-slips", "known-credentials"].map((id) => byId(id, HTMLInputElement).value);
  return { slips, credentials };
}

/** Those who hold a key that is needed, or some of whom are. @param {Report["trustees"][number]} trustee */
function holders({ kind, needed, names }) {
  const item = document.createElement("li");
  const said = names.map((name) => name ?? word("nameless")).join(", ");
  item.textContent = kind === "Single" ? said : word("some-of", { needed, of: names.length, names: said });
  return item;
}
