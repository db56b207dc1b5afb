import { credentialOf, secretOf } from "../protocol/code.js";
import { ask, boothState } from "./server.js";

/**
 * What became of a look-up: the poll that knows the code and what the slip can still do there, or why there is no answer.
 * @typedef {{ kind: "found", uuid: string, state: string, secret: bigint, credential: string }
 *   | { kind: "unknown" | "network" | "tries" | "fault" }} Found
 */

/**
 * Looks for the poll that a code belongs to: the booth's own first, then the others that are open. Only the public
 * credentials leave the page.
 * @param {string} code 16 symbols
 * @param {string} own
 * @returns {Promise<Found>}
 */
export async function findCode(code, own) {
  const here = await lookUp(code, own);
  if (here.kind !== "unknown") return here;
  const state = await boothState(own);
  if (!state) return { kind: "network" };
  for (const uuid of state.open.filter((other) => other !== own)) {
    const there = await lookUp(code, uuid);
    if (there.kind !== "unknown") return there;
  }
  return { kind: "unknown" };
}

/** @param {string} code @param {string} uuid @returns {Promise<Found>} */
async function lookUp(code, uuid) {
  const secret = secretOf(code, uuid);
  const credential = credentialOf(secret);
  try {
    const answer = await ask(`/polls/${uuid}/credentials/${credential}`);
    if (answer.ok) {
      const { state, because } = await answer.json();
      return { kind: "found", uuid, state: because ?? state, secret, credential };
    }
    if (answer.status === 404) return { kind: "unknown" };
    return { kind: answer.status === 429 ? "tries" : "fault" };
  } catch {
    return { kind: "network" };
  }
}
