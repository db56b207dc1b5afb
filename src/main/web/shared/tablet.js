// A numbered tablet tells the desk how it is. It does so by the clock, once a minute at a moment that follows from its number: a
// beat that came with a page, a look-up or a ballot would tell when somebody votes on it.

const NAME = "tablet";
const EVERY = 60000;
const STEP = 7919;

/** @typedef {{ number: number, lost: number }} Tablet */

/** What this tablet knows of itself, if it was numbered. @returns {Tablet | null} */
export function ownTablet() {
  try {
    const { number, lost } = JSON.parse(localStorage.getItem(NAME) ?? "{}");
    return Number.isInteger(number) ? { number, lost: Number.isInteger(lost) ? lost : 0 } : null;
  } catch {
    return null;
  }
}

/** @param {Tablet | null} tablet null forgets the number */
export function keepTablet(tablet) {
  try {
    if (tablet) localStorage.setItem(NAME, JSON.stringify(tablet));
    else localStorage.removeItem(NAME);
  } catch {
    // A browser that keeps nothing has no number.
  }
}

/** Tells how this tablet is, at its moment of every minute, as long as the page is there. */
export function tellRegularly() {
  const tablet = ownTablet();
  if (!tablet) return;
  const moment = (tablet.number * STEP) % EVERY;
  const wait = (((moment - Date.now()) % EVERY) + EVERY) % EVERY || EVERY;
  setTimeout(async () => {
    await tell();
    tellRegularly();
  }, wait);
}

/** Tells it now. @returns {Promise<boolean>} whether the server heard it */
export async function tell() {
  const tablet = ownTablet();
  if (!tablet) return false;
  const heard = await send({ number: tablet.number, lost: tablet.lost, ...(await battery()) });
  if (ownTablet()?.number === tablet.number) keepTablet({ number: tablet.number, lost: heard ? 0 : Math.min(tablet.lost + 1, 1000) });
  return heard;
}

/** @param {object} said */
async function send(said) {
  try {
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/tablet", { method: "POST", headers, body: JSON.stringify(said), cache: "no-store", credentials: "omit" });
    return answer.ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<{ battery?: number, charging?: boolean }>} */
async function battery() {
  try {
    const state = await /** @type {any} */ (navigator).getBattery();
    return { battery: Math.round(state.level * 100), charging: state.charging };
  } catch {
    return {};
  }
}
