// A server without a network: it answers from a script and remembers what it was asked.

/** Stands in a script for a request that no answer came to. */
export const LOST = Symbol("lost");

/**
 * @typedef {{ path: string, method: string, body: string | undefined, headers: Record<string, string>, at: number }} Asked
 * @typedef {{ status?: number, body?: unknown, type?: string, headers?: Record<string, string> }} Answer `body` is sent as JSON unless it is text or bytes
 */

/**
 * Answers every request from now on.
 * @param {(asked: Asked, so_far: number) => Answer | LOST | Promise<Answer | LOST>} script gets how many came before to the same path
 * @returns {Asked[]} what was asked so far
 */
export function serve(script) {
  /** @type {Asked[]} */
  const asked = [];
  globalThis.fetch = async (path, { method = "GET", body, headers = {} } = {}) => {
    const request = { path: String(path), method, body, headers, at: Date.now() };
    const before = asked.filter((other) => other.path === request.path).length;
    asked.push(request);
    const answer = await script(request, before);
    if (answer === LOST) throw new TypeError("Failed to fetch");
    return response(answer);
  };
  return asked;
}

/** The same, each answer of a list once, the last one again and again. @param {...(Answer | LOST)} answers */
export function serveInTurn(...answers) {
  let next = 0;
  return serve(() => answers[Math.min(next++, answers.length - 1)]);
}

/** @param {Answer} answer */
function response({ status = 200, body = {}, type = "application/json", headers = {} }) {
  const written = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return new Response(written, { status, headers: { "content-type": type, ...headers } });
}
