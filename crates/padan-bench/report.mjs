// docs/PERFORMANCE.md from what was measured: node report.mjs RESULTS.json writes it to standard output.

import { readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median } from "./starts.mjs";

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const p95 = (numbers) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * 0.95))];
const least = (numbers) => Math.min(...numbers);
const most = (numbers) => Math.max(...numbers);

/** Three figures that count, never more: 0.213, 4.85, 24.4, 1,720. */
function figure(number) {
  const digits = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
  return number.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
const count = (number) => number.toLocaleString("en-GB");
const ms = (number) => `${figure(number)} ms`;
const times = (number) => `${figure(number)}×`;
const table = (head, rows) => [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
const exponent = (small, large, grown) => Math.log(large / small) / Math.log(grown);

/** Steps of loading a dataset, up to the first table. */
const STEPS = [
  ["parse", "text to JSON"],
  ["read", "JSON to document"],
  ["hash", "hash (SHA-256 of the canonical JSON)"],
  ["dataset", "document to dataset"],
  ["engine", "dataset to engine"],
  ["table", "table of the first topic"],
];

/** The longest time to the first picture of an answer. */
const answer = (times) => most(times.map(({ first }) => first));

/** How soon pages answer. */
const reactionsPart = (all) => `## Reactions with 10,000 organisations

The built site with the synthetic list brought in through the page of own lists. From the click until the first picture of the answer is painted, and until the last that
it changes (figures that are worked out in slices come in behind); milliseconds of three times, the first the very first. Pages are come to from one that shows nothing.

${table(["page or click", "first picture", "last picture"], all.map(([name, times]) => [name, ...["first", "last"].map((which) => times.map((one) => Math.round(one[which])).join(", "))]))}`;

/** The search against others; `goal` takes what was wanted. */
export function searchPart({ bundled, large, success, versions }, goal) {
  const share = ({ right, all }) => (100 * right) / all;
  const [ours, ...others] = success;
  const best = others.reduce((best, one) => (share(one) > share(best) ? one : best));
  goal("search: ≥ 95 % of the hand-made questions answered among the first three, and more than any other", `${figure(share(ours))} % of ${ours.all}; next ${best.name} with ${figure(share(best))} %`, share(ours) >= 95 && share(ours) > share(best));
  const [own, mini] = large.length ? large : bundled;
  const of = large.length ? `${count(own.items)} organisations, topics and capabilities` : "the bundled data";
  goal("search: keystroke to ranked ids at 10,000 organisations, in the browser: p95 ≤ 5 ms", `p95 ${ms(p95(own.times))} (${of})`, large.length > 0 && p95(own.times) <= 5);
  goal("… faster than MiniSearch at its defaults", `p95 ${ms(p95(mini.times))} there, ${times(p95(mini.times) / p95(own.times))} of ours; medians ${ms(median(mini.times))} and ${ms(median(own.times))}`, p95(own.times) < p95(mini.times));
  const kinds = Object.keys(ours.kinds);
  const speeds = (sets) => sets.map(({ name, made, times }) => [name, ms(made), ms(median(times)), ms(p95(times)), ms(most(times)), count(times.length)]);
  const head = ["", "made in", "p50", "p95", "longest", "keystrokes"];
  const packages = Object.entries(versions).filter(([name]) => /orama|search|fuse/.test(name)).map(([name, version]) => `${name} ${version}`);
  return `## Search

Against ${packages.join(", ")} on the same texts in the same fields. MiniSearch twice: as it comes, and with prefixes,
fuzzy 0.2 and names worth more; FlexSearch with forward tokens and suggestions; Orama with tolerance 1; Fuse.js with threshold 0.3 and no
place preferred. Keystrokes are names, names without a letter, claims and the questions, letter by letter; twenty ids are asked for.
A library is stopped after a minute; what it was asked until then counts.

${large.length ? `10,000 synthetic organisations:\n\n${table(head, speeds(large))}\n\n` : ""}The bundled data:

${table(head, speeds(bundled))}

Questions of \`crates/padan-data/tests/queries.tsv\` with a right answer among the first three. Whoever wrote our search wrote them too.

${table(["", "all", ...kinds], success.map((one) => [one.name, `${one.right} of ${one.all}`, ...kinds.map((kind) => one.kinds[kind]?.join(" of ") ?? "—")]))}`;
}

/** The whole page. Parts that were not measured, because their data were missing, are left out. */
export function report(results) {
  const { browser, machine } = results;
  const goals = [];
  const goal = (what, value, met) => goals.push([what, value, met === null ? "—" : met ? "yes" : "**no**"]);
  const parts = [];
  const native = (key) => results.criterion[key]?.ms;

  const ten = browser.sizes[10_000];
  if (ten) {
    const times_ = ten.pairs.map(({ ms }) => ms);
    const worst = ten.pairs[times_.indexOf(most(times_))];
    goal("50 best pairs of a topic, 10,000 organisations, in the browser: ≤ 16 ms", `median of ${ten.pairs.length} topics ${ms(median(times_))}, worst ${ms(worst.ms)} (${worst.topic})`, worst.ms <= 16);
    const against = (others) => ten.pairs.map(({ ms }, topic) => others[topic] / ms);
    const same = against(ten.tried.map(({ ms }) => ms));
    goal("≥ 50× faster than trying all pairs in the same engine", `median ${times(median(same))}, least ${times(least(same))}`, least(same) >= 50);
    const plain = against(ten.rivals.map(({ all }) => all));
    goal("≥ 20× faster than plain JavaScript that stops at nothing", `median ${times(median(plain))}, least ${times(least(plain))}`, least(plain) >= 20);
    const bounded = against(ten.rivals.map(({ bounded }) => bounded));
    goal("no slower than the same JavaScript with the sum bound", `median ${times(median(bounded))} faster, least ${times(least(bounded))}`, least(bounded) >= 1);
    parts.push(`## Fifty best pairs of 10,000 organisations, in the browser

Milliseconds by topic. Trying all is scaled from every 100th row (JavaScript: every 25th); whole, once, on ${ten.whole.topic} it took
${figure(ten.whole.tried.ms / 1000)} s in the same engine and ${figure(ten.whole.rivals.all / 1000)} s in JavaScript, and all four ways found the same 50 pairs${ten.whole.tried.same ? "" : " (**they did not**)"}.

${table(["topic", "ours", "all pairs, same engine", "all pairs, JavaScript", "sum bound, JavaScript", "pairs it scores", "natively, ours", "natively, all pairs"],
  ten.pairs.map(({ topic, ms }, place) => [topic, figure(ms), figure(ten.tried[place].ms), figure(ten.rivals[place].all), figure(ten.rivals[place].bounded), count(ten.rivals[place].boundedPairs), ...nativePairs(topic)]))}`);
  }

  function nativePairs(topic) {
    const ours = native(`pairs/${topic}/10000`);
    const tried = results.criterion[`try/${topic}/10000`];
    // Criterion tried a sample of rows; the browser knows how many pairs there are.
    const all = tried && ten.permitted ? (tried.ms * ten.permitted) / tried.elements : null;
    return [ours ? figure(ours) : "—", all ? figure(all) : "—"];
  }

  const [one, hundred] = [browser.sizes[1_000], browser.sizes[100_000]];
  if (one && hundred) {
    const growth = (small, large) => exponent(small, large, 100);
    const here = one.pairs.map(({ ms }, topic) => growth(ms, hundred.pairs[topic].ms));
    const there = one.pairs.map(({ topic }) => growth(native(`pairs/${topic}/1000`), native(`pairs/${topic}/100000`)));
    goal("growth from 1,000 to 100,000 organisations below n^1.3", `browser: median n^${figure(median(here))}, worst n^${figure(most(here))}; natively: median n^${figure(median(there))}, worst n^${figure(most(there))}`, most([...here, ...there]) < 1.3);
    const row = (name, of) => [name, ...[1_000, 10_000, 20_000, 100_000].map((n) => (browser.sizes[n] ? figure(of(browser.sizes[n])) : "—"))];
    const natively = (name, of) => [name, ...[1_000, 10_000, 20_000, 100_000].map((n) => (native(`pairs/${one.pairs[0].topic}/${n}`) ? figure(of(one.pairs.map(({ topic }) => native(`pairs/${topic}/${n}`)))) : "—"))];
    parts.push(`## Growth

Milliseconds of the 50 best pairs over all topics, and of what goes before.

${table(["", "1,000", "10,000", "20,000", "100,000"], [
  row("browser, median topic", ({ pairs }) => median(pairs.map(({ ms }) => ms))),
  row("browser, worst topic", ({ pairs }) => most(pairs.map(({ ms }) => ms))),
  natively("natively, median topic", median),
  natively("natively, worst topic", most),
  row("browser, making the table of a topic", ({ table }) => table),
])}`);
  }

  const hard = Object.entries(browser.hard).map(([set, { ms, tried, same }]) => ({ set, here: ms / tried, there: native(`hard/ours/${set}`) / native(`hard/try/${set}`), same, ms, tried }));
  const ratios = hard.flatMap(({ here, there }) => [here, there]);
  goal("sets that are hard on bounds: correct, ≤ 1.2× the time of trying all pairs", `${hard.every(({ same }) => same) ? "all correct" : "**wrong pairs**"}; most ${times(most(ratios))}`, hard.every(({ same }) => same) && most(ratios) <= 1.2);
  parts.push(`## Sets that are hard on bounds

Time of the 50 best pairs over that of trying all pairs, both keeping 50; the same pairs were found each time.

${table(["set", "browser, 1,000 organisations", "natively, 2,000", "ours, browser", "all pairs, browser"], hard.map(({ set, here, there, ms: ours, tried }) => [set, times(here), times(there), ms(ours), ms(tried)]))}

${"`all-equal`: the same claims and texts everywhere; `equal-claims`: every text another; `dominant-state`: 19 of 20 organisations in one state; `saturated`: everybody covers the whole topic, every text another; `one-domain`: all claims in the topic's domain."}`);

  const twenty = browser.sizes[20_000];
  if (twenty) {
    const step = (name) => median(twenty.loads.map(({ steps }) => steps[name]));
    const whole = median(twenty.loads.map(({ steps }) => STEPS.reduce((sum, [name]) => sum + steps[name], 0)));
    const sliced = twenty.sliced;
    const longest = most(sliced.map(({ longest }) => longest));
    goal("loading 20,000 organisations in the browser ≤ 1 s", `${figure(whole / 1000)} s at once, ${figure(median(sliced.map(({ ms }) => ms)) / 1000)} s in slices, hash included`, whole <= 1000 && most(sliced.map(({ ms }) => ms)) <= 1000);
    goal("… without freezing the page: longest block of the main thread ≤ 50 ms", `in slices of 8 ms: longest ${ms(longest)} of three loads`, longest <= 50 && sliced.every(({ organisations }) => organisations === 20_000));
    const natives = { parse: "load/parse", read: "load/read", hash: "load/hash", dataset: "load/dataset", engine: "load/engine" };
    parts.push(`## Loading 20,000 organisations (${figure(twenty.loads[0].bytes / 1e6)} MB of JSON)

Each step at once, in one block of the main thread, the middle of three loads. A file that a person brings is opened in slices.

${table(["step", "browser", "natively"], [...STEPS.map(([name, words]) => [words, ms(step(name)), native(natives[name]) ? ms(native(natives[name])) : "—"]), ["all", ms(whole), "—"]])}`);
  }

  if (results.partnersAll) goal("`padan partners --all` on 20,000 organisations ≤ 60 s on two cores", `${figure(results.partnersAll)} s on ${machine.cores} cores`, results.partnersAll <= 60);
  if (one?.teams) {
    const of = (elements) => one.teams.filter(({ topic }) => Number(topic.split("/")[1]) >= elements);
    // No topic need have exactly eight: those with eight or more.
    const [eight, every] = [of(8), of(0)].map((searches) => searches.map(({ ms }) => ms));
    const proven = one.teams.every(({ proven }) => proven);
    goal("best team, 1,000 organisations and 8 elements, in the browser: p95 ≤ 50 ms", `p95 ${ms(p95(eight))} of ${eight.length} searches in topics of 8 or more elements; in topics of any size ${ms(p95(every))} of ${every.length}${proven ? ", all proven" : ""}`, p95(eight) <= 50 && proven);
  }
  if (results.site) {
    const { day, load, bytes, starts, given, usual, reactions } = results.site;
    goal("all bytes to the first useful page ≤ 450 kB, dataset included", `${count(bytes)} bytes`, bytes <= 450_000);
    const soon = (name) => `${ms(starts[name].median)}, most ${ms(starts[name].most)}`;
    goal("first useful page, processor slowed 4×, 10 Mbit/s: cold ≤ 1.5 s", soon("cold"), starts.cold.median <= 1500);
    goal("… warm ≤ 0.5 s", soon("warm"), starts.warm.median <= 500);
    goal("… offline, the server stopped, ≤ 0.5 s", soon("offline"), starts.offline.median <= 500);
    goal(`Lighthouse ${given.version} under the same conditions: each ≥ 95`, Object.entries(given.scores).map(([name, score]) => `${name} ${score}`).join(", "), Object.values(given.scores).every((score) => score >= 95));
    if (reactions) {
      const all = Object.entries(reactions);
      const slow = all.reduce((slow, one) => (answer(one[1]) > answer(slow[1]) ? one : slow));
      goal("click to paint, 10,000 organisations, every page and filter: ≤ 100 ms", `at most ${ms(answer(slow[1]))} (${slow[0]})`, answer(slow[1]) <= 100);
      parts.push(reactionsPart(all));
    }
    parts.push(`## The start of the built site

Measured on ${day}, load ${figure(load)} before. The middle and the longest of five profiles, three warm and three offline starts each, from asking for the page until the mark \`padan:ready\`: 4× slowed processor, 10 Mbit/s, 40 ms there and
back. Warm: the service worker holds the release, from the third visit on. Offline: after the server was stopped. Nothing of the tool that measures
is in a page before the page can be used.

${table(["", "middle", "longest"], ["cold", "warm", "offline"].map((name) => [name, ms(starts[name].median), ms(starts[name].most)]))}

Lighthouse, the median of three runs; below 0.9 in the last run: what is named behind.

${table(["conditions", ...Object.keys(given.scores), "found"], [["those above, applied", given], ["its own for a phone (1.6 Mbit/s, worked out from a fast run)", usual]].map(([name, { scores, short }]) => [name, ...Object.values(scores), short.join(", ") || "—"]))}`);
  }
  if (results.search) parts.push(searchPart(results.search, goal));
  if (ten?.partners) parts.push(`## Best partners

The 20 best partners of one organisation of 10,000 over all topics, in the browser: median ${ms(median(ten.partners))}, p95 ${ms(p95(ten.partners))} of ${ten.partners.length};
natively ${ms(native("partners/one/10000") ?? NaN)}, of 100,000 ${ms(native("partners/one/100000") ?? NaN)}.`);

  return `# Performance

Written by \`scripts/bench\` on ${results.day}; every ratio is of one run. Synthetic organisations (\`synth.py\`, seed 1), the bundled topics, dial 0, 50 pairs.
The rivals (\`crates/padan-bench/web/rivals.mjs\`) sum the same terms from numbers that the engine gives; before they are timed their points are
compared with the engine's on 2,000 random pairs of each topic, and at 1,000 organisations all ways find the same 50 pairs in every topic.

Machine: ${machine.cores} cores (${machine.model}), ${Math.round(machine.memory / 2 ** 30)} GB, load ${figure(machine.load)} before and ${figure(machine.loadAfter)} after the browser's part; Chromium ${browser.chromium}, Rust ${machine.rustc}, Node ${machine.node.slice(1)}.

${table(["goal", "measured", "met"], goals)}

${parts.join("\n\n")}
`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.stdout.write(report(JSON.parse(readFileSync(process.argv[2], "utf8"))));
