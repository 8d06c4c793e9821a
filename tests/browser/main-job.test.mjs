// The main job: from the first page to an explained pair in two clicks, saved with a third, taken along as JSON.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { byId, downloaded, open, site } from "./support.mjs";

const { address, browser } = await site(after);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

test("topic, pair, reasons, shortlist, export", async () => {
  const { page, settled } = await open(browser, address);
  await page.locator('[data-testid="topic-link"][data-topic="humanitarian-drones"]').click();
  const first = byId(page, "pair-row").first();
  const [a, b, points] = await Promise.all(["data-a", "data-b", "data-points"].map((name) => first.getAttribute(name)));
  await first.locator("a").first().click();

  await page.waitForFunction(() => document.querySelector('[data-testid="total"]'));
  assert.equal(await byId(page, "total").getAttribute("data-points"), points);
  const terms = await byId(page, "term").evaluateAll((rows) => rows.map((row) => [row.dataset.term, Math.round(1000 * Number(row.dataset.points))]));
  assert.equal(terms.length, 8);
  assert.equal(terms.reduce((sum, [, thousandths]) => sum + thousandths, 0), Math.round(1000 * Number(points)));

  // Why: a term opens to reasons that name both sides.
  const coverage = page.locator('[data-term="coverage"]');
  await coverage.locator("summary").click();
  const names = await page.locator(".sides h2").allTextContents();
  const told = await coverage.locator("p").allTextContents();
  for (const name of names.slice(0, 2)) assert.ok(told.some((text) => text.includes(name.trim())), name);
  assert.ok((await page.locator(".sources a").count()) > 0, "sources are linked");

  await byId(page, "shortlist-add").click();
  assert.equal(await byId(page, "shortlist-count").textContent(), "1");
  await byId(page, "shortlist-add").press("Enter");
  assert.equal(await byId(page, "shortlist-count").textContent(), "1", "the same pair is added once");

  await page.locator("header a[href='#/shortlist']").click();
  await byId(page, "shortlist-note").fill("Call on Monday; ask for <b>flight hours</b>");
  await byId(page, "shortlist-item").getByLabel("Status").selectOption("contacted");
  const { name, text } = await downloaded(page, () => byId(page, "shortlist-export-json").click());
  assert.match(name, /\.json$/);
  const list = JSON.parse(text);
  assert.equal(list.format, "padan-shortlist");
  assert.equal(list.version, 1);
  assert.match(list.id, uuid);
  for (const stamp of [list.created, list.updated]) assert.match(stamp, moment);
  assert.match(list.dataset.hash, /^sha256:[0-9a-f]{64}$/);
  assert.deepEqual(Object.keys(list.subjects).sort(), [a, b].sort());
  const [item] = list.items;
  assert.match(item.id, uuid);
  assert.deepEqual([...item.organisations].sort(), [a, b].sort());
  assert.equal(item.topic, "humanitarian-drones");
  assert.equal(item.status, "contacted");
  assert.equal(item.note, "Call on Monday; ask for <b>flight hours</b>");
  assert.equal(item.points, Number(points));
  settled();
});

test("the shortlist is there again after a reload, and a removal can be undone", async () => {
  const { page, settled } = await open(browser, `${address}#/topic/cyber-resilience`);
  await byId(page, "pair-row").first().locator("a").first().click();
  await byId(page, "shortlist-add").click();
  await page.goto(`${address}#/shortlist`);
  await byId(page, "shortlist-note").fill("kept");
  await page.reload();
  assert.equal(await byId(page, "shortlist-note").inputValue(), "kept");
  await page.getByRole("button", { name: /^Remove/ }).click();
  assert.equal(await byId(page, "shortlist-item").count(), 0);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await byId(page, "shortlist-item").count(), 1);
  await page.reload();
  assert.equal(await byId(page, "shortlist-note").inputValue(), "kept");
  settled();
});

test("a keyboard alone is enough", async () => {
  const { page, settled } = await open(browser, address);
  const press = async (until, most = 60) => {
    for (let tries = 0; tries < most; tries += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), until)) return;
    }
    assert.fail(`Tab never reached ${until}`);
  };
  await press('[data-testid="topic-link"]');
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1", null, { timeout: 2000 });
  await press('[data-testid="pair-row"] a');
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1" && document.querySelector('[data-testid="total"]'));
  await press('[data-testid="shortlist-add"]');
  await page.keyboard.press("Enter");
  assert.equal(await byId(page, "shortlist-count").textContent(), "1");
  assert.ok(await page.evaluate(() => document.activeElement?.matches('[data-testid="shortlist-add"]')), "the focus stays");
  settled();
});
