// The search against others: gathers what web/search.mjs measures. `node search.mjs FOLDER` measures it alone, prints the section and
// puts it into FOLDER/results.json, from which `node report.mjs` writes the whole page.

import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { withPage } from "./page.mjs";
import { searchPart } from "./report.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** Keystrokes that are measured of each. */
const KEYSTROKES = 2_000;

/** Puts the libraries and the questions beside the page that measures. */
export async function lay(site) {
  const from = (name) => path.join(import.meta.dirname, "node_modules", name);
  const copies = [
    ["minisearch/dist/es", "minisearch"],
    ["flexsearch/dist/flexsearch.bundle.module.min.mjs", "flexsearch.mjs"],
    ["@orama/orama/dist/browser", "orama"],
    ["fuse.js/dist/fuse.min.mjs", "fuse.mjs"],
  ];
  for (const [library, name] of copies) await cp(from(library), path.join(site, "rivals", name), { recursive: true });
  await cp(path.join(root, "crates/padan-data/tests/queries.tsv"), path.join(site, "queries.tsv"));
}

/** Speed on the bundled data and on a file, and right answers on the bundled data, of ours and of each rival. */
export async function measureSearch(measure, file, tell) {
  const found = { bundled: [], large: [], success: [], versions: await versions() };
  for (const name of await measure("searchNames")) {
    tell(`in the browser: searching with ${name}`);
    found.success.push(await measure("searchSuccess", name));
    found.bundled.push(await measure("searchSpeed", name, null, KEYSTROKES));
    if (file) found.large.push(await measure("searchSpeed", name, file, KEYSTROKES));
  }
  return found;
}

async function versions() {
  const { dependencies } = JSON.parse(await readFile(path.join(import.meta.dirname, "package.json"), "utf8"));
  return dependencies;
}

/** Only this part: into what was measured before. */
if (process.argv[1] === import.meta.filename) {
  const work = path.resolve(process.argv[2]);
  await lay(path.join(work, "site"));
  const file = "data/synth-10000.json";
  const { search } = await withPage(work, async (measure) => ({ search: await measureSearch(measure, file, (text) => console.error(`bench: ${text}`)) }));
  const kept = path.join(work, "results.json");
  const results = await readFile(kept, "utf8").then(JSON.parse, () => ({}));
  await writeFile(kept, JSON.stringify({ ...results, search }, null, 1));
  const goals = [];
  const part = searchPart(search, (what, value, met) => goals.push([what, value, met]));
  console.log(part);
  console.log(goals.map((goal) => goal.join(" | ")).join("\n"));
}
