// Help where people are: the guides, what figures mean in place, hints that go for good, keys with a list and a switch.

import assert from "node:assert/strict";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { kioskFile } from "./kiosk.mjs";
import { pages } from "./pages.mjs";
import { byId, dist, open, site, visit, withPairs } from "./support.mjs";

const { address, browser } = await site(after);
const hint = (page) => page.locator(".hint");
const focused = (page) => page.evaluate(() => document.activeElement.outerHTML.slice(0, 60));

test("a guide for each user, in steps with links to the places, from every page and without a network", async () => {
  const { page, context, settled } = await open(browser, address);
  await page.getByRole("navigation").getByRole("link", { name: "Help" }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1" && location.hash === "#/help");
  const guides = page.locator("ol.guide");
  assert.deepEqual(await guides.evaluateAll((all) => all.map((one) => one.children.length)), [6, 5, 5]);
  const places = await guides.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  assert.deepEqual(places, ["#/organisations", "#/", "#/topics", "#/shortlist", "#/own-data", "?kiosk=1"]);
  for (const place of places.slice(0, -1)) {
    await visit(page, place);
    assert.notEqual(await page.locator("h1").textContent(), "Not found", place);
  }
  settled();
  await context.setOffline(true);
  await visit(page, "#/help");
  assert.equal(await guides.count(), 3);
  await context.close();
  const alone = await open(browser, `${pathToFileURL(path.join(dist, "padan.html")).href}#/help`);
  await alone.page.locator("ol.guide").first().waitFor();
  await alone.page.getByRole("link", { name: "Open the kiosk" }).click();
  await byId(alone.page, "kiosk-attract").waitFor();
  alone.settled();
  await alone.context.close();
});

test("a hint goes for good, the focus is not lost, and help brings all of them back", async () => {
  const { page, context, settled } = await open(browser, `${address}#/`);
  for (const fragment of [pages.home, pages.topic, pages.pair]) {
    await visit(page, fragment);
    assert.equal(await hint(page).count(), 1, fragment);
    await page.getByRole("button", { name: "Hide this hint" }).press("Enter");
    assert.equal(await hint(page).count(), 0, fragment);
    assert.match(await focused(page), /^<h1/);
  }
  await page.reload();
  await byId(page, "total").waitFor();
  assert.equal(await hint(page).count(), 0, "not after a reload either");
  await visit(page, "#/help");
  await byId(page, "hints-again").click();
  await page.getByRole("status").filter({ hasText: "stand on their pages again" }).waitFor();
  await visit(page, pages.topic);
  assert.equal(await hint(page).count(), 1);
  await page.emulateMedia({ media: "print" });
  assert.equal(await hint(page).isVisible(), false, "not on paper");
  settled();
  await context.close();
  const kiosk = await open(browser, `${address}?kiosk=1`);
  await byId(kiosk.page, "kiosk-attract").waitFor();
  assert.equal(await hint(kiosk.page).count(), 0, "not in a kiosk");
  await kiosk.context.close();
});

test("what figures mean is said where they stand", async () => {
  const { page, settled } = await open(browser, address);
  await withPairs(page, 1);
  for (const fragment of [pages.pair, pages.organisation, pages.team, pages.states, "#/shortlist"]) {
    await visit(page, fragment);
    const meaning = page.locator("details.meaning");
    await meaning.locator("summary").click();
    assert.ok((await meaning.locator("p").textContent()).length > 60, fragment);
    assert.ok(await meaning.locator("p").isVisible(), fragment);
  }
  await visit(page, pages.topic);
  await page.getByText("not how good they are").waitFor();
  settled();
});

test("keys: a list in a dialog, ways about, search; none of them while typing; off for good", async () => {
  const { page, context, settled } = await open(browser, `${address}#/topics`);
  const dialog = page.locator("dialog");
  await byId(page, "topic-link").nth(2).focus();
  const before = await focused(page);
  await page.keyboard.press("?");
  await dialog.waitFor();
  assert.equal(await dialog.evaluate((one) => one.contains(document.activeElement)), true);
  assert.deepEqual(await dialog.locator("kbd").allTextContents(), ["?", "/", "h", "t", "o", "l"]);
  await page.keyboard.press("t");
  assert.equal(await dialog.count(), 1, "what is behind a dialog stays as it is");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("dialog"));
  assert.equal(await focused(page), before, "the focus is where it was");
  for (const [key, hash] of [["o", "#/organisations"], ["l", "#/shortlist"], ["h", "#/"], ["t", "#/topics"]]) {
    // The heading that has the focus may still be the page's before.
    const left = await page.textContent("main h1");
    await page.keyboard.press(key);
    await page.waitForFunction(
      ([hash, left]) => location.hash === hash && document.activeElement?.tagName === "H1" && document.activeElement.textContent !== left,
      [hash, left],
    );
  }
  await page.keyboard.press("/");
  await page.waitForFunction(() => document.activeElement?.dataset.testid === "search-input");
  await page.keyboard.type("t/?o");
  assert.equal(await byId(page, "search-input").inputValue(), "t/?o", "letters in a field are letters");
  assert.equal(await dialog.count(), 0);
  await visit(page, "#/topics");
  await page.keyboard.press("Control+l");
  assert.match(page.url(), /#\/topics$/, "keys that are held with another are the browser's");
  await page.keyboard.press("?");
  await byId(page, "keys-switch").press("Space");
  await dialog.getByRole("button", { name: "Close" }).press("Enter");
  await page.reload();
  await byId(page, "topic-link").first().waitFor();
  for (const key of ["?", "o", "/"]) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  assert.equal(await dialog.count(), 0);
  assert.match(page.url(), /#\/topics$/);
  await visit(page, "#/help");
  assert.equal(await byId(page, "keys-switch").isChecked(), false);
  await byId(page, "keys-switch").check();
  await page.keyboard.press("?");
  await dialog.waitFor();
  settled();
  await context.close();
  const kiosk = await open(browser, `${address}?kiosk=1`);
  await byId(kiosk.page, "kiosk-attract").waitFor();
  for (const key of ["?", "t"]) await kiosk.page.keyboard.press(key);
  await kiosk.page.waitForTimeout(300);
  assert.deepEqual([await kiosk.page.locator("dialog").count(), new URL(kiosk.page.url()).hash], [0, "#/"], "not in a kiosk");
  await kiosk.context.close();
});

test("in the kiosk the visitor's guide is one touch away, and a reset leaves it", async () => {
  const file = await kioskFile(after);
  const { page, context, settled } = await open(browser, pathToFileURL(file).href, { hasTouch: true, viewport: { width: 1920, height: 1080 } });
  await byId(page, "kiosk-help").tap();
  await page.locator("h1", { hasText: "How this works" }).waitFor();
  assert.equal(await page.locator("ol.guide li").count(), 5);
  assert.equal(await page.locator("a[href]").count(), 0, "no link leads away");
  const fits = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1);
  assert.ok(fits, "one screen");
  await byId(page, "kiosk-back").tap();
  await byId(page, "kiosk-begin").tap();
  await byId(page, "kiosk-help").tap();
  await byId(page, "kiosk-reset").tap();
  await byId(page, "kiosk-attract").waitFor();
  settled();
  await context.close();
});
