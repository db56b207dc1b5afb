import { byId, say } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";
import { word } from "../shared/words.js";

const MORE = 60000;

/**
 * Shows a receipt for a while. It says where the ballot is, and nothing of the marks.
 * @param {{ tracker: string, again: boolean }} taken
 * @param {number} shown milliseconds
 * @param {() => void} done
 */
export function showReceipt({ tracker, again }, shown, done) {
  say(byId("tracker-short", HTMLElement), tracker.slice(0, 10));
  say(byId("tracker", HTMLElement), tracker);
  byId("tracker-qr", HTMLElement).replaceChildren(qrPicture(tracker));
  const note = byId("receipt-again", HTMLElement);
  note.hidden = !again;
  say(note, again ? word("receipt-again") : "");

  let ends = Date.now() + shown;
  let length = shown;
  const bar = byId("receipt-bar", HTMLProgressElement);
  const tick = () => {
    const left = Math.max(0, ends - Date.now());
    bar.value = left / length;
    say(byId("receipt-left", HTMLElement), word("seconds-left", { n: Math.ceil(left / 1000) }));
    if (left === 0) finish();
  };
  const timer = setInterval(tick, 250);
  const finish = () => {
    clearInterval(timer);
    done();
  };
  byId("receipt-done", HTMLButtonElement).addEventListener("click", finish);
  byId("receipt-more", HTMLButtonElement).addEventListener("click", () => {
    ends = Math.max(ends, Date.now()) + MORE;
    length = ends - Date.now();
    tick();
  });
  tick();
}
