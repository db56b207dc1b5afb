import { RecountPage } from "../recount/page.js";
import { byId } from "../shared/dom.js";

const { worker = "", archive = "" } = byId("recount", HTMLElement).dataset;
const page = new RecountPage(() => new Worker(worker, { type: "module" }));
if (archive) page.fetch(archive);
