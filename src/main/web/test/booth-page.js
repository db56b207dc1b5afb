// The booth's page, with as much of its markup as the modules ask for. Its words are their own names and numbers.
import { readElection } from "../protocol/election.js";
import { openPage } from "./page.js";
import { electionText } from "./example.js";

export const UUID = "h9kejKXVzfio3L";
const LEVELS = ["cao", "vừa", "thấp"];

const WORDS = [
  "all-marked", "camera-no-code", "cast-refused", "check-lost", "chosen [done] [of]", "chosen-all [of]", "code-check", "code-empty",
  "code-long [n]", "code-looking", "code-short [n]", "code-symbol [symbol]", "empty-confirm", "empty-first", "lead-next [n]", "marks-missing [n]", "network-lost",
  "not-taken", "notice-cancelled", "notice-closed", "notice-lost", "notice-open", "notice-paused", "paused", "person-at [n] [of]", "progress [done] [of]", "queued [n]",
  "heading-CLOSED", "heading-PAUSED", "receipt-again", "receipt-wrong [tracker]", "receipt-wrong-heading", "refused-heading", "reloaded", "retrying [n]", "retrying-fault [n]", "sealing", "seconds-left [n]",
  "sending", "server-fault", "state-CLOSED", "state-PAUSED", "state-READY", "taken", "too-many [of]", "unmarked",
  "unmarked-confirm [n]", "unmarked-names [n] [names]", "unmarked-first [n]", "unmarked-invalid-confirm [n]", "wiped", "wiping-in [n]",
];

/** A `<template>` of words, each its own name. @param {string[]} words */
export const wordsTemplate = (words) =>
  `<template id="words">${words.map((words) => `<p data-word="${words.split(" ")[0]}">${words}</p>`).join("")}</template>`;

const radios = (line) => `<li class="line" data-line><p class="who" tabindex="-1"><span data-no>${line}</span><span data-name>Người ${line}</span></p>
  ${LEVELS.map((level) => `<label><input type="radio" name="line-${line}"><span data-shown data-answer>${level}</span></label>`).join("")}
  <button type="button" data-remove>Bỏ dấu</button></li>`;

const list = (candidates, seats) => `<fieldset data-line data-seats="${seats}"><legend><span data-name>Danh sách</span></legend>
  ${Array.from({ length: candidates }, (_, n) => `<label><input type="checkbox"><span data-shown data-answer>Người ${n + 1}</span></label>`).join("")}
  </fieldset>`;

/** One step of the booth. */
const section = (step, inside = "") => `<section data-step="${step}" hidden><h1 tabindex="-1">${step}</h1>${inside}</section>`;

/**
 * Opens the booth's page.
 * @param {{ lines?: number, candidates?: number, seats?: number, state?: string, blank?: boolean, kind?: string, frozen?: boolean, address?: string,
 *   receiptKey?: string }} [options] `candidates` makes it a list
 */
export function openBooth({ lines = 3, candidates = 0, seats = 1, state = "OPEN", blank = true, kind = "CONFIDENCE", frozen = true, receiptKey = "",
  address = `http://hoi-nghi.test/polls/${UUID}/vote` } = {}) {
  const fields = candidates ? list(candidates, seats) : Array.from({ length: lines }, (_, n) => radios(n + 1)).join("");
  const { shortFingerprint } = readElection(election(lines, blank));
  return openPage(
    `<div id="booth" data-uuid="${UUID}" data-state="${state}" data-blank="${blank}" data-kind="${kind}" data-frozen="${frozen}"
      data-fingerprint="${shortFingerprint}" data-worker="worker.js" data-receipt-shown="20000" data-untouched="60000" data-receipt-key="${receiptKey}">
    <p id="poll-title">Lấy phiếu tín nhiệm</p>
    ${section("state", '<p id="state-heading"></p><p id="state-sentence"></p><p id="watching" hidden></p><a id="other-poll" hidden></a>')}
    ${section("code", `<p id="code-next" hidden></p><p id="code-notice" hidden></p><form id="code-form"><input id="code"><p id="code-error"></p><p id="code-status"></p>
      <button id="code-go"></button><button id="camera" type="button" hidden></button></form>`)}
    ${section("ballot", `<p id="progress"></p><progress id="progress-bar" max="${lines}"></progress><form id="ballot-paper">${fields}</form>
      <p id="turn" hidden><button id="turn-back"></button><span id="turn-where"></span><button id="turn-next"></button></p><p data-notice hidden></p>
      <p id="ballot-error"></p><button id="lead"></button><button id="to-review" hidden>Xem lại phiếu</button><button id="one-by-one"></button>
      <button id="whole-paper" hidden></button><button id="give-up"></button><button id="show-criteria"></button><p id="progress-spoken"></p>`)}
    ${section("review", `<p id="review-unmarked" hidden></p><ol id="review-lines"></ol><form id="review-form"><div id="blank-confirm" hidden>
      <input type="checkbox" id="blank-agreed"><span id="blank-words"></span></div><p data-notice hidden></p><p id="review-error"></p><button id="cast"></button>
      <button type="button" id="check"></button><button type="button" id="back-to-ballot"></button></form>
      <template id="review-line"><li><span data-no></span> <span data-name></span> <span data-post></span> <b data-mark></b>
      <button type="button" data-change aria-expanded="false">Sửa</button><div data-choices hidden></div></li></template>`)}
    ${section("check", `<div id="check-choose"><p id="check-short"></p><div id="check-qr"></div><p id="check-error"></p><button id="check-cast"></button>
      <button id="check-open"></button><button id="check-back"></button></div><div id="check-opened" hidden><h2 id="opened-heading" tabindex="-1"></h2>
      <div id="opened-qr"></div><button id="opened-done"></button></div>`)}
    ${section("casting", '<p id="casting-status"></p><button id="retry-now" hidden></button><button id="paused-back" hidden></button>')}
    ${section("receipt", `<p id="receipt-again" hidden></p><p id="tracker-short"></p><b id="receipt-number"></b><p id="tracker"></p><div id="tracker-qr"></div>
      <p id="receipt-left"></p><progress id="receipt-bar"></progress><button id="receipt-done"></button><button id="receipt-more"></button>`)}
    ${section("refused", '<p id="refused-heading"></p><p id="refused-sentence"></p><button id="refused-done"></button>')}
    ${section("differs")}
    <dialog id="criteria"></dialog><dialog id="leave"><button data-close></button><button id="leave-go"></button></dialog>
    <dialog id="idle"><p id="idle-left"></p><button data-close></button><button id="idle-reset"></button></dialog></div>${wordsTemplate(WORDS)}`,
    address,
  );
}

/** The bytes of the election that the page shows. @param {number} lines @param {boolean} blank */
export function election(lines = 3, blank = true) {
  const text = JSON.parse(electionText(...Array.from({ length: lines }, () => ({ answers: 3, min: blank ? 0 : 1, max: 1 }))));
  text.questions.forEach((question, n) => Object.assign(question, { question: `${n + 1}. Người ${n + 1}`, answers: LEVELS }));
  return JSON.stringify(text);
}

/** The boxes of a line, counted from 1. @param {number} line @returns {HTMLInputElement[]} */
export const boxes = (line) => [...document.querySelectorAll("[data-line]")[line - 1].querySelectorAll("input")];

/** What a click on a box does. @param {number} line @param {number} box both counted from 1 */
export const mark = (line, box) => boxes(line)[box - 1].click();

/** The step on the screen, if there is exactly one. */
export const shown = () => [...document.querySelectorAll("section[data-step]")].filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.step).join();
