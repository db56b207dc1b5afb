import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { codes, electionText } from "./example.js";
import { b64, complaint } from "./verifier.js";

test("the command line seals what it is told", () => {
  const election = electionText({ answers: 3, min: 1, max: 1 });
  const [{ code, credential }] = codes.codes;
  const task = JSON.stringify({ election, uuid: codes.uuid, code, marks: [[0, 1, 0]] });
  const cli = new URL("seal-cli.mjs", import.meta.url).pathname;
  const { stdout } = spawnSync(process.execPath, [cli], { input: task + "\n", encoding: "utf8" });
  const sealed = JSON.parse(stdout);
  assert.equal(complaint(election, sealed.json), null);
  assert.equal(sealed.tracker, b64(sealed.json));
  assert.equal(sealed.credential, credential);
});
