const TOUCHES = ["pointerdown", "pointermove", "keydown", "input", "wheel", "touchmove", "scroll"];
const LOOK_EVERY = 500;

/**
 * @typedef {object} Untouched
 * @property {number} after milliseconds without a touch until the wiping
 * @property {number} warning milliseconds of countdown before it
 * @property {() => boolean} matters whether there is anything to wipe
 * @property {(seconds: number) => void} countdown
 * @property {() => void} calm someone is there after all
 * @property {() => void} wipe
 */

/**
 * Watches for the last touch of the page. Goes by the clock, for a tablet that slept runs no timers.
 * @param {Untouched} options
 */
export function watchUntouched({ after, warning, matters, countdown, calm, wipe }) {
  let touched = Date.now();
  let counting = false;
  const touch = () => {
    touched = Date.now();
    if (counting) calm();
    counting = false;
  };
  const look = () => {
    if (!matters()) {
      touched = Date.now();
      return;
    }
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
}
