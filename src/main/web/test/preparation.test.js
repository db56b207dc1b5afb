import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { startPreparation } from "../booth/preparation.js";
import { finish, newSeed } from "../protocol/seal.js";
import { electionText } from "./example.js";
import { complaint } from "./verifier.js";
import { WebWorker } from "./web-worker.js";

const WORKER = new URL("../workers/booth-worker.js", import.meta.url);
const line = { answers: 3, min: 0, max: 1 };
const text = electionText(line, line, line);
const marks = [[1, 0, 0], [0, 0, 0], [0, 0, 1]];

afterEach(() => delete globalThis.Worker);

async function preparesWith(workerUrl) {
  const steps = [];
  const seed = newSeed();
  const prepared = await startPreparation(text, workerUrl, { seed, progress: (done, of) => steps.push([done, of]) }).ready;
  assert.deepEqual(steps, [[1, 3], [2, 3], [3, 3]]);
  const sealed = finish(prepared, 42n, marks);
  assert.equal(complaint(text, sealed.json), null);
  assert.deepEqual(sealed.seed, seed);
}

test("a worker prepares a ballot", async () => {
  globalThis.Worker = WebWorker;
  await preparesWith(WORKER);
});

test("where there are no workers the page prepares by itself", () => preparesWith(WORKER));

test("where the worker cannot be loaded the page prepares by itself", async () => {
  globalThis.Worker = WebWorker;
  await preparesWith(new URL("missing.js", WORKER));
});

test("where the worker says nothing the page prepares by itself", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let terminated = false;
  globalThis.Worker = class {
    addEventListener() {}
    postMessage() {}
    terminate() {
      terminated = true;
    }
  };
  const { ready } = startPreparation(text, WORKER);
  context.mock.timers.tick(5000);
  context.mock.timers.reset();
  assert.equal((await ready).lines.length, 3);
  assert.equal(terminated, true);
});

test("a cancelled preparation ends, with and without a worker", async () => {
  const here = startPreparation(text, WORKER);
  here.cancel();
  await assert.rejects(here.ready, { name: "AbortError" });
  globalThis.Worker = WebWorker;
  const beside = startPreparation(text, WORKER);
  beside.cancel();
  await assert.rejects(beside.ready, { name: "AbortError" });
});

test("cancelling afterwards drops what was prepared", async () => {
  const preparation = startPreparation(text, WORKER);
  const prepared = await preparation.ready;
  preparation.cancel();
  await Promise.resolve();
  assert.throws(() => finish(prepared, 42n, marks), /one ballot only/);
});

test("an election that cannot be read fails", async () => {
  globalThis.Worker = WebWorker;
  await assert.rejects(startPreparation(text.slice(1), WORKER).ready, { name: "Error", message: /not JSON/ });
});
