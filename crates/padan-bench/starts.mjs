// How soon the first page can be used: cold, warm and without a network, on a slowed processor and line.

import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { serve } from "../../scripts/lib/serve.mjs";
import { begin, openPage } from "./devtools.mjs";

/** The processor's slow-down, and the network: 10 Mbit/s both ways, 40 ms there and back. */
export const SLOWED = { processor: 4, bytes: 10_000_000 / 8, latency: 40 };
const PROFILES = 5;
/** Warm and offline starts of each profile. */
const TIMES = 3;
/** How long a page is left alone, in milliseconds. */
const UNDISTURBED = 3_000;
const PATIENCE = 120_000;

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(look) {
  for (const last = Date.now() + PATIENCE; Date.now() < last; await sleep(500)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error("the page did not come");
}

/** Milliseconds from asking for a page until its first page can be used. `then` is done before it is closed. */
async function ready(browser, address, then = () => {}) {
  const page = await openPage(browser);
  await page.send("Emulation.setCPUThrottlingRate", { rate: SLOWED.processor });
  await page.send("Network.enable");
  await page.send("Network.emulateNetworkConditions", { offline: false, latency: SLOWED.latency, downloadThroughput: SLOWED.bytes, uploadThroughput: SLOWED.bytes });
  await page.send("Page.navigate", { url: address });
  await sleep(UNDISTURBED);
  const ms = await until(() => page.look('performance.getEntriesByName("padan:ready")[0]?.startTime'));
  await then(page);
  await page.close();
  return ms;
}

const kept = (page) => until(() => page.look('document.documentElement.dataset.offline === "ready"'));

/** What one profile finds: cold (nothing kept), warm (the worker holds the release) and with the server stopped. */
async function oneProfile(dist, found) {
  const profile = await mkdtemp(path.join(os.tmpdir(), "padan-starts-"));
  const { server, address } = await serve(dist, 0);
  const browser = begin(profile);
  try {
    found.cold.push(await ready(browser, address, kept));
    // Once more unmeasured: the browser keeps compiled code of what was used before.
    await ready(browser, address);
    for (let time = 0; time < TIMES; time++) found.warm.push(await ready(browser, address));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    for (let time = 0; time < TIMES; time++) found.offline.push(await ready(browser, address));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Milliseconds of each kind of start, `{ median, most }`, with profiles of their own. */
export async function measureStarts(dist) {
  const found = { cold: [], warm: [], offline: [] };
  for (let profile = 0; profile < PROFILES; profile++) await oneProfile(dist, found);
  return Object.fromEntries(Object.entries(found).map(([name, all]) => [name, { median: median(all), most: Math.max(...all) }]));
}
