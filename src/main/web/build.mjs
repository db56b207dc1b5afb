// Bundles pages, workers and styles: node build.mjs [output folder] [manifest file]
// The manifest tells templates each file's hashed name and integrity.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { offlinePage } from "./offline.mjs";

const out = resolve(process.argv[2] ?? "dist");
const manifestFile = resolve(process.argv[3] ?? "dist/manifest.json");
const root = import.meta.dirname;

mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (/-[0-9A-Z]{8}\.\w+$/.test(name)) rmSync(join(out, name));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: entries("pages", ".js").concat(entries("workers", ".js"), entries("styles", ".css")),
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  outdir: out,
  bundle: true,
  // One file a page and one a worker, so that a hash in the page covers all that it runs.
  splitting: false,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
  metafile: true,
  loader: { ".woff2": "file", ".svg": "file", ".png": "file" },
});

const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [resolve(root, path), output]));
const manifest = {};
for (const [path, { entryPoint }] of [...outputs].sort(([, a], [, b]) => (a.entryPoint < b.entryPoint ? -1 : 1))) {
  if (!entryPoint) continue;
  const name = basename(entryPoint);
  if (name in manifest) throw new Error(`two entries are called ${name}`);
  manifest[name] = described(path);
}
mkdirSync(dirname(manifestFile), { recursive: true });
writeFileSync(manifestFile, JSON.stringify(manifest, null, 2) + "\n");

writeFileSync(join(dirname(manifestFile), "verify-offline.html"), await offlinePage());

// The files that the server prints embed these fonts; pages do not load them.
const fonts = join(dirname(manifestFile), "fonts");
mkdirSync(fonts, { recursive: true });
for (const [name, from] of [["BeVietnamPro", "be-vietnam-pro"], ["NotoSans", "noto-sans"], ["Tinos", "tinos"]]) {
  for (const style of ["400Regular", "700Bold", ...(name === "Tinos" ? ["400Regular_Italic"] : [])]) {
    const font = join(root, "node_modules/@expo-google-fonts", from, style, `${name}_${style}.ttf`);
    copyFileSync(font, join(fonts, basename(font)));
  }
}

function entries(folder, extension) {
  const path = join(root, folder);
  try {
    return readdirSync(path).filter((name) => extname(name) === extension).sort().map((name) => join(path, name));
  } catch {
    return [];
  }
}

function described(path) {
  return { file: basename(path), integrity: "sha384-" + createHash("sha384").update(readFileSync(path)).digest("base64") };
}
