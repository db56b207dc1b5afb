import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { fingerprintOf, makeSlips, publicSide } from "../slips/codes.js";
import { failed, guideMaking, progress, readNumbers, showMaking, showPrint } from "../slips/making.js";
import { receiptKey, register } from "../slips/sending.js";
import { fillCover, layOut } from "../slips/sheets.js";

const place = document.getElementById("make");
if (place instanceof HTMLElement) {
  guideMaking(() => {
    const numbers = readNumbers(Number(place.dataset.most));
    return numbers && make(place, numbers.good, numbers.spare);
  }, `/desk/polls/${place.dataset.uuid}/onward`);
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
  showMaking();
  const slips = await makeSlips(uuid, good, spare, new Set(place.dataset.taken?.split(" ")), progress);
  say(status, word("sending"));
  const batch = publicSide(slips);
  const answer = await register(uuid, batch, () => say(status, word("retrying")));
  const sum = fingerprintOf(batch);
  if ("refused" in answer) return failed(word("refused", { reason: answer.refused }));
  if (answer.fingerprint !== sum) return failed(word("check-failed"));

  byId("printout", HTMLElement).hidden = false;
  const sheets = layOut(slips, answer.address, `${answer.address}/polls/${uuid}/vote`);
  fillCover({
    good: String(good),
    spare: String(spare),
    credentials: sum,
    "receipt-key": await receiptKey(uuid),
    address: answer.address,
  });
  return showPrint({ good, spare, sheets });
}
