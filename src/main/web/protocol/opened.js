import { sha256Base64 } from "./bytes.js";
import { slipNumberOf } from "./code.js";
import { printPoints, readPoint } from "./elements.js";
import { neutral } from "./points.js";
import { FixedBase } from "./powers.js";
import { encryptionScalar } from "./prepare.js";
import { must } from "./refused.js";
import { BallotVerifier, generatorTable } from "./verify-ballot.js";

/* What a second device finds out of an opened ballot (PROTOCOL §7b). */

/** @typedef {import("./election.js").Election} Election */

/** @typedef {import("./opened-address.js").Opened} Opened */

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
