// A page without a browser: a light DOM in place of the globals that the modules of a page read.
import { existsSync } from "node:fs";

// `npm test` makes one file of it first: hundreds of modules less to read for each file of tests.
const whole = new URL("../node_modules/.cache/happy-dom.mjs", import.meta.url);
const { Window } = await import(existsSync(whole) ? whole.href : "happy-dom");

const LENT = ["document", "location", "history", "dispatchEvent", "matchMedia"];

let current = null;

/**
 * Opens a page; it stays in the globals until the next one is opened. Nothing is loaded, and nothing really left.
 * @param {string} body
 * @param {string} [address]
 * @returns what the page did that a person would see
 */
export function openPage(body, address = "http://hoi-nghi.test/") {
  const window = new Window({ url: address, settings: { navigation: { disableMainFrameNavigation: true } } });
  window.document.body.innerHTML = body;
  const page = { window, left: /** @type {string[]} */ ([]), reloads: 0, scrolls: /** @type {(string | number)[]} */ ([]) };
  window.location.replace = (to) => page.left.push(String(to));
  window.location.reload = () => page.reloads++;
  const back = window.history.back.bind(window.history);
  // Browsers move in the history a little after they were told to.
  window.history.back = () => setImmediate(back);
  window.Element.prototype.scrollIntoView = function () {
    page.scrolls.push(this.textContent.replace(/\s+/g, " ").trim());
  };
  for (const name of Object.getOwnPropertyNames(window)) if (/^(HTML|SVG)\w*Element$|^DocumentFragment$/.test(name)) lend(name, window[name]);
  for (const name of LENT) lend(name, typeof window[name] === "function" ? window[name].bind(window) : window[name]);
  current = page;
  // What happens late on a page that is gone must not touch the one that is there.
  lend("addEventListener", (type, listener, options) => window.addEventListener(type, (event) => current === page && listener(event), options));
  lend("scrollTo", (_, y) => page.scrolls.push(y));
  for (const name of ["Element", "Event", "FormData"]) lend(name, window[name]);
  lend("isSecureContext", false);
  // As over plain HTTP; and nothing then comes from another thread at a time of its own.
  Object.defineProperty(globalThis.crypto, "subtle", { value: undefined, configurable: true });
  return page;
}

/** @param {string} name @param {unknown} value */
function lend(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Something that happens to an element, or to the page as a whole. @param {string} type @param {EventTarget} [place] @param {object} [more] */
export function happens(type, place = document.body, more = {}) {
  const { Event } = document.defaultView;
  place.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), more));
}

/** @param {string} id */
export const at = (id) => document.getElementById(id);

/** The text of an element, blanks joined. @param {string} id */
export const text = (id) => at(id).textContent.replace(/\s+/g, " ").trim();

/** Lets everything that is already due happen, timers aside. */
export async function settled() {
  for (let turn = 0; turn < 50; turn++) await new Promise((resume) => setImmediate(resume));
}
