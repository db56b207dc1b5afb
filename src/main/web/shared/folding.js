/**
 * Lower case without marks, words apart by one blank; the server folds the roll in the same way.
 * @param {string} text
 */
export function folded(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * Whether a folded text has every word of another, in any order and unfinished too.
 * @param {string} text
 * @param {string} wanted folded
 */
export function matches(text, wanted) {
  return wanted.split(" ").every((word) => text.includes(word));
}
