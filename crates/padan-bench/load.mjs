// How soon the first page can be used, and what Lighthouse says of it: of a built site, in Debian's Chromium.

import { createServer } from "node:net";
import path from "node:path";
import { serve } from "../../scripts/lib/serve.mjs";
import { launch } from "../../tests/browser/support.mjs";
import { measureStarts, median, SLOWED } from "./starts.mjs";

const LIGHTHOUSE_RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices"];

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
      starts: await measureStarts(dist),
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
