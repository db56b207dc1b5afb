/** @typedef {import("../protocol/election.js").Election} Election */

/**
 * What a page shows of an election.
 * @typedef {object} Shown
 * @property {string} uuid
 * @property {string} title
 * @property {string} fingerprint the short one
 * @property {boolean} blank whether lines may stay unmarked
 * @property {readonly ShownLine[]} lines
 */

/**
 * A line of the page; `seats` is 0 but for a list of candidates, whose question is its `name`.
 * @typedef {{ no: string, name: string, post: string, answers: readonly string[], boxes: readonly unknown[], seats: number }} ShownLine
 */

/**
 * Whether a page shows an election word for word (PROTOCOL §4): every line and every choice in its order.
 * @param {Election} election
 * @param {Shown} shown
 */
export function agrees(election, shown) {
  return (
    election.uuid === shown.uuid &&
    election.name === shown.title &&
    election.shortFingerprint === shown.fingerprint &&
    election.lines.length === shown.lines.length &&
    election.lines.every((line, i) => sameLine(line, shown.lines[i], shown.blank))
  );
}

/** @param {Election["lines"][number]} line @param {ShownLine} shown @param {boolean} blank */
function sameLine(line, { no, name, post, answers, boxes, seats }, blank) {
  const list = seats > 0;
  const question = list ? name : `${no}. ${name}` + (post ? ` – ${post}` : "");
  return (
    line.question === question &&
    line.answers.length === answers.length &&
    boxes.length === answers.length &&
    line.answers.every((answer, i) => answer === answers[i]) &&
    line.min === (blank && !list ? 0 : 1) &&
    line.max === (list ? seats : 1) &&
    line.blank === list
  );
}
