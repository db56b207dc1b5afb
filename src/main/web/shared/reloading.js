import { pause } from "./pause.js";

const ASK_EVERY = 3000;

/**
 * Loads the page anew as soon as the server has it. Until then what is shown stays: from an error page nothing would come
 * back by itself.
 */
export async function reloadOnceThere() {
  while (!(await there())) await pause(ASK_EVERY);
  location.reload();
}

async function there() {
  try {
    const { status } = await fetch(location.href, { cache: "no-store" });
    return status < 500 && status !== 429;
  } catch {
    return false;
  }
}
