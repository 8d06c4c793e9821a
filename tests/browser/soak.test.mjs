// A day in one page: visitor after visitor at a kiosk, and somebody who goes from page to page. Memory may not grow after the
// warm-up, no listener may be left over, nothing may go wrong. `scripts/soak` runs it with 2,000 visitors instead of some hundred.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { kioskFile } from "./kiosk.mjs";
import { byId, open, site } from "./support.mjs";

const { address, browser } = await site(after);
/** So many show it: before the signals of the app let go of readers that are gone, each left 3.5 kB or more, a third of all in 300. */
const JOURNEYS = Number(process.env.JOURNEYS ?? 300);
const WARM = Math.max(60, Math.round(JOURNEYS / 10));
/** How much more memory may be in use at the end, in per cent. */
const GROWTH = 10;
/** One in so many visitors walks away, and the countdown clears what they left. */
const WALKS_AWAY = 25;

/** Runs in the page: visitors who look for something in every way there is, pick three and take them along. */
async function journeys(from, to, walksAway) {
  // One for all pieces: it is a listener of the test's own.
  const channel = (globalThis.soakChannel ??= new MessageChannel());
  const tick = () => new Promise((resolve) => ((channel.port1.onmessage = resolve), channel.port2.postMessage(0)));
  const find = (selector) => document.querySelector(selector);
  const until = async (selector) => {
    for (let tries = 0; tries < 100_000; tries += 1) {
      const found = find(selector);
      if (found) return found;
      await tick();
    }
    throw new Error(`${selector} did not come`);
  };
  const press = async (selector) => (await until(selector)).click();
  const key = (letter) => [...document.querySelectorAll(".keys button")].find((one) => one.textContent === letter).click();
  const ways = [
    () => press('[data-testid="topic-link"]'),
    async () => {
      await press('[data-testid="kiosk-begin"]');
      await press('[data-choice="look"]');
      await press('[data-choice="words"]');
      await until(".keys");
      for (const letter of ["drone", "camera", "frame"][from % 3]) key(letter);
      await press('[data-choice="use-words"]');
    },
    async () => {
      await press('[data-testid="kiosk-begin"]');
      await press('[data-choice="bring"]');
      await press('[data-choice="fields"]');
      await press(".tiles button");
      await press('[data-choice="all"]');
      await until('[data-testid="organisation-row"]');
      await press(".wish button");
      await press('[data-choice="topics"]');
      await press(".tiles button");
    },
  ];
  const clock = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => clock() + ahead;
  for (let journey = from; journey < to; journey += 1) {
    await until('[data-testid="kiosk-attract"]');
    await ways[journey % ways.length]();
    await until('[data-testid="organisation-row"]');
    await press(".who");
    await press(".pick-one .pick");
    await press('[data-testid="kiosk-back"]');
    await until('[data-testid="organisation-row"]');
    for (const pick of [...document.querySelectorAll('[data-pick="false"]')].slice(0, 2)) pick.click();
    await press('[data-testid="kiosk-take"]');
    await until('[data-testid="shortlist-qr"] path');
    if (journey % walksAway === walksAway - 1) {
      // The clock goes on by more than idle time and countdown.
      ahead += 120_000;
      await new Promise((resolve) => setTimeout(resolve, 300));
    } else {
      await press('[data-testid="kiosk-reset"]');
    }
  }
  await until('[data-testid="kiosk-attract"]');
}

/** Runs before the page: keeps the memory of the module within reach. */
function watchMemory() {
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[way];
    WebAssembly[way] = async (...given) => {
      const made = await real(...given);
      globalThis.memoryOfModule = (made.instance ?? made).exports.memory ?? globalThis.memoryOfModule;
      return made;
    };
  }
}

/** Bytes and counts after a collection of garbage. */
async function measure(page, session) {
  // What the last step has left is let go a moment later, and some of it only once other things are gone.
  for (let times = 0; times < 3; times += 1) {
    await page.waitForTimeout(300);
    await session.send("HeapProfiler.collectGarbage");
  }
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await page.evaluate(() => globalThis.memoryOfModule.buffer.byteLength);
  return { heap: of("JSHeapUsedSize"), wasm, listeners: of("JSEventListeners"), nodes: of("Nodes") };
}

/** Measures, lets something go on for long, in pieces so that a piece that fails is known, and measures again. */
async function soak(name, page, what, ...given) {
  // Once: the browser keeps the text and the code of each script that it is given.
  await page.evaluate(`globalThis.soaked = (from, to) => (${what})(from, to, ...${JSON.stringify(given)})`);
  const go = (from, to) => page.evaluate(`soaked(${from}, ${to})`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await go(0, WARM);
  const before = await measure(page, session);
  for (let from = WARM; from < WARM + JOURNEYS; from += 100) await go(from, Math.min(from + 100, WARM + JOURNEYS));
  const end = await measure(page, session);
  const grown = (what) => (100 * (end[what] - before[what])) / before[what];
  console.log(`soak, ${name}: ${JOURNEYS} after ${WARM}: JS heap ${before.heap} → ${end.heap} bytes (${grown("heap").toFixed(1)} %), WebAssembly ${before.wasm} → ${end.wasm} (${grown("wasm").toFixed(1)} %), listeners ${before.listeners} → ${end.listeners}, nodes ${before.nodes} → ${end.nodes}`);
  assert.ok(grown("heap") <= GROWTH, `JS heap ${grown("heap")} %`);
  assert.ok(grown("wasm") <= GROWTH, `WebAssembly ${grown("wasm")} %`);
  assert.ok(end.listeners <= before.listeners, `${end.listeners - before.listeners} listeners are left over`);
  assert.ok(end.nodes <= before.nodes * 1.1, `${end.nodes - before.nodes} nodes are left over`);
}

const file = pathToFileURL(await kioskFile(after)).href;
for (const [name, where] of [["the invented event", file], ["the bundled data", `${address}?kiosk=1`]]) {
  test(`${JOURNEYS} visitors one after another, ${name}`, { timeout: 1_800_000 }, async () => {
    const { page, context, settled } = await open(browser, where, { viewport: { width: 1920, height: 1080 }, init: watchMemory });
    await byId(page, "kiosk-attract").waitFor();
    await soak(name, page, journeys, WALKS_AWAY);
    settled();
    await context.close();
  });
}

/** Runs in the page: goes through a round of pages, so that each is left and come to again. */
async function rounds(from, to, pages) {
  for (let step = from; step < to; step += 1) {
    for (const [fragment, shown] of pages) {
      location.hash = fragment;
      for (let tries = 0; !document.querySelector(shown); tries += 1) {
        if (tries > 1000) throw new Error(`${fragment} did not come`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  }
}

test(`${JOURNEYS} times to and fro between pages`, { timeout: 1_800_000 }, async () => {
  const { page, context, settled } = await open(browser, address, { init: watchMemory });
  // Each with something that only it shows.
  const pages = [["#/topics", 'main [data-testid="topic-link"]'], ["#/about", "main dl.facts"]];
  await soak("topics and about", page, rounds, pages);
  settled();
  await context.close();
});
