// The public list of ballots: looks in the page's own list, and tells the server nothing but that one more has looked.
import { offerCamera } from "../shared/camera-button.js";
import { wireDialogs } from "../shared/dialogs.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { TrackersPage } from "../trackers/page.js";

const { uuid = "" } = byId("trackers", HTMLElement).dataset;
const page = new TrackersPage(oneMore);

wireDialogs();
offerCamera(
  (text, close) => {
    close();
    page.look(text);
  },
  () => say(byId("camera-refused", HTMLElement), word("camera-refused")),
);
scanned();
addEventListener("hashchange", scanned);

/** A receipt's code that was opened as an address: taken out of it at once. */
function scanned() {
  if (location.hash.length < 2) return;
  const address = location.href;
  history.replaceState(null, "", location.pathname);
  page.look(address);
}

/** Once a browser, and only that: not which one. */
function oneMore() {
  const key = `looked-${uuid}`;
  try {
    if (localStorage.getItem(key)) return;
    localStorage.setItem(key, "1");
  } catch {
    // Without a memory it would count every look.
    return;
  }
  fetch(`/polls/${uuid}/lookups`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" }).catch(() => {});
}
