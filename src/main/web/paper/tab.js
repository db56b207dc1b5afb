/*
 * Numbers that a teller has typed and not sent, kept in this tab alone and under the teller's account: neither teller sees
 * the other's (decision 15), and at sign-out they are gone.
 */

const PREFIX = "phieukin-count|";

/** @typedef {Record<string, string>} Numbers by the names of the fields */

/**
 * @param {string} account
 * @param {string} place which poll, and which stage of its count
 * @returns {Numbers}
 */
export function numbersKept(account, place) {
  forget((key) => !key.startsWith(PREFIX + account + "|"));
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + account + "|" + place) ?? "{}");
  } catch {
    return {};
  }
}

/** @param {string} account @param {string} place @param {Numbers} numbers */
export function keepNumbers(account, place, numbers) {
  try {
    sessionStorage.setItem(PREFIX + account + "|" + place, JSON.stringify(numbers));
  } catch {
    // A browser that keeps nothing: the numbers stay on the page.
  }
}

/** Forgets what is kept of a poll, at every other stage of its count. @param {string} account @param {string} poll @param {string} place */
export function forgetEarlier(account, poll, place) {
  const own = PREFIX + account + "|";
  forget((key) => key.startsWith(own + poll) && key !== own + place);
}

/** Forgets all: whoever worked here signs out. */
export function forgetNumbers() {
  forget(() => true);
}

/** @param {(key: string) => boolean} which */
function forget(which) {
  try {
    const keys = Array.from({ length: sessionStorage.length }, (_, i) => sessionStorage.key(i) ?? "");
    for (const key of keys) if (key.startsWith(PREFIX) && which(key)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
