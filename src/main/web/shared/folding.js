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
 * Whether every word of another text begins a word of a folded one, in any order.
 * @param {string} text
 * @param {string} wanted folded
 */
export function matches(text, wanted) {
  return allBegin(text.split(" "), wanted.split(" "));
}

/**
 * How near a name is to what was typed: 0 where all words stand in it whole, the last one may be unfinished; 1 where they
 * all begin words of it; 2 where they were found elsewhere.
 * @param {string} name folded
 * @param {string} wanted folded
 */
export function distance(name, wanted) {
  const words = name.split(" ");
  const begun = wanted.split(" ");
  if (!allBegin(words, begun)) return 2;
  return begun.slice(0, -1).every((one) => words.includes(one)) ? 0 : 1;
}

/** @param {string[]} words @param {string[]} begun */
function allBegin(words, begun) {
  return begun.every((one) => words.some((word) => word.startsWith(one)));
}
