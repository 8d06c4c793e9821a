// The search against MiniSearch, FlexSearch, Orama and Fuse.js: how long a keystroke takes from the letter to ranked ids, and how many
// questions of a set made by hand are answered among the first three. All read the same texts and have the same fields.

import init, { Bench } from "./engine.js";

const FIELDS = ["name", "local", "aliases", "city", "state", "certifications", "capabilities", "summary", "claims", "seeks", "elements"];
/** What a name counts beside other fields, where a library takes such wishes. */
const BOOST = { name: 4, local: 4, aliases: 3, elements: 2, certifications: 2 };
/** Ids that are asked for. */
const LIMIT = 20;
/** Milliseconds after which a library is stopped; keystrokes and questions are in a mixed order, so those done are a fair part. */
const PATIENCE = 60_000;
/** Shares no factor with how many there are, so that going on by this many meets all of them in a mixed order. */
const STRIDE = 7_919;
const mixed = (all, count = all.length) => Array.from({ length: Math.min(count, all.length) }, (_, place) => all[(place * STRIDE) % all.length]);

/** Does `step` for each in turn until all are done or the patience is at its end; the page may draw between two. */
async function whilePatient(all, step) {
  const begun = performance.now();
  for (const one of all) {
    await step(one);
    if (performance.now() - begun > PATIENCE) return;
    await turn();
  }
}

let bench;

/** Opens the bundled data, or a file from the server. */
async function take(url) {
  await init();
  bench?.free();
  bench = new Bench();
  if (!url) return bench.bundled();
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  bench.parse(bytes);
  bench.hash();
  bench.read();
  bench.dataset();
  bench.engine();
}

/** Each: `make(texts)` gives `find(typed)`, which gives ids, best first. */
const RIVALS = {
  ours: async () => {
    bench.index();
    return (typed) => bench.search(typed, LIMIT).split(" ").filter(Boolean);
  },
  "MiniSearch, defaults": async (texts) => {
    const { default: MiniSearch } = await import("./rivals/minisearch/index.js");
    const index = new MiniSearch({ fields: FIELDS });
    index.addAll(texts);
    return (typed) => index.search(typed).slice(0, LIMIT).map(({ id }) => id);
  },
  "MiniSearch, as you type": async (texts) => {
    const { default: MiniSearch } = await import("./rivals/minisearch/index.js");
    const index = new MiniSearch({ fields: FIELDS, searchOptions: { prefix: true, fuzzy: 0.2, boost: BOOST } });
    index.addAll(texts);
    return (typed) => index.search(typed).slice(0, LIMIT).map(({ id }) => id);
  },
  FlexSearch: async (texts) => {
    const { Document } = await import("./rivals/flexsearch.mjs");
    const index = new Document({ document: { id: "id", index: FIELDS.map((field) => ({ field, tokenize: "forward" })) } });
    for (const text of texts) index.add(text);
    return (typed) => index.search(typed, { limit: LIMIT, merge: true, suggest: true }).map(({ id }) => id);
  },
  Orama: async (texts) => {
    const { create, insertMultiple, search } = await import("./rivals/orama/index.js");
    const index = create({ schema: Object.fromEntries(FIELDS.map((field) => [field, "string"])) });
    await insertMultiple(index, texts, texts.length);
    return async (typed) => (await search(index, { term: typed, limit: LIMIT, tolerance: 1, boost: BOOST })).hits.map(({ id }) => id);
  },
  "Fuse.js": async (texts) => {
    const { default: Fuse } = await import("./rivals/fuse.mjs");
    const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] ?? 1 }));
    const index = new Fuse(texts, { keys, ignoreLocation: true, threshold: 0.3, ignoreDiacritics: true });
    return (typed) => index.search(typed, { limit: LIMIT }).map(({ item }) => item.id);
  },
};

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The hand-made questions: what is typed, and which ids are right. */
async function questions() {
  const rows = (await (await fetch("queries.tsv")).text()).split("\n").filter((row) => row && !row.startsWith("#"));
  return rows.map((row) => row.split("\t")).map(([kind, language, typed, right]) => ({ kind, language, typed, right: right.split(" ") }));
}

/** Each beginning of a text, as it is typed. */
const beginnings = (text) => Array.from({ length: [...text].length }, (_, place) => [...text].slice(0, place + 1).join(""));

/** Keystrokes: names, names without their third letter, claims and the questions; spread over the data, in a mixed order. */
async function keystrokes(texts, count) {
  const bodies = texts.filter(({ state }) => state);
  const some = bodies.filter((_, place) => place % Math.max(1, Math.floor(bodies.length / 200)) === 0);
  const typed = [
    ...some.map(({ name }) => name),
    ...some.map(({ name }) => name.slice(0, 2) + name.slice(3)),
    ...some.map(({ claims }) => claims.split(" \n ")[0].split(/\s+/).slice(0, 6).join(" ")).filter(Boolean),
    ...(await questions()).map(({ typed }) => typed),
  ].flatMap(beginnings);
  return mixed(typed, count);
}

/** Milliseconds of a keystroke; short ones are taken as the mean of several, since the browser's clock is coarse. */
async function timed(find, typed) {
  const from = performance.now();
  await find(typed);
  const first = performance.now() - from;
  if (first > 3) return first;
  const again = performance.now();
  for (let run = 0; run < 4; run++) await find(typed);
  return (performance.now() - again) / 4;
}

/** How long keystrokes take in one of the libraries. */
export async function speed(name, url, count) {
  await take(url);
  const texts = JSON.parse(bench.texts());
  const from = performance.now();
  const find = await RIVALS[name](texts);
  const made = performance.now() - from;
  const all = await keystrokes(texts, count);
  await whilePatient(all.slice(0, 20), find);
  const times = [];
  await whilePatient(all, async (typed) => times.push(await timed(find, typed)));
  return { name, items: texts.length, made, times };
}

/** Which of the questions are answered among the first three, of those for which there was time. */
export async function success(name) {
  await take(null);
  const texts = JSON.parse(bench.texts());
  const find = await RIVALS[name](texts);
  const kinds = {};
  await whilePatient(mixed(await questions()), async ({ kind, typed, right }) => {
    const first = (await find(typed)).slice(0, 3);
    kinds[kind] ??= [0, 0];
    kinds[kind][1] += 1;
    if (right.some((id) => first.includes(id))) kinds[kind][0] += 1;
  });
  const sum = (place) => Object.values(kinds).reduce((all, counts) => all + counts[place], 0);
  return { name, right: sum(0), all: sum(1), kinds };
}

export const names = Object.keys(RIVALS);
