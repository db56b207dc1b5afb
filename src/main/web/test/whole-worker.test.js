import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { startWorker } from "../shared/whole-worker.js";

const before = { fetch: globalThis.fetch, Worker: globalThis.Worker };
let started;

beforeEach((context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  started = [];
  globalThis.Worker = class {
    constructor(url, options) {
      started.push({ url: String(url), options });
    }
  };
});
afterEach(() => Object.assign(globalThis, before));

test("a worker is started from the text that was held against its hash, and from nothing else", async () => {
  globalThis.fetch = async (url, { integrity }) => {
    assert.deepEqual([url, integrity], ["/web/worker-A.js", "sha384-abc/+="]);
    return { ok: true, text: async () => "postMessage(1)" };
  };
  await startWorker("/web/worker-A.js#sha384-abc/+=");
  assert.equal(started.length, 1);
  assert.match(started[0].url, /^blob:/);
  assert.deepEqual(started[0].options, { type: "module" });
});

test("another text than the page names starts no worker", async () => {
  globalThis.fetch = async () => {
    throw new TypeError("Failed to fetch");
  };
  await assert.rejects(startWorker("/web/worker-A.js#sha384-abc"), TypeError);
  globalThis.fetch = async () => ({ ok: false });
  await assert.rejects(startWorker("/web/worker-A.js#sha384-abc"), TypeError);
  assert.equal(started.length, 0);
});
