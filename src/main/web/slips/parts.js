import { slipIn } from "./numbers.js";

/**
 * Writes the number of a part that was scanned into the field that is meant: one of its poll's, the first that is empty, else the
 * last, whose number was read by mistake. A code without its poll tells nothing: each part has a poll of its own.
 * @param {string} text what the QR code says
 * @param {readonly HTMLInputElement[]} fields of one form, each with the uuid of its poll
 * @returns {{ kind: "added" | "twice", number: string } | { kind: "other-poll" | "no-slip" }}
 */
export function placePart(text, fields) {
  if (!text.includes("/polls/")) return { kind: "no-slip" };
  const read = fields.map((field) => ({ field, slip: slipIn(text, field.dataset.slipOf ?? "") }));
  const meant = read.flatMap(({ field, slip }) => (slip.kind === "slip" ? [{ field, number: slip.number }] : []));
  if (meant.length === 0) return { kind: read.some(({ slip }) => slip.kind === "other-poll") ? "other-poll" : "no-slip" };
  const { number } = meant[0];
  if (meant.some(({ field }) => field.value.trim() === number)) return { kind: "twice", number };
  const free = meant.find(({ field }) => field.value.trim() === "") ?? meant[meant.length - 1];
  free.field.value = number;
  return { kind: "added", number };
}
