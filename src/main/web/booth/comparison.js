/** @typedef {import("../protocol/election.js").Election} Election */

/**
 * What a page shows of an election.
 * @typedef {object} Shown
 * @property {string} uuid
 * @property {string} title
 * @property {string} fingerprint the short one
 * @property {boolean} blank whether lines may stay unmarked
 * @property {readonly { no: string, name: string, post: string, answers: readonly string[], boxes: readonly unknown[] }[]} lines
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

/** @param {Election["lines"][number]} line @param {Shown["lines"][number]} shown @param {boolean} blank */
function sameLine(line, { no, name, post, answers, boxes }, blank) {
  const question = `${no}. ${name}` + (post ? ` – ${post}` : "");
  return (
    line.question === question &&
    line.answers.length === answers.length &&
    boxes.length === answers.length &&
    line.answers.every((answer, i) => answer === answers[i]) &&
    line.min === (blank ? 0 : 1) &&
    line.max === 1 &&
    !line.blank
  );
}
