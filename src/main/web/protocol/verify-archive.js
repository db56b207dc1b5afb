import { readArchive } from "./archive.js";
import { sha256Hex } from "./bytes.js";
import { MalformedElection, readElection } from "./election.js";
import { must, Refused } from "./refused.js";
import { mustBePossible, openTally, readCredentials, readResult, readTrustees, tallyOf, verifyBallots, verifyDecryption } from "./verify.js";

/* Recounts an archive (PROTOCOL §14, strict where §14.1 shows the original to be lax). */

/** @typedef {import("./archive.js").Archive} Archive */
/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./tally.js").Tally} Tally */
/** @typedef {import("./trustees.js").Trustees} Trustees */

/** The steps of a recount, in order. @typedef {"read" | "keys" | "ballots" | "decryptions" | "result"} Step */

/** @typedef {(step: Step, done: number, of: number) => void} Progress */

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
 * @param {{ fileName?: string, onProgress?: Progress }} [options]
 * @returns {Report}
 * @throws {Refused} with the first fault
 */
export function verifyArchive(file, { fileName = "", onProgress = () => {} } = {}) {
  onProgress("read", 0, 1);
  const archive = readArchive(file);
  const election = electionIn(archive);
  onProgress("keys", 0, 1);
  const trustees = refusedAs("TRUSTEES", "TRUSTEE_KEY", () => readTrustees(archive.trustees.text));
  const credentials = refusedAs("CREDENTIALS", "CREDENTIALS", () => readCredentials(archive.credentials.text));
  must(trustees.publicKey === election.publicKey, "ELECTION_KEY");
  const named = /^([1-9A-HJ-NP-Za-km-z]{14,})\.bel$/.exec(fileName.replace(/.*[\\/]/, ""));
  must(named === null || named[1] === election.uuid, "FILE_NAME");
  const ballots = ballotsIn(archive, election, credentials, onProgress);
  const tally = tallyOf(election, ballots);
  must(tally.json === archive.tally.text, "TALLY");
  must(tally.sized === archive.sized.text, "TALLY_SIZE");
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
 * @param {string[]} credentials
 * @param {Progress} onProgress
 */
function ballotsIn(archive, election, credentials, onProgress) {
  const texts = archive.ballots.map(({ text }) => text);
  try {
    return verifyBallots(election, credentials, texts, (done, of) => onProgress("ballots", done, of), { again: true });
  } catch (error) {
    if (!(error instanceof Refused) || error.reason === "BALLOT_TWICE") throw error;
    const unknown = error.reason === "CREDENTIAL_UNKNOWN";
    throw unknown ? new Refused("BALLOT_CREDENTIAL", "", error.at) : new Refused("BALLOT", error.reason, error.at);
  }
}

/**
 * @param {Archive} archive
 * @param {Election} election
 * @param {Trustees} trustees
 * @param {Tally} tally
 * @param {Progress} onProgress
 */
function countsIn(archive, election, trustees, tally, onProgress) {
  const keys = trustees.trustees.flatMap(({ owners }) => owners.map(({ key }) => key));
  const factors = new Map();
  archive.decryptions.forEach(({ decryption, owner }, i) => {
    onProgress("decryptions", i, archive.decryptions.length);
    const number = Number(/^\{"owner":([1-9][0-9]{0,5}),/.exec(owner.text)?.[1]);
    must(owner.text === JSON.stringify({ owner: number, payload: decryption.hash }), "DECRYPTION_OWNER", "another decryption");
    must(number <= keys.length && !factors.has(number), "DECRYPTION_OWNER", "nobody's, or one twice");
    const verify = () => verifyDecryption(election, tally, keys[number - 1], decryption.text);
    factors.set(number, refusedAs("DECRYPTION_FORM", "DECRYPTION", verify));
  });
  onProgress("result", 0, 1);
  const written = refusedAs("RESULT_FORM", "RESULT_FORM", () => readResult(archive.result.text));
  must(JSON.stringify({ result: written }) === archive.result.text, "RESULT_FORM");
  const counts = openTally(trustees, tally, factors);
  must(JSON.stringify(counts) === JSON.stringify(written), "RESULT");
  mustBePossible(election, counts, tally.ballots);
  return counts;
}

/**
 * Reads a part, and calls what is wrong with it by the archive's names.
 * @template Part
 * @param {string} malformed
 * @param {string} untrue
 * @param {() => Part} read
 * @returns {Part}
 */
function refusedAs(malformed, untrue, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const form = ["MALFORMED", "TOO_LARGE", "ELEMENT"].includes(error.reason);
    throw new Refused(form ? malformed : untrue, error.detail || error.reason);
  }
}
