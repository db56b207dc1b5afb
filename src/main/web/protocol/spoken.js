import WORDS from "./spoken-words.json" with { type: "json" };

const BYTES = 8;

/**
 * A hash to be read aloud and compared by ear (PROTOCOL §7e).
 * @param {string} hash 64 hex digits
 * @returns {string} eight words
 */
export function spoken(hash) {
  return Array.from({ length: BYTES }, (_, i) => WORDS[parseInt(hash.slice(2 * i, 2 * i + 2), 16)]).join(" ");
}
