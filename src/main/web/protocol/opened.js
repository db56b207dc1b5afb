import { bytesOfBase64, sha256Base64 } from "./bytes.js";
import { slipNumberOf } from "./code.js";
import { printPoints, readPoint } from "./elements.js";
import { neutral } from "./points.js";
import { FixedBase } from "./powers.js";
import { encryptionScalar } from "./prepare.js";
import { must } from "./refused.js";
import { BallotVerifier, generatorTable } from "./verify-ballot.js";

/* Opened ballots (PROTOCOL §7b): what a second device is told, and what it finds out for itself. */

/** @typedef {import("./election.js").Election} Election */

/**
 * What the first device shows of a ballot that was burnt.
 * @typedef {{ uuid: string, tracker: string, seed: Uint8Array, marks: number[][] }} Opened
 */

/**
 * The address that the first device shows as a QR code; what follows the # reaches no server.
 * @param {string} origin
 * @param {Opened} opened
 */
export function openedAddress(origin, { uuid, tracker, seed, marks }) {
  const parts = [toUrl(tracker), toUrl(btoa(String.fromCharCode(...seed))), marks.map((line) => line.join("")).join("-")];
  return `${origin}/polls/${uuid}/check#${parts.join(".")}`;
}

/** Reads such an address. @param {string} text @returns {(Opened & { origin: string }) | null} null when that is none */
export function readOpenedAddress(text) {
  const read = /^(https?:\/\/[^/#?]+)\/polls\/([^/#?]+)\/check#([\w-]{43})\.([\w-]{43})\.([01]+(?:-[01]+)*)$/.exec(text.trim());
  if (!read) return null;
  const [, origin, uuid, tracker, seed, marks] = read;
  const bytes = bytesOfBase64(fromUrl(seed) + "=");
  if (bytes?.length !== 32) return null;
  return { origin, uuid, tracker: fromUrl(tracker), seed: bytes, marks: marks.split("-").map((line) => Array.from(line, Number)) };
}

/**
 * Whether the burnt ballot is the one with this tracker, and holds these marks and nothing else.
 * @param {Election} election
 * @param {string} json the burnt bytes as they were fetched
 * @param {Opened} opened
 * @returns {string} the number of the slip that it was sealed with
 * @throws {import("./refused.js").Refused} OTHER_ELECTION, OPENED_TRACKER, OPENED_MARKS, or a fault of the ballot
 */
export function checkOpened(election, json, { uuid, tracker, seed, marks }) {
  must(uuid === election.uuid, "OTHER_ELECTION");
  must(sha256Base64(json) === tracker, "OPENED_TRACKER");
  const ballot = new BallotVerifier(election).accept(json);
  must(marks.length === election.lines.length, "OPENED_MARKS");
  const y = new FixedBase(readPoint(election.publicKey));
  let k = 0;
  election.lines.forEach(({ answers, blank }, i) => {
    must(marks[i].length === answers.length, "OPENED_MARKS");
    const count = marks[i].reduce((sum, mark) => sum + mark, 0);
    const plain = blank ? [count === 0 ? 1 : 0, ...marks[i]] : marks[i];
    const expected = printPoints(plain.flatMap((mark) => encrypted(mark, encryptionScalar(seed, uuid, k++), y)));
    must(expected.join() === ballot.answers[i].choices.map(({ text }) => text).join(), "OPENED_MARKS");
  });
  return slipNumberOf(ballot.credential);
}

/** α = g^r and β = y^r · g^m. @param {number} mark @param {bigint} r @param {FixedBase} y */
function encrypted(mark, r, y) {
  const [alpha, beta] = [neutral(), neutral()];
  generatorTable().addTo(alpha, r);
  y.addTo(beta, r);
  if (mark) generatorTable().addTo(beta, 1n);
  return [alpha, beta];
}

/** @param {string} base64 */
function toUrl(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @param {string} text */
function fromUrl(text) {
  return text.replaceAll("-", "+").replaceAll("_", "/");
}
