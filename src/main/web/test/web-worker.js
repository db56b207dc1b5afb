// A browser's Worker, as far as preparations need it, over a thread of Node.
import { Worker as Thread } from "node:worker_threads";

const SELF = `
  import { parentPort, workerData } from "node:worker_threads";
  globalThis.self = globalThis;
  self.postMessage = (message) => parentPort.postMessage(message);
  self.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
  await import(workerData);
`;

export class WebWorker {
  #thread;

  constructor(url) {
    this.#thread = new Thread(new URL("data:text/javascript," + encodeURIComponent(SELF)), { workerData: String(url) });
  }

  addEventListener(type, listener) {
    this.#thread.on(type, (data) => listener({ data }));
  }

  postMessage(message) {
    this.#thread.postMessage(message);
  }

  terminate() {
    this.#thread.terminate();
  }
}
