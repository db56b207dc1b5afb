import { groupsOfFour } from "../protocol/code.js";
import { byId, within } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";

/** @typedef {import("./codes.js").NewSlip} NewSlip */

const TO_A_SHEET = 8;

/**
 * Lays slips out, eight to a sheet.
 * @param {readonly NewSlip[]} slips
 * @param {string} address where to type the code
 * @param {string} vote the booth's address, for the QR code
 * @returns {number} how many sheets
 */
export function layOut(slips, address, vote) {
  const sheets = [];
  for (let first = 0; first < slips.length; first += TO_A_SHEET) {
    const sheet = document.createElement("section");
    sheet.className = "sheet";
    sheet.append(...slips.slice(first, first + TO_A_SHEET).map((slip) => drawn(slip, address, vote)));
    sheets.push(sheet);
  }
  byId("sheets", HTMLElement).replaceChildren(...sheets);
  return sheets.length;
}

/** @param {NewSlip} slip @param {string} address @param {string} vote */
function drawn({ code, number, spare }, address, vote) {
  const slip = byId("slip-template", HTMLTemplateElement).content.cloneNode(true);
  if (!(slip instanceof DocumentFragment)) throw new Error("unreachable: a template holds a fragment");
  within(slip, "[data-code]", HTMLElement).textContent = groupsOfFour(code);
  within(slip, "[data-address]", HTMLElement).textContent = address;
  within(slip, "[data-qr]", HTMLElement).append(qrPicture(`${vote}#${code}`));
  for (const place of slip.querySelectorAll("[data-number]")) place.textContent = number;
  for (const mark of slip.querySelectorAll("[data-spare-mark]")) if (mark instanceof HTMLElement) mark.hidden = !spare;
  return slip;
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
