// Verifies the archives whose paths come line by line, for the Java tests: each answer is a line, RIGHT or the reason.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Refused } from "../protocol/refused.js";
import { verifyArchive } from "../protocol/verify-archive.js";

for await (const path of createInterface({ input: process.stdin })) {
  try {
    const { uuid, final, lines } = verifyArchive(readFileSync(path));
    console.log(["RIGHT", uuid, final, JSON.stringify(lines.map(({ blank, counts }) => (blank === null ? counts : [blank, ...counts])))].join(" "));
  } catch (error) {
    console.log(error instanceof Refused ? error.reason : `CRASH ${error}`);
  }
}
