import { ask, boothState, pause } from "./server.js";

/**
 * What became of a ballot. `withdrawn`: the delegate went back to the ballot paper while the poll was paused.
 * @typedef {{ kind: "taken", tracker: string, receipt: string, again: boolean }
 *   | { kind: "refused", sentence: string } | { kind: "withdrawn" }} Outcome
 */

/**
 * @typedef {object} Listener
 * @property {() => void} sending
 * @property {(seconds: number, why: "lost" | "fault") => void} retrying no answer came, or one of a server with an error
 * @property {(seconds: number) => void} queued the server has other ballots to look at first
 * @property {() => void} paused the ballot is not in the box, and no request is under way
 */

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10000;
const LOOK_EVERY = 2000;
const LONGEST_QUEUE = 10;

/**
 * Hands a sealed ballot in, the same bytes again and again until the server has answered.
 * @param {string} uuid
 * @param {string} json
 * @param {Listener} listener
 * @param {AbortSignal} withdrawal obeyed only while the poll is paused
 * @param {() => Promise<void>} hurried is over once the delegate will not wait for the next try
 * @returns {Promise<Outcome>}
 */
export async function cast(uuid, json, listener, withdrawal, hurried = () => new Promise(() => {})) {
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    listener.sending();
    const answer = await attempt(uuid, json);
    if (answer === "paused") {
      listener.paused();
      if (!(await resumed(uuid, withdrawal))) return { kind: "withdrawn" };
      wait = FIRST_WAIT / 2;
    } else if (typeof answer === "number") {
      listener.queued(answer);
      // Not all of those in the queue come back at once.
      await pause(answer * (750 + 500 * Math.random()));
      wait = FIRST_WAIT / 2;
    } else if (answer === "lost" || answer === "fault") {
      listener.retrying(Math.ceil(wait / 1000), answer);
      await Promise.race([pause(wait), online(), hurried()]);
    } else {
      return answer;
    }
  }
}

/** @param {string} uuid @param {string} json @returns {Promise<Outcome | "lost" | "fault" | "paused" | number>} a number: of seconds until it is worth trying again */
async function attempt(uuid, json) {
  try {
    const headers = { "content-type": "application/json" };
    const answer = await ask(`/polls/${uuid}/ballots`, { method: "POST", headers, body: json });
    const queue = queued(answer);
    if (queue > 0) return queue;
    if (answer.status >= 500) return "fault";
    if (answer.status === 429 || answer.status === 408) return "lost";
    const said = await answer.json();
    if (answer.ok) return { kind: "taken", tracker: said.tracker, receipt: said.receipt, again: answer.status === 200 };
    return said.reason === "POLL_PAUSED" || said.reason === "POLL_NOT_OPEN_YET"
      ? "paused"
      : { kind: "refused", sentence: said.detail ? String(said.detail) : "" };
  } catch {
    return "lost";
  }
}

/** How long the server itself asks to wait; 0 where it does not. @param {Response} answer */
function queued({ status, headers }) {
  const seconds = status === 503 || status === 429 ? Number(headers.get("retry-after")) : 0;
  return seconds > 0 ? Math.min(Math.ceil(seconds), LONGEST_QUEUE) : 0;
}

/** Waits until a paused poll moves on; false when the ballot is withdrawn. @param {string} uuid @param {AbortSignal} withdrawal */
async function resumed(uuid, withdrawal) {
  while (!withdrawal.aborted) {
    await pause(LOOK_EVERY);
    if (withdrawal.aborted) break;
    const now = await boothState(uuid);
    if (now && now.state !== "PAUSED" && now.state !== "READY") return !withdrawal.aborted;
  }
  return false;
}

/** @returns {Promise<void>} */
function online() {
  return new Promise((resume) => addEventListener("online", () => resume(), { once: true }));
}
