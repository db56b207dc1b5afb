const PAGE_SHOWN = 10_000;
const LARGEST = 2.2;
const STEP = 0.05;
/** How posts are shown: as long as they are, cut to a line, not at all. */
const POSTS = ["whole", "line", "none"];

/** @type {ReturnType<typeof setInterval> | undefined} */
let turning;

/** Shows all people on one page, as large as they fit; where they do not, as many as fit, then the next ones, round and round. */
export function fit() {
  clearInterval(turning);
  const table = /** @type {HTMLElement | null} */ (document.querySelector(".people"));
  const body = document.getElementById("people");
  if (!table || !body) return;
  const rows = /** @type {HTMLElement[]} */ ([...body.children]);
  // A phone scrolls.
  if (getComputedStyle(document.body).overflowY !== "hidden") return whole(table, rows);
  const pages = pagesFor(table, body, rows);
  enlarge(table, body, rows, pages);
  turn(rows, pages);
}

/** @param {HTMLElement} table @param {HTMLElement[]} rows */
function whole(table, rows) {
  table.style.setProperty("--grow", "1");
  table.dataset.posts = POSTS[0];
  turn(rows, 1);
}

/** @param {HTMLElement} table @param {HTMLElement} body @param {HTMLElement[]} rows @returns {number} how many it takes */
function pagesFor(table, body, rows) {
  table.style.setProperty("--grow", "1");
  for (let pages = 1; pages < rows.length; pages++) {
    // They take room too, and may stand there from another size of the wall.
    wordsOfTurning().hidden = pages < 2;
    for (const posts of POSTS) {
      table.dataset.posts = posts;
      if (allFit(body, rows, pages)) return pages;
    }
  }
  return Math.max(1, rows.length);
}

/** @param {HTMLElement} table @param {HTMLElement} body @param {HTMLElement[]} rows @param {number} pages */
function enlarge(table, body, rows, pages) {
  for (let grow = LARGEST; grow > 1; grow -= STEP) {
    table.style.setProperty("--grow", grow.toFixed(2));
    if (allFit(body, rows, pages)) return;
  }
  table.style.setProperty("--grow", "1");
}

/** @param {HTMLElement} body @param {HTMLElement[]} rows @param {number} pages */
function allFit(body, rows, pages) {
  for (let page = 0; page < pages; page++) {
    show(rows, pages, page);
    if (tooSmall(body, 0) || rows.some((row) => tooSmall(row, 1))) return false;
  }
  return true;
}

/** @param {HTMLElement} place @param {number} rounding */
function tooSmall(place, rounding) {
  return place.scrollHeight > place.clientHeight + rounding || place.scrollWidth > place.clientWidth + rounding;
}

/** Pages are equally long, for a last one with a single row looks like an afterthought. @param {HTMLElement[]} rows @param {number} pages @param {number} page */
function show(rows, pages, page) {
  const long = Math.ceil(rows.length / pages);
  rows.forEach((row, n) => (row.hidden = Math.floor(n / long) !== page));
}

/** @param {HTMLElement[]} rows @param {number} pages */
function turn(rows, pages) {
  const words = wordsOfTurning();
  words.hidden = pages < 2;
  let page = -1;
  const next = () => {
    page = (page + 1) % pages;
    show(rows, pages, page);
    words.textContent = (words.dataset.words ?? "").replace("-1", String(page + 1)).replace("-2", String(pages));
  };
  next();
  if (pages > 1) turning = setInterval(next, PAGE_SHOWN);
}

/** Which of how many pages is shown. */
function wordsOfTurning() {
  return /** @type {HTMLElement} */ (document.getElementById("turning"));
}
