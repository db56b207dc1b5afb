// The public list of ballots: looks in the page's own list, and tells the server nothing but that one more has looked.
import { byId } from "../shared/dom.js";
import { takeScanned } from "../shared/scanning.js";
import { TrackersPage } from "../trackers/page.js";

const { uuid = "" } = byId("trackers", HTMLElement).dataset;
const page = new TrackersPage(oneMore);

takeScanned((text) => page.look(text), "camera-refused");

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
