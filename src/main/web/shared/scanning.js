import { offerCamera } from "./camera-button.js";
import { wireDialogs } from "./dialogs.js";
import { byId, say } from "./dom.js";
import { word } from "./words.js";

/**
 * A page that is given one code: by its own camera, or behind the # of an address that another program scanned, which is
 * taken out of the page's address at once.
 * @param {(text: string) => void} take
 * @param {string} refused the word for a camera that may not be used
 */
export function takeScanned(take, refused) {
  wireDialogs();
  offerCamera(
    (text, close) => {
      close();
      take(text);
    },
    () => say(byId("camera-refused", HTMLElement), word(refused)),
  );
  inAddress();
  addEventListener("hashchange", inAddress);

  function inAddress() {
    if (location.hash.length < 2) return;
    const address = location.href;
    history.replaceState(null, "", location.pathname);
    take(address);
  }
}
