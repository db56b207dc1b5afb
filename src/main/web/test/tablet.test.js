import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { session } from "../booth/session.js";
import { keepTablet, ownTablet, tell } from "../shared/tablet.js";
import { election, openBooth, shown, UUID } from "./booth-page.js";
import { at, happens, openPage, settled, text } from "./page.js";
import { LOST, serve, serveInTurn } from "./server.js";

const CODE = "7KQM-3XTP-9RWD-5HJY";
const MINUTE = 60000;
let times = 0;
let clock;

/** A clock that is moved by hand. Node 20's own one forgets timers where others are cleared while minutes pass. */
class Clock {
  #now = 0;
  #timers = new Map();
  #last = 0;

  constructor(mock) {
    mock.method(Date, "now", () => this.#now);
    mock.method(globalThis, "setTimeout", (then, wait = 0, ...given) => this.#add(() => then(...given), wait));
    mock.method(globalThis, "setInterval", (then, every, ...given) => this.#add(() => then(...given), every, every));
    for (const name of ["clearTimeout", "clearInterval"]) mock.method(globalThis, name, (timer) => void this.#timers.delete(timer));
  }

  #add(then, wait, every = 0) {
    this.#timers.set(++this.#last, { at: this.#now + Math.max(1, wait), then, every });
    return this.#last;
  }

  tick(milliseconds) {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [timer, { at, then, every }] = next;
      this.#now = at;
      if (every > 0) this.#timers.set(timer, { at: at + every, then, every });
      else this.#timers.delete(timer);
      then();
    }
    this.#now = end;
  }

  /** The first timer that is due by then. */
  #next(end) {
    return [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
  }
}

beforeEach((context) => {
  clock = new Clock(context.mock);
  const kept = new Map();
  globalThis.localStorage = { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value), removeItem: (name) => kept.delete(name) };
  Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
});

const FORM = `<p id="tablet-is" data-is="Máy số [number]." data-none="Chưa có số."></p><p id="tablet-heard" data-told="đã nhận" data-unheard="chưa nhận"></p>
  <form id="tablet-form" data-wrong="từ 1 đến 200"><input id="number" type="number" max="200"><p id="number-error"></p><button></button><button type="button" id="tablet-drop"></button></form>`;

/** Opens the page on which a tablet is numbered, and enters this. */
async function enter(number) {
  openPage(FORM);
  await import(`../pages/tablet.js?${times++}`);
  at("number").value = number;
  happens("submit", at("tablet-form"));
  await settled();
}

test("a tablet keeps its number by itself and says whether it was heard", async () => {
  const asked = serveInTurn({}, LOST);
  await enter("7");
  assert.deepEqual([text("tablet-is"), text("tablet-heard"), ownTablet()], ["Máy số 7.", "đã nhận", { number: 7, lost: 0 }]);
  assert.deepEqual(asked.map(({ path, body }) => [path, JSON.parse(body)]), [["/tablet", { number: 7, lost: 0 }]]);
  await enter("8");
  assert.deepEqual([text("tablet-heard"), ownTablet()], ["chưa nhận", { number: 8, lost: 1 }]);
  happens("click", at("tablet-drop"));
  assert.deepEqual([text("tablet-is"), ownTablet(), at("tablet-drop").hidden], ["Chưa có số.", null, true]);
});

test("what is no number of a tablet is not kept", async () => {
  const asked = serveInTurn({});
  for (const number of ["", "0", "201", "1.5"]) {
    await enter(number);
    assert.deepEqual([text("number-error"), ownTablet(), asked.length], ["từ 1 đến 200", null, 0]);
  }
});

test("losses of the network are counted until they are told, and the charge where the browser tells it", async () => {
  Object.defineProperty(globalThis, "navigator", { value: { getBattery: async () => ({ level: 0.834, charging: true }) }, configurable: true });
  keepTablet({ number: 3, lost: 0 });
  const asked = serveInTurn(LOST, { status: 500 }, {}, {});
  for (let beat = 0; beat < 4; beat++) await tell();
  assert.deepEqual(asked.map(({ body }) => JSON.parse(body).lost), [0, 1, 2, 0]);
  assert.deepEqual(JSON.parse(asked[0].body), { number: 3, lost: 0, battery: 83, charging: true });
});

/** What the booth asks in four minutes, from a scanned slip on; its page is opened so long after the minute began. */
async function vote(late) {
  while (Date.now() % MINUTE !== late) clock.tick(500);
  openBooth({ address: `http://hoi-nghi.test/polls/${UUID}/vote#${CODE}` });
  Object.assign(session, { leaving: false, forgotten: false });
  const asked = serve(({ path }) => {
    if (path === "/tablet") return {};
    if (path.endsWith("election.json")) return { body: election() };
    return { body: path.endsWith("booth-state") ? { state: "OPEN", open: [UUID] } : { state: "unused" } };
  });
  await import(`../pages/booth.js?tablet${times++}`);
  for (let passed = 0; passed < 4 * MINUTE; passed += 500) {
    clock.tick(500);
    await settled();
  }
  return asked;
}

test("a tablet tells by the clock and not with a look-up, and no other request knows its number", async () => {
  const plain = await vote(3000);
  keepTablet({ number: 173, lost: 0 });
  const numbered = await vote(3000);
  const others = (asked) => [...new Set(asked.filter(({ path }) => path !== "/tablet").map(({ path, method, headers, body }) => JSON.stringify([path, method, headers, body])))].sort();
  assert.ok(plain.some(({ path }) => path.includes("/credentials/")));
  assert.deepEqual(others(numbered), others(plain));
  const moments = numbered.filter(({ path }) => path === "/tablet").map(({ at }) => at % MINUTE);
  assert.ok(moments.length >= 3);
  const due = (173 * 7919) % MINUTE;
  for (const moment of moments) assert.ok((moment - due + MINUTE) % MINUTE < 1000, `${moment}`);
});
