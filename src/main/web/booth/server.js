/**
 * Where a poll stands, and the polls that take ballots now.
 * @typedef {{ state: string, open: string[] }} BoothState
 */

/** How long an answer may take, in milliseconds. */
const ANSWER_WITHIN = 15000;
const WATCH_EVERY = 3000;

/**
 * Asks the server; fails only where no answer came.
 * @param {string} path
 * @param {RequestInit} [options]
 */
export function ask(path, options) {
  return fetch(path, {
    credentials: "same-origin",
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(ANSWER_WITHIN),
    ...options,
    headers: { accept: "application/json", ...options?.headers },
  });
}

/**
 * The sentence in which the server refuses something, in the reader's language (RFC 9457 `detail`).
 * @param {Response} answer
 * @returns {Promise<string>} empty where it is none of our server's answers
 */
export async function detailOf(answer) {
  try {
    const { detail } = await answer.json();
    return typeof detail === "string" ? detail : "";
  } catch {
    return "";
  }
}

/** @param {string} uuid @returns {Promise<BoothState | null>} null where the server cannot say */
export async function boothState(uuid) {
  try {
    const answer = await ask(`/polls/${uuid}/booth-state`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/**
 * Looks every few seconds where a poll stands.
 * @param {string} uuid
 * @param {(state: BoothState) => void} tell
 * @param {() => void} lost is told of each look that got no answer, the first after an answer left out: one may be lost
 * @returns {() => void} stops it
 */
export function watchState(uuid, tell, lost) {
  let stopped = false;
  let failed = 0;
  (async () => {
    while (!stopped) {
      await pause(WATCH_EVERY * (0.8 + 0.4 * Math.random()));
      if (stopped || document.hidden) continue;
      const state = await boothState(uuid);
      failed = state ? 0 : failed + 1;
      if (stopped) return;
      if (state) tell(state);
      else if (failed > 1) lost();
    }
  })();
  return () => {
    stopped = true;
  };
}

/** @param {number} milliseconds @returns {Promise<void>} */
export function pause(milliseconds) {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
