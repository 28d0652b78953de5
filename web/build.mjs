// Bundles the front end into the folder named on the command line: hashed names, each file also as brotli and gzip,
// and a manifest that says which name stands for which source.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const out = process.argv[2];
if (!out) throw new Error("usage: node build.mjs FOLDER");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

/** The module form of Leaflet lets its unused parts fall away. */
function moduleForm(work) {
  const options = { kind: "import-statement", resolveDir: process.cwd() };
  work.onResolve({ filter: /^leaflet$/ }, () => work.resolve("leaflet/dist/leaflet-src.esm.js", options));
}

const common = { bundle: true, minify: true, write: false, outdir: out, target: ["es2021", "chrome90", "firefox90", "safari15"] };
const bundled = await build({
  ...common,
  entryPoints: ["index.ts", "share.ts", "form.ts", "frame.ts", "embeds.ts", "paper.ts", "stadtkarte-map.ts", "frame.css", "style.css", "form.css", "matching.css", "desk.css", "api.css", "report.css", "flyer.css", "paper-a4.css", "paper-a4-folded.css", "paper-a5.css", "paper-a3.css"],
  format: "iife",
  plugins: [{ name: "leaflet", setup: moduleForm }],
  legalComments: "none",
  // Leaflet's own pictures belong to controls and markers that the page does not have.
  external: ["*.png"],
});

// Modules that pages import when they need them: the map underneath, and the map on which a form's pin is set.
const later = await build({
  ...common,
  entryPoints: ["ground.ts", "pin.ts"],
  format: "esm",
  plugins: [{ name: "leaflet", setup: moduleForm }],
  legalComments: "none",
});

const manifest = {};
const keep = (name, bytes) => {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const hashed = name.replace(/(\.\w+)$/, `-${hash}$1`);
  writeFileSync(join(out, hashed), bytes);
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  writeFileSync(join(out, `${hashed}.br`), brotliCompressSync(bytes, brotli));
  writeFileSync(join(out, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
  manifest[name] = hashed;
};
for (const file of [...bundled.outputFiles, ...later.outputFiles]) keep(basename(file.path), file.contents);
keep("icon.svg", readFileSync("icon.svg"));
writeFileSync(join(out, "manifest.json"), JSON.stringify(manifest));
