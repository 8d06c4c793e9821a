// Measures in the browser and with the tool, gathers what criterion measured, and writes docs/PERFORMANCE.md:
// node run.mjs FOLDER, called by scripts/bench. What was gathered stays in FOLDER/results.json. With `site` behind, only the built site is
// measured anew, and all else stays.

import { spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { measureSite } from "./load.mjs";
import { withPage } from "./page.mjs";
import { measureReactions } from "./reactions.mjs";
import { report } from "./report.mjs";
import { lay, measureSearch } from "./search.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const work = path.resolve(process.argv[2]);
const tell = (text) => console.error(`bench: ${text}`);
const exists = (file) => stat(file).then(() => true, () => false);
const data = (n) => path.join(work, "data", `synth-${n}.json`);

/** Every median that criterion wrote, in milliseconds: { "pairs/humanitarian-drones/10000": 4.2, … }. */
async function criterion() {
  const folder = path.join(root, "target", "criterion");
  const found = {};
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith(path.join("new", "estimates.json"))) continue;
    const { median } = JSON.parse(await readFile(path.join(folder, entry), "utf8"));
    const { throughput } = JSON.parse(await readFile(path.join(folder, entry, "..", "benchmark.json"), "utf8"));
    found[path.dirname(path.dirname(entry)).split(path.sep).join("/")] = { ms: median.point_estimate / 1e6, elements: throughput?.Elements ?? null };
  }
  return found;
}

const slowest = (topics) => topics.reduce((worst, topic) => (topic.ms > worst.ms ? topic : worst));

async function inBrowser(measure) {
  const found = { sizes: {} };
  for (const n of [1_000, 10_000, 20_000, 100_000]) {
    if (!(await exists(data(n)))) continue;
    tell(`in the browser: ${n} organisations`);
    const loads = [];
    // The first load also compiles; the middle of three counts.
    for (let time = 0; time < (n > 20_000 ? 1 : 3); time++) loads.push(await measure("load", `data/synth-${n}.json`));
    const sliced = [];
    if (n === 20_000) for (let time = 0; time < 3; time++) sliced.push(await measure("loadInSlices", `data/synth-${n}.json`));
    const size = (found.sizes[n] = { loads, sliced, table: await measure("table"), pairs: await measure("pairs") });
    if (n === 1_000) {
      size.teams = await measure("teams", 0);
      // Everything whole, so that all three give the same 50 pairs in every topic.
      size.rivals = await each(size.pairs, (_, topic) => measure("rivals", topic, 1));
      size.tried = await each(size.pairs, (_, topic) => measure("tryAll", topic, 1));
    }
    if (n === 10_000) {
      size.permitted = await measure("permitted");
      size.partners = await measure("partners", 60);
      size.rivals = await each(size.pairs, (_, topic) => measure("rivals", topic, 25));
      size.tried = await each(size.pairs, (_, topic) => measure("tryAll", topic, 100));
      const worst = size.pairs.indexOf(slowest(size.pairs));
      tell("in the browser: all pairs of 10,000 whole, once in each way");
      size.whole = { topic: size.pairs[worst].topic, rivals: await measure("rivals", worst, 1), tried: await measure("tryAll", worst, 1) };
    }
  }
  tell("in the browser: sets that are hard on bounds");
  found.hard = {};
  for (const name of ["all-equal", "equal-claims", "dominant-state", "saturated", "one-domain"]) {
    await measure("set", name, 1_000);
    const tried = [];
    for (let time = 0; time < 3; time++) tried.push(await measure("tryAll", 0, 1));
    found.hard[name] = { ms: await measure("first"), tried: tried.map(({ ms }) => ms).sort((a, b) => a - b)[1], same: tried[0].same };
  }
  return found;
}

async function each(topics, work) {
  const found = [];
  for (const [place, topic] of topics.entries()) found.push(await work(topic, place));
  return found;
}

/** Seconds of a command of the tool whose output is thrown away. */
const tool = (...given) =>
  new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(path.join(root, "target", "release", "padan"), given, { stdio: ["ignore", openSync("/dev/null", "w"), "ignore"] });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve((performance.now() - from) / 1000) : reject(new Error(`padan ${given[0]} ended with ${code}`))));
  });

const today = () => new Date().toISOString().slice(0, 10);

/** What the built site does: bytes, starts, Lighthouse, reactions with a large list. */
async function built() {
  tell("the built site: bytes, starts on a slowed machine, Lighthouse, reactions");
  const dist = path.join(root, "dist");
  const reactions = (await exists(data(10_000))) ? await measureReactions(dist, data(10_000)) : null;
  return { day: today(), load: os.loadavg()[0], reactions, ...(await measureSite(dist)) };
}

async function everything() {
  const cpu = os.cpus();
  const results = {
    day: today(),
    machine: { model: cpu[0].model.replace(/\s+/g, " ").trim(), cores: cpu.length, memory: os.totalmem(), load: os.loadavg()[0], node: process.version },
    criterion: await criterion(),
  };
  results.browser = await withPage(work, inBrowser);
  await lay(path.join(work, "site"));
  const large = (await exists(data(10_000))) ? "data/synth-10000.json" : null;
  results.search = (await withPage(work, async (measure) => ({ search: await measureSearch(measure, large, tell) }))).search;
  if (await exists(data(20_000))) {
    tell("the tool: the best partners of all of 20,000 organisations");
    results.partnersAll = await tool("partners", "--dataset", data(20_000), "--all", "--json");
  }
  results.machine.loadAfter = os.loadavg()[0];
  results.machine.rustc = readFileSync(path.join(root, "target", ".rustc_info.json"), "utf8").match(/rustc (\d+\.\d+\.\d+)/)?.[1] ?? null;
  return results;
}

const gathered = path.join(work, "results.json");
const results = process.argv[3] === "site" ? JSON.parse(await readFile(gathered, "utf8")) : await everything();
results.site = await built();
await writeFile(gathered, JSON.stringify(results, null, 1));
await writeFile(path.join(root, "docs", "PERFORMANCE.md"), report(results));
tell("written: docs/PERFORMANCE.md");
