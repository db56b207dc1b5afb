import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publicOf } from "../protocol/channel.js";
import { readTrustees } from "../protocol/verify.js";
import { agreed, MemberKey, NoMajority, OtherKey } from "../tellers/ceremony.js";
import { agreementText } from "../tellers/checking.js";
import { randomKey } from "../tellers/key.js";
import { single } from "./commission.js";

/** A server that carries messages and remembers them, as ours does. */
function server(custody, needed, size) {
  const stages = custody === "ALL" ? ["KEY"] : ["CERTIFICATE", "POLYNOMIAL", "SHARE"];
  const sent = Object.fromEntries(stages.map((stage) => [stage, {}]));
  const stage = () => stages.find((one) => Object.keys(sent[one]).length < size) ?? "READY";
  const all = (one) => Object.values(sent[one]).map((message) => JSON.parse(message));
  return {
    sent,
    state(place) {
      const mine = Object.fromEntries(stages.filter((one) => place in sent[one]).map((one) => [one, sent[one][place]]));
      const members = Array.from({ length: size }, (_, i) => ({ name: `${i + 1}`, awaited: stage() !== "READY" && !(i + 1 in sent[stage()]) }));
      const state = { meeting: "m", custody, needed, place, stage: stage(), members, mine, boxes: [] };
      if (stage() === "POLYNOMIAL" || stage() === "SHARE") state.certs = Object.values(sent.CERTIFICATE);
      if (stage() === "SHARE") {
        const dealings = all("POLYNOMIAL");
        state.dealt = JSON.stringify({
          polynomial: dealings[place - 1].polynomial,
          secrets: dealings.map(({ secrets }) => secrets[place - 1]),
          coefexps: dealings.map(({ coefexps }) => coefexps),
          signatures: dealings.map(({ signature }) => signature),
        });
      }
      return state;
    },
    take(place, next) {
      sent[next.stage][place] = next.message;
    },
  };
}

/** Lets every member go on until nobody has anything to send; `fresh` gives a key anew at each look, as after a reload. */
function goThrough(commission, fresh) {
  for (let acted = true; acted; ) {
    acted = false;
    for (let place = 1; place <= 3; place++) {
      const next = fresh(place).next(commission.state(place));
      if (next) commission.take(place, next);
      acted ||= next !== null;
    }
  }
}

const typed = Array.from({ length: 3 }, randomKey);
const fresh = (place) => new MemberKey(typed[place - 1]);

describe("a member's key", () => {
  it("goes through the three rounds, read anew before each, and finds its share again", () => {
    const commission = server("THRESHOLD", 2, 3);
    goThrough(commission, fresh);
    assert.equal(commission.state(1).stage, "READY");
    const polynomials = Object.values(commission.sent.POLYNOMIAL).map((one) => JSON.parse(one));
    const block = {
      threshold: 2,
      certs: Object.values(commission.sent.CERTIFICATE).map((one) => JSON.parse(one)),
      coefexps: polynomials.map(({ coefexps }) => coefexps),
      signatures: polynomials.map(({ signature }) => signature),
      verification_keys: Object.values(commission.sent.SHARE).map((one) => JSON.parse(one).public_key),
    };
    const { trustees } = readTrustees(JSON.stringify([single().item, ["Pedersen", block]]));
    for (const place of [1, 2, 3]) {
      assert.equal(publicOf(fresh(place).secret(commission.state(place))), trustees[1].owners[place - 1].key);
      assert.equal(fresh(place).id, trustees[1].signers[place - 1]);
    }
  });

  it("is a trustee of its own where all are needed", () => {
    const commission = server("ALL", 3, 3);
    goThrough(commission, fresh);
    const keys = Object.values(commission.sent.KEY).map((one) => ["Single", JSON.parse(one)]);
    const { trustees } = readTrustees(JSON.stringify(keys));
    assert.equal(publicOf(fresh(2).secret(commission.state(2))), trustees[1].owners[0].key);
  });

  it("is made for no commission of which half would suffice", () => {
    assert.throws(() => fresh(1).next(server("THRESHOLD", 2, 4).state(1)), NoMajority);
    assert.ok(fresh(1).next(server("THRESHOLD", 3, 4).state(1)));
  });

  it("is refused where the member has registered another one", () => {
    for (const custody of ["ALL", "THRESHOLD"]) {
      const commission = server(custody, 2, 3);
      commission.take(1, fresh(1).next(commission.state(1)));
      assert.equal(fresh(1).next(commission.state(1)), null);
      assert.throws(() => new MemberKey(randomKey()).next(commission.state(1)), OtherKey);
    }
  });
});

describe("an agreement", () => {
  const signers = [1, 2, 3].map((place) => fresh(place).id);
  const message = agreementText("poll", "a".repeat(64));
  const by = (place, text = message) => fresh(place).signature(text);

  it("counts different members who signed this very tally", () => {
    assert.equal(agreed(message, signers, { 2: by(1), 4: by(3) }), 2);
    assert.equal(agreed(message, signers, {}), 0);
  });

  it("counts nobody twice, nobody else, no other tally and no rubbish", () => {
    const other = agreementText("poll", "b".repeat(64));
    const another = agreementText("other", "a".repeat(64));
    const signatures = { 1: by(1), 2: by(1), 3: by(1), 4: by(3, other), 5: by(2), x: by(1) };
    assert.equal(agreed(message, signers, signatures), 1);
    for (const rubbish of ["", "{}", "null", "[]", by(3, another), '{"challenge":"1","response":"-1"}']) {
      assert.equal(agreed(message, signers, { 4: rubbish }), 0);
    }
  });
});
