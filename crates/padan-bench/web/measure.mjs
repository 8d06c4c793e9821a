// What is measured in the page. Every function works on the dataset that `load` or `set` took last, and returns plain numbers.

import init, { Bench } from "./engine.js";
import { decode, rival } from "./rivals.mjs";

let bench;
let common;

export async function start() {
  await init();
}

/// Pairs that are asked for.
const K = 50;

const once = (work) => {
  const from = performance.now();
  const result = work();
  return { ms: performance.now() - from, result };
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds of a piece of work: the median of five batches after a warm-up, each long enough for the browser's clock. */
function time(work, longest = 20) {
  const first = once(work).ms;
  const times = Math.max(1, Math.min(200, Math.ceil(longest / Math.max(first, 0.05))));
  const batch = () => once(() => { for (let run = 0; run < times; run++) work(); }).ms / times;
  return median(Array.from({ length: first > 1000 ? 1 : 5 }, batch));
}

/** A turn of the event loop, as between two tasks of a page. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Opens a dataset from the server; milliseconds of each step, all but `tables` before the first list can be shown. */
export async function load(url) {
  bench?.free();
  common = null;
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const steps = {};
  const step = async (name, work) => {
    const { ms, result } = once(work);
    steps[name] = ms;
    await turn();
    return result;
  };
  bench = new Bench();
  await step("parse", () => bench.parse(bytes));
  await step("hash", () => bench.hash());
  const organisations = await step("read", () => bench.read());
  await step("dataset", () => bench.dataset());
  await step("engine", () => bench.engine());
  await step("table", () => bench.table(0));
  for (let topic = 1; topic < bench.topics(); topic++) bench.table(topic);
  return { bytes: bytes.length, organisations, steps };
}

/** Opens a dataset in slices of at most so many milliseconds, as the app does, with a turn of the event loop between them: the
 * milliseconds of all slices together, of the longest one, and their number. */
export async function loadInSlices(url, slice = 8) {
  bench?.free();
  common = null;
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  bench = new Bench();
  const slices = [];
  slices.push(once(() => bench.begin(bytes)).ms);
  for (let more = true; more; await turn()) {
    const from = performance.now();
    do more = bench.step();
    while (more && performance.now() - from < slice);
    slices.push(performance.now() - from);
  }
  return { organisations: bench.organisations(), ms: slices.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...slices), slices: slices.length };
}

/** Takes an adversarial set. */
export function set(name, n) {
  bench?.free();
  common = null;
  bench = new Bench();
  if (!bench.set(name, n)) throw new Error(`no set ${name}`);
  bench.table(0);
}

/** Milliseconds of making one topic's table. */
export const table = () => time(() => bench.table(bench.topics() - 1), 100);

/** Milliseconds of the best pairs of every topic. */
export function pairs() {
  return Array.from({ length: bench.topics() }, (_, topic) => ({ topic: bench.topic(topic).split("/")[0], ms: time(() => bench.best(topic, K)) }));
}

/** Milliseconds of the best pairs of the first topic. */
export const first = () => time(() => bench.best(0, K));

/** Milliseconds of trying all pairs of a topic, scaled from a sample of rows where `every` is more than 1; and whether the
 * best are the same, which a sample does not say. */
export function tryAll(topic, every) {
  const { ms, result } = once(() => bench.try_all(topic, K, every));
  const tried = result.at(-1);
  return { ms: (ms * permitted()) / tried, tried, same: every > 1 ? null : String(result.slice(0, -1)) === String(bench.best(topic, K)) };
}

const numbers = () => (common ??= decode(bench.common_numbers()));

/** Pairs that may be made; no set here has owners. */
export function permitted() {
  const { candidates, state } = numbers();
  const held = new Map();
  for (const place of candidates) held.set(state[place], (held.get(state[place]) ?? 0) + 1);
  const two = (count) => (count * (count - 1)) / 2;
  return [...held.values()].reduce((sum, count) => sum - two(count), two(candidates.length));
}

/** The rivals on one topic: milliseconds of each, after comparing their points with the engine's on so many pairs. Throws
 * where points or best pairs differ. */
export function rivals(topic, every, compared = 2000) {
  const other = rival(numbers(), decode(bench.topic_numbers(topic)));
  const count = numbers().state.length;
  let seed = 7 + topic;
  const draw = () => (seed = (seed * 48271) % 2147483647) % count;
  for (let number = 0; number < compared; number++) {
    const [one, two] = [draw(), draw()];
    const [a, b] = [Math.min(one, two), Math.max(one, two)];
    const [ours, theirs] = [bench.terms(topic, a, b).reduce((sum, points) => sum + points, 0), other.points(a, b)];
    if (ours !== theirs) throw new Error(`${bench.topic(topic)}: ${a} and ${b} have ${ours} thousandths, the rival says ${theirs}`);
  }
  const best = String(bench.best(topic, K));
  const bounded = other.bounded(K);
  if (String(bounded.best) !== best) throw new Error(`${bench.topic(topic)}: the sum bound finds other pairs`);
  other.all(K, 50 * every);
  const { ms, result } = once(() => other.all(K, every));
  if (every === 1 && String(result.best) !== best) throw new Error(`${bench.topic(topic)}: the rival finds other pairs`);
  return { bounded: time(() => other.bounded(K)), boundedPairs: bounded.pairs, all: (ms * permitted()) / result.pairs, allPairs: result.pairs };
}

/** Milliseconds of each team search: every topic with exactly so many elements (all where 0), under each wish. */
export function teams(elements) {
  const wishes = [[800_000, 5, 3, false], [800_000, 5, 3, true], [400_000, 5, 3, false], [300_000, 5, 3, false], [200_000, 6, 5, false], [1_000_000, 8, 4, false]];
  const found = [];
  for (let topic = 0; topic < bench.topics(); topic++) {
    if (elements && Number(bench.topic(topic).split("/")[1]) !== elements) continue;
    for (const wish of wishes) {
      const proven = bench.team(topic, ...wish)[1] === 1;
      found.push({ topic: bench.topic(topic), ms: time(() => bench.team(topic, ...wish), 5), proven });
    }
  }
  return found;
}

/** Milliseconds of the best partners over all topics, for organisations spread over the dataset. */
export function partners(queries) {
  const count = numbers().state.length;
  return Array.from({ length: queries }, (_, query) => once(() => bench.partners(Math.floor((query * count) / queries), 20)).ms);
}

export const topics = () => bench.topics();
