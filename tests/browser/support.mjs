// What the browser tests share: the release build on a server of its own, a browser, pages that fail on any error.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/lib/serve.mjs";

export const root = path.resolve(import.meta.dirname, "../..");
export const dist = path.join(root, "dist");

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
export const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Debian's Chromium; another one by CHROMIUM. */
export const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const launch = (options = {}) => chromium.launch({ executablePath, ...options, args: [...quiet, ...(options.args ?? [])] });

/** Serves the release build for the tests of a file, and closes it after them. */
export async function site(after) {
  const { server, address } = await serve(dist, 0);
  const browser = await launch();
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  return { address, browser };
}

/** Without a service worker: routes and counts of requests see only what no worker has answered. Tests of the worker say `allow`. */
export const unattended = { serviceWorkers: "block" };

/** A page in a context of its own. What goes wrong in it is collected in `wrong`; `settled` fails if anything did. */
export async function open(browser, address, options = {}) {
  const { init, ...context } = options;
  const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...unattended, ...context });
  const page = await made.newPage();
  const wrong = watch(page);
  if (init) await page.addInitScript(init);
  await page.goto(address);
  // A test may begin once the app has.
  const starts = !address.startsWith("about:") && options.javaScriptEnabled !== false;
  if (starts) await page.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  return { page, context: made, wrong, settled: () => assert.deepEqual(wrong, []) };
}

/** Collects errors of a page: on the console, thrown, or files not found. */
export function watch(page) {
  const wrong = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && !/blocked by Playwright/.test(message.text()) && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  // A reload breaks off what is still under way.
  page.on("requestfailed", (request) => request.failure()?.errorText !== "net::ERR_ABORTED" && wrong.push(`${request.url()} ${request.failure()?.errorText}`));
  return wrong;
}

/** Goes to an address of the app and waits for its heading. */
export async function visit(page, fragment) {
  await page.evaluate((to) => (location.hash = to), fragment);
  await page.waitForFunction((to) => location.hash === to && document.querySelector("main h1"), fragment);
  await page.waitForTimeout(50);
}

/** Violations that axe-core finds on a page, as short lines: of all its rules and the size of targets (WCAG 2.2), or of some `rules`. */
export async function violations(page, rules) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(await readFile(axePath, "utf8"));
  const options = rules ? { runOnly: rules } : { rules: { "target-size": { enabled: true } } };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, { resultTypes: ["violations"], ...options }), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`);
}

/** The text of a file that a click offers for download. */
export async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

export const byId = (page, id) => page.locator(`[data-testid="${id}"]`);

/** Goes on to the last step of bringing in a list, which loads; between two steps something may take its time. */
export async function toTheEnd(page) {
  for (;;) {
    await page.locator('[data-testid="own-next"], [data-testid="own-preview"]').first().waitFor();
    if ((await byId(page, "own-preview").count()) > 0) return;
    await byId(page, "own-next").click();
  }
}

/** Loads the list and waits until it is in use. */
export async function load(page, button = "own-load") {
  await byId(page, button).click();
  await page.waitForFunction(() => document.querySelector('[data-testid="data-in-use"]')?.textContent);
}

/** Puts the first `count` pairs on the shortlist, of as many topics as that takes. */
export async function withPairs(page, count) {
  let put = 0;
  for (const topic of ["humanitarian-drones", "cyber-resilience", "field-hospitals"]) {
    await visit(page, `#/topic/${topic}`);
    const pairs = (await byId(page, "pair-row").evaluateAll((rows) => rows.map((row) => row.querySelector("a").getAttribute("href")))).slice(0, count - put);
    for (const pair of pairs) {
      await visit(page, pair);
      await byId(page, "shortlist-add").click();
      put += 1;
    }
    if (put === count) break;
  }
  await page.waitForFunction((wanted) => document.querySelector('[data-testid="shortlist-count"]')?.textContent === String(wanted), count);
}
