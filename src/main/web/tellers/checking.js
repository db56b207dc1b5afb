import { sha256Hex } from "../protocol/bytes.js";
import { MalformedElection, readElection } from "../protocol/election.js";
import { must, Refused } from "../protocol/refused.js";
import { readCredentials, readTrustees, tallyOf, verifyBallots } from "../protocol/verify.js";
import { contradicted } from "../recount/known.js";

/*
 * What a teller's browser checks by itself before it opens anything (PROTOCOL §7c). It believes nothing that the server says
 * and that can be recomputed; what it holds the rest against, the teller knows: the own key, the number that was announced,
 * and what this browser has seen of the poll before.
 */

/** @typedef {import("../protocol/election.js").Election} Election */
/** @typedef {import("../protocol/tally.js").Tally} Tally */
/** @typedef {import("../protocol/trustees.js").Trustees} Trustees */

/** A closed box as the server gives it. @typedef {{ uuid: string, election: string, trustees: string, credentials: string, ballots: string[], tally: string, collected: number, owner: number }} Box */

/**
 * What the teller knows without asking.
 * @typedef {object} Known
 * @property {string} poll that is to be opened
 * @property {number} announced how many ballots the head has announced
 * @property {{ slips: string, credentials: string }} cover what the cover sheet of the slips says, as it was typed
 * @property {"ALL" | "THRESHOLD"} custody
 * @property {number} needed
 * @property {number} size of the commission
 * @property {number} place of this member, from 1
 * @property {string} publicKey of the own key, or share of one
 * @property {string} verification the own signing key; empty where every key is needed
 * @property {Record<string, string>} opened the tallies that the own key has opened before
 * @property {{ election: string, credentials: string } | null} seen fingerprints that this browser saw while the poll was open
 */

/** What is about to be opened, checked. @typedef {{ election: Election, tally: Tally, ballots: number, credentials: string, slips: number, signers: string[] }} Checked */

/**
 * @param {Box} box
 * @param {Known} known
 * @param {(done: number, of: number) => void} [progress]
 * @returns {Checked}
 * @throws {Refused} whose reason names what is wrong
 */
export function checkBox(box, known, progress) {
  must(known.poll === box.uuid, "OTHER_POLL");
  const election = electionOf(box.election);
  must(election.uuid === known.poll, "OTHER_POLL");
  must(!known.seen || sha256Hex(box.election) === known.seen.election, "ELECTION_CHANGED");
  const trustees = trusteesOf(box.trustees);
  must(election.publicKey === trustees.publicKey, "ELECTION_KEY");
  const signers = mustBeAmong(trustees, known);
  must(box.owner === known.place + 1, "PLACE");

  const credentials = credentialsOf(box.credentials);
  const fingerprint = sha256Hex(box.credentials);
  must(!known.seen || fingerprint === known.seen.credentials, "CREDENTIALS_CHANGED");
  const differs = contradicted({ slips: credentials.length, credentials: fingerprint }, known.cover);
  if (differs) throw new Refused(differs.reason);
  must(Array.isArray(box.ballots) && box.ballots.length === known.announced, "NUMBER");
  must(box.collected === known.announced && known.announced <= credentials.length, "NUMBER");

  const ballots = verifyBallots(election, credentials, box.ballots, progress);
  const tally = tallyOf(election, ballots);
  must(tally.json === box.tally, "TALLY");
  const before = known.opened[known.poll];
  must(before === undefined || before === tally.fingerprint, "SECOND_TALLY");
  return { election, tally, ballots: ballots.length, credentials: fingerprint, slips: credentials.length, signers };
}

/**
 * That the own key is where it was made to be, beside the server's, among as many as there are members.
 * @param {Trustees} trustees
 * @param {Known} known
 * @returns {string[]} whose signatures count
 */
function mustBeAmong({ trustees: [server, ...others] }, { custody, needed, size, place, publicKey, verification }) {
  must(server.kind === "Single", "SERVER_FIRST");
  if (custody === "ALL") {
    must(others.length === size && others.every(({ kind }) => kind === "Single"), "COMMISSION");
    must(others[place - 1].owners[0].key === publicKey, "OWN_KEY");
    return [];
  }
  const [block] = others;
  must(others.length === 1 && block.kind === "Pedersen", "COMMISSION");
  must(block.needed === needed && block.owners.length === size, "COMMISSION");
  // Else two tallies could each have enough members behind them, and no agreement would mean anything.
  must(2 * needed > size, "COMMISSION");
  must(block.signers[place - 1] === verification, "OWN_KEY");
  must(block.owners[place - 1].key === publicKey, "OWN_KEY");
  return block.signers;
}

/** @param {string} text */
function electionOf(text) {
  try {
    return readElection(text);
  } catch (error) {
    throw error instanceof MalformedElection ? new Refused("ELECTION", error.message) : error;
  }
}

/** @param {string} text */
function trusteesOf(text) {
  try {
    return readTrustees(text);
  } catch (error) {
    throw new Refused("TRUSTEES", error instanceof Error ? error.message : "");
  }
}

/** @param {string} text */
function credentialsOf(text) {
  try {
    return readCredentials(text);
  } catch {
    throw new Refused("CREDENTIALS");
  }
}

/**
 * The message under which members agree to open this tally and no other (PROTOCOL §7c, Agreement).
 * @param {string} poll
 * @param {string} fingerprint of the tally
 */
export function agreementText(poll, fingerprint) {
  return `phieukin-tally|${poll}|${fingerprint}`;
}
