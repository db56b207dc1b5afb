// The first page: a typed code finds its poll. The code itself goes into the address of the booth, behind the #, and nowhere else.
import { Entry } from "../booth/entry.js";
import { byId } from "../shared/dom.js";

const { uuid = "" } = byId("code-form", HTMLFormElement).dataset;
const entry = new Entry(uuid, async () => location.replace(`/polls/${uuid}/vote#${byId("code", HTMLInputElement).value}`));

// Whoever comes back to a page that the browser kept finds no code on it.
addEventListener("pagehide", () => entry.wipe());
