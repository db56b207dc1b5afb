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

/**
 * Reads an archive that is complete, and checks all that hashes say.
 * @param {Uint8Array} file
 * @returns {Archive}
 * @throws {Refused}
 */
export function readArchive(file) {
  const [, ...members] = readTar(file);
  const chain = new Chain();
  /** @type {Data[]} */
  let waiting = [];
  /** @type {Record<string, Data[][]>} */
  const found = { Setup: [], Ballot: [], EndBallots: [], EncryptedTally: [], PartialDecryption: [], Result: [] };
  for (const { name, body } of members) {
    const hash = sha256Hex(body);
    must(name.startsWith(hash), "HASH");
    const text = decoded(body);
    if (name.endsWith(".data.json")) {
      waiting.push({ text, hash });
      continue;
    }
    const type = chain.next(text, hash, waiting.at(-1)?.hash);
    must(waiting.length === RECORDS[type], "RECORDS", type);
    found[type].push(waiting);
    waiting = [];
  }
  must(waiting.length === 0, "RECORDS", "after the last event");
  must(chain.type === "Result", "EVENT_ORDER", "not complete");
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
   * @param {string} text of the event
   * @param {string} hash of the event
   * @param {string | undefined} payload hash of the record before it
   * @returns {string} its type
   */
  next(text, hash, payload) {
    const type = /"type":"([A-Za-z]{1,20})"/.exec(text)?.[1] ?? "";
    must(Object.hasOwn(RECORDS, type), "EVENT", "an unknown type");
    must(NEXT[this.type].includes(type), "EVENT_ORDER", type);
    const read = /^\{(?:"parent":"([0-9a-f]{64})",)?"height":(\d{1,9}),"type":"[A-Za-z]+"(?:,"payload":"([0-9a-f]{64})")?\}$/.exec(text);
    must(read !== null, "EVENT", "not in its one spelling");
    must((read[1] ?? "") === this.last && read[2] === String(this.#height), "CHAIN");
    must(read[3] === (RECORDS[type] === 0 ? undefined : payload), "PAYLOAD", type);
    this.last = hash;
    this.type = type;
    this.#height++;
    return type;
  }
}

/** @param {Uint8Array} body @returns {string} */
function decoded(body) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new Refused("MALFORMED", "not UTF-8");
  }
}
