/** What hands and reading aids do. A page also scrolls by itself, when a text in it grows or a line comes into view. */
const TOUCHES = ["pointerdown", "pointermove", "keydown", "input", "wheel", "touchmove", "click", "focusin"];
const LOOK_EVERY = 500;

/**
 * @typedef {object} Untouched
 * @property {number} after milliseconds without a touch until the wiping
 * @property {number} warning milliseconds of countdown before it
 * @property {() => boolean} matters whether there is anything to wipe
 * @property {(seconds: number) => void} countdown
 * @property {() => void} wipe
 */

/**
 * Watches for the last touch of the page. Goes by the clock, for a tablet that slept runs no timers. During the countdown
 * a touch must say so: one that merely hides the countdown could fall on a box behind it.
 * @param {Untouched} options
 * @returns {() => void} to be called when someone says to be there still
 */
export function watchUntouched({ after, warning, matters, countdown, wipe }) {
  let touched = Date.now();
  let counting = false;
  const touch = () => {
    if (!counting) touched = Date.now();
  };
  const here = () => {
    counting = false;
    touch();
  };
  const look = () => {
    if (!matters()) return here();
    const left = touched + after - Date.now();
    if (left <= 0) wipe();
    else if (left <= warning) {
      counting = true;
      countdown(Math.ceil(left / 1000));
    }
  };
  for (const name of TOUCHES) addEventListener(name, touch, { capture: true, passive: true });
  document.addEventListener("visibilitychange", look);
  setInterval(look, LOOK_EVERY);
  return here;
}
