import { sha256Hex } from "./bytes.js";
import { must, Refused } from "./refused.js";
import { readTar } from "./tar.js";

/* The records of an archive and the chain of its events (PROTOCOL §13), with the grammar that §14.1 asks for. */

/** Texts of data records; `hash` is in hex. @typedef {{ text: string, hash: string }} Data */

/**
 * @typedef {object} Archive
 * @property {Data} election
 * @property {Data} trustees
 * @property {Data} credentials
 * @property {Data[]} ballots in the order of the file
 * @property {Data} tally
 * @property {Data} sized
 * @property {{ decryption: Data, owner: Data }[]} decryptions
 * @property {Data} result
 * @property {string} final hash of the last event
 */

/** What may follow each event. @type {Record<string, string[]>} */
const NEXT = {
  "": ["Setup"],
  Setup: ["Ballot", "EndBallots"],
  Ballot: ["Ballot", "EndBallots"],
  EndBallots: ["EncryptedTally"],
  EncryptedTally: ["PartialDecryption"],
  PartialDecryption: ["PartialDecryption", "Result"],
  Result: [],
};

/** How many data records an event has directly before it; the last is its payload. @type {Record<string, number>} */
const RECORDS = { Setup: 4, Ballot: 1, EndBallots: 0, EncryptedTally: 2, PartialDecryption: 2, Result: 1 };

const FORM =
  /^\{(?:"parent":"([0-9a-f]{64})",)?"height":(0|[1-9][0-9]{0,8}),"type":"([A-Za-z]{1,40})"(?:,"payload":"([0-9a-f]{64})")?\}$/;

/**
 * Reads an archive that is complete, and checks all that hashes say.
 * @param {Uint8Array} file
 * @returns {Archive}
 * @throws {Refused}
 */
export function readArchive(file) {
  const members = readTar(file).map(({ name, body }) => ({ name, body, hash: name.slice(0, 64) }));
  for (const { name, body, hash } of members) must(sha256Hex(body) === hash, "HASH", name);
  const chain = new Chain();
  /** @type {Data[]} */
  let waiting = [];
  /** @type {Record<string, Data[][]>} */
  const found = { Setup: [], Ballot: [], EndBallots: [], EncryptedTally: [], PartialDecryption: [], Result: [] };
  for (const { name, body, hash } of members) {
    const text = decoded(name, body);
    if (name.endsWith(".data.json")) {
      waiting.push({ text, hash });
      continue;
    }
    found[chain.next(name, text, waiting)].push(waiting);
    waiting = [];
  }
  must(waiting.length === 0, "LOOSE_DATA", waiting[0]?.hash);
  must(chain.type === "Result", "UNFINISHED");
  const [[election, trustees, credentials, setup]] = found.Setup;
  must(setup.text === JSON.stringify({ election: election.hash, trustees: trustees.hash, credentials: credentials.hash }), "SETUP");
  const [[tally, sized]] = found.EncryptedTally;
  return {
    election,
    trustees,
    credentials,
    ballots: found.Ballot.map(([ballot]) => ballot),
    tally,
    sized,
    decryptions: found.PartialDecryption.map(([decryption, owner]) => ({ decryption, owner })),
    result: found.Result[0][0],
    final: chain.last,
  };
}

/** The events so far. */
class Chain {
  /** Hash of the last event. */
  last = "";
  /** Its type. */
  type = "";
  #height = 0;

  /**
   * @param {string} name of the member
   * @param {string} text of the event
   * @param {Data[]} data directly before it
   * @returns {string} its type
   */
  next(name, text, data) {
    const read = FORM.exec(text);
    must(read !== null, "EVENT", name);
    const [, parent = "", height, type, payload] = read;
    must(parent === this.last && height === String(this.#height), "CHAIN", name);
    must(NEXT[this.type].includes(type), "EVENT_ORDER", name);
    must(data.length === RECORDS[type] && payload === data.at(-1)?.hash, "LOOSE_DATA", name);
    this.last = name.slice(0, 64);
    this.type = type;
    this.#height++;
    return type;
  }
}

/** @param {string} name @param {Uint8Array} body @returns {string} */
function decoded(name, body) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new Refused("NOT_TEXT", name);
  }
}
