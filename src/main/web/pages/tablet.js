import { byId, say } from "../shared/dom.js";
import { keepTablet, ownTablet, tell, tellRegularly } from "../shared/tablet.js";

const form = byId("tablet-form", HTMLFormElement);
const field = byId("number", HTMLInputElement);
const error = byId("number-error", HTMLElement);
const heard = byId("tablet-heard", HTMLElement);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const number = field.valueAsNumber;
  const right = Number.isInteger(number) && number >= 1 && number <= Number(field.max);
  say(error, right ? "" : (form.dataset.wrong ?? ""));
  if (!right) return;
  const first = ownTablet() === null;
  keepTablet({ number, lost: 0 });
  show();
  tellNow();
  if (first) tellRegularly();
});
byId("tablet-drop", HTMLButtonElement).addEventListener("click", () => {
  keepTablet(null);
  field.value = "";
  say(heard, "");
  show();
});
show();
tellRegularly();

async function tellNow() {
  say(heard, ((await tell()) ? heard.dataset.told : heard.dataset.unheard) ?? "");
}

function show() {
  const place = byId("tablet-is", HTMLElement);
  const tablet = ownTablet();
  say(place, tablet ? (place.dataset.is ?? "").replace("[number]", String(tablet.number)) : (place.dataset.none ?? ""));
  byId("tablet-drop", HTMLButtonElement).hidden = tablet === null;
}
