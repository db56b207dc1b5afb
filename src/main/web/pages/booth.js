import { takeAddress } from "../booth/address.js";
import { Booth } from "../booth/booth.js";
import { offerCamera } from "../shared/camera-button.js";
import { openDialog, wireDialogs } from "../shared/dialogs.js";
import { becomeKiosk } from "../shared/kiosk.js";
import { tellRegularly } from "../shared/tablet.js";
import { followHistory } from "../booth/history.js";
import { watchUntouched } from "../booth/idle.js";
import { session } from "../booth/session.js";
import { guardSteps, show, step } from "../booth/steps.js";
import { PollWatch } from "../booth/poll-watch.js";
import { byId, say } from "../shared/dom.js";
import { word } from "../shared/words.js";

/** How long the question lasts whether anyone is there, in milliseconds (WCAG 2.2.1: twenty seconds at the least). */
const WARNING = 45000;

const address = takeAddress();
const booth = new Booth();
const watch = new PollWatch(booth);

guardSteps();
becomeKiosk();
tellRegularly();
followHistory(booth);
wireDialogs();
offerCamera(
  (text, close) => {
    close();
    booth.entry.scanned(text);
  },
  () => booth.entry.complain(word("camera-refused")),
);
onSubmit("review-form", () => booth.cast());
onClick("check", () => booth.check());
onClick("check-open", () => booth.open());
onClick("check-cast", () => booth.cast());
onClick("check-back", () => booth.reseal());
onClick("opened-done", () => booth.reseal());
onClick("give-up", () => booth.askToLeave());
onClick("leave-go", () => booth.restart());
onClick("idle-reset", () => booth.restart());
onClick("back-to-ballot", () => booth.reconsider());
onClick("paused-back", () => booth.withdraw());
onClick("refused-done", () => booth.restart());
onClick("show-criteria", () => openDialog(byId("criteria", HTMLDialogElement)));
offerKnowledge();

addEventListener("beforeunload", (event) => {
  if (!booth.worthWarning) return;
  event.preventDefault();
  // The browser asks in words of its own; ours stand behind its question.
  if (step() === "ballot" || step() === "review") booth.askToLeave();
});
addEventListener("keydown", (event) => {
  const reload = event.key === "F5" || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "r");
  if (!reload || !booth.worthWarning) return;
  event.preventDefault();
  if (step() === "ballot" || step() === "review") booth.askToLeave();
});
addEventListener("pagehide", () => booth.wipe());
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    session.leaving = false;
    booth.restart();
  }
});
addEventListener("hashchange", () => {
  const { code } = takeAddress(step() || "code");
  booth.scanned(code);
});
const stillHere = watchUntouched({
  after: Number(byId("booth", HTMLElement).dataset.untouched) + WARNING,
  warning: WARNING,
  matters: () => booth.worthWiping && !session.leaving,
  countdown: (seconds) => {
    say(byId("idle-left", HTMLElement), word("wiping-in", { n: seconds }));
    openDialog(byId("idle", HTMLDialogElement));
  },
  wipe: () => booth.untouched(),
});
byId("idle", HTMLDialogElement).addEventListener("close", stillHere);

booth.ballotPaper.wipe();
booth.entry.wipe();
if (address.cleared || address.reloaded) {
  const notice = byId("code-notice", HTMLElement);
  notice.hidden = false;
  say(notice, word(address.cleared ? "wiped" : "reloaded"));
}
byId("code-next", HTMLElement).hidden = !address.cast;
watch.begin();
if (!watch.open) booth.entry.fill(address.code);
else {
  show("code", { focus: false });
  booth.election.come().catch(() => {});
  if (address.code) booth.entry.take(address.code);
  else if (matchMedia("(pointer: fine)").matches) byId("code", HTMLInputElement).focus();
}

/** Before freezing there are no keys to speak of, and no button. */
function offerKnowledge() {
  const button = document.getElementById("show-knows");
  button?.addEventListener("click", () => openDialog(byId("knows", HTMLDialogElement)));
}

/** @param {string} id @param {() => void} act */
function onClick(id, act) {
  byId(id, HTMLButtonElement).addEventListener("click", act);
}

/** @param {string} id @param {() => void} act */
function onSubmit(id, act) {
  byId(id, HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    act();
  });
}
