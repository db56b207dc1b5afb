import { word } from "../shared/words.js";

const AGAIN_AFTER = 2000;

/** What the server refuses, in its own sentence; `reason` is its name. */
export class ServerRefused extends Error {
  /** @param {string} reason @param {string} sentence */
  constructor(reason, sentence) {
    super(sentence);
    this.reason = reason;
  }
}

/**
 * Asks the server until it answers.
 * @param {string} path
 * @param {string} [body] of what is sent
 * @param {() => void} [retrying] called where no answer came
 * @returns {Promise<any>}
 * @throws {ServerRefused}
 */
export async function ask(path, body, retrying = () => {}) {
  for (;;) {
    const answer = await attempt(path, body);
    if (answer) return read(answer);
    retrying();
    await pause(AGAIN_AFTER);
  }
}

/** @param {string} path @param {string | undefined} body @returns {Promise<Response | null>} null where none came */
async function attempt(path, body) {
  try {
    const headers = { accept: "application/json", ...(body !== undefined && { "content-type": "application/json" }) };
    const method = body === undefined ? "GET" : "POST";
    const answer = await fetch(path, { method, headers, body, cache: "no-store", redirect: "manual" });
    return answer.status >= 500 || answer.status === 429 ? null : answer;
  } catch {
    return null;
  }
}

/** @param {Response} answer */
async function read(answer) {
  if (answer.type === "opaqueredirect") throw new ServerRefused("SIGN_IN_FIRST", word("sign-in-again"));
  const said = await answer.json();
  if (answer.ok) return said;
  throw new ServerRefused(String(said.reason), word("refused", { reason: String(said.detail ?? answer.status) }));
}

/** @param {number} milliseconds @returns {Promise<void>} */
export function pause(milliseconds) {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
