import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["booth", "pages", "opened", "protocol", "recount", "shared", "slips", "tellers", "trackers", "workers"];

/** Letters that are data and not words: the one that has no accent to take off. */
const LETTERS = new Set(["shared/folding.js: đ"]);

/** Texts for whoever reads a fault in the console: they are thrown, never shown. */
const THROWN = /(?:new \w*(?:Error|Exception|Malformed\w+)\(|new Refused\("[A-Z_]+",|new RefusedMember\([^;]*,|\bmust\([^;]*,)$/;

const STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[(,=:[!&|?{};\n]\s*)\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\/[a-z]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g;

/** Every text of a script with what stands before it; of a template only what is written there, not what is put in. */
export function textsOf(script) {
  return [...script.matchAll(STRING)]
    .filter(([found]) => /^["'`]/.test(found))
    .map(({ 0: found, index }) => ({ text: found.slice(1, -1).replace(/\$\{[^}]*\}/g, " "), before: script.slice(0, index).trimEnd() }));
}

/** What is wrong with the texts of a script: words of any language, and letters that only people write. */
export function wordsIn(script, name = "") {
  return textsOf(script)
    .filter(({ text, before }) => {
      if (/[^\x00-\x7f]/u.test(text) && /[\p{L}\p{M}]/u.test(text.replace(/[\x00-\x7f]/g, ""))) return !LETTERS.has(`${name}: ${text}`);
      if (THROWN.test(before)) return false;
      if (/(?:textContent|innerText|innerHTML|title|ariaLabel|placeholder) \+?=$|(?:say\([^;]*,|alert\(|confirm\(|prompt\(|\.append\(|createTextNode\()$/.test(before)) {
        return /\p{L}/u.test(text);
      }
      return /^\s*\p{Lu}\p{L}*(?: \p{L}+)+|\p{L}+ \p{L}+ \p{L}+/u.test(text);
    })
    .map(({ text }) => text);
}

test("words for people stand in the pages, never in a script", () => {
  const scripts = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".js")).map((name) => `${folder}/${name}`));
  assert.ok(scripts.length > 40);
  const found = scripts.flatMap((name) => wordsIn(readFileSync(join(ROOT, name), "utf8"), name).map((text) => `${name}: ${text}`));
  assert.deepEqual(found, []);
});

test("this test sees what it is for", () => {
  for (const script of [
    'const a = "Mã này đã được dùng.";',
    "const a = `Còn ${n} dòng`;",
    "say(place, 'Loading');",
    'place.textContent = "Done";',
    'const message = "This code was used";',
    'const message = "Code used";',
    'alert("x");',
    'const at = /["]/; const message = "Try again";',
  ]) {
    assert.notDeepEqual(wordsIn(script), [], script);
  }
});

test("it lets names, selectors, comments and thrown faults be", () => {
  for (const script of [
    'word("code-used", { n: 3 });',
    'querySelector(".codes a, label [data-shown]");',
    "// Đây là lời bình\n/* Mã */ const a = 1;",
    'throw new Error("the page has no such element");',
    "place.textContent = no + '.';",
    "place.textContent = `${left}`;",
    'fetch(path, { headers: { accept: "application/json" } });',
  ]) {
    assert.deepEqual(wordsIn(script), [], script);
  }
});
