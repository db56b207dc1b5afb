import { sha256Hex } from "../protocol/bytes.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { makeSlips, publicSide } from "../slips/codes.js";
import { receiptKey, register } from "../slips/sending.js";
import { fillCover, layOut } from "../slips/sheets.js";

const MOST_SPARE = 100;

const place = document.getElementById("make");
if (place instanceof HTMLElement) begin(place);

/** @param {HTMLElement} place */
function begin(place) {
  let unprinted = false;
  byId("make-form", HTMLFormElement).addEventListener("submit", async (event) => {
    event.preventDefault();
    const numbers = read(Number(place.dataset.most));
    if (!numbers || unprinted) return;
    unprinted = true;
    unprinted = await make(place, numbers.good, numbers.spare);
  });
  byId("print-button", HTMLButtonElement).addEventListener("click", () => print());
  byId("printed-button", HTMLButtonElement).addEventListener("click", () => {
    unprinted = false;
    byId("sheets", HTMLElement).replaceChildren();
    // The poll's page says what comes next; no code is left behind in the history.
    location.replace(`/desk/polls/${place.dataset.uuid}`);
  });
  addEventListener("beforeunload", (event) => {
    if (unprinted) event.preventDefault();
  });
  addEventListener("pagehide", () => byId("sheets", HTMLElement).replaceChildren());
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

/** The numbers of the form, or null with a word about what is wrong. @param {number} most */
function read(most) {
  const good = byId("good", HTMLInputElement).valueAsNumber;
  const spare = byId("spare", HTMLInputElement).valueAsNumber;
  const right = Number.isInteger(good) && Number.isInteger(spare) && good >= 1 && spare >= 0 && spare <= MOST_SPARE && good + spare <= most;
  say(byId("make-error", HTMLElement), right ? "" : word("numbers-wrong", { most }));
  return right ? { good, spare } : null;
}

/**
 * Makes a batch, registers its public side and lays it out for printing.
 * @param {HTMLElement} place
 * @param {number} good
 * @param {number} spare
 * @returns {Promise<boolean>} whether there are slips to print
 */
async function make(place, good, spare) {
  const uuid = place.dataset.uuid ?? "";
  const status = byId("making-status", HTMLElement);
  byId("make-form", HTMLFormElement).hidden = true;
  byId("making", HTMLElement).hidden = false;
  const slips = await makeSlips(uuid, good, spare, new Set(place.dataset.taken?.split(" ")), progress);
  say(status, word("sending"));
  const batch = publicSide(slips);
  const answer = await register(uuid, batch, () => say(status, word("retrying")));
  const sum = sha256Hex(JSON.stringify([...batch.good, ...batch.spare].sort()));
  if ("refused" in answer) return failed(word("refused", { reason: answer.refused }));
  if (answer.fingerprint !== sum) return failed(word("check-failed"));

  const sheets = layOut(slips, answer.address, `${answer.address}/polls/${uuid}/vote`);
  fillCover({
    good: String(good),
    spare: String(spare),
    credentials: sum,
    "receipt-key": await receiptKey(uuid),
    address: answer.address,
  });
  byId("making", HTMLElement).hidden = true;
  place.hidden = true;
  byId("print", HTMLElement).hidden = false;
  byId("printout", HTMLElement).hidden = false;
  say(byId("made-status", HTMLElement), word("made", { good, spare, sheets }));
  byId("print-heading", HTMLElement).focus();
  return true;
}

/** @param {number} done @param {number} of */
function progress(done, of) {
  const bar = byId("making-bar", HTMLProgressElement);
  bar.max = of;
  bar.value = done;
  if (done === of || done % 20 === 0) say(byId("making-status", HTMLElement), word("deriving", { done, of }));
}

/** @param {string} sentence */
function failed(sentence) {
  say(byId("making-status", HTMLElement), sentence);
  byId("making-bar", HTMLProgressElement).hidden = true;
  return false;
}
