import { word } from "../shared/words.js";

/** @typedef {{ fingerprint: string, address: string } | { refused: string }} Answer */
/** @typedef {{ fingerprints: Record<string, string>, address: string } | { refused: string }} JointAnswer */

const WAIT = 3000;

/**
 * Sends the public credentials until the server has answered; the same ones again do no harm.
 * @param {string} uuid
 * @param {{ good: string[], spare: string[] }} batch
 * @param {() => void} retrying
 * @returns {Promise<Answer>}
 */
export function register(uuid, batch, retrying) {
  return sent(`/desk/polls/${uuid}/slips`, batch, retrying, ({ fingerprint, address }) => ({ fingerprint, address }));
}

/**
 * The same of the slips of several polls at once.
 * @param {string} meeting
 * @param {{ poll: string, good: string[], spare: string[] }[]} polls
 * @param {() => void} retrying
 * @returns {Promise<JointAnswer>}
 */
export function registerJoint(meeting, polls, retrying) {
  return sent(`/desk/meetings/${meeting}/slips`, { polls }, retrying, ({ fingerprints, address }) => ({ fingerprints, address }));
}

/** @template T @param {string} path @param {object} what @param {() => void} retrying @param {(said: any) => T} read */
async function sent(path, what, retrying, read) {
  for (;;) {
    const answer = await attempt(path, JSON.stringify(what), read);
    if (answer) return answer;
    retrying();
    await new Promise((resume) => setTimeout(resume, WAIT));
  }
}

/** @template T @param {string} path @param {string} body @param {(said: any) => T} read @returns {Promise<T | { refused: string } | null>} null where no answer came */
async function attempt(path, body, read) {
  try {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await fetch(path, { method: "POST", headers, body, cache: "no-store", redirect: "manual" });
    if (answer.type === "opaqueredirect") return { refused: word("sign-in-again") };
    if (answer.status >= 500 || answer.status === 429) return null;
    const said = await answer.json();
    return answer.ok ? read(said) : { refused: String(said.detail ?? answer.status) };
  } catch {
    return null;
  }
}

/** The receipt key of a poll, for the cover sheet. @param {string} uuid @returns {Promise<string>} */
export async function receiptKey(uuid) {
  try {
    const answer = await fetch(`/polls/${uuid}/receipt-key`, { cache: "no-store" });
    return answer.ok ? (await answer.text()).trim() : "";
  } catch {
    return "";
  }
}
