import { Refused } from "./refused.js";

/* Strict reading of the protocol's JSON (PROTOCOL §1): compact, known fields only, each once, in their order. */

/** What the deepest of the formats has, and a little more. */
const MAX_DEPTH = 12;

/**
 * Reads one compact JSON value. Strings may have other escapes than ours, for elections and trustees of others have.
 * @param {string} text
 * @param {number} most characters
 * @returns {unknown}
 * @throws {Refused} MALFORMED or TOO_LARGE
 */
export function readJson(text, most) {
  const value = parsed(text, most);
  if (inOurEscapes(text) !== JSON.stringify(value)) throw new Refused("MALFORMED", "not compact, a field twice, or half a character");
  return value;
}

/**
 * Reads what has only one spelling.
 * @param {string} text
 * @param {number} most characters
 * @returns {{ value: unknown, canonical: boolean }}
 */
export function readCanonical(text, most) {
  const value = parsed(text, most);
  return { value, canonical: JSON.stringify(value) === text };
}

/** @param {string} text @param {number} most @returns {unknown} */
function parsed(text, most) {
  if (text.length > most) throw new Refused("TOO_LARGE");
  if (tooDeep(text)) throw new Refused("MALFORMED", "nested too deeply");
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("MALFORMED", "not JSON");
  }
}

/** @param {string} text */
function tooDeep(text) {
  for (let at = 0, depth = 0, quoted = false; at < text.length; at++) {
    const c = text[at];
    if (quoted && c === "\\") at++;
    else if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === "{" || c === "[") depth++;
    else if (c === "}" || c === "]") depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/**
 * The text of a JSON value with every string in the escapes that we use: equal to what we would write, unless it has blanks, a
 * field twice, a number in another spelling, or half a character, which has no UTF-8 form.
 * @param {string} text that was parsed
 */
export function inOurEscapes(text) {
  const parts = [];
  let from = 0;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', from)) {
    let end = open + 1;
    while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
    const value = JSON.parse(text.slice(open, end + 1));
    parts.push(text.slice(from, open), /\p{Surrogate}/u.test(value) ? "" : JSON.stringify(value));
    from = end + 1;
  }
  return parts.join("") + text.slice(from);
}

/**
 * The object that this is, with exactly these fields in this order; a final ? marks optional ones.
 * @param {unknown} value
 * @param {...string} names
 * @returns {Record<string, unknown>}
 */
export function fields(value, ...names) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refused("MALFORMED", "an object expected");
  const present = Object.keys(value);
  const expected = names.filter((name) => !name.endsWith("?") || present.includes(name.slice(0, -1))).map((name) => name.replace("?", ""));
  if (present.join() !== expected.join()) throw new Refused("MALFORMED", "a field is missing, unknown or out of order");
  return /** @type {Record<string, unknown>} */ (value);
}

/** @param {unknown} value @returns {string} */
export function textOf(value) {
  if (typeof value !== "string") throw new Refused("MALFORMED", "a string expected");
  return value;
}

/** A small integer, not negative. @param {unknown} value @returns {number} */
export function wholeOf(value) {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 999_999_999 || Object.is(value, -0)) {
    throw new Refused("MALFORMED", "a small integer expected");
  }
  return value;
}

/**
 * @template Item
 * @param {unknown} value
 * @param {(item: unknown, at: number) => Item} read
 * @returns {Item[]}
 */
export function itemsOf(value, read) {
  if (!Array.isArray(value)) throw new Refused("MALFORMED", "an array expected");
  return value.map(read);
}
