import { MalformedElection } from "../protocol/election.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { agrees } from "./comparison.js";
import { offerCheck, openSealed, wipeCheck } from "./check.js";
import { ExpectedElection } from "./election.js";
import { openDialog } from "../shared/dialogs.js";
import { Entry } from "./entry.js";
import { goBack } from "./history.js";
import { Marking } from "./marking.js";
import { BallotPaper } from "./ballot-paper.js";
import { startPreparation } from "./preparation.js";
import { showReceipt } from "./receipt-view.js";
import { Review } from "./review.js";
import { Turning } from "./turning.js";
import { boothState, pause } from "./server.js";
import { session } from "./session.js";
import { show, step } from "./steps.js";
import { seal, vote } from "./vote.js";

/** @typedef {import("./entry.js").Accepted} Accepted */

/** One delegate after another at one tablet: code, ballot, review, casting, receipt. */
export class Booth {
  #data = byId("booth", HTMLElement).dataset;
  uuid = this.#data.uuid ?? "";
  ballotPaper = new BallotPaper();
  marking = new Marking(this.ballotPaper, () => this.toReview());
  turning = new Turning(this.ballotPaper);
  review = new Review(this.ballotPaper, () => this.marking.update());
  entry = new Entry(this.uuid, (found) => this.accept(found));
  election = new ExpectedElection(this.uuid);
  #withdrawal = new AbortController();
  #electionBytes = new Uint8Array(0);

  /** Whether there is anything to wipe. */
  get worthWiping() {
    const now = step();
    if (now === "casting") return !session.forgotten;
    return now === "ballot" || now === "review" || now === "check" || now === "refused" || ((now === "code" || now === "state") && this.entry.begun);
  }

  /** Whether the delegate took the ballot back while the poll was paused. */
  get withdrawn() {
    return this.#withdrawal.signal.aborted;
  }

  /** Whether leaving the page would lose something. */
  get worthWarning() {
    const marked = this.ballotPaper.unmarked().length < this.ballotPaper.lines.length;
    return !session.leaving && (step() === "casting" || step() === "check" || ((step() === "ballot" || step() === "review") && marked));
  }

  /** Takes a slip whose address was opened in this window; while a ballot is open it is not taken. @param {string} code */
  scanned(code) {
    const now = step();
    if (code === "") return;
    if (now === "code") this.entry.take(code);
    else if (now === "state") this.entry.fill(code);
    else history.back();
  }

  /** Goes from a code to the ballot paper. @param {Accepted} found @returns {Promise<string | void>} why not */
  async accept(found) {
    try {
      if (!(await this.#compare())) return this.#stop();
    } catch {
      return word("network-lost");
    }
    session.code = { secret: found.secret, credential: found.credential };
    this.entry.wipe();
    this.ballotPaper.wipe();
    this.#prepare();
    this.marking.update();
    this.turning.begin();
    history.pushState({ step: "ballot" }, "");
    show("ballot");
  }

  /** Whether the page shows the election that its bytes describe. */
  async #compare() {
    try {
      const { bytes, election } = await this.election.come();
      this.#electionBytes = bytes;
      return agrees(election, {
        uuid: this.uuid,
        title: byId("poll-title", HTMLElement).textContent ?? "",
        fingerprint: this.#data.fingerprint ?? "",
        blank: this.#data.blank === "true",
        lines: this.ballotPaper.lines,
      });
    } catch (error) {
      if (error instanceof MalformedElection) return false;
      throw error;
    }
  }

  #stop() {
    this.wipe();
    show("differs");
  }

  #prepare() {
    session.preparation?.cancel();
    session.preparation = startPreparation(this.#electionBytes, this.#data.worker ?? "");
    session.preparation.ready.catch((error) => {
      if (error instanceof MalformedElection) this.#stop();
    });
  }

  /** Goes on to the review, or to the first line that must be marked still. */
  toReview() {
    if (step() !== "ballot") return;
    const unmarked = this.ballotPaper.unmarked();
    if (unmarked.length > 0 && !this.ballotPaper.list && this.#data.blank !== "true") {
      this.marking.complain(word("marks-missing", { n: unmarked.length }));
      this.ballotPaper.reach(unmarked[0]);
      return;
    }
    this.review.fill();
    history.pushState({ step: "review" }, "");
    show("review");
  }

  /** Back to the whole of the ballot. */
  reconsider() {
    if (step() === "review") goBack();
  }

  /** Seals what was reviewed, to let the delegate check the tablet (PROTOCOL §7b). */
  async check() {
    if (step() !== "review" || !this.review.confirmed()) return;
    session.forgotten = false;
    show("check");
    const sealed = await seal(this.ballotPaper.marks()).catch(() => null);
    if (step() !== "check") return;
    if (sealed === null) return this.#refused({ sentence: word("cast-refused"), heading: word("refused-heading") });
    offerCheck();
  }

  /** Burns the sealed ballot and shows what is in it. */
  open() {
    if (step() === "check") openSealed(this.uuid);
  }

  /** Back to the review, with a ballot to be sealed anew. */
  reseal() {
    if (step() !== "check") return;
    session.unseal();
    wipeCheck();
    this.#prepare();
    show("review");
  }

  /** Casts what was reviewed, or sealed for a check and not opened. */
  async cast() {
    const sealed = step() === "check" && session.sealed !== null && !session.sealed.burnt;
    if (!sealed && (step() !== "review" || !this.review.confirmed())) return;
    const marks = this.ballotPaper.marks();
    this.#withdrawal = new AbortController();
    session.forgotten = false;
    show("casting");
    const receiptKey = this.#data.receiptKey ?? "";
    const result = await vote({ uuid: this.uuid, receiptKey, marks }, this.#withdrawal.signal);
    if (result === null) return;
    if ("sentence" in result) return this.#refused(result);
    this.wipe();
    show("receipt");
    showReceipt(result, Number(this.#data.receiptShown), () => this.restart("?cast"));
  }

  /** @param {{ sentence: string, heading: string }} why */
  #refused({ sentence, heading }) {
    session.wipe();
    say(byId("refused-heading", HTMLElement), heading);
    say(byId("refused-sentence", HTMLElement), sentence);
    show("refused");
  }

  /** Back to the ballot while the poll is paused; the ballot is sealed anew later. */
  withdraw() {
    if (step() !== "casting" || session.forgotten) return;
    this.#withdrawal.abort();
    this.#prepare();
    goBack();
  }

  /** Asks before an opened ballot is given up. */
  askToLeave() {
    openDialog(byId("leave", HTMLDialogElement));
  }

  /** When nobody has touched the page: a sealed ballot still goes on its way, its marks are wiped. */
  untouched() {
    if (step() !== "casting") {
      this.restart("?cleared");
      return;
    }
    session.forgotten = true;
    this.ballotPaper.wipe();
    this.review.wipe();
    byId("paused-back", HTMLButtonElement).hidden = true;
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
  }

  /** Leaves nothing of this delegate in the page. */
  wipe() {
    session.wipe();
    this.entry.wipe();
    this.ballotPaper.wipe();
    this.review.wipe();
    wipeCheck();
    this.marking.update();
  }

  /** Wipes all, then a fresh page for the next delegate, as soon as the server can give one. */
  async restart(search = "") {
    if (session.leaving) return;
    session.leaving = true;
    this.wipe();
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    while (!(await boothState(this.uuid))) await pause(1000);
    location.replace(location.pathname + search);
  }
}
