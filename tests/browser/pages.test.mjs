// Every page: accessible in both themes, wide and narrow, without errors; filters live in the address; what is unknown
// leads back.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pages } from "./pages.mjs";
import { byId, open, site, violations, visit } from "./support.mjs";

const { address, browser } = await site(after);

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 360]) {
    test(`axe-core finds nothing, ${colorScheme}, ${width} px`, async () => {
      const { page, settled } = await open(browser, address, { colorScheme, viewport: { width, height: 800 } });
      for (const fragment of Object.values(pages)) {
        await visit(page, fragment);
        assert.deepEqual(await violations(page), [], fragment);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${fragment} is ${overflow} px too wide`);
        assert.equal(await page.locator("h1").count(), 1, `${fragment} has one heading`);
      }
      settled();
    });
  }
}

test("with text at 200 % nothing is wider than a narrow screen", async () => {
  const { page, settled } = await open(browser, `${address}${pages.pair}`, { viewport: { width: 360, height: 800 } });
  await byId(page, "shortlist-add").click();
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%", "important"));
  for (const fragment of Object.values(pages)) {
    await visit(page, fragment);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${fragment} is ${overflow} px too wide`);
  }
  settled();
});

test("the shortlist with entries and everything open is accessible", async () => {
  const { page, settled } = await open(browser, `${address}#/pair/humanitarian-drones/my-poladrone/terra-drone-indonesia`);
  await byId(page, "shortlist-add").click();
  for (const summary of await page.locator("summary").all()) await summary.click();
  assert.deepEqual(await violations(page), []);
  await visit(page, "#/shortlist");
  assert.deepEqual(await violations(page), []);
  settled();
});

test("both orders of a pair show the same", async () => {
  const { page } = await open(browser, `${address}#/pair/humanitarian-drones/my-poladrone/terra-drone-indonesia`);
  // Sources come a moment later.
  await page.locator(".sources a").first().waitFor();
  const one = await page.locator("main").textContent();
  await visit(page, "#/pair/humanitarian-drones/terra-drone-indonesia/my-poladrone");
  assert.equal(await page.locator("main").textContent(), one);
});

test("filters live in the address: copied links, reload and Back restore them", async () => {
  const { page, settled } = await open(browser, `${address}#/topic/humanitarian-drones?states=ID,MY&dial=100`);
  const states = () => byId(page, "pair-row").locator(".state").allTextContents();
  assert.deepEqual([...new Set(await states())].sort(), ["ID", "MY"]);
  const dialled = await byId(page, "pair-row").evaluateAll((rows) => rows.map((row) => Number(row.dataset.points)));
  assert.notDeepEqual(dialled, [...dialled].sort((x, y) => y - x), "the dial re-orders; points are those at its default");
  await page.getByLabel("Circle").selectOption("all");
  assert.match(page.url(), /circle=all/);
  await byId(page, "pair-row").first().locator("a").first().click();
  await page.waitForFunction(() => document.querySelector('[data-testid="total"]'));
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('[data-testid="pair-row"]'));
  assert.match(page.url(), /states=ID,MY&dial=100&circle=all/);
  assert.equal(await page.getByLabel("Circle").inputValue(), "all");
  await page.reload();
  assert.equal(await page.getByLabel("Circle").inputValue(), "all");
  assert.deepEqual([...new Set(await states())].sort(), ["ID", "MY"]);
  settled();
});

test("more pairs on demand; none is said with what to do", async () => {
  const { page } = await open(browser, `${address}#/topic/humanitarian-drones`);
  assert.equal(await byId(page, "pair-row").count(), 20);
  await page.getByRole("button", { name: "Show more pairs" }).click();
  assert.equal(await byId(page, "pair-row").count(), 40);
  await page.reload();
  await byId(page, "pair-row").first().waitFor();
  assert.equal(await byId(page, "pair-row").count(), 40, "how many are shown stands in the address");
  await visit(page, "#/topic/humanitarian-drones?states=BN,TL&evidence=strong");
  assert.equal(await byId(page, "pair-row").count(), 0);
  await page.getByRole("status").filter({ hasText: "Allow more states" }).waitFor();
});

test("one state alone means pairs with one side in it", async () => {
  const { page } = await open(browser, `${address}#/topic/humanitarian-drones?states=MY`);
  const sides = await byId(page, "pair-row").evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll(".state")].map((state) => state.textContent)));
  assert.equal(sides.length, 20);
  assert.ok(sides.every((codes) => codes.filter((code) => code === "MY").length === 1));
});

test("who leaves out weapons lines is not led back to them", async () => {
  const { page } = await open(browser, `${address}#/topic/aircraft-maintenance`);
  assert.ok((await page.getByText("weapons lines", { exact: true }).count()) > 0, "rows with weapons lines say so");
  await page.getByLabel("Weapons lines").selectOption("without");
  assert.equal(await page.locator(".pair-row").getByText("weapons lines", { exact: true }).count(), 0);
  await byId(page, "pair-row").first().locator("a").first().click();
  await page.locator(".side a").first().click();
  await byId(page, "partner-row").first().waitFor();
  await page.locator("header").getByRole("link", { name: "Topics" }).click();
  await page.locator('[data-topic="ship-maintenance"]').click();
  assert.equal(await page.getByLabel("Weapons lines").inputValue(), "without");
});

test("the terms that are shown add up to the total that is shown", async () => {
  const { page } = await open(browser, address);
  for (const topic of ["humanitarian-drones", "cyber-resilience", "field-hospitals"]) {
    await visit(page, `#/topic/${topic}`);
    await byId(page, "pair-row").nth(3).locator("a").first().click();
    await byId(page, "total").waitFor();
    const tenths = (text) => Math.round(10 * Number(text.split(" of ")[0])) || 0;
    const shown = (await page.locator(".terms summary .number").allTextContents()).map(tenths);
    assert.equal(shown.reduce((sum, one) => sum + one, 0), tenths(await page.locator(".total-line b").textContent()), topic);
  }
});

test("nothing moves after the first paint", async () => {
  const { page } = await open(browser, address, {
    init: () => new PerformanceObserver((list) => (globalThis.moved = (globalThis.moved ?? 0) + list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({ type: "layout-shift", buffered: true }),
  });
  await page.waitForTimeout(500);
  const moved = await page.evaluate(() => globalThis.moved ?? 0);
  assert.ok(moved < 0.1, `layout shift ${moved}`);
});

test("an unknown topic, organisation or address says so and leads back", async () => {
  const { page, settled } = await open(browser, address);
  for (const fragment of ["#/topic/nothing-like-it", "#/organisation/nobody-of-that-name", "#/pair/humanitarian-drones/brin/nobody-of-that-name", "#/pair/humanitarian-drones/brin/brin", "#/%E0%A4%A", "#/topic/<img src=x>"]) {
    await visit(page, new URL(fragment, address).hash);
    assert.equal(await page.locator("h1").textContent(), "Not found", fragment);
    await page.getByRole("link", { name: "Back to the beginning" }).click();
    await page.waitForFunction(() => location.hash === "#/");
  }
  settled();
});

test("titles and focus follow navigation", async () => {
  const { page } = await open(browser, address);
  assert.match(await page.title(), /Padan$/);
  await page.locator('[data-testid="topic-link"]').first().click();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  assert.match(await page.title(), /^Simulation software/);
  assert.equal(await page.evaluate(() => scrollY), 0);
});

test("Back leads to where one was on the page, a link begins at its top, a reload stays", async () => {
  const { page, settled } = await open(browser, `${address}#/topic/humanitarian-drones`);
  const row = byId(page, "pair-row").nth(15).locator("a").first();
  await row.scrollIntoViewIfNeeded();
  await row.focus();
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 300, `scrolled to ${before}`);
  await page.keyboard.press("Enter");
  await byId(page, "total").waitFor();
  await page.waitForFunction(() => scrollY === 0 && document.activeElement.tagName === "H1");
  await page.evaluate(() => scrollTo(0, 400));
  await page.goBack();
  await page.waitForFunction((top) => Math.abs(scrollY - top) < 2, before);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), await row.getAttribute("href"));
  await page.goForward();
  await page.waitForFunction(() => Math.abs(scrollY - 400) < 2);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('[data-testid="total"]') && Math.abs(scrollY - 400) < 2);
  settled();
});

test("the map draws the arc of the pair that has the focus", async () => {
  const { page, settled } = await open(browser, `${address}#/topic/humanitarian-drones`);
  const arcs = () => page.locator(".map path:not(.land)").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  const seen = new Set();
  for (let row = 0; row < 8; row += 1) {
    await byId(page, "pair-row").nth(row).locator("a").first().focus();
    const drawn = await arcs();
    assert.equal(drawn.length, 2, "one half for each side");
    seen.add(drawn.join());
  }
  assert.ok(seen.size > 1, "pairs of other states have other arcs");
  settled();
});

test("addresses of sources come when a page names them, and again on demand where they did not", async () => {
  const { page, context } = await open(browser, address);
  let asked = 0;
  await context.route("**/citations-*.bin", (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
  assert.equal(asked, 0, "the first page needs none");
  await visit(page, "#/organisation/brin");
  await page.getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".sources a[href^='https://']").first().waitFor();
  assert.ok((await page.locator(".sources a").count()) >= 5);
  await visit(page, pages.pair);
  await page.locator(".sources a[href^='https://']").first().waitFor();
  assert.equal(asked, 2, "fetched once");
});
