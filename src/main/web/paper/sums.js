/**
 * What a row of the paper count adds up to, and what it should (RULES A, C).
 * @typedef {{ sum: number, of: number, state: "open" | "right" | "missing" | "over" }} Sum
 */

/**
 * @param {string[]} cells as they are typed; those of a list of candidates are votes and need not add up
 * @param {string} collected
 * @param {string} invalid
 * @param {string} shape `levels`, `one` or `list`
 * @returns {Sum | null} null where nothing can be said yet
 */
export function rowSum(cells, collected, invalid, shape) {
  const known = [collected, ...(shape === "levels" ? [] : [invalid])].map(number);
  if (known.some((one) => one === null) || cells.every((cell) => cell.trim() === "")) return null;
  const of = Number(known[0]) - Number(known[1] ?? 0);
  const numbers = cells.map(number);
  const sum = numbers.reduce((total, one) => Number(total) + Number(one), 0) ?? 0;
  const all = numbers.every((one) => one !== null);
  if (sum > of) return { sum, of, state: "over" };
  if (shape === "list") return { sum, of, state: "open" };
  return { sum, of, state: sum === of && all ? "right" : all ? "missing" : "open" };
}

/** @param {string} typed @returns {number | null} */
function number(typed) {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;
}
