import { RecountPage } from "../recount/page.js";
import { byId } from "../shared/dom.js";
import { startWorker } from "../shared/whole-worker.js";

const { worker = "", archive = "" } = byId("recount", HTMLElement).dataset;
const page = new RecountPage(() => startWorker(worker));
if (archive) page.fetch(archive);
