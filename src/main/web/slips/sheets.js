import { groupsOfFour } from "../protocol/code.js";
import { byId, within } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";

/** @typedef {import("./codes.js").NewSlip} NewSlip */

/** What of an A4 page is printed on, and the least that a slip takes, in mm (slips.css). */
const [WIDTH, HEIGHT, SLIP] = [194, 281, 93];

/**
 * Lays slips out, two beside each other and as many below as a sheet has room for.
 * @param {readonly NewSlip[]} slips
 * @param {string} address where to type the code
 * @param {string} vote the booth's address, for the QR code
 * @returns {number} how many sheets
 */
export function layOut(slips, address, vote) {
  return onSheets(slips.map((slip) => drawn(slip, address, vote)), 2);
}

/**
 * Puts what is drawn on sheets; the place they go to is in view already, for the slips are measured in it.
 * @param {readonly DocumentFragment[]} all
 * @param {number} beside how many stand beside each other (slips.css)
 * @returns {number} how many sheets
 */
export function onSheets(all, beside) {
  const place = byId("sheets", HTMLElement);
  const trial = sheetOf(all.slice(-1).map((slip) => /** @type {DocumentFragment} */ (slip.cloneNode(true))));
  place.replaceChildren(trial);
  const toASheet = beside * below(trial);
  const sheets = [];
  for (let first = 0; first < all.length; first += toASheet) sheets.push(sheetOf(all.slice(first, first + toASheet)));
  place.replaceChildren(...sheets);
  return sheets.length;
}

/** How many slips like the one on this sheet fit below each other; the last has all marks that a slip can have. @param {HTMLElement} sheet */
function below(sheet) {
  const scale = sheet.getBoundingClientRect().width / WIDTH;
  const slip = sheet.firstElementChild?.getBoundingClientRect().height ?? 0;
  return Math.max(1, Math.floor(HEIGHT / (scale > 0 ? slip / scale : SLIP)));
}

/** @param {readonly DocumentFragment[]} slips */
function sheetOf(slips) {
  const sheet = document.createElement("section");
  sheet.className = "sheet";
  sheet.append(...slips);
  return sheet;
}

/** @param {NewSlip} slip @param {string} address @param {string} vote */
function drawn(slip, address, vote) {
  return filled(copyOf("slip-template"), slip, address, vote);
}

/** What a template holds, anew. @param {string} id */
export function copyOf(id) {
  const copy = byId(id, HTMLTemplateElement).content.cloneNode(true);
  if (!(copy instanceof DocumentFragment)) throw new Error("unreachable: a template holds a fragment");
  return copy;
}

/**
 * Writes a code with its number and address into a slip, or into a part of one.
 * @param {DocumentFragment} slip
 * @param {NewSlip} what
 * @param {string} address
 * @param {string} vote
 */
export function filled(slip, { code, number, spare }, address, vote) {
  within(slip, "[data-code]", HTMLElement).textContent = groupsOfFour(code);
  within(slip, "[data-address]", HTMLElement).textContent = address;
  within(slip, "[data-qr]", HTMLElement).append(qrPicture(`${vote}#${code}`));
  for (const place of slip.querySelectorAll("[data-number]")) place.textContent = number;
  markSpare(slip, spare);
  return slip;
}

/** @param {DocumentFragment} slip @param {boolean} spare */
export function markSpare(slip, spare) {
  for (const mark of slip.querySelectorAll("[data-spare-mark]")) if (mark instanceof HTMLElement) mark.hidden = !spare;
}

/**
 * Fills the cover sheet in.
 * @param {Record<"good" | "spare" | "credentials" | "receipt-key" | "address", string>} facts
 */
export function fillCover(facts) {
  const cover = within(document, ".cover", HTMLElement);
  for (const [name, value] of Object.entries(facts)) within(cover, `[data-${name}]`, HTMLElement).textContent = value;
  within(cover, "[data-cover-qr]", HTMLElement).replaceChildren(qrPicture(facts.address));
}
