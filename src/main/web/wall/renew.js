import { pause } from "../shared/pause.js";

const ASK_EVERY = 3000;

/**
 * Puts the page as it is now in place of the one that is shown. The browser goes nowhere, so that no error page can come
 * up: until the server gives a whole page, what is shown stays.
 */
export async function renew() {
  let page = await ask();
  while (!page) {
    await pause(ASK_EVERY);
    page = await ask();
  }
  if (program(page) !== program(document)) return location.reload();
  document.title = page.title;
  for (const { name, value } of [...page.body.attributes]) document.body.setAttribute(name, value);
  document.body.replaceChildren(...page.body.childNodes);
}

/** @returns {Promise<Document | null>} null where the server has no wall to give */
async function ask() {
  try {
    const answer = await fetch(location.href, { cache: "no-store", headers: { accept: "text/html" } });
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.body.dataset.turnout ? page : null;
  } catch {
    return null;
  }
}

/** Which scripts and styles a page runs with: those of another version want the whole page. @param {Document} page */
function program(page) {
  return [...page.head.querySelectorAll("script[src], link[href]")].map((one) => one.getAttribute("src") ?? one.getAttribute("href")).join(" ");
}
