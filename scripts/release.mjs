// The last step of a release build, called by trunk before it puts the new dist/ in place: joins the bindings with the parts of
// the module, fills in the Content-Security-Policy, writes the single-file edition and the service worker, and puts compressed
// copies beside the files.

import { readFileSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { digest, FROM_THE_SITE, linkChunks, readChunks } from "./release/chunks.mjs";
import { withPolicy } from "./release/policy.mjs";
import { seal } from "./release/seal.mjs";
import { FROM_THE_PAGE, singleFile } from "./release/single-file.mjs";
import { joinStyles } from "./release/styles.mjs";

const staging = process.env.TRUNK_STAGING_DIR;
const target = process.env.CARGO_TARGET_DIR ?? "target";
const release = process.env.TRUNK_PROFILE === "release";

const read = (name) => readFile(path.join(staging, name), "utf8");
const write = (name, content) => writeFile(path.join(staging, name), content);

const built = path.join(target, "wasm32-unknown-unknown", release ? "release" : "debug", "build");

/** The citations that the build script of padan-data has written for this very module, and their name, see src/state/citations.rs. */
async function citations(module) {
  const folder = built;
  for (const name of await readdir(folder)) {
    const bytes = await readFile(path.join(folder, name, "out", "citations.bin")).catch(() => null);
    // Older builds of other data may lie beside it.
    const hash = bytes && /sha256:([0-9a-f]{64})/.exec(bytes.subarray(0, 80).toString("latin1"))?.[1];
    if (hash && module.includes(hash)) return { name: `citations-${hash.slice(0, 16)}.bin`, bytes };
  }
  throw new Error("release: the citations of the bundled dataset were not found");
}

/** The tables of words that the build script of padan-words has written for this very module, which knows them by name. */
async function tablesOfWords(module) {
  const names = [...new Set(module.toString("latin1").match(/words-[a-z]{2,4}-[0-9a-f]{16}\.(?:ftl|txt)/g) ?? [])].sort();
  const folders = (await readdir(built)).filter((name) => name.startsWith("padan-words-"));
  const found = names.map(async (name) => {
    for (const folder of folders) {
      const bytes = await readFile(path.join(built, folder, "out", name)).catch(() => null);
      if (bytes) return { name, bytes };
    }
    throw new Error(`release: ${name} was not found`);
  });
  return Promise.all(found);
}

async function compress() {
  for (const name of await readdir(staging, { recursive: true })) {
    if (!/\.(html|js|mjs|css|wasm|svg|json|webmanifest|bin|ftl|txt)$/.test(name) || name === "padan.html") continue;
    const content = await readFile(path.join(staging, name));
    await write(`${name}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }));
    await write(`${name}.gz`, gzipSync(content, { level: 9 }));
  }
}

const names = await readdir(staging);
const find = (form) => {
  const found = names.find((name) => form.test(name));
  if (!found) throw new Error(`release: the build did not make a file like ${form}`);
  return found;
};

const moduleName = find(/^padan-app-[0-9a-f]+_bg\.wasm$/);
const module = await readFile(path.join(staging, moduleName));
const glue = find(/^padan-app-[0-9a-f]+\.js$/);
const chunks = await readChunks(path.join(target, "parts"));
// Trunk names module and bindings after the module before wasm-opt; what a name stands for has to be one content for ever.
const sealedModule = `padan-app-${digest(module)}_bg.wasm`;
const bindings = (await read(glue)).replaceAll(moduleName, sealedModule);
const loader = await readFile(path.join(target, "parts", "__wasm_split.js"), "utf8");
const linked = linkChunks(bindings, loader, chunks, FROM_THE_SITE);
const linkedName = `padan-app-${digest(linked)}.js`;
const styles = await joinStyles(await read("index.html"), read);
const html = styles.html.replaceAll(glue, linkedName).replaceAll(moduleName, sealedModule).replace("__SIZE__", module.length);
const [cited, tables] = [await citations(module), await tablesOfWords(module)];

await rm(path.join(staging, glue));
await rename(path.join(staging, moduleName), path.join(staging, sealedModule));
await write(linkedName, linked);
await write(styles.name, styles.text);
for (const name of styles.parts) await rm(path.join(staging, name));
for (const { name, bytes } of [...chunks, cited, ...tables]) await write(name, bytes);
const parts = { html, read, bytes: (name) => readFileSync(path.join(staging, name)), startup: find(/^startup-[0-9a-f]+\.mjs$/), bindings: linkChunks(bindings, loader, chunks, FROM_THE_PAGE), module, held: [...chunks, cited, ...tables] };
await write("padan.html", await singleFile(parts));
await write("index.html", withPolicy(html));
if (release) {
  await seal(staging);
  await compress();
}
