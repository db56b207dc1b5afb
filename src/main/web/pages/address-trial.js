// Shows the address to try as a QR picture, and says when another machine has opened it.
import { byId } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";

const PAUSE = 2000;

const place = byId("qr", HTMLElement);
place.append(qrPicture(place.dataset.qr ?? ""));
place.hidden = false;
if (byId("came", HTMLElement).hidden) ask(byId("arrival", HTMLElement).dataset.ask ?? "");

/** Asks again and again until somebody came or this browser is signed out. @param {string} address */
async function ask(address) {
  for (;;) {
    await new Promise((resume) => setTimeout(resume, PAUSE));
    try {
      const answer = await fetch(address, { cache: "no-store", redirect: "manual" });
      if (answer.status === 200) return came();
      if (answer.status !== 204) return;
    } catch {
      // The server cannot be reached at the moment: the next turn asks again.
    }
  }
}

function came() {
  byId("waiting", HTMLElement).hidden = true;
  byId("came", HTMLElement).hidden = false;
}
