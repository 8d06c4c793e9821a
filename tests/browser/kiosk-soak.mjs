// A day at a kiosk: visitor after visitor in one page. Memory may not grow after the warm-up, no listener may be left over, nothing
// may go wrong. `scripts/soak` runs it with 2,000 journeys; it is no part of `scripts/test`.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { kioskFile } from "./kiosk.mjs";
import { byId, open, site } from "./support.mjs";

const { address, browser } = await site(after);
const JOURNEYS = Number(process.env.JOURNEYS ?? 2000);
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
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await page.evaluate(() => globalThis.memoryOfModule.buffer.byteLength);
  return { heap: of("JSHeapUsedSize"), wasm, listeners: of("JSEventListeners"), nodes: of("Nodes") };
}

const file = pathToFileURL(await kioskFile(after)).href;
for (const [name, where] of [["the invented event", file], ["the bundled data", `${address}?kiosk=1`]]) {
  test(`${JOURNEYS} visitors one after another, ${name}`, { timeout: 1_800_000 }, async () => {
    const { page, context, settled } = await open(browser, where, { viewport: { width: 1920, height: 1080 }, init: watchMemory });
    await byId(page, "kiosk-attract").waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const warm = Math.max(20, Math.round(JOURNEYS / 10));
    await page.evaluate(`(${journeys})(0, ${warm}, ${WALKS_AWAY})`);
    const before = await measure(page, session);
    // In pieces, so that a piece that fails is known.
    for (let from = warm; from < warm + JOURNEYS; from += 100) {
      await page.evaluate(`(${journeys})(${from}, ${Math.min(from + 100, warm + JOURNEYS)}, ${WALKS_AWAY})`);
    }
    const end = await measure(page, session);
    const grown = (what) => (100 * (end[what] - before[what])) / before[what];
    console.log(`soak, ${name}: ${JOURNEYS} journeys after ${warm}: JS heap ${before.heap} → ${end.heap} bytes (${grown("heap").toFixed(1)} %), WebAssembly ${before.wasm} → ${end.wasm} (${grown("wasm").toFixed(1)} %), listeners ${before.listeners} → ${end.listeners}, nodes ${before.nodes} → ${end.nodes}`);
    assert.ok(grown("heap") <= 10, `JS heap ${grown("heap")} %`);
    assert.ok(grown("wasm") <= 10, `WebAssembly ${grown("wasm")} %`);
    assert.ok(end.listeners <= before.listeners, `${end.listeners - before.listeners} listeners are left over`);
    assert.ok(end.nodes <= before.nodes * 1.1, `${end.nodes - before.nodes} nodes are left over`);
    settled();
    await context.close();
  });
}
