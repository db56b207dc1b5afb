import { byId, say, within } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";
import { word } from "../shared/words.js";
import { fingerprintsOf, layOutJoint, makeJoint, publicSides } from "../slips/joint.js";
import { failed, guideMaking, progress, readNumbers, showMaking, showPrint } from "../slips/making.js";
import { receiptKey, registerJoint } from "../slips/sending.js";

/** @typedef {import("../slips/joint.js").ChosenPoll} ChosenPoll */

const place = byId("make", HTMLElement);
const meeting = place.dataset.uuid ?? "";

guideMaking(() => {
  const numbers = readNumbers(Number(place.dataset.most));
  const polls = numbers && chosen(Number(place.dataset.mostPolls));
  return polls && make(polls, numbers.good, numbers.spare);
}, `/desk/meetings/${meeting}`);

const ticks = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll("input[name=poll], input[name=reserve]")]);
ticks.forEach((tick) => tick.addEventListener("change", keepWithElection));
keepWithElection();

/** A part for a second ballot stands beside its election's, or nowhere. */
function keepWithElection() {
  for (const tick of ticks) if (tick.dataset.of) tick.disabled = !ticks.some(({ value, checked }) => value === tick.dataset.of && checked);
}

/** The polls that are ticked, or null with a word about their number. @param {number} most @returns {ChosenPoll[] | null} */
function chosen(most) {
  const polls = ticks
    .filter((tick) => tick.checked && !tick.disabled)
    .map(({ value, dataset }) => ({ uuid: value, title: dataset.title ?? "", taken: new Set((dataset.taken ?? "").split(" ")), reserveOf: dataset.of }));
  const right = polls.length > 1 && polls.length <= most;
  say(byId("make-error", HTMLElement), right ? "" : (place.dataset.whichWrong ?? ""));
  return right ? polls : null;
}

/**
 * Makes the slips of all chosen polls, registers their public sides together and lays them out for printing.
 * @param {ChosenPoll[]} polls
 * @param {number} good
 * @param {number} spare
 * @returns {Promise<boolean>} whether there are slips to print
 */
async function make(polls, good, spare) {
  const status = byId("making-status", HTMLElement);
  showMaking();
  const made = await makeJoint(polls, good, spare, progress);
  say(status, word("sending"));
  const sides = publicSides(made);
  const answer = await registerJoint(meeting, sides, () => say(status, word("retrying")));
  const sums = fingerprintsOf(sides);
  if ("refused" in answer) return failed(word("refused", { reason: answer.refused }));
  if (polls.some(({ uuid }) => answer.fingerprints[uuid] !== sums[uuid])) return failed(word("check-failed"));

  byId("printout", HTMLElement).hidden = false;
  const sheets = layOutJoint(made, answer.address);
  await fillCover(String(good), String(spare), sums, answer.address);
  return showPrint({ good, spare, sheets });
}

/** @param {string} good @param {string} spare @param {Record<string, string>} sums by poll @param {string} address */
async function fillCover(good, spare, sums, address) {
  const cover = within(document, ".cover", HTMLElement);
  for (const [name, value] of Object.entries({ good, spare, address })) within(cover, `[data-${name}]`, HTMLElement).textContent = value;
  within(cover, "[data-cover-qr]", HTMLElement).replaceChildren(qrPicture(address));
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (cover.querySelectorAll("[data-cover-of]"))) {
    const poll = part.dataset.coverOf ?? "";
    if (!(poll in sums)) {
      part.remove();
      continue;
    }
    within(part, "[data-credentials]", HTMLElement).textContent = sums[poll];
    const key = part.querySelector("[data-receipt-key]");
    if (key) key.textContent = await receiptKey(poll);
  }
}
