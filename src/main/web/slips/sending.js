import { word } from "../shared/words.js";

/** @typedef {{ fingerprint: string, address: string } | { refused: string }} Answer */

const WAIT = 3000;

/**
 * Sends the public credentials until the server has answered; the same ones again do no harm.
 * @param {string} uuid
 * @param {{ good: string[], spare: string[] }} batch
 * @param {() => void} retrying
 * @returns {Promise<Answer>}
 */
export async function register(uuid, batch, retrying) {
  for (;;) {
    const answer = await attempt(uuid, JSON.stringify(batch));
    if (answer) return answer;
    retrying();
    await new Promise((resume) => setTimeout(resume, WAIT));
  }
}

/** @param {string} uuid @param {string} body @returns {Promise<Answer | null>} null where no answer came */
async function attempt(uuid, body) {
  try {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await fetch(`/desk/polls/${uuid}/slips`, { method: "POST", headers, body, cache: "no-store", redirect: "manual" });
    if (answer.type === "opaqueredirect") return { refused: word("sign-in-again") };
    if (answer.status >= 500 || answer.status === 429) return null;
    const said = await answer.json();
    return answer.ok ? { fingerprint: said.fingerprint, address: said.address } : { refused: String(said.detail ?? answer.status) };
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
