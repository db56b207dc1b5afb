// What the tests read: the protocol's test values, the ballots of the example, elections of any shape.
import { readFileSync } from "node:fs";
import { G, print } from "../protocol/group.js";

const FOLDER = new URL("../../../test/resources/protocol/", import.meta.url);

export const curve = JSON.parse(readFileSync(new URL("vectors-ed25519.json", FOLDER), "utf8"));
export const codes = JSON.parse(readFileSync(new URL("vectors-code.json", FOLDER), "utf8"));

/** The texts of all data records of the example's archive, an old-style tar. */
export function records() {
  const archive = readFileSync(new URL(`example/${curve.uuid}.bel`, FOLDER));
  const texts = [];
  for (let at = 0; at < archive.length; ) {
    const name = archive.toString("latin1", at, at + 100).replace(/\0+$/, "");
    const size = parseInt(archive.toString("latin1", at + 124, at + 135), 8);
    if (name.endsWith(".data.json")) texts.push(archive.toString("utf8", at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return texts;
}

export function ballots() {
  return records().filter((text) => text.startsWith('{"election_uuid"'));
}

/** An election key whose private part is known to the tests. */
export const PRIVATE_KEY = 123456789012345678901234567890n;

/** @param {{ answers: number, min: number, max: number, blank?: true }[]} shapes */
export function electionText(...shapes) {
  return electionUnder(print(G.multiply(PRIVATE_KEY).toAffine()), shapes);
}

/**
 * @param {string} publicKey
 * @param {{ answers: number, min: number, max: number, blank?: true }[]} shapes
 */
export function electionUnder(publicKey, shapes) {
  return JSON.stringify({
    version: 1,
    description: "Kỳ họp thứ 10",
    name: "Lấy phiếu tín nhiệm",
    group: "Ed25519",
    public_key: publicKey,
    questions: shapes.map(({ answers, min, max, blank }, i) => ({
      answers: Array.from({ length: answers }, (_, j) => `Mức "${j + 1}"`),
      ...(blank && { blank }),
      min,
      max,
      question: `${i + 1}. Nguyễn Thị Ánh – Chủ tịch`,
    })),
    uuid: "h9kejKXVzfio3L",
  });
}
