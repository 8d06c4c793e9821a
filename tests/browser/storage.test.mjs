// What is kept on the device: nothing is lost when storage is denied, full, broken or used by two tabs.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { byId, downloaded, open, site, visit, watch } from "./support.mjs";

const { address, browser } = await site(after);
const pair = "#/pair/humanitarian-drones/my-poladrone/terra-drone-indonesia";

test("denied storage is said at once and the work goes on in memory", async () => {
  const deny = () => Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
  const { page, settled } = await open(browser, `${address}${pair}`, { init: deny });
  await page.getByRole("alert").filter({ hasText: "keeps nothing for Padan" }).waitFor();
  await byId(page, "shortlist-add").click();
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-note").fill("in memory");
  const { text } = await downloaded(page, () => byId(page, "shortlist-export-json").click());
  assert.equal(JSON.parse(text).items[0].note, "in memory");
  settled();
});

test("a full storage is said, the work goes on, and it is kept once there is room", async () => {
  const { page, settled } = await open(browser, `${address}${pair}`);
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    globalThis.makeRoom = () => (Storage.prototype.setItem = set);
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await byId(page, "shortlist-add").click();
  await page.getByRole("alert").filter({ hasText: "storage is full" }).waitFor();
  assert.equal(await byId(page, "shortlist-count").textContent(), "1");
  await page.evaluate(() => globalThis.makeRoom());
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-note").fill("kept after all");
  await page.reload();
  assert.equal(await byId(page, "shortlist-note").inputValue(), "kept after all");
  settled();
});

test("broken text is set aside, never written over, and offered as a file", async () => {
  const { page, settled } = await open(browser, address);
  await page.evaluate(() => localStorage.setItem("padan.shortlist.old", "{not json"));
  await page.reload();
  await page.getByRole("alert").filter({ hasText: "set aside" }).waitFor();
  const file = await downloaded(page, () => page.getByRole("button", { name: "Save it as a file" }).click());
  assert.ok(file.text.includes("{not json"));
  await visit(page, pair);
  await byId(page, "shortlist-add").click();
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("padan.set-aside.")).map(([, value]) => value));
  assert.deepEqual(kept, ["{not json"]);
  settled();
});

test("a list of a later version stays where it is, and is said", async () => {
  const { page, settled } = await open(browser, address);
  const newer = '{"app":"padan","schema":"shortlist","version":99,"data":{"format":"padan-shortlist"}}';
  await page.evaluate((text) => localStorage.setItem("padan.shortlist.new", text), newer);
  await page.reload();
  await page.getByRole("alert").filter({ hasText: "later version" }).waitFor();
  await visit(page, pair);
  await byId(page, "shortlist-add").click();
  assert.equal(await page.evaluate(() => localStorage.getItem("padan.shortlist.new")), newer);
  assert.equal(await byId(page, "shortlist-count").textContent(), "1");
  settled();
});

test("two tabs agree, and neither loses what the other did", async () => {
  const { page: one, context, settled } = await open(browser, `${address}${pair}`);
  const two = await context.newPage();
  const wrong = watch(two);
  await two.goto(`${address}#/topic/cyber-resilience`);
  await byId(one, "shortlist-add").click();
  await two.waitForFunction(() => document.querySelector('[data-testid="shortlist-count"]')?.textContent === "1");
  await byId(two, "pair-row").first().locator("a").first().click();
  await byId(two, "shortlist-add").click();
  await one.waitForFunction(() => document.querySelector('[data-testid="shortlist-count"]')?.textContent === "2");
  await one.reload();
  assert.equal(await byId(one, "shortlist-count").textContent(), "2");
  assert.deepEqual(wrong, []);
  settled();
});

test("a tab that missed what another did writes over nothing", async () => {
  const { page: one, context, settled } = await open(browser, `${address}${pair}`, {
    // As a frozen tab would: no event of the storage reaches it.
    init: () => addEventListener("storage", (event) => event.stopImmediatePropagation(), true),
  });
  const two = await context.newPage();
  await two.goto(`${address}#/topic/cyber-resilience`);
  await byId(two, "pair-row").first().locator("a").first().click();
  await byId(two, "shortlist-add").click();
  await byId(one, "shortlist-add").click();
  await one.reload();
  assert.equal(await byId(one, "shortlist-count").textContent(), "2");
  assert.equal(await one.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("padan.shortlist.")).length), 1);
  settled();
});

test("every removal can be undone, also the one before the last", async () => {
  const { page, settled } = await open(browser, `${address}#/topic/cyber-resilience`);
  for (const place of [0, 1]) {
    await visit(page, "#/topic/cyber-resilience");
    await byId(page, "pair-row").nth(place).locator("a").first().click();
    await byId(page, "shortlist-add").click();
  }
  await visit(page, "#/shortlist");
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: /^Remove/ }).first().click();
    assert.equal(await byId(page, "shortlist-item").count(), left);
  }
  for (const back of [1, 2]) {
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await byId(page, "shortlist-item").count(), back);
  }
  settled();
});

test("text is always text", async () => {
  const { page, settled } = await open(browser, `${address}${pair}`);
  await byId(page, "shortlist-add").click();
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-note").fill('"><img src=x onerror="alert(1)">');
  await page.reload();
  assert.equal(await byId(page, "shortlist-note").inputValue(), '"><img src=x onerror="alert(1)">');
  assert.equal(await page.locator("img").count(), 0);
  settled();
});
