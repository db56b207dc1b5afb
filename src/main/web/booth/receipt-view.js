import { shortTrackerOf } from "../protocol/code.js";
import { receiptAddress } from "../protocol/receipt.js";
import { byId, say } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";
import { word } from "../shared/words.js";

const MORE = 60000;

/**
 * A ballot in the box. `number` is that of the slip.
 * @typedef {{ uuid: string, tracker: string, receipt: string, number: string, again: boolean }} Taken
 */

/**
 * Shows a receipt for a while. It says where the ballot is, and nothing of the marks.
 * @param {Taken} taken
 * @param {number} shown milliseconds
 * @param {() => void} done
 */
export function showReceipt({ uuid, tracker, receipt, number, again }, shown, done) {
  byId("tracker-short", HTMLElement).replaceChildren(...groups(shortTrackerOf(tracker)));
  say(byId("receipt-number", HTMLElement), number);
  say(byId("tracker", HTMLElement), tracker);
  const place = byId("tracker-qr", HTMLElement);
  place.replaceChildren();
  // The delegate sees that the ballot is in the box before the picture is drawn.
  const drawing = setTimeout(() => place.replaceChildren(qrPicture(receiptAddress(location.origin, uuid, { tracker, receipt }))));
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
    clearTimeout(drawing);
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

/** The groups of a short tracker, each in one piece. @param {string} short */
function groups(short) {
  return short.split("-").flatMap((group, i) => {
    const piece = document.createElement("span");
    piece.textContent = group;
    return i === 0 ? [piece] : ["-", document.createElement("wbr"), piece];
  });
}
