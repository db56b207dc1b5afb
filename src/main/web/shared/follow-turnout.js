const AGAIN_AFTER = 3000;
/** A connection that died without a word looks like one on which nothing happens. */
const ANEW_EVERY = 60_000;

/** @typedef {{ cast: number, slips: number, state: string }} Turnout */

/**
 * Follows a poll's turnout for good, whatever happens to the connection, until the poll's state is another one.
 * @param {string} address of the stream
 * @param {string} state as the page shows it
 * @param {(turnout: Turnout) => void} show each number
 * @param {() => void} moved the state is another one; nothing more is told
 */
export function followTurnout(address, state, show, moved) {
  const events = new EventSource(address);
  const again = () => followTurnout(address, state, show, moved);
  /** @param {() => void} next */
  const leave = (next) => {
    clearTimeout(anew);
    events.close();
    next();
  };
  const anew = setTimeout(() => leave(again), ANEW_EVERY);
  events.onmessage = (event) => {
    /** @type {Turnout} */
    const turnout = JSON.parse(event.data);
    if (turnout.state === state) show(turnout);
    else leave(moved);
  };
  // Browsers reconnect a broken stream; one that was refused for good is asked for again.
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) leave(() => setTimeout(again, AGAIN_AFTER));
  };
}

/**
 * A sentence of the page with the numbers in it.
 * @param {string | undefined} sentence with -1 and -2 in their places
 * @param {{ cast: number, slips: number }} turnout
 */
export function inWords(sentence, { cast, slips }) {
  return (sentence ?? "").replace("-1", String(cast)).replace("-2", String(slips));
}
