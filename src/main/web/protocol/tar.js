import { must } from "./refused.js";

/* The container of an archive (PROTOCOL §13): an old-style tar of which every byte is fixed by names, bodies and one time. */

const BLOCK = 512;
const NAME = /^[0-9a-f]{64}\.(?:data|event)\.json$/;
/** Larger files are refused unread. */
const MOST = 500_000_000;

/** @typedef {{ name: string, body: Uint8Array }} Member */

/**
 * Reads all members; the first is `BELENIOS`, whose body says the time that all headers carry.
 * @param {Uint8Array} file
 * @returns {Member[]}
 * @throws {import("./refused.js").Refused} TAR or HEADER
 */
export function readTar(file) {
  must(file.length > 0 && file.length % BLOCK === 0 && file.length <= MOST, "TAR", "not a number of whole blocks");
  /** @type {Member[]} */
  const members = [];
  let time = "";
  for (let at = 0; at < file.length; ) {
    const header = file.subarray(at, at + BLOCK);
    const name = ascii(header, 0, 100).replace(/\0+$/, "");
    const octal = ascii(header, 124, 135);
    must(/^[0-7]{11}$/.test(octal), "TAR", "a size");
    const size = parseInt(octal, 8);
    const [start, end] = [at + BLOCK, at + BLOCK + size];
    must(end <= file.length, "TAR", "a member longer than the file");
    const body = file.subarray(start, end);
    if (at === 0) time = timeIn(name, body);
    else must(NAME.test(name), "TAR", "a name");
    must(same(header, headerOf(name, size, time)), "TAR", "a header");
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    must(at <= file.length && file.subarray(end, at).every((byte) => byte === 0), "TAR", "what fills a block");
    members.push({ name, body });
  }
  return members;
}

/** The time of the archive, in octal. @param {string} name @param {Uint8Array} body */
function timeIn(name, body) {
  const match = /^\{"version":1,"timestamp":"(0|[1-9][0-9]{0,9})"\}$/.exec(ascii(body, 0, Math.min(body.length, 100)));
  must(name === "BELENIOS" && match !== null, "HEADER");
  return Number(match[1]).toString(8).padStart(11, "0");
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
  put(100, "0000644\0" + "0000000\0" + "0000000\0" + size.toString(8).padStart(11, "0") + "\0" + time + "\0" + " ".repeat(8) + "0");
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, sum.toString(8).padStart(6, "0") + "\0 ");
  return header;
}

/** @param {Uint8Array} bytes @param {number} from @param {number} to */
function ascii(bytes, from, to) {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** @param {Uint8Array} a @param {Uint8Array} b */
function same(a, b) {
  return a.every((byte, i) => byte === b[i]);
}
