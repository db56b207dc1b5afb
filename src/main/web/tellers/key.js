import { bytesToNumberBE } from "@noble/curves/utils.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { wipe } from "../protocol/bytes.js";
import { ALPHABET, checkSymbol, normalized } from "../protocol/code.js";

/*
 * A teller's key as it is kept on paper: seven groups of four symbols of the voting codes' alphabet, each with a check
 * symbol of its own, which knows the group's place too. The seed of PROTOCOL §9.1 follows from the symbols: hands can type
 * these, and case does not matter.
 */

const GROUPS = 7;
const DATA = 4;
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const SEED = 22;

/**
 * A key that was typed: its groups joined, or the first group that is wrong, counted from 1.
 * @typedef {{ ok: true, key: string } | { ok: false, group: number } | { ok: false, missing: number }} Reading
 */

/** Draws a new key. @returns {string} 35 symbols */
export function randomKey() {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(GROUPS * DATA));
  const symbols = Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");
  wipe(bytes);
  return (symbols.match(/.{4}/g) ?? []).map((group, place) => group + check(group, place)).join("");
}

/** @param {string} typed @returns {Reading} */
export function readKey(typed) {
  const key = normalized(typed);
  const groups = key.match(/.{1,5}/gsu) ?? [];
  const wrong = groups.findIndex((group, place) => group.length === 5 && check(group.slice(0, 4), place) !== group[4]);
  if (wrong >= 0) return { ok: false, group: wrong + 1 };
  if (key.length !== GROUPS * (DATA + 1)) return { ok: false, missing: GROUPS * (DATA + 1) - key.length };
  return { ok: true, key };
}

/** As it is printed. @param {string} key @returns {string[]} */
export function groupsOf(key) {
  return key.match(/.{5}/g) ?? [];
}

/** @param {string} group @param {number} place */
function check(group, place) {
  return [...group].every((symbol) => ALPHABET.includes(symbol)) ? checkSymbol(ALPHABET[place] + group) : "";
}

/** The seed of the member's keys (PROTOCOL §9.1). @param {string} key @returns {string} 22 characters of Base58 */
export function seedOf(key) {
  let rest = bytesToNumberBE(sha512(utf8ToBytes("phieukin-seed|" + key)));
  let seed = "";
  while (seed.length < SEED) {
    seed += BASE58[Number(rest % 58n)];
    rest /= 58n;
  }
  return seed;
}
