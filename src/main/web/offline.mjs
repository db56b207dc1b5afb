// Makes the page that recounts an archive one file that needs no server: words of both languages, styles, script and worker
// are in it. The words and the page's body are those of the server's own page.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = import.meta.dirname;
const resources = join(root, "../resources");
const NAMES = { vi: "Tiếng Việt", en: "English" };

/** @returns {Promise<string>} the file */
export async function offlinePage() {
  const [script, worker, reader, style] = await Promise.all([
    bundled("recount/offline.js", "esm"),
    bundled("workers/recount-worker.js", "iife"),
    bundled("workers/qr-worker.js", "iife"),
    bundled("styles/site.css"),
  ]);
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "worker-src blob:",
    // An opened ballot is fetched from the server that its QR code names; a recount asks nobody.
    "connect-src http: https:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Phiếu Kín</title>
<style>${style}</style>
</head>
<body class="page">
<header class="site-header"><span class="brand">Phiếu Kín</span>
<nav class="tools">${Object.entries(NAMES).map(([language, name]) => `<a href="#${language}" lang="${language}">${name}</a>`).join(" ")}</nav>
</header>
<main id="here"></main>
${Object.keys(NAMES).map(inLanguage).join("\n")}
<script type="text/plain" id="worker">${worker}</script>
<script type="text/plain" id="reader">${reader}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** @param {string} language */
function inLanguage(language) {
  const [recount, check] = ["recount", "check"].map((bundle) => wordsIn(bundle, language));
  const bodies = [filled("report/recount-body", "recount", recount), filled("booth/check-body", "check", check)];
  const scripted = [
    ...scriptWords(recount, (kind, name) => (kind === "reason" ? `reason-${name}` : keyOf(name))),
    ...scriptWords(check, (_, name) => `check-${keyOf(name)}`),
  ];
  return `<template data-language="${language}" data-title="${escaped(said(recount, "heading"))}">
${bodies.join("<hr>\n")}<template id="words">
${scripted.join("\n")}
</template>
</template>`;
}

/** The body of a page with its words. @param {string} template @param {string} bundle @param {Map<string, string>} words */
function filled(template, bundle, words) {
  const source = readFileSync(join(resources, `templates/${template}.html`), "utf8");
  const body = source.replace(new RegExp(`\\{${bundle}:(\\w+)\\}`, "g"), (_, key) => escaped(said(words, key)));
  if (/[{}]/.test(body)) throw new Error(`${template} has more than words to fill in`);
  return body;
}

/** What the scripts say. @param {Map<string, string>} words @param {(kind: string, name: string) => string} key */
function scriptWords(words, key) {
  return [...words]
    .map(([name, text]) => ({ read: /^(word|reason)_\$(.*)$/.exec(name), text }))
    .filter(({ read }) => read !== null)
    .map(({ read, text }) => `<p data-word="${key(read[1], read[2])}">${escaped(text)}</p>`);
}

/** @param {string} name of a constant */
function keyOf(name) {
  return name.toLowerCase().replaceAll("_", "-");
}

/** @param {string} bundle @param {string} language @returns {Map<string, string>} */
function wordsIn(bundle, language) {
  const lines = readFileSync(join(resources, `messages/${bundle}_${language}.properties`), "utf8").split("\n");
  return new Map(lines.filter((line) => line.includes("=")).map((line) => /** @type {[string, string]} */ (line.split(/=(.*)/s).slice(0, 2))));
}

/** @param {Map<string, string>} words @param {string} key */
function said(words, key) {
  const text = words.get(key);
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** @param {string} text */
function hash(text) {
  return "sha256-" + createHash("sha256").update(text).digest("base64");
}

/** @param {string} entry @param {"esm" | "iife"} [format] */
async function bundled(entry, format) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    ...(format && { format }),
    target: "es2022",
    charset: "utf8",
    minify: true,
    loader: { ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
  });
  const text = outputFiles[0].text.trim();
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${entry} would end its own element`);
  return text;
}
