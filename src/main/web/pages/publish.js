// Recounts where this browser lights a lamp, watches all three, and goes on by itself where that is wanted.
import { Lamp } from "../recount/lamp.js";
import { offerCamera } from "../shared/camera-button.js";
import { wireDialogs } from "../shared/dialogs.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";
import { ask, pause, ServerRefused } from "../tellers/server.js";

/** @typedef {{ state: string, agree: boolean, lamps: { state: string, voucher: string }[] }} State */

const LOOK_EVERY = 1500;
const place = byId("publish", HTMLElement);
const { uuid = "", base = "", worker = "", recounts, goesOn } = place.dataset;

wireDialogs();
offerCamera(
  (text, close) => {
    close();
    byId("report", HTMLTextAreaElement).value = text;
  },
  () => say(byId("camera-refused", HTMLElement), word("camera-refused")),
);
if (recounts) new Lamp(worker).light(uuid, base);
watch();

/** Until the poll is published, here or elsewhere. */
async function watch() {
  let sent = false;
  for (;;) {
    const state = await look();
    if (state === null) return;
    if (state.state !== "COUNTED") return location.replace(base);
    show(state);
    if (state.agree && goesOn && !sent) {
      sent = true;
      byId("publish-form", HTMLFormElement).requestSubmit();
    }
    await pause(LOOK_EVERY);
  }
}

/** @returns {Promise<State | null>} null where this browser may not look any more */
async function look() {
  try {
    return await ask(`${base}/lamps`);
  } catch (error) {
    const trouble = byId("trouble", HTMLElement);
    say(trouble, error instanceof ServerRefused ? error.message : String(error));
    trouble.hidden = false;
    return null;
  }
}

/** @param {State} state */
function show({ agree, lamps }) {
  const items = [...place.querySelectorAll(".lamp")];
  lamps.forEach(({ state, voucher }, i) => {
    const said = byId("words", HTMLTemplateElement).content.querySelector(`[data-word="${state}"]`);
    items[i].className = `lamp ${said instanceof HTMLElement ? said.dataset.mood : ""}`;
    say(items[i].querySelector(".said") ?? items[i], word(state));
    if (voucher) say(voucherOf(items[i]), word("vouched", { name: voucher }));
  });
  const agreed = document.getElementById("agreed");
  if (agreed) agreed.hidden = !agree;
}

/** @param {Element} item */
function voucherOf(item) {
  const there = item.querySelector(".voucher");
  if (there) return there;
  const made = document.createElement("span");
  made.className = "voucher";
  item.querySelector("div")?.append(" ", made);
  return made;
}
