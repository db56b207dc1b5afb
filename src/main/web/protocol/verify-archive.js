import { readArchive } from "./archive.js";
import { sha256Hex } from "./bytes.js";
import { MalformedElection, readElection } from "./election.js";
import { fields, readJson, wholeOf } from "./json.js";
import { must, Refused } from "./refused.js";
import { mustBePossible, openTally, readCredentials, readTrustees, tallyOf, verifyBallots, verifyDecryption } from "./verify.js";

/* Recounts an archive (PROTOCOL §14, strict where §14.1 shows the original to be lax). */

/** @typedef {import("./archive.js").Archive} Archive */
/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./tally.js").Tally} Tally */
/** @typedef {import("./trustees.js").Trustees} Trustees */

/** The steps of a recount, in order. @typedef {"read" | "keys" | "ballots" | "decryptions" | "result"} Step */

/**
 * What a recount found, for people and for comparing: the three fingerprints and the final one that nothing else guards.
 * @typedef {object} Report
 * @property {string} uuid
 * @property {string} name
 * @property {string} description
 * @property {string} election its hash; hashes are SHA-256 in hex
 * @property {string} credentials
 * @property {string} tally
 * @property {string} final hash of the last event
 * @property {string} file hash of the file
 * @property {number} ballots that count
 * @property {number} slips how many credentials there are
 * @property {{ kind: "Single" | "Pedersen", needed: number, names: (string | null)[] }[]} trustees
 * @property {{ question: string, answers: readonly string[], blank: number | null, counts: number[] }[]} lines
 */

/**
 * Verifies an archive whole. Takes seconds: use a worker.
 * @param {Uint8Array} file
 * @param {{ fileName?: string, onProgress?: (step: Step, done: number, of: number) => void }} [options]
 * @returns {Report}
 * @throws {Refused} with the first fault
 */
export function verifyArchive(file, { fileName = "", onProgress = () => {} } = {}) {
  onProgress("read", 0, 1);
  const archive = readArchive(file);
  const election = electionIn(archive);
  const named = /([1-9A-HJ-NP-Za-km-z]{14,})\.bel$/.exec(fileName);
  must(named === null || named[1] === election.uuid, "UUID");
  onProgress("keys", 0, 1);
  const trustees = readTrustees(archive.trustees.text);
  must(trustees.publicKey === election.publicKey, "ELECTION_KEY");
  const credentials = readCredentials(archive.credentials.text);
  const texts = archive.ballots.map(({ text }) => text);
  const ballots = verifyBallots(election, credentials, texts, (done, of) => onProgress("ballots", done, of), { again: true });
  const tally = tallyOf(election, ballots);
  must(tally.json === archive.tally.text && tally.sized === archive.sized.text, "TALLY");
  const counts = countsIn(archive, election, trustees, tally, onProgress);
  return {
    uuid: election.uuid,
    name: election.name,
    description: election.description,
    election: archive.election.hash,
    credentials: archive.credentials.hash,
    tally: archive.tally.hash,
    final: archive.final,
    file: sha256Hex(file),
    ballots: tally.ballots,
    slips: credentials.length,
    trustees: trustees.trustees.map(({ kind, needed, owners }) => ({ kind, needed, names: owners.map(({ name }) => name) })),
    lines: election.lines.map(({ question, answers, blank }, i) => ({
      question,
      answers,
      blank: blank ? counts[i][0] : null,
      counts: counts[i].slice(blank ? 1 : 0),
    })),
  };
}

/** @param {Archive} archive */
function electionIn({ election: { text } }) {
  try {
    return readElection(text);
  } catch (error) {
    throw error instanceof MalformedElection ? new Refused("ELECTION", error.message) : error;
  }
}

/**
 * @param {Archive} archive
 * @param {Election} election
 * @param {Trustees} trustees
 * @param {Tally} tally
 * @param {(step: Step, done: number, of: number) => void} onProgress
 */
function countsIn(archive, election, trustees, tally, onProgress) {
  const keys = trustees.trustees.flatMap(({ owners }) => owners.map(({ key }) => key));
  const factors = new Map();
  archive.decryptions.forEach(({ decryption, owner }, i) => {
    onProgress("decryptions", i, archive.decryptions.length);
    const number = wholeOf(fields(readJson(owner.text, 200), "owner", "payload").owner);
    must(owner.text === JSON.stringify({ owner: number, payload: decryption.hash }), "DECRYPTION_OWNER", "another decryption");
    must(1 <= number && number <= keys.length && !factors.has(number), "DECRYPTION_OWNER", "nobody's, or one twice");
    factors.set(number, verifyDecryption(election, tally, keys[number - 1], decryption.text));
  });
  onProgress("result", 0, 1);
  const counts = openTally(trustees, tally, factors);
  must(JSON.stringify({ result: counts }) === archive.result.text, "RESULT");
  mustBePossible(election, counts, tally.ballots);
  return counts;
}
