// The wall screen: follows the poll, reconnects by itself, turns the pages of a long result.
import encodeQR from "qr";
import { reloadOnceThere } from "../shared/reloading.js";

const body = document.body;
const PAGE_SHOWN = 10_000;

drawAddress();
follow();
turnPages();

function drawAddress() {
  const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-qr]"));
  if (!place) return;
  const svg = encodeQR(place.dataset.qr ?? "", "svg");
  place.append(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
  place.hidden = false;
}

/** Browsers reconnect a broken stream; one that was refused for good is asked for again. */
function follow() {
  const events = new EventSource(body.dataset.turnout ?? "");
  events.onmessage = (event) => {
    /** @type {{ cast: number, slips: number, state: string }} */
    const turnout = JSON.parse(event.data);
    if (turnout.state !== body.dataset.state) {
      events.close();
      reloadOnceThere();
      return;
    }
    const number = document.getElementById("number");
    const words = (body.dataset.number ?? "").replace("-1", String(turnout.cast)).replace("-2", String(turnout.slips));
    if (number && number.textContent !== words) number.textContent = words;
  };
  events.onerror = () => {
    if (events.readyState !== EventSource.CLOSED) return;
    setTimeout(follow, 3000);
  };
}

/** Shows as many rows as fit, then the next ones, and so on round. */
function turnPages() {
  const list = /** @type {HTMLElement | null} */ (document.querySelector(".rows"));
  const words = document.getElementById("turning");
  if (!list || !words) return;
  const rows = /** @type {HTMLElement[]} */ ([...list.children]);
  const fitting = Math.max(1, Math.floor(list.clientHeight / rows[0].offsetHeight));
  const pages = Math.ceil(rows.length / fitting);
  if (pages < 2) return;
  let page = -1;
  const turn = () => {
    page = (page + 1) % pages;
    rows.forEach((row, n) => (row.hidden = Math.floor(n / fitting) !== page));
    words.textContent = (words.dataset.words ?? "").replace("-1", String(page + 1)).replace("-2", String(pages));
  };
  words.hidden = false;
  turn();
  setInterval(turn, PAGE_SHOWN);
}
