import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sha256Hex } from "../protocol/bytes.js";
import { keysOf, publicOf } from "../protocol/channel.js";
import { credentialOf } from "../protocol/code.js";
import { readElection } from "../protocol/election.js";
import { acceptance, certificate, dealing, shareOf } from "../protocol/member.js";
import { randomScalar } from "../protocol/scalars.js";
import { seal } from "../protocol/seal.js";
import { readTrustees, tallyOf, verifyBallots } from "../protocol/verify.js";
import { checkBox } from "../tellers/checking.js";
import { FLAWS, flawOf } from "../tellers/flaws.js";
import { single } from "./commission.js";
import { electionUnder } from "./example.js";

/*
 * Lies told to the browser of one teller. Each is a whole world that fits together as far as the liar can make it: who holds
 * the server can make any key but the teller's own, any ballot, and a tally of whatever it likes.
 */

const LEVEL = { answers: 3, min: 1, max: 1 };
const VOTES = [[[1, 0, 0], [0, 1, 0]], [[1, 0, 0], [0, 0, 1]], [[0, 1, 0], [0, 1, 0]]];
const POLL = "h9kejKXVzfio3L";

/** The commission after its ceremony: what is published of it, the keys, and each one's share. */
function ceremony(size, threshold, seeds = Array.from({ length: size }, (_, i) => `seed ${i}`)) {
  const keys = seeds.map(keysOf);
  const contexts = keys.map((_, i) => ({ size, threshold, index: i + 1 }));
  const certs = keys.map((own, i) => certificate(own, contexts[i]));
  const deals = keys.map((own, i) => dealing(own, certs, contexts[i]));
  const accepted = keys.map((own, j) =>
    acceptance(own, certs, contexts[j], {
      polynomial: deals[j].polynomial,
      secrets: deals.map(({ secrets }) => secrets[j]),
      coefexps: deals.map(({ coefexps }) => coefexps),
      signatures: deals.map(({ signature }) => signature),
    }),
  );
  const block = {
    threshold,
    certs,
    coefexps: deals.map(({ coefexps }) => coefexps),
    signatures: deals.map(({ signature }) => signature),
    verification_keys: accepted.map(({ public_key }) => public_key),
  };
  return { item: ["Pedersen", block], keys, shares: accepted.map(({ private_key }, j) => shareOf(keys[j], private_key)) };
}

const commission = ceremony(3, 2);
const stranger = ceremony(3, 2, ["other 0", "seed 1", "other 2"]);
const server = single();

/** A box as an honest server would make it of these trustees and votes. */
function world({ items = [server.item, commission.item], votes = VOTES, uuid = POLL, spare = 1, paper = (text) => text } = {}) {
  const trustees = JSON.stringify(items);
  const election = paper(electionUnder(readTrustees(trustees).publicKey, [LEVEL, LEVEL])).replace(POLL, uuid);
  const codes = Array.from({ length: votes.length + spare }, randomScalar);
  const read = readElection(election);
  const ballots = votes.map((marks, i) => seal(read, codes[i], marks).json);
  const credentials = JSON.stringify(codes.map(credentialOf).sort());
  return sealed({ uuid, election, trustees, credentials, ballots, tally: "", collected: 0, owner: 3 });
}

/** The tally and the number follow from the ballots. */
function sealed(box) {
  const election = readElection(box.election);
  const tally = tallyOf(election, verifyBallots(election, JSON.parse(box.credentials), box.ballots, undefined, { again: true })).json;
  return { ...box, tally, collected: box.ballots.length };
}

const truth = world();

/** What the teller at place 2 knows. */
const known = {
  poll: POLL,
  announced: 3,
  cover: { slips: "", credentials: "" },
  custody: "THRESHOLD",
  needed: 2,
  size: 3,
  place: 2,
  publicKey: publicOf(commission.shares[1]),
  verification: commission.keys[1].verification,
  opened: {},
  seen: { election: sha256Hex(truth.election), credentials: sha256Hex(truth.credentials) },
};
const first = { ...known, seen: null };

/** A commission of which one suffices, and a teller who was told so all along. */
const lax = ceremony(3, 1);
const ofLax = { ...first, needed: 1, publicKey: publicOf(lax.shares[1]), verification: lax.keys[1].verification };

const trusteesOf = ({ trustees }, change) => {
  const items = JSON.parse(trustees);
  return JSON.stringify(change(items) ?? items);
};
const ballot = (n) => JSON.parse(truth.ballots[n]);
const withBallot = (n, text) => ({ ...truth, ballots: truth.ballots.with(n, text) });
const withFewer = () => sealed({ ...truth, ballots: truth.ballots.slice(1) });
const oneVote = () => ({ ...truth, tally: sealed({ ...truth, ballots: truth.ballots.slice(0, 1) }).tally });
const replaced = (text, from, to) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

/** name, what the server shows, the reason, and what the teller knows where that matters. */
const LIES = [
  ["the box of another poll", () => world({ uuid: "AAAAAAAAAAAAAA" }), "OTHER_POLL"],
  ["another poll's box under this one's name", () => ({ ...world({ uuid: "AAAAAAAAAAAAAA" }), uuid: POLL }), "OTHER_POLL"],
  ["no election", () => ({ ...truth, election: "{}" }), "ELECTION"],
  ["an election with blanks in it", () => ({ ...truth, election: truth.election.replace(",", ", ") }), "ELECTION"],
  ["an election without a key", () => ({ ...truth, election: truth.election.replace(/"public_key":"\w+"/, '"public_key":"00"') }), "ELECTION"],
  ["two questions swapped", () => world({ paper: (text) => text.replace('"1. ', '"0. ').replace('"2. ', '"1. ').replace('"0. ', '"2. ') }), "ELECTION_CHANGED"],
  ["two answers swapped", () => world({ paper: (text) => text.replace('Mức \\"1', 'Mức \\"0').replace('Mức \\"2', 'Mức \\"1') }), "ELECTION_CHANGED"],
  ["another name on the ballot paper", () => world({ paper: (text) => text.replace("Ánh", "Anh") }), "ELECTION_CHANGED"],
  ["three marks where one is allowed", () => world({ paper: (text) => text.replace('"max":1', '"max":3') }), "ELECTION_CHANGED"],
  ["another election key, which the liar alone holds", () => ({ ...truth, election: electionUnder(single().key, [LEVEL, LEVEL]) }), "ELECTION_CHANGED"],
  ["the same to a browser that has not seen the poll", () => ({ ...truth, election: electionUnder(single().key, [LEVEL, LEVEL]) }), "ELECTION_KEY", first],
  ["a key without the server's part", () => world({ items: [commission.item] }), "SERVER_FIRST", first],
  ["the server's key behind the commission's", () => world({ items: [commission.item, server.item] }), "SERVER_FIRST", first],
  ["the server alone", () => world({ items: [server.item] }), "COMMISSION", first],
  ["another commission of the liar's own", () => world({ items: [server.item, ceremony(3, 2, ["x", "y", "z"]).item] }), "OWN_KEY", first],
  ["a commission that has the teller's certificate and strangers beside", () => world({ items: [server.item, stranger.item] }), "OWN_KEY", first],
  ["a commission of which one member suffices", () => world({ items: [server.item, ceremony(3, 1).item] }), "COMMISSION", first],
  ["the same said everywhere, also while the keys were made", () => world({ items: [server.item, lax.item] }), "COMMISSION", ofLax],
  ["a commission with a member more", () => world({ items: [server.item, ceremony(4, 2, ["seed 0", "seed 1", "seed 2", "more"]).item] }), "COMMISSION", first],
  ["two commissions", () => world({ items: [server.item, commission.item, stranger.item] }), "COMMISSION", first],
  ["members in another order", () => ({ ...truth, trustees: trusteesOf(truth, ([, [, block]]) => void block.verification_keys.reverse()) }), "TRUSTEES"],
  ["certificates in another order", () => ({ ...truth, trustees: trusteesOf(truth, ([, [, block]]) => void block.certs.reverse()) }), "TRUSTEES"],
  ["a commitment of another's", () => ({ ...truth, trustees: trusteesOf(truth, ([, [, block]]) => void (block.coefexps[0] = stranger.item[1].coefexps[0])) }), "TRUSTEES"],
  ["a server's key that nobody has shown to know", () => ({ ...truth, trustees: trusteesOf(truth, ([[, key]]) => void (key.public_key = single().key)) }), "TRUSTEES"],
  ["trustees that cannot be read", () => ({ ...truth, trustees: "[]" }), "TRUSTEES"],
  ["another member's place", () => ({ ...truth, owner: 4 }), "PLACE"],
  ["one credential more", () => ({ ...truth, credentials: JSON.stringify([...JSON.parse(truth.credentials), credentialOf(randomScalar())].sort()) }), "CREDENTIALS_CHANGED"],
  ["one credential less", () => ({ ...truth, credentials: JSON.stringify(JSON.parse(truth.credentials).slice(1)) }), "CREDENTIALS_CHANGED"],
  ["a credential twice", () => ({ ...truth, credentials: JSON.stringify([...JSON.parse(truth.credentials), JSON.parse(truth.credentials)[0]]) }), "CREDENTIALS"],
  ["a credential that is none", () => ({ ...truth, credentials: JSON.stringify([...JSON.parse(truth.credentials), "0".repeat(63) + "1"]) }), "CREDENTIALS"],
  ["one ballot left out", withFewer, "NUMBER"],
  ["one ballot left out, and still counted", () => ({ ...withFewer(), collected: 3 }), "NUMBER"],
  ["another number of slips than on the cover sheet", () => truth, "OTHER_SLIPS", { ...known, cover: { slips: "999", credentials: "" } }],
  ["another list than on the cover sheet", () => truth, "OTHER_CREDENTIALS", { ...known, cover: { slips: "", credentials: "0".repeat(16) } }],
  ["another number than was announced", () => truth, "NUMBER", { ...known, announced: 4 }],
  ["a number that the box does not hold", () => ({ ...truth, collected: 2 }), "NUMBER"],
  ["more ballots than slips", () => ({ ...truth, credentials: JSON.stringify(JSON.parse(truth.credentials).slice(2)) }), "NUMBER", first],
  ["one ballot twice in place of another", () => withBallot(1, truth.ballots[0]), "BALLOT_TWICE"],
  ["a ballot of a slip that was never made", () => withBallot(1, world({ votes: VOTES.slice(0, 1) }).ballots[0]), "CREDENTIAL_UNKNOWN"],
  ["two ballots of one slip", () => twoOfOneSlip(), "CREDENTIAL_TWICE", first],
  ["a ballot of another election", () => withBallot(1, world({ paper: (text) => text.replace("10", "11") }).ballots[1]), "BALLOT"],
  ["a ballot with a digit changed", () => withBallot(1, truth.ballots[1].replace(/"response":"(\d)/, (all, digit) => `"response":"${(Number(digit) % 9) + 1}`)), "BALLOT"],
  ["a ballot whose answers were swapped", () => withBallot(0, swapped()), "BALLOT"],
  ["a ballot with another's signature", () => withBallot(0, JSON.stringify({ ...ballot(0), signature: ballot(1).signature })), "BALLOT"],
  ["a ballot in another spelling", () => withBallot(0, truth.ballots[0] + " "), "BALLOT"],
  ["a ballot that is none", () => withBallot(2, "{}"), "BALLOT"],
  ["a tally of one person's ballot", oneVote, "TALLY"],
  ["a tally of one ballot doubled", () => ({ ...truth, tally: doubled() }), "TALLY"],
  ["another poll's tally", () => ({ ...truth, tally: world().tally }), "TALLY"],
  ["an old tally, from before a late ballot", () => ({ ...truth, tally: withFewer().tally }), "TALLY"],
  ["a tally with two rows exchanged", () => ({ ...truth, tally: JSON.stringify(JSON.parse(truth.tally).reverse()) }), "TALLY"],
  ["a tally in another spelling", () => ({ ...truth, tally: replaced(truth.tally, ",", ", ") }), "TALLY"],
  ["no tally", () => ({ ...truth, tally: "[]" }), "TALLY"],
  ["a second tally of the same election", () => truth, "SECOND_TALLY", { ...known, opened: { [POLL]: "0".repeat(64) } }],
  ["nothing that can be read", () => ({ uuid: POLL }), "NOT_UNDERSTOOD"],
];

function swapped() {
  const { answers, ...rest } = ballot(0);
  return JSON.stringify({ ...rest, answers: answers.toReversed(), signature: undefined }).replace("}]}", `}],"signature":${JSON.stringify(rest.signature)}}`);
}

function twoOfOneSlip() {
  const election = readElection(truth.election);
  const [a, b] = [randomScalar(), randomScalar()];
  const ballots = [a, a, b].map((code, i) => seal(election, code, VOTES[i]).json);
  return sealed({ ...truth, credentials: JSON.stringify([a, b, randomScalar()].map(credentialOf).sort()), ballots });
}

function doubled() {
  const election = readElection(truth.election);
  const [one] = verifyBallots(election, JSON.parse(truth.credentials), truth.ballots.slice(0, 1));
  return tallyOf(election, [one, { ...one, credential: "another" }]).json;
}

/** What the page would say. */
function found(box, what) {
  try {
    checkBox(box, what);
    return null;
  } catch (error) {
    return flawOf(error.reason ?? "", error.at ?? -1);
  }
}

describe("what is told to a teller's browser", () => {
  it("is opened where it is true", () => {
    const seen = [];
    const checked = checkBox(truth, known, (done, of) => seen.push(`${done}/${of}`));
    assert.equal(checked.tally.fingerprint, sha256Hex(truth.tally));
    assert.equal(checked.ballots, 3);
    assert.deepEqual(seen, ["1/3", "2/3", "3/3"]);
    assert.deepEqual(checked.signers, commission.keys.map(({ verification }) => verification));
    checkBox(truth, { ...first, opened: { [POLL]: checked.tally.fingerprint, AAAAAAAAAAAAAA: "0".repeat(64) } });
  });

  it("is opened where it is true and all members are needed", () => {
    const [a, b] = [single(), single()];
    const box = world({ items: [server.item, a.item, b.item] });
    const all = { ...first, custody: "ALL", needed: 2, size: 2, publicKey: b.key, verification: "" };
    assert.equal(found(box, all), null);
    assert.equal(found(box, { ...all, publicKey: a.key }), "OWN_KEY");
    assert.equal(found(world({ items: [server.item, a.item] }), all), "COMMISSION");
    assert.equal(found(truth, all), "COMMISSION");
  });

  it("is told in at least thirty ways, each under a name that has a sentence", () => {
    assert.ok(LIES.length >= 30);
    assert.equal(new Set(LIES.map(([name]) => name)).size, LIES.length);
    for (const [, , reason] of LIES) assert.ok(FLAWS.has(reason) || reason === "BALLOT" || reason === "NOT_UNDERSTOOD");
  });

  for (const [name, tell, reason, what = known] of LIES) {
    it(`is refused: ${name}`, () => assert.equal(found(tell(), what), reason));
  }
});
