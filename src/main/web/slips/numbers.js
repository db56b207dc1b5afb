import { credentialOf, readCode, secretOf, slipNumberOf } from "../protocol/code.js";

/**
 * The lines with each voting code, or address with one, turned into its slip number; other lines stay.
 * @param {string} text
 * @param {string} uuid
 */
export function numbersIn(text, uuid) {
  return text
    .split("\n")
    .map((line) => numberOf(line, uuid) ?? line)
    .join("\n");
}

/** @param {string} line @param {string} uuid @returns {string | null} null where it is no code */
function numberOf(line, uuid) {
  const at = line.indexOf("#");
  const reading = readCode(at < 0 ? line : line.slice(at + 1));
  return reading.ok ? slipNumberOf(credentialOf(secretOf(reading.code, uuid))) : null;
}

/**
 * What a QR code says: a slip of this poll, one of another poll, or no slip at all.
 * @param {string} text
 * @param {string} uuid
 * @returns {{ kind: "slip", number: string } | { kind: "other-poll" } | { kind: "no-slip" }}
 */
export function slipIn(text, uuid) {
  const poll = text.match(/\/polls\/([^/#?]+)\/vote#/)?.[1] ?? uuid;
  const number = numberOf(text, uuid);
  if (number === null) return { kind: "no-slip" };
  return poll === uuid ? { kind: "slip", number } : { kind: "other-poll" };
}
