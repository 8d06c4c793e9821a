// How soon the first page can be used, and what Lighthouse says of it: of a built site, in Debian's Chromium.

import { createServer } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { serve } from "../../scripts/lib/serve.mjs";
import { launch, launchWithProfile } from "../../tests/browser/support.mjs";

/** The processor's slow-down, and the network: 10 Mbit/s both ways, 40 ms there and back. */
export const SLOWED = { processor: 4, bytes: 10_000_000 / 8, latency: 40 };
const RUNS = 5;
const LIGHTHOUSE_RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices"];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Slows a page down before it goes anywhere. */
async function slowed(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED.processor });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: SLOWED.latency, downloadThroughput: SLOWED.bytes, uploadThroughput: SLOWED.bytes });
}

/** Milliseconds from asking for a page until its first page can be used. */
async function ready(context, address) {
  const page = await context.newPage();
  await slowed(page);
  await page.goto(address);
  const mark = await page.waitForFunction(() => performance.getEntriesByName("padan:ready")[0]?.startTime);
  const ms = await mark.jsonValue();
  return { page, ms };
}

/** Bytes of what the first page of a built site takes, compressed as a host would send it. */
async function firstLoad(address) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(address);
    await page.locator('[data-testid="topic-link"]').first().waitFor();
    await page.waitForLoadState("networkidle");
    return bytes;
  } finally {
    await browser.close();
  }
}

/** Milliseconds cold (nothing kept), warm (the worker holds the release) and with the server stopped, medians of several runs with a profile of their own each. */
async function starts(dist) {
  const found = { cold: [], warm: [], offline: [] };
  for (let run = 0; run < RUNS; run++) {
    const profile = await mkdtemp(path.join(os.tmpdir(), "padan-load-"));
    const { server, address } = await serve(dist, 0);
    // A profile on the disk, so that compiled code is kept as it is for people.
    const context = await launchWithProfile(profile);
    try {
      const first = await ready(context, address);
      found.cold.push(first.ms);
      await first.page.locator('[data-testid="offline-ready"]').waitFor({ state: "attached", timeout: 120_000 });
      await first.page.close();
      // Once more unmeasured: the browser keeps compiled code of what was used before.
      await (await ready(context, address)).page.close();
      const second = await ready(context, address);
      found.warm.push(second.ms);
      await second.page.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      found.offline.push((await ready(context, address)).ms);
    } finally {
      await context.close();
      server.closeAllConnections();
      server.close();
      await rm(profile, { recursive: true, force: true });
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, all]) => [name, { median: median(all), most: Math.max(...all) }]));
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Lighthouse's scores (0 to 100), medians of three runs, and what it found below 0.9 in the last. */
async function lighthouse(address, settings) {
  const { default: run, defaultConfig } = await import("lighthouse");
  const runs = [];
  for (let time = 0; time < LIGHTHOUSE_RUNS; time++) {
    const port = await freePort();
    const browser = await launch({ args: [`--remote-debugging-port=${port}`] });
    try {
      const { lhr } = await run(address, { port, logLevel: "error", onlyCategories: CATEGORIES }, { ...defaultConfig, settings: { ...defaultConfig.settings, ...settings } });
      runs.push(lhr);
    } finally {
      await browser.close();
    }
  }
  const score = (name) => median(runs.map(({ categories }) => Math.round(categories[name].score * 100)));
  const { lighthouseVersion, audits } = runs.at(-1);
  const short = Object.values(audits).filter(({ score, weight }) => score !== null && score < 0.9 && weight !== 0);
  return {
    version: lighthouseVersion,
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])),
    short: short.map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue.replaceAll("\u00a0", " ")})` : id)),
  };
}

/** The same conditions as above, really applied. */
const GIVEN = {
  throttlingMethod: "devtools",
  throttling: { cpuSlowdownMultiplier: SLOWED.processor, requestLatencyMs: SLOWED.latency, downloadThroughputKbps: (SLOWED.bytes * 8) / 1000, uploadThroughputKbps: (SLOWED.bytes * 8) / 1000, rttMs: SLOWED.latency, throughputKbps: (SLOWED.bytes * 8) / 1000 },
};

/** All of it. */
export async function measureSite(dist) {
  const { server, address } = await serve(dist, 0);
  try {
    return {
      bytes: await firstLoad(address),
      starts: await starts(dist),
      given: await lighthouse(address, GIVEN),
      // Its own settings: a phone of the middle class on 1.6 Mbit/s, worked out from a fast run instead of waited for.
      usual: await lighthouse(address, {}),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) console.log(JSON.stringify(await measureSite(path.resolve(process.argv[2])), null, 2));
