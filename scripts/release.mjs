// The last step of a release build, called by trunk before it puts the new dist/ in place: fills in the
// Content-Security-Policy, writes the single-file edition, and puts compressed copies beside the files.

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const staging = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";

const read = (name) => readFile(path.join(staging, name), "utf8");
const write = (name, content) => writeFile(path.join(staging, name), content);

/** A policy that lets the page run just these inline scripts and load only its own files. */
function policy(html, extra = {}) {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const rules = {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...scripts],
    "style-src": ["'self'", ...styles],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    ...extra,
  };
  return Object.entries(rules).map(([rule, values]) => `${rule} ${values.join(" ")}`).join("; ");
}

const withPolicy = (html, extra) => html.replace("__CSP__", policy(html, extra));

/** Everything in one file: styles and scripts inline, the module as base64. Opens from a USB stick. */
async function singleFile(html, module, cited) {
  const names = await readdir(staging);
  const glue = names.find((name) => /^padan-app-[0-9a-f]+\.js$/.test(name));
  const initializer = html.match(/import initializer from '\.\/([^']+)'/)?.[1] ?? names.find((name) => /^startup.*\.mjs$/.test(name));
  if (!glue || !initializer) throw new Error("release.mjs: the build did not make the files that the single-file edition needs");
  let page = html.replace(/<script type="module">[\s\S]*?<\/script>/, "").replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, "");
  for (const [tag, href, media] of [...page.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"[^>]*?(media="[^"]*")?[^>]*>/g)]) {
    page = page.replace(tag, () => `<style ${/media="[^"]*"/.exec(tag)?.[0] ?? media ?? ""}>\n__STYLE_${href}__</style>`);
  }
  for (const [mark, href] of [...page.matchAll(/__STYLE_(.+?\.css)__/g)]) {
    const style = await read(href);
    page = page.replace(mark, () => style);
  }
  page = page.replace(/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(await read("icon.svg"))}" />`);
  // Module code without its imports and exports: both parts stand in one script.
  const loader = (await read(initializer)).replace("export default function startup", "function startup");
  const bindings = (await read(glue)).replace(/^export \{[^}]*\};?$/gm, "").replace(/^export default .*$/gm, "").replace(/^export (?=function|class|const|let)/gm, "");
  if (/^\s*(import|export)\s/m.test(bindings)) throw new Error("release.mjs: the bindings import or export something that the single-file edition does not know");
  const start = `
    const hooks = startup();
    try {
      const packed = Uint8Array.from(atob("${gzipSync(module, { level: 9 }).toString("base64")}"), (letter) => letter.charCodeAt(0));
      const unpacked = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
      await __wbg_init({ module_or_path: await unpacked.arrayBuffer() });
    } catch (error) {
      hooks.onFailure(error);
    }`;
  const script = `<script type="module">\n${loader}\n${bindings}\n${start}\n</script>`.replace(/<\/script(?=[^>]*>[\s\S])/gi, (found, place, text) => (place < text.length - 9 ? "<\\/script" : found));
  const held = `<script type="text/plain" id="${cited.name}">${cited.bytes.toString("base64")}</script>`;
  page = page.replace("</body>", () => `${held}\n${script}\n</body>`);
  return withPolicy(page, { "script-src": ["'wasm-unsafe-eval'", ...inlineDigests(page)], "style-src": inlineStyleDigests(page), "connect-src": ["data:"] });
}

const inlineDigests = (html) => policy(html).match(/script-src ([^;]*)/)[1].split(" ").filter((word) => word.startsWith("'sha256"));
const inlineStyleDigests = (html) => policy(html).match(/style-src ([^;]*)/)[1].split(" ").filter((word) => word.startsWith("'sha256"));

/** The citations that the build script of padan-data has written for this very module, and their name, see src/state/citations.rs. */
async function citations(module) {
  const folder = path.join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown", release ? "release" : "debug", "build");
  for (const name of await readdir(folder)) {
    const bytes = await readFile(path.join(folder, name, "out", "citations.bin")).catch(() => null);
    // Older builds of other data may lie beside it.
    const hash = bytes && /sha256:([0-9a-f]{64})/.exec(bytes.subarray(0, 80).toString("latin1"))?.[1];
    if (hash && module.includes(hash)) return { name: `citations-${hash.slice(0, 16)}.bin`, bytes };
  }
  throw new Error("release.mjs: the citations of the bundled dataset were not found");
}

async function compress() {
  for (const name of await readdir(staging)) {
    if (!/\.(html|js|mjs|css|wasm|svg|json|webmanifest|bin)$/.test(name) || name === "padan.html") continue;
    const content = await readFile(path.join(staging, name));
    await write(`${name}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }));
    await write(`${name}.gz`, gzipSync(content, { level: 9 }));
  }
}

const html = await read("index.html");
const module = await readFile(path.join(staging, (await readdir(staging)).find((name) => /^padan-app-[0-9a-f]+_bg\.wasm$/.test(name)) ?? ""));
const cited = await citations(module);
await write(cited.name, cited.bytes);
await write("padan.html", await singleFile(html, module, cited));
await write("index.html", withPolicy(html));
if (release) await compress();
