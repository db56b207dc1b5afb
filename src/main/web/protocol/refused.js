/**
 * Something that was read is not what it claims to be. The reason is a name, the same as the Java verifier's: its sentence is
 * the page's. `detail` is for programmers and never repeats what was read; `at` counts ballots, or records, from 0.
 */
export class Refused extends Error {
  /** @param {string} reason @param {string} [detail] @param {number} [at] */
  constructor(reason, detail = "", at = -1) {
    super(reason + (detail && ": " + detail));
    this.reason = reason;
    this.detail = detail;
    this.at = at;
  }
}

/** @param {boolean} condition @param {string} reason @param {string} [detail] @returns {asserts condition} */
export function must(condition, reason, detail) {
  if (!condition) throw new Refused(reason, detail);
}
