// Times of one ballot of 15 lines with 3 levels, first as a freshly loaded page meets them, then warm: node test/bench.mjs
import { startPreparation } from "../booth/preparation.js";
import { credentialOf, secretOf } from "../protocol/code.js";
import { readElection } from "../protocol/election.js";
import { finish, prepare } from "../protocol/seal.js";
import { curve } from "./example.js";
import { WebWorker } from "./web-worker.js";

const marks = Array.from({ length: 15 }, (_, i) => [0, 1, 2].map((j) => +(i % 3 === j)));

async function timed(what, action) {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await action();
  const { user, system } = process.cpuUsage(before);
  const [wall, cpu] = [performance.now() - start, (user + system) / 1000].map((ms) => ms.toFixed(1).padStart(7));
  console.log(what.padEnd(24), wall, "ms,", cpu, "ms of processors");
  return result;
}

globalThis.Worker = WebWorker;
const { ready } = startPreparation(curve.election_json, new URL("../workers/booth-worker.js", import.meta.url));
const prepared = await timed("prepare, in a worker", () => ready);
const secret = await timed("secret of a code, cold", () => secretOf("7KQM3XTP9RWD5HJY", curve.uuid));
const credential = await timed("credential, cold", () => credentialOf(secret));
await timed("finish, cold", () => finish(prepared, secret, marks, credential));

const election = await timed("read election", () => readElection(curve.election_json));
for (let i = 0; i < 5; i++) {
  const next = await timed("prepare", () => prepare(election));
  await timed("finish", () => finish(next, secret, marks, credential));
}
