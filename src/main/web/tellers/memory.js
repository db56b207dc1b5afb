/*
 * What this browser remembers for a teller, so that it need not ask: nothing secret. Which tallies a key has opened here,
 * whose key was used here, and what was seen of a poll while it was open.
 */

/** @typedef {{ election: string, credentials: string }} Seen */
/** @typedef {{ keys: Record<string, Record<string, string>>, seen: Record<string, Seen> }} Remembered */

const NAME = "phieukin-teller";

/** @returns {Remembered} */
function read() {
  try {
    const { keys = {}, seen = {} } = JSON.parse(localStorage.getItem(NAME) ?? "{}");
    return { keys, seen };
  } catch {
    return { keys: {}, seen: {} };
  }
}

/** @param {(remembered: Remembered) => void} change */
function write(change) {
  const remembered = read();
  change(remembered);
  try {
    localStorage.setItem(NAME, JSON.stringify(remembered));
  } catch {
    // A browser that keeps nothing asks every time.
  }
}

/** Whether this browser has used the key before. @param {string} id the key's public half */
export function knowsKey(id) {
  return id in read().keys;
}

/** @param {string} id */
export function rememberKey(id) {
  write(({ keys }) => (keys[id] ??= {}));
}

/** The tallies that the key has opened here. @param {string} id @returns {Record<string, string>} */
export function openedHere(id) {
  return read().keys[id] ?? {};
}

/** @param {string} id @param {string} poll @param {string} tally */
export function rememberOpened(id, poll, tally) {
  write(({ keys }) => ((keys[id] ??= {})[poll] = tally));
}

/** @param {string} poll @returns {Seen | null} */
export function seenOf(poll) {
  return read().seen[poll] ?? null;
}

/** The first look stays. @param {string} poll @param {Seen} seen */
export function rememberSeen(poll, seen) {
  write((remembered) => (remembered.seen[poll] ??= seen));
}
