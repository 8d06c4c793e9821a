// A second browser: the main job in Firefox, from a server and from a file.

import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { serve } from "../../scripts/lib/serve.mjs";
import { another, host } from "./releases.mjs";
import { dist } from "./support.mjs";

const { server, address } = await serve(dist, 0);
const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true });
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

for (const [where, url] of [["a server", address], ["a file", pathToFileURL(path.join(dist, "padan.html")).href]]) {
  test(`the main job in Firefox, from ${where}`, async () => {
    const page = await browser.newPage();
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(url);
    await (await page.waitForSelector('[data-topic="humanitarian-drones"]')).click();
    await (await page.waitForSelector('[data-testid="pair-row"] a')).click();
    await (await page.waitForSelector('[data-testid="shortlist-add"]')).click();
    await page.waitForFunction(() => document.querySelector('[data-testid="shortlist-count"]')?.textContent === "1");
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-testid="shortlist-count"]')?.textContent === "1");
    await page.waitForSelector('[data-testid="offline-ready"]');
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

for (const [where, url] of [["a server", address], ["a file", pathToFileURL(path.join(dist, "padan.html")).href]]) {
  test(`a list is brought in and kept in Firefox, from ${where}`, async () => {
    const item = { id: "3d4c1d2e-0000-4000-8000-000000000001", topic: "humanitarian-drones", organisations: ["my-poladrone", "terra-drone-indonesia"], note: "from outside", updated: "2026-11-22T00:00:00Z" };
    const list = { format: "padan-shortlist", version: 1, id: "3d4c1d2e-0000-4000-8000-000000000000", title: "Sent", updated: "2026-11-22T00:00:00Z", items: [item] };
    const file = path.join(await mkdtemp(path.join(tmpdir(), "padan-")), "sent.json");
    await writeFile(file, JSON.stringify(list));
    const page = await browser.newPage();
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(`${url}#/shortlist`);
    await (await page.waitForSelector('[data-testid="shortlist-import-file"]')).uploadFile(file);
    await (await page.waitForSelector('[data-testid="import-merge"]')).click();
    await page.waitForFunction(() => document.querySelector('[data-testid="shortlist-note"]')?.value === "from outside");
    await page.type('[data-testid="shortlist-note"]', "!");
    await page.reload();
    await page.waitForFunction(() => /^!from outside$|^from outside!$/.test(document.querySelector('[data-testid="shortlist-note"]')?.value));
    assert.deepEqual(wrong, []);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
}

test("without a network in Firefox", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('[data-testid="offline-ready"]');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await page.goto(`${address}#/organisation/brin`);
  await page.reload();
  await page.waitForSelector(".sources a[href^='https://']");
  await page.close();
});

test("a new version in Firefox is taken on the person's word", async () => {
  const site = await host(after);
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.waitForSelector('[data-testid="offline-ready"]');
  await site.deploy(await another(after));
  await page.evaluate(() => dispatchEvent(new Event("online")) && undefined);
  await page.waitForSelector("::-p-text(Use the new version)");
  await page.reload();
  assert.equal(await page.$('meta[name="another-release"]'), null, "not before");
  await (await page.waitForSelector("::-p-text(Use the new version)")).click();
  await page.waitForSelector('meta[name="another-release"]');
  await page.waitForSelector('[data-testid="offline-ready"]');
  await site.stop();
  await page.goto(`${site.address}#/organisation/brin`);
  await page.reload();
  await page.waitForSelector(".sources a[href^='https://']");
  await page.close();
});
