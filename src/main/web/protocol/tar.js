import { must } from "./refused.js";

/* The container of an archive (PROTOCOL §13): an old-style tar of which every byte is fixed by names, bodies and one time. */

const BLOCK = 512;
const NAME = /^[0-9a-f]{64}\.(?:data|event)\.json$/;
const OCTAL = /^[0-7]{11}$/;
const FIRST = "BELENIOS";
const HEADER = /^\{"version":1,"timestamp":"(0|[1-9][0-9]{0,9})"\}$/;
/** Larger files are refused unread. */
const MOST = 500_000_000;

/** @typedef {{ name: string, body: Uint8Array }} Member */

/**
 * Reads all members; the first is `BELENIOS`, whose body says the time that all headers carry.
 * @param {Uint8Array} file
 * @returns {Member[]}
 * @throws {import("./refused.js").Refused}
 */
export function readTar(file) {
  must(file.length <= MOST, "NOT_AN_ARCHIVE", "too large");
  const [first, time, start] = memberAt(file, 0, FIRST);
  const said = HEADER.exec(ascii(first.body, 0, Math.min(first.body.length, 100)));
  must(said !== null, "HEADER");
  must(octal(Number(said[1])) === time, "TIME", FIRST);
  const members = [];
  for (let at = start; at < file.length; ) {
    const [member, own, next] = memberAt(file, at, "");
    must(own === time, "TIME", member.name);
    members.push(member);
    at = next;
  }
  return members;
}

/**
 * The member that begins here, the time in its header, and where the next one begins.
 * @param {Uint8Array} file
 * @param {number} at
 * @param {string} wanted its name; empty for one of data and events
 * @returns {[Member, string, number]}
 */
function memberAt(file, at, wanted) {
  must(file.length - at >= BLOCK, "NOT_AN_ARCHIVE");
  const header = file.subarray(at, at + BLOCK);
  const name = ascii(header, 0, 100).replace(/\0+$/, "");
  if (wanted) must(name === wanted, "NOT_AN_ARCHIVE");
  else must(NAME.test(name), "MEMBER_NAME");
  const [size, time] = [ascii(header, 124, 135), ascii(header, 136, 147)];
  must(OCTAL.test(size) && OCTAL.test(time), "MEMBER_HEADER");
  const length = parseInt(size, 8);
  must(same(header, headerOf(name, length, time)), "MEMBER_HEADER", name);
  const start = at + BLOCK;
  const next = start + Math.ceil(length / BLOCK) * BLOCK;
  must(next <= file.length, "CUT_SHORT", name);
  must(file.subarray(start + length, next).every((byte) => byte === 0), "PADDING", name);
  return [{ name, body: file.subarray(start, start + length) }, time, next];
}

/**
 * The header that a member must have.
 * @param {string} name
 * @param {number} size
 * @param {string} time
 */
function headerOf(name, size, time) {
  const header = new Uint8Array(BLOCK);
  const put = (/** @type {number} */ at, /** @type {string} */ text) => header.set(Uint8Array.from(text, (c) => c.charCodeAt(0)), at);
  put(0, name);
  put(100, "0000644\0" + "0000000\0" + "0000000\0" + octal(size) + "\0" + time + "\0" + " ".repeat(8) + "0");
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, sum.toString(8).padStart(6, "0") + "\0 ");
  return header;
}

/** @param {number} number */
function octal(number) {
  return number.toString(8).padStart(11, "0");
}

/** @param {Uint8Array} bytes @param {number} from @param {number} to */
function ascii(bytes, from, to) {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** @param {Uint8Array} a @param {Uint8Array} b */
function same(a, b) {
  return a.every((byte, i) => byte === b[i]);
}
