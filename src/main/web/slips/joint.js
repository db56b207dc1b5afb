import { within } from "../shared/dom.js";
import { fingerprintOf, makeSlips, publicSide } from "./codes.js";
import { copyOf, filled, markSpare, onSheets } from "./sheets.js";

/** @typedef {import("./codes.js").NewSlip} NewSlip */
/** @typedef {{ uuid: string, title: string, taken: Set<string>, reserveOf?: string }} ChosenPoll reserveOf: the election whose second ballot it is kept for */
/** @typedef {{ poll: ChosenPoll, slips: NewSlip[] }} PollSlips one poll's parts, in an order of their own */

/**
 * Draws the codes of each poll by themselves: the parts of one slip have nothing to do with each other.
 * @param {readonly ChosenPoll[]} polls
 * @param {number} good
 * @param {number} spare
 * @param {(done: number, of: number) => void} progress
 * @returns {Promise<PollSlips[]>} the first parts of all polls make the first slip, and so on
 */
export async function makeJoint(polls, good, spare, progress) {
  const each = good + spare;
  const made = [];
  for (const poll of polls) {
    const before = made.length * each;
    made.push({ poll, slips: await makeSlips(poll.uuid, good, spare, poll.taken, (done) => progress(before + done, polls.length * each)) });
  }
  return made;
}

/** All that leaves the page: each poll's public credentials, sorted, so that no two lists fit together. @param {readonly PollSlips[]} made */
export function publicSides(made) {
  return made.map(({ poll, slips }) => ({
    poll: poll.uuid,
    ...publicSide(slips),
    ...(poll.reserveOf ? { reserveOf: poll.reserveOf } : {}),
  }));
}

/** The fingerprint of each poll's credentials, as the server has to answer it. @param {ReturnType<typeof publicSides>} sides */
export function fingerprintsOf(sides) {
  return Object.fromEntries(sides.map(({ poll, ...side }) => [poll, fingerprintOf(side)]));
}

/**
 * Lays the slips out, one beside nothing, its parts beside each other.
 * @param {readonly PollSlips[]} made
 * @param {string} address
 * @returns {number} how many sheets
 */
export function layOutJoint(made, address) {
  const number = made[0].slips.length;
  return onSheets(Array.from({ length: number }, (_, i) => drawn(made, i, address)), 1);
}

/** @param {readonly PollSlips[]} made @param {number} at which slip @param {string} address */
function drawn(made, at, address) {
  const slip = copyOf("slip-template");
  const parts = within(slip, "[data-parts]", HTMLElement);
  const numbers = within(slip, "[data-numbers]", HTMLElement);
  parts.dataset.parts = String(made.length);
  for (const { poll, slips } of made) {
    const part = filled(copyOf("part-template"), slips[at], address, `${address}/polls/${poll.uuid}/vote`);
    within(part, "[data-title]", HTMLElement).textContent = poll.title;
    parts.append(part);
    const stub = copyOf("number-template");
    within(stub, "[data-title]", HTMLElement).textContent = poll.title;
    within(stub, "[data-number]", HTMLElement).textContent = slips[at].number;
    numbers.append(stub);
  }
  markSpare(slip, made[0].slips[at].spare);
  return slip;
}
