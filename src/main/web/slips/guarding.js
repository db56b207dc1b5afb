import { normalized } from "../protocol/code.js";
import { numbersIn, slipIn } from "./numbers.js";

/** A slip number has 6 symbols, a voting code 16; what is as long as this is no number that was typed wrongly. */
const SUSPICIOUS = 10;

/**
 * Whether what is left in a field of slip numbers, once whole codes are turned into numbers, may still tell a voting code:
 * one with a typing error, or an address with one.
 * @param {string} text
 * @param {string} uuid
 * @returns {"code" | "other-poll" | null}
 */
export function secretIn(text, uuid) {
  const parts = text.split(/[\n,;]/);
  if (parts.some((part) => slipIn(part, uuid).kind === "other-poll")) return "other-poll";
  return parts.some((part) => part.includes("#") || normalized(part).length >= SUSPICIOUS) ? "code" : null;
}

/**
 * Keeps voting codes in the browser: a whole code becomes its slip number, and a form in which something like a code is left
 * is not sent.
 * @param {(HTMLInputElement | HTMLTextAreaElement)[]} fields
 * @param {string} uuid of the poll
 * @param {(why: "code" | "other-poll" | null, field: HTMLElement) => void} tell
 */
export function guardSlipFields(fields, uuid, tell) {
  for (const field of fields) {
    field.addEventListener("change", () => look(field));
    field.form?.addEventListener("submit", (event) => {
      if (look(field) === null) return;
      event.preventDefault();
      field.focus();
    });
  }

  /** @param {HTMLInputElement | HTMLTextAreaElement} field */
  function look(field) {
    const kept = secretIn(field.value, uuid) === "other-poll";
    const numbers = kept ? field.value : numbersIn(field.value, uuid);
    if (numbers !== field.value) field.value = numbers;
    const why = secretIn(numbers, uuid);
    tell(why, field);
    return why;
  }
}
