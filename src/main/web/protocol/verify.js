import { itemsOf, readJson, textOf } from "./json.js";
import { must, Refused } from "./refused.js";
import { BallotVerifier, readMember } from "./verify-ballot.js";

/*
 * What whoever opens or recounts a box calls. All of it works with texts as they are stored, takes seconds (use a worker) and
 * throws `Refused` at the first fault:
 *
 *     const election = readElection(electionText);                  // election.js; throws MalformedElection
 *     const credentials = readCredentials(credentialsText);
 *     const trustees = readTrustees(trusteesText);                  // trustees.publicKey must be election.publicKey
 *     const ballots = verifyBallots(election, credentials, texts, (done, of) => …);
 *     const tally = tallyOf(election, ballots);                     // .json, .sized, .fingerprint, .ballots
 *     const text = decryptTally(secret, election, tally);
 *     const factors = verifyDecryption(election, tally, key, text); // key: of trustees.trustees[…].owners[…]
 *     const counts = openTally(trustees, tally, new Map([[owner, factors], …]));
 */

export { decryptTally, verifyDecryption } from "./decryption.js";
export { Refused } from "./refused.js";
export { mustBePossible, openTally, readResult } from "./result.js";
export { readTally, tallyOf } from "./tally.js";
export { isSigned, readTrustees } from "./trustees.js";

/** @typedef {import("./election.js").Election} Election */
/** @typedef {import("./read-ballot.js").ReadBallot} ReadBallot */

const MOST_CREDENTIALS = 10_000_000;

/**
 * Reads the list of public credentials: members of the group, each once, in any order.
 * @param {string} text
 * @returns {string[]}
 * @throws {Refused}
 */
export function readCredentials(text) {
  const credentials = itemsOf(readJson(text, MOST_CREDENTIALS), textOf);
  must(new Set(credentials).size === credentials.length, "CREDENTIALS", "one comes twice");
  for (const credential of credentials) {
    try {
      readMember(credential);
    } catch {
      throw new Refused("CREDENTIALS", "one is no member of the group");
    }
  }
  return credentials;
}

/**
 * Verifies every ballot of a box (PROTOCOL §7).
 * @param {Election} election
 * @param {readonly string[]} credentials
 * @param {readonly string[]} ballots their texts
 * @param {(done: number, of: number) => void} [onProgress] called after each ballot
 * @param {{ again?: boolean }} [options] `again`: one credential may have voted several times, as others' archives have it
 * @returns {ReadBallot[]} in the same order
 * @throws {Refused} whose `at` says which ballot
 */
export function verifyBallots(election, credentials, ballots, onProgress = () => {}, { again = false } = {}) {
  const verifier = new BallotVerifier(election);
  const listed = new Set(credentials);
  const texts = new Set();
  const voted = new Set();
  return ballots.map((text, at) => {
    try {
      must(!texts.has(text), "BALLOT_TWICE");
      const ballot = verifier.accept(text);
      must(listed.has(ballot.credential), "CREDENTIAL_UNKNOWN");
      must(again || !voted.has(ballot.credential), "CREDENTIAL_TWICE");
      texts.add(text);
      voted.add(ballot.credential);
      onProgress(at + 1, ballots.length);
      return ballot;
    } catch (error) {
      throw error instanceof Refused ? new Refused(error.reason, error.detail, at) : error;
    }
  });
}
