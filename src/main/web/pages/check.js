// What an opened ballot says: its address, scanned by the device's own camera program, is taken out of the page's at once.
import { OpenedPage } from "../opened/page.js";
import { offerCamera } from "../shared/camera-button.js";
import { wireDialogs } from "../shared/dialogs.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";

const page = new OpenedPage(location.origin);

wireDialogs();
offerCamera(
  (text, close) => {
    close();
    page.check(text);
  },
  () => say(byId("camera-refused", HTMLElement), word("check-camera-refused")),
);
scanned();
addEventListener("hashchange", scanned);

function scanned() {
  if (location.hash.length < 2) return;
  const address = location.href;
  history.replaceState(null, "", location.pathname);
  page.check(address);
}
