// Single changes of an archive: each is a name and the bytes of the file. Whatever depends on the change by a hash alone is
// made anew, so that only what the change is about can give it away.
import { G, parse, print } from "../protocol/group.js";
import { sha256Base64 } from "../protocol/bytes.js";
import { Q } from "../protocol/scalars.js";
import { archiveOf, membersOf, packed, stepsOf } from "./archive.js";
import { prove } from "./commission.js";

/** A point of small order: (0, −1). */
const SMALL = G.constructor.fromHex("ec" + "ff".repeat(30) + "7f");
const str = (point) => print(point.toAffine());
const shifted = (hex) => str(parse(hex).add(SMALL));

/** An element moved out of the group; a hash that looks like one is none. @param {string} hex */
function outside(hex) {
  try {
    return [["outside the group", shifted(hex)]];
  } catch {
    return [];
  }
}

/** What one place of a JSON value may be changed to. @returns {[string, unknown][]} */
function changesOf(value) {
  if (Array.isArray(value)) {
    const [first, second, ...rest] = value;
    return [
      ["dropped", value.slice(0, -1)],
      ["doubled", [...value, value.at(-1)]],
      ...(value.length > 1 && JSON.stringify(first) !== JSON.stringify(second) ? [["exchanged", [second, first, ...rest]]] : []),
    ];
  }
  if (typeof value === "object") {
    const entries = Object.entries(value);
    return [
      ["one field more", { ...value, more: 1 }],
      ["one field less", Object.fromEntries(entries.slice(0, -1))],
      ...(entries.length > 1 ? [["fields exchanged", Object.fromEntries([...entries.slice(1), entries[0]])]] : []),
    ];
  }
  if (typeof value === "number") return [["plus one", value + 1], ["as a text", String(value)]];
  if (typeof value === "boolean") return [["the contrary", !value]];
  if (/^[0-9a-f]{64}$/.test(value)) return [["another element", str(G.multiply(5n))], ["no element", "f".repeat(64)], ...outside(value)];
  if (/^\d{60,}$/.test(value)) return [["plus one", String((BigInt(value) + 1n) % Q)], ["plus q", String(BigInt(value) + Q)], ["with a zero before", "0" + value]];
  return [["longer", value + "x"]];
}

/** Every place of a value with every change of it. @returns {Generator<[string, unknown]>} */
function* changed(value, path = "") {
  for (const [what, other] of changesOf(value)) yield [`${path || "."} ${what}`, other];
  if (typeof value !== "object") return;
  for (const key of Object.keys(value)) {
    for (const [what, other] of changed(value[key], `${path}.${key}`)) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      copy[key] = other;
      yield [what, copy];
    }
  }
}

/** @param {string} text */
function* changedText(text) {
  for (const [what, value] of changed(JSON.parse(text))) yield [what, JSON.stringify(value)];
  yield ["a blank at the end", text + " "];
  yield ["a blank within", text.replace(/[,:]/, "$& ")];
}

/** Takes every n-th, from the first on. */
function* every(n, all) {
  let i = 0;
  for (const one of all) if (i++ % n === 0) yield one;
}

/** Nothing signs the trustees' names: fingerprints tell, and a test of their own. */
const withoutNames = (text) => text.replace(/,"name":"[^"]*"/g, "");

/** Changes of texts, with hashes and chain made anew. */
export function* inTexts(election, thin) {
  const last = election.decryptions.at(-1);
  const changes = [
    ...[...every(thin, changedText(election.election))].map(([what, text]) => [`election ${what}`, { election: text }]),
    ...[...every(Math.ceil(thin / 3), changedText(election.trustees))].map(([what, text]) => [`trustees ${what}`, { trustees: text }]),
    ...[...every(2, changedText(election.ballots[0]))].map(([what, text]) => [`ballot ${what}`, { ballots: [text, ...election.ballots.slice(1)] }]),
    ...[...every(2 * thin, changedText(election.tally))].map(([what, text]) => [`tally ${what}`, { tally: text }]),
    ...[...every(2 * thin, changedText(last.text))].map(([what, text]) => [
      `decryption ${what}`,
      { decryptions: [...election.decryptions.slice(0, -1), { ...last, text }] },
    ]),
    ...[...changedText(election.result)].map(([what, text]) => [`result ${what}`, { result: text }]),
  ];
  for (const [what, change] of changes) {
    if (withoutNames(change.trustees ?? "") !== withoutNames(election.trustees)) yield [what, archiveOf({ ...election, ...change })];
  }
}

/** A delegate who cheats: signed anew with the own code, so that only proofs stand in the way. */
export function* bySigning(election, thin) {
  const [first, ...others] = election.ballots;
  const { signature: _, ...unsigned } = JSON.parse(first);
  for (const [what, answers] of every(thin, changed(unsigned.answers))) {
    // Two answers of one shape may be exchanged by whoever cast the ballot: no proof names its line (PROTOCOL §6.3).
    if (what === ". exchanged") continue;
    const body = { ...unsigned, answers };
    const hash = sha256Base64(JSON.stringify(body));
    const ballot = JSON.stringify({ ...body, signature: { hash, proof: prove(`sig|${hash}|`, election.secrets[unsigned.credential]) } });
    yield [`signed anew: ${what}`, archiveOf({ ...election, ballots: [ballot, ...others] })];
  }
}

/** Changes of who is there, whole. */
export function* inParts(election) {
  const { ballots, decryptions, credentials, trustees, result } = election;
  const known = JSON.parse(credentials);
  const used = ballots.map((ballot) => JSON.parse(ballot).credential);
  const counts = JSON.parse(result).result;
  const ways = {
    "a ballot dropped": { ballots: ballots.slice(1) },
    "all ballots dropped": { ballots: [] },
    "a ballot doubled": { ballots: [...ballots, ballots[0]] },
    "a ballot doubled in its place": { ballots: [ballots[0], ...ballots] },
    "a decryption dropped": { decryptions: decryptions.slice(0, -1) },
    "a decryption doubled": { decryptions: [...decryptions, decryptions[0]] },
    "a decryption of nobody": { decryptions: [...decryptions.slice(0, -1), { ...decryptions.at(-1), owner: 99 }] },
    "a decryption of owner 0": { decryptions: [...decryptions.slice(0, -1), { ...decryptions.at(-1), owner: 0 }] },
    "owners exchanged": { decryptions: decryptions.map((one, i, { length }) => ({ ...one, owner: decryptions[(i + 1) % length].owner + (length === 1 ? 1 : 0) })) },
    "a used credential dropped": { credentials: JSON.stringify(known.filter((one) => one !== used[0])) },
    "a used credential replaced": { credentials: JSON.stringify(known.map((one) => (one === used[0] ? str(G.multiply(7n)) : one))) },
    "a credential doubled": { credentials: JSON.stringify([...known, known[0]]) },
    "the identity as credential": { credentials: JSON.stringify([...known, str(G.multiply(7n).subtract(G.multiply(7n)))]) },
    "a credential outside the group": { credentials: JSON.stringify([...known, shifted(known[0])]) },
    "no credentials": { credentials: "[]" },
    "no trustees": { trustees: "[]" },
    "a trustee more": { trustees: JSON.stringify([...JSON.parse(trustees), JSON.parse(trustees)[0]]) },
    "a line of the result less": { result: JSON.stringify({ result: counts.slice(1) }) },
    "a vote moved": { result: JSON.stringify({ result: [[counts[0][0] + 1, counts[0][1] - 1, ...counts[0].slice(2)], ...counts.slice(1)] }) },
    "two numbers of the result exchanged": { result: JSON.stringify({ result: [[counts[0][1], counts[0][0], ...counts[0].slice(2)], ...counts.slice(1)] }) },
  };
  for (const [what, change] of Object.entries(ways)) yield [what, archiveOf({ ...election, ...change })];
}

/** Events left out, doubled, moved, or said otherwise. */
export function* inEvents(election) {
  const steps = stepsOf(election);
  const file = (changedSteps) => packed(membersOf(changedSteps));
  for (const [i, { type }] of steps.entries()) {
    if (type !== "Ballot") yield [`event ${i} ${type} left out`, file(steps.filter((_, j) => j !== i))];
    yield [`event ${i} ${type} doubled`, file([...steps.slice(0, i + 1), ...steps.slice(i)])];
    if (i + 1 < steps.length && steps[i + 1].type !== type) yield [`event ${i} ${type} after the next`, file([...steps.slice(0, i), steps[i + 1], steps[i], ...steps.slice(i + 2)])];
    const otherwise = (what, event) => [`event ${i} ${type} ${what}`, file(steps.map((step, j) => (j === i ? { ...step, event } : step)))];
    yield otherwise("higher", (text) => text.replace(/"height":(\d+)/, (_, n) => `"height":${+n + 1}`));
    yield otherwise("of another type", (text) => text.replace(type, type === "Ballot" ? "Shuffle" : "Ballot"));
    yield otherwise("with a blank", (text) => text.replace(",", ", "));
    yield otherwise("with a field more", (text) => text.replace("}", ',"more":1}'));
    yield otherwise("with another payload", (text) => text.replace(/"payload":"./, (m) => m.slice(0, -1) + (m.endsWith("0") ? "1" : "0")).replace(/"EndBallots"\}/, `"EndBallots","payload":"${"0".repeat(64)}"}`));
    yield otherwise("with another parent", (text) => (text.includes("parent") ? text.replace(/"parent":"./, (m) => m.slice(0, -1) + (m.endsWith("0") ? "1" : "0")) : text.replace("{", `{"parent":"${"0".repeat(64)}",`)));
    yield [`event ${i} ${type} with a record more`, file(steps.map((step, j) => (j === i ? { ...step, data: ["{}", ...step.data] } : step)))];
    if (steps[i].data.length > 1) yield [`event ${i} ${type} with its records exchanged`, file(steps.map((step, j) => (j === i ? { ...step, data: [step.data[1], step.data[0], ...step.data.slice(2)] } : step)))];
  }
  for (const i of [0, steps.findIndex(({ type }) => type === "EncryptedTally"), steps.findIndex(({ type }) => type === "PartialDecryption")]) {
    for (const [what, text] of changedText(steps[i].data.at(-1))) {
      yield [`record of ${steps[i].type} ${what}`, file(steps.map((step, j) => (j === i ? { ...step, data: [...step.data.slice(0, -1), text] } : step)))];
    }
  }
}

/** Changes of the file's bytes. */
export function* inBytes(election) {
  const members = membersOf(stepsOf(election));
  const whole = packed(members);
  for (const at of [0, 1, members.length - 1]) {
    for (const place of [0, 3, 64, 99, 100, 106, 108, 116, 124, 134, 135, 136, 146, 148, 153, 154, 155, 156, 157, 257, 511]) {
      yield [`byte ${place} of header ${at}`, packed(members.map((member, j) => (j === at ? { ...member, header: (header) => (header[place] ^= 1) } : member)))];
    }
    yield [`body ${at}`, packed(members.map((member, j) => (j === at ? { ...member, body: member.body.replace(/\d/, (d) => (+d + 1) % 10) } : member)))];
    yield [`filled otherwise ${at}`, packed(members.map((member, j) => (j === at ? { ...member, fill: 1 } : member)))];
    yield [`member ${at} left out`, packed(members.filter((_, j) => j !== at))];
    yield [`member ${at} doubled`, packed([...members.slice(0, at + 1), ...members.slice(at)])];
  }
  for (const cut of [0, 1, 511, 512, 1023, whole.length - 512, whole.length - 1]) yield [`cut at ${cut}`, whole.slice(0, cut)];
  const more = (bytes) => Uint8Array.from([...whole, ...bytes]);
  yield ["zero blocks at the end", more(new Uint8Array(1024))];
  yield ["a byte at the end", more([0])];
  yield ["something before", Uint8Array.from([...new Uint8Array(512), ...whole])];
  yield ["twice the same", more(whole)];
  const [header, ...rest] = members;
  for (const body of ['{"version":2,"timestamp":"1795447549"}', '{"version":1,"timestamp":"1795447548"}', '{"version":1,"timestamp":1795447549}', '{"version":1, "timestamp":"1795447549"}', '{"version":1,"timestamp":"01795447549"}', "{}", ""]) {
    yield [`beginning with ${body}`, packed([{ ...header, body }, ...rest])];
  }
  yield ["a byte that is no text", packed(members.map((member, j) => (j === 1 ? { ...member, body: Buffer.from([0xff]) } : member)))];
}
