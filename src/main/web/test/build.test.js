import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";

const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "phieukin-web-")));
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function build(folder) {
  const script = new URL("../build.mjs", import.meta.url).pathname;
  const { status, stderr } = spawnSync(process.execPath, [script, join(folder, "web"), join(folder, "manifest.json")], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const files = readdirSync(join(folder, "web")).sort();
  return {
    manifest: readFileSync(join(folder, "manifest.json"), "utf8"),
    offline: readFileSync(join(folder, "verify-offline.html"), "utf8"),
    files: files.map((name) => [name, readFileSync(join(folder, "web", name), "utf8")]),
  };
}

test("two builds give the same bytes, and the manifest says what they are", () => {
  const [first, second] = folders.map(build);
  assert.deepEqual(first, second);
  assert.deepEqual(build(folders[0]), first);
  const files = new Map(first.files);
  const manifest = JSON.parse(first.manifest);
  assert.ok(manifest["booth-worker.js"]);
  for (const { file, integrity } of Object.values(manifest)) {
    assert.equal(integrity, "sha384-" + createHash("sha384").update(files.get(file)).digest("base64"));
  }
});

test("a script is one file, so that the hash in the page covers all that it runs", () => {
  const scripts = build(folders[0]).files.filter(([name]) => name.endsWith(".js"));
  assert.ok(scripts.length > 10);
  for (const [name, text] of scripts) {
    assert.doesNotMatch(text, /\bimport\s*[({"'*]|\bfrom\s*["']/, name);
  }
});

test("a tablet gets the booth with little, and what reads QR codes not before a camera is used", () => {
  const { manifest, files } = build(folders[0]);
  const named = JSON.parse(manifest);
  const text = (name) => files.find(([file]) => file === named[name].file)[1];
  const bytes = ["booth.js", "booth-worker.js"].reduce((sum, name) => sum + gzipSync(text(name), { level: 9 }).length, 0);
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
  assert.ok(gzipSync(text("qr-worker.js")).length > 10_000);
});
