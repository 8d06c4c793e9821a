// The parts of the module that are fetched when first needed. wasm-split has cut them off before wasm-bindgen ran
// (scripts/lib/bin/wasm-bindgen); here they get their final bytes and names, and the bindings learn to load them.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];

export const digest = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** All parts but the first, made small, as `{ cut, name, bytes }`: the name that wasm-split gave and the one of the release. */
export async function readChunks(folder) {
  const chunks = [];
  for (const cut of (await readdir(folder)).filter((name) => name.endsWith(".wasm") && name !== "padan-app.wasm").sort()) {
    const small = path.join(folder, `${cut}.small`);
    await promisify(execFile)("wasm-opt", ["-Oz", ...FEATURES.map((feature) => `--enable-${feature}`), path.join(folder, cut), "-o", small]);
    const bytes = await readFile(small);
    chunks.push({ cut, name: `${cut.replace(".wasm", "")}-${digest(bytes)}.wasm`, bytes });
  }
  return chunks;
}

/** How the page gets the bytes of a part from the site. */
export const FROM_THE_SITE = `
async function partOfModule(name) {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(\`\${name}: \${answer.status}\`);
  return answer.arrayBuffer();
}`;

/** The bindings with wasm-split's loader put in, so that both stay one script; \`source\` defines \`partOfModule(name)\`. */
export function linkChunks(bindings, loader, chunks, source) {
  const named = new Map(chunks.map(({ cut, name }) => [cut, name]));
  const fetching = /\(\) => \{\s*const src = fetch\(new URL\("\.\/([^"]+)", import\.meta\.url\)\);[\s\S]*?\n\}\n/g;
  let cut = loader
    .replace(/^import .*$/m, "")
    .replace("initSync(undefined, undefined)", "wasm")
    .replace(fetching, (_, file) => `fetchPart("./${named.get(file)}")`)
    .replace(/^export const/gm, "const");
  const loaders = [...cut.matchAll(/^const (__wasm_split_load_\w+)/gm)].map(([, name]) => name);
  const imports = /^import \* as (\w+) from "\.\/__wasm_split\.js";?$/gm;
  const linked = bindings.replace(imports, (_, name) => `const ${name} = { ${loaders.join(", ")} };`);
  if (loaders.length === 0 || /fetch\(new URL|undefined\.wasm|^(import|export) /m.test(cut) || linked === bindings) {
    throw new Error("release: wasm-split or wasm-bindgen write their scripts in a form that linkChunks does not know");
  }
  const fetchPart = `
const fetchPart = (name) => () => {
  const bytes = partOfModule(name);
  bytes.catch(() => {});
  return async (imports) => WebAssembly.instantiate(await bytes, imports);
};`;
  // Bindings first: the loader's constants are used only after the start. Their imports however are built when the module starts.
  return `${source}${fetchPart}\n${cut}\n${linked}`;
}
