import { shortTrackerOf } from "../protocol/code.js";
import { openedAddress } from "../protocol/opened-address.js";
import { byId, say } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";
import { word } from "../shared/words.js";
import { ask } from "./server.js";
import { session } from "./session.js";

/*
 * The check of the tablet (PROTOCOL §7b): the sealed ballot's tracker is shown first; only when the delegate chooses to open it is
 * it burnt at the server, and only then are seed and marks shown.
 */

/** Shows the tracker of the sealed ballot, and the choice. */
export function offerCheck() {
  const tracker = session.sealed?.tracker ?? "";
  say(byId("check-short", HTMLElement), shortTrackerOf(tracker));
  byId("check-qr", HTMLElement).replaceChildren(qrPicture(tracker));
  say(byId("check-error", HTMLElement), "");
  phase("choose");
}

/** Burns the sealed ballot, then shows what opens it. @param {string} uuid of the poll */
export async function openSealed(uuid) {
  const sealed = session.sealed;
  if (!sealed) return;
  phase("opening");
  const why = await burn(uuid, sealed);
  // Meanwhile nobody may have touched the tablet, and all was wiped.
  if (session.sealed !== sealed) return;
  say(byId("check-error", HTMLElement), why);
  if (why) return phase("choose");
  const { tracker, seed, marks } = sealed;
  byId("opened-qr", HTMLElement).replaceChildren(qrPicture(openedAddress(location.origin, { uuid, tracker, seed, marks })));
  sealed.burnt = true;
  phase("opened");
  byId("opened-heading", HTMLElement).focus();
}

/** Leaves nothing of a sealed ballot on the screen. */
export function wipeCheck() {
  byId("check-qr", HTMLElement).replaceChildren();
  byId("opened-qr", HTMLElement).replaceChildren();
  say(byId("check-short", HTMLElement), "");
}

/** @param {"choose" | "opening" | "opened"} name */
function phase(name) {
  byId("check-choose", HTMLElement).hidden = name === "opened";
  byId("check-opened", HTMLElement).hidden = name !== "opened";
  for (const id of ["check-open", "check-cast", "check-back"]) byId(id, HTMLButtonElement).disabled = name === "opening";
}

/** @param {string} uuid @param {{ json: string, tracker: string }} sealed @returns {Promise<string>} why it is not burnt; empty when it is */
async function burn(uuid, { json, tracker }) {
  try {
    const headers = { "content-type": "application/json" };
    const answer = await ask(`/polls/${uuid}/audits`, { method: "POST", headers, body: json });
    const said = await answer.json();
    if (answer.ok && said.tracker === tracker) return "";
    return said.detail ? String(said.detail) : word("check-lost");
  } catch {
    return word("check-lost");
  }
}
