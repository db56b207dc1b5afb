// Makes archives (PROTOCOL §13): of any steps, with hashes and chain as they must be. Written apart from what reads them.
import { createHash } from "node:crypto";
import { credentialOf } from "../protocol/code.js";
import { readElection } from "../protocol/election.js";
import { randomScalar } from "../protocol/scalars.js";
import { seal } from "../protocol/seal.js";
import { decryptTally, tallyOf, verifyBallots } from "../protocol/verify.js";
import { commission } from "./commission.js";
import { electionUnder } from "./example.js";

export const sha256 = (content) => createHash("sha256").update(content).digest("hex");
const TIME = 1795447549;

/**
 * All texts of an election that was held, tallied and opened.
 * @param {{ shapes: object[], votes: number[][][], parts: ReturnType<typeof import("./commission.js").single>[], opening: number[], counts: number[][] }} plan
 */
export function held({ shapes, votes, parts, opening, counts }) {
  const keys = commission(...parts);
  const election = electionUnder(keys.publicKey, shapes);
  const read = readElection(election);
  const secrets = votes.map(randomScalar);
  const ballots = votes.map((marks, i) => seal(read, secrets[i], marks).json).sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1));
  const credentials = JSON.stringify([...secrets, randomScalar()].map(credentialOf).sort());
  const tally = tallyOf(read, verifyBallots(read, JSON.parse(credentials), ballots));
  return {
    election,
    trustees: keys.text,
    credentials,
    ballots,
    tally: tally.json,
    decryptions: opening.map((owner) => ({ owner, text: decryptTally(keys.secrets[owner - 1], read, tally) })),
    result: JSON.stringify({ result: counts }),
    secrets: Object.fromEntries(secrets.map((secret) => [credentialOf(secret), secret])),
    keys,
  };
}

/** The events of an archive, each with its data; records that only name others are made here. */
export function stepsOf({ election, trustees, credentials, ballots, tally, decryptions, result }) {
  return [
    { type: "Setup", data: [election, trustees, credentials, JSON.stringify({ election: sha256(election), trustees: sha256(trustees), credentials: sha256(credentials) })] },
    ...ballots.map((ballot) => ({ type: "Ballot", data: [ballot] })),
    { type: "EndBallots", data: [] },
    { type: "EncryptedTally", data: [tally, JSON.stringify({ num_tallied: ballots.length, total_weight: ballots.length, encrypted_tally: sha256(tally) })] },
    ...decryptions.map(({ owner, text }) => ({ type: "PartialDecryption", data: [text, JSON.stringify({ owner, payload: sha256(text) })] })),
    { type: "Result", data: [result] },
  ];
}

/**
 * Members with their names, linked.
 * @param {{ type: string, data: string[], event?: (text: string) => string }[]} steps `event` changes what is written
 */
export function membersOf(steps) {
  const members = [{ name: "BELENIOS", body: `{"version":1,"timestamp":"${TIME}"}` }];
  let parent;
  steps.forEach(({ type, data, event = (text) => text }, height) => {
    const named = data.map((body) => ({ name: `${sha256(body)}.data.json`, body }));
    const payload = named.length > 0 ? { payload: named.at(-1).name.slice(0, 64) } : {};
    const body = event(JSON.stringify({ ...(parent && { parent }), height, type, ...payload }));
    parent = sha256(body);
    members.push(...named, { name: `${parent}.event.json`, body });
  });
  return members;
}

/** @param {{ name: string, body: string | Uint8Array, header?: (header: Buffer) => void, fill?: number }[]} members */
export function packed(members, time = TIME) {
  return new Uint8Array(Buffer.concat(members.flatMap(({ name, body, header: change = () => {}, fill = 0 }) => {
    const bytes = Buffer.from(body);
    const header = Buffer.alloc(512);
    header.write(name, 0, "latin1");
    header.write(`0000644\0${"0000000\0".repeat(2)}${octal(bytes.length, 11)}\0${octal(time, 11)}\0        0`, 100, "latin1");
    header.write(`${octal(header.reduce((a, b) => a + b, 0), 6)}\0 `, 148, "latin1");
    change(header);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512, fill)];
  })));
}

const octal = (number, digits) => number.toString(8).padStart(digits, "0");

/** @param {Parameters<typeof stepsOf>[0]} election */
export const archiveOf = (election) => packed(membersOf(stepsOf(election)));
