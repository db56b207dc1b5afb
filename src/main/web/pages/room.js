// Keeps the page that tells a room who is awaited current: fetches it anew and shows what has changed.
import { byId } from "../shared/dom.js";

const LOOK_EVERY = 2000;

follow();

async function follow() {
  for (;;) {
    await new Promise((resume) => setTimeout(resume, LOOK_EVERY));
    if (!document.hidden) await look();
  }
}

async function look() {
  try {
    const answer = await fetch(location.href, { cache: "no-store", headers: { accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("room");
    const place = byId("room", HTMLElement);
    if (fresh && fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
  } catch {
    // Asked again in a moment.
  }
}
