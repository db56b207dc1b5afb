import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { slipNumberOf } from "../protocol/code.js";
import { checkReceiptFast } from "../protocol/receipt.js";
import { finish } from "../protocol/seal.js";
import { cast } from "./cast.js";
import { pause } from "./server.js";
import { session } from "./session.js";

/** @typedef {import("./cast.js").Outcome} Outcome */
/** @typedef {{ uuid: string, receiptKey: string, marks: number[][] }} Vote */

/**
 * Seals the marks, unless that ballot was sealed already; hands it in and checks the receipt.
 * @param {Vote} vote
 * @param {AbortSignal} withdrawal
 * @returns {Promise<import("./receipt-view.js").Taken | { sentence: string, heading: string } | null>} null when withdrawn
 */
export async function vote({ uuid, receiptKey, marks }, withdrawal) {
  const status = byId("casting-status", HTMLElement);
  const back = byId("paused-back", HTMLButtonElement);
  back.hidden = true;
  say(status, word("sealing"));
  const ballot = session.sealed ?? (await seal(marks).catch(() => null));
  if (ballot === null) return { sentence: word("cast-refused"), heading: word("refused-heading") };
  const { json, tracker, number } = ballot;
  const outcome = await cast(uuid, json, listener(status, back), withdrawal, hurried);
  if (outcome.kind === "withdrawn") {
    session.unseal();
    return null;
  }
  if (outcome.kind === "refused") {
    return { sentence: outcome.sentence || word("cast-refused"), heading: word("refused-heading") };
  }
  const { receipt, again } = outcome;
  const genuine = outcome.tracker === tracker && (await checkReceiptFast(receiptKey, uuid, tracker, receipt));
  return genuine ? { uuid, tracker, receipt, number, again } : { sentence: word("receipt-wrong", { tracker }), heading: word("receipt-wrong-heading") };
}

/** Seals the marks with what was prepared. @param {number[][]} marks */
export async function seal(marks) {
  const { code, preparation } = session;
  if (!code || !preparation) throw new Error("nothing to seal");
  await pause(0);
  const ballot = finish(await preparation.ready, code.secret, marks, code.credential);
  session.sealed = { ...ballot, marks, number: slipNumberOf(code.credential), burnt: false };
  return session.sealed;
}

/** Waits until the delegate will not wait. @returns {Promise<void>} */
function hurried() {
  return new Promise((resume) => byId("retry-now", HTMLButtonElement).addEventListener("click", () => resume(), { once: true }));
}

/** @param {HTMLElement} status @param {HTMLButtonElement} back */
function listener(status, back) {
  let tries = 0;
  const now = byId("retry-now", HTMLButtonElement);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let next;
  /** @param {number} seconds @param {"retrying" | "retrying-fault"} why */
  const countDown = (seconds, why) => {
    say(status, word(why, { n: seconds }));
    if (seconds > 1) next = setTimeout(() => countDown(seconds - 1, why), 1000);
  };
  return {
    sending() {
      clearTimeout(next);
      now.hidden = true;
      back.hidden = true;
      if (tries++ === 0) say(status, word("sending"));
    },
    /** @param {number} seconds @param {"lost" | "fault"} why */
    retrying(seconds, why) {
      now.hidden = false;
      countDown(seconds, why === "fault" ? "retrying-fault" : "retrying");
    },
    /** @param {number} seconds */
    queued(seconds) {
      say(status, word("queued", { n: seconds }));
    },
    paused() {
      tries = 0;
      back.hidden = session.forgotten;
      say(status, word("paused"));
    },
  };
}
