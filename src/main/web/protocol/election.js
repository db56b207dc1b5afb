import { bytesToHex } from "@noble/hashes/utils.js";
import { digits, hashInBase64, sha256Bytes } from "./bytes.js";
import { GROUP, parseKey } from "./group.js";
import { inOurEscapes } from "./json.js";

/**
 * One line of the ballot paper.
 * @typedef {object} Line
 * @property {string} question
 * @property {readonly string[]} answers
 * @property {boolean} blank whether an unmarked line is counted as a blank vote
 * @property {number} min fewest marks
 * @property {number} max most marks
 */

/**
 * An election as its bytes say it (PROTOCOL §4).
 * @typedef {object} Election
 * @property {string} uuid
 * @property {string} name
 * @property {string} description
 * @property {string} publicKey
 * @property {readonly Line[]} lines
 * @property {string} fingerprint φ, over the bytes as received
 * @property {string} shortFingerprint for people: `10d8 89ce 0280 a301`
 */

const FIELDS = ["version", "description", "name", "group", "public_key", "questions", "uuid"];
const OPTIONAL_FIELDS = ["administrator", "credential_authority", "language"];
const MAX_BYTES = 1_000_000;

/** An election that cannot be voted on. The message says what is wrong with it. */
export class MalformedElection extends Error {}

/**
 * Reads `election.json`. Give it the bytes as they came where they are at hand: the fingerprint is theirs.
 * @param {string | Uint8Array} content
 * @returns {Election}
 * @throws {MalformedElection}
 */
export function readElection(content) {
  const election = readShown(content);
  checkKey(election.publicKey);
  return election;
}

/**
 * The same but for the check of the key, which takes as long as all else: for a page that shows an election before anything is
 * sealed. Whoever seals reads it whole.
 * @param {string | Uint8Array} content
 * @returns {Election}
 * @throws {MalformedElection}
 */
export function readShown(content) {
  if (content.length > MAX_BYTES) throw new MalformedElection("election too large");
  const { text, json } = parsed(content);
  if (inOurEscapes(text) !== JSON.stringify(json)) throw new MalformedElection("election not in compact form");
  fieldsAre(json, FIELDS, OPTIONAL_FIELDS);
  must(json.version === 1, "unknown version");
  must(json.group === GROUP, "unknown group");
  must(isText(json.description) && isText(json.name), "name and description must be texts");
  must(isText(json.uuid) && /^[1-9A-HJ-NP-Za-km-z]{14,}$/.test(json.uuid), "malformed uuid");
  must(Array.isArray(json.questions) && json.questions.length > 0, "no lines");
  const hash = sha256Bytes(content);
  return {
    uuid: json.uuid,
    name: json.name,
    description: json.description,
    publicKey: String(json.public_key),
    lines: json.questions.map(line),
    fingerprint: hashInBase64(hash),
    shortFingerprint: digits(bytesToHex(hash)),
  };
}

/** @param {string | Uint8Array} content @returns {{ text: string, json: any }} */
function parsed(content) {
  try {
    const text =
      typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    return { text, json: JSON.parse(text) };
  } catch {
    throw new MalformedElection("election is not JSON");
  }
}

/** @param {any} question @returns {Line} */
function line(question) {
  fieldsAre(question, ["answers", ...(question && "blank" in Object(question) ? ["blank"] : []), "min", "max", "question"]);
  const { answers, blank, min, max, question: text } = question;
  must(Array.isArray(answers) && answers.length > 0 && answers.every(isText), "answers must be texts");
  must(blank === undefined || blank === true, "blank is true or left out");
  must(Number.isInteger(min) && Number.isInteger(max), "min and max must be integers");
  must(0 <= min && min <= max && max <= answers.length, "min and max out of range");
  must(isText(text), "a question must be a text");
  return { question: text, answers, blank: blank === true, min, max };
}

/** @param {string} key */
function checkKey(key) {
  try {
    parseKey(key);
  } catch {
    throw new MalformedElection("the election key is no key");
  }
}

/** @param {unknown} object @param {string[]} fields @param {string[]} [optional] the last ones, in this order */
function fieldsAre(object, fields, optional = []) {
  must(typeof object === "object" && object !== null && !Array.isArray(object), "an object is missing");
  const names = Object.keys(/** @type {object} */ (object));
  const expected = [...fields, ...optional.filter((name) => names.includes(name))];
  must(names.join() === expected.join(), "fields other than expected");
}

/** @param {unknown} value @returns {value is string} */
function isText(value) {
  return typeof value === "string";
}

/** @param {boolean} condition @param {string} complaint */
function must(condition, complaint) {
  if (!condition) throw new MalformedElection(complaint);
}
