/** @typedef {import("./verify-archive.js").Report} Report */

/**
 * What a recount found, in one line that can be copied to another machine and compared there; `./phieukin verify` and the
 * server write the same.
 * @param {Report} report
 * @returns {string}
 */
export function reportLine({ uuid, file, election, credentials, tally, final, ballots, slips, lines }) {
  const result = lines.map(({ blank, counts }) => (blank === null ? counts : [blank, ...counts]));
  return ["phieukin-verified|2", uuid, file, election, credentials, tally, final, ballots, slips, JSON.stringify({ result })].join("|");
}
