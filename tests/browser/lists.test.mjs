// Several shortlists: edited many at once, deleted and brought back, shared by two tabs that edit at the same time.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { byId, open, site, visit, withPairs } from "./support.mjs";

const { address, browser } = await site(after);

const stored = (page) => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("padan.shortlist.")).map(([, text]) => JSON.parse(text).data));

test("lists are begun, named, copied, deleted and brought back", async () => {
  const { page, settled } = await open(browser, address);
  await withPairs(page, 2);
  await visit(page, "#/shortlist");
  await page.getByLabel("Name of the list").fill("Drones for floods");
  await page.getByRole("button", { name: "Copy this list" }).click();
  assert.equal(await page.getByLabel("Name of the list").inputValue(), "Drones for floods (copy)");
  await page.getByRole("button", { name: /^Remove/ }).first().click();
  assert.equal(await byId(page, "shortlist-item").count(), 1);
  const chooser = page.getByRole("combobox", { name: "List", exact: true });
  await chooser.selectOption({ label: "Drones for floods" });
  assert.equal(await byId(page, "shortlist-item").count(), 2, "the original keeps its items");
  await page.getByRole("button", { name: "Delete this list" }).click();
  assert.equal(await page.getByLabel("Name of the list").inputValue(), "Drones for floods (copy)");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await page.getByLabel("Name of the list").inputValue(), "Drones for floods");
  await page.reload();
  await byId(page, "shortlist-item").first().waitFor();
  assert.equal(await byId(page, "shortlist-item").count(), 2);
  assert.equal((await stored(page)).length, 2);
  settled();
});

test("of a list that was deleted long ago only the mark stays on the device", async () => {
  const { page, settled } = await open(browser, address);
  await withPairs(page, 1);
  await visit(page, "#/shortlist");
  await page.getByRole("button", { name: "Delete this list" }).click();
  await page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes('"deleted":true')));
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  assert.equal((await stored(page))[0].items.length, 1, "the day has not passed");
  await page.clock.install({ time: Date.now() + 25 * 3_600_000 });
  await page.reload();
  await page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes('"deleted":true') && !text.includes("organisations")));
  await visit(page, "#/shortlist");
  assert.equal(await byId(page, "shortlist-item").count(), 0);
  settled();
});

test("rows are ordered, tagged, filtered and changed many at once, and that is undone", async () => {
  const { page, settled } = await open(browser, address);
  await withPairs(page, 3);
  await visit(page, "#/shortlist");
  const names = () => byId(page, "shortlist-item").locator(".names a").allTextContents();
  const before = await names();
  await page.getByRole("button", { name: new RegExp(`Move down`) }).first().click();
  assert.deepEqual(await names(), [before[1], before[0], before[2]]);
  const first = byId(page, "shortlist-item").first();
  await first.getByLabel("Tag").fill("hall 2");
  await first.getByLabel("Tag").press("Enter");
  await page.getByRole("button", { name: "Tick all" }).click();
  await page.getByLabel("Set status …").selectOption("contacted");
  const statuses = () => byId(page, "shortlist-item").getByLabel("Status").evaluateAll((all) => all.map((one) => one.value));
  assert.deepEqual(await statuses(), ["contacted", "contacted", "contacted"]);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.deepEqual(await statuses(), ["considering", "considering", "considering"]);
  await first.getByLabel("Meeting", { exact: true }).fill("2026-12-01T10:30");
  await page.getByLabel("Sort by").selectOption("meeting");
  assert.equal((await names())[0], before[1]);
  await page.getByRole("searchbox").fill("HALL");
  assert.equal(await byId(page, "shortlist-item").count(), 1);
  assert.match(page.url(), /q=HALL/);
  await page.reload();
  await byId(page, "shortlist-item").first().waitFor();
  assert.equal(await byId(page, "shortlist-item").count(), 1, "the address holds the filter");
  const [list] = await stored(page);
  const item = list.items.find((item) => item.tags.length > 0);
  assert.deepEqual(item.tags, ["hall 2"]);
  assert.match(item.meeting, /^2026-1[12]-\d\dT\d\d:\d0:00/);
  settled();
});

test("two tabs that type at the same time keep both", async () => {
  const { page: one, context, settled } = await open(browser, address);
  await withPairs(one, 2);
  await visit(one, "#/shortlist");
  const two = await context.newPage();
  await two.goto(`${address}#/shortlist`);
  await byId(two, "shortlist-note").nth(1).waitFor();
  // Neither has paused typing when the other writes.
  await Promise.all([byId(one, "shortlist-note").nth(0).pressSequentially("first tab", { delay: 20 }), byId(two, "shortlist-note").nth(1).pressSequentially("second tab", { delay: 25 })]);
  // Not by frames: a page behind another one paints none.
  for (const page of [one, two]) {
    await page.waitForFunction(() => [...document.querySelectorAll('[data-testid="shortlist-note"]')].map((note) => note.value).join() === "first tab,second tab", null, { polling: 100 });
  }
  await one.waitForFunction(() => Object.keys(localStorage).filter((key) => key.startsWith("padan.shortlist.")).length === 1, null, { polling: 100 });
  await one.reload();
  await byId(one, "shortlist-item").first().waitFor();
  assert.deepEqual(await byId(one, "shortlist-note").evaluateAll((all) => all.map((note) => note.value)), ["first tab", "second tab"]);
  settled();
});

test("what is typed just before the page goes away is kept", async () => {
  const { page, settled } = await open(browser, address);
  await withPairs(page, 1);
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-note").fill("in a hurry");
  await page.reload();
  assert.equal(await byId(page, "shortlist-note").inputValue(), "in a hurry");
  settled();
});
