// Seals one ballot for the server's tests: reads a line {"election","uuid","code","marks","seed"?} (the election as text, the
// seed in hex) and prints {"json","tracker","credential"}.
import { createInterface } from "node:readline";
import { credentialOf, readCode, secretOf } from "../protocol/code.js";
import { readElection } from "../protocol/election.js";
import { seal } from "../protocol/seal.js";

for await (const line of createInterface({ input: process.stdin })) {
  const { election: text, uuid, code, marks, seed } = JSON.parse(line);
  const election = readElection(text);
  if (election.uuid !== uuid) throw new Error("the election has another uuid");
  const reading = readCode(code);
  if (!reading.ok) throw new Error(`typing error: ${reading.kind}`);
  const secret = secretOf(reading.code, uuid);
  const { json, tracker } = seal(election, secret, marks, seed && Uint8Array.from(Buffer.from(seed, "hex")));
  console.log(JSON.stringify({ json, tracker, credential: credentialOf(secret) }));
}
