import { credentialOf, secretFast } from "../protocol/code.js";
import { ask, boothState, detailOf } from "./server.js";

/**
 * What became of a look-up: the poll that knows the code, with the server's sentence where it opens nothing there (empty
 * where it does), or why there is no such poll.
 * @typedef {{ kind: "found", uuid: string, refusal: string, secret: bigint, credential: string }
 *   | { kind: "unknown" | "tries", detail: string } | { kind: "network" | "fault" }} Found
 */

/** @type {Map<number, "unknown" | "tries">} */
const KINDS = new Map([
  [404, "unknown"],
  [429, "tries"],
]);

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
  return here;
}

/** @param {string} code @param {string} uuid @returns {Promise<Found>} */
async function lookUp(code, uuid) {
  const secret = await secretFast(code, uuid);
  const credential = credentialOf(secret);
  try {
    const answer = await ask(`/polls/${uuid}/credentials/${credential}`);
    if (answer.ok) {
      const { state, detail } = await answer.json();
      return { kind: "found", uuid, refusal: state === "unused" ? "" : detail, secret, credential };
    }
    const kind = KINDS.get(answer.status);
    const detail = kind ? await detailOf(answer) : "";
    return kind && detail ? { kind, detail } : { kind: "fault" };
  } catch {
    return { kind: "network" };
  }
}
