// From a need in own words to a topic of one's own that goes wherever a topic goes.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { byId, downloaded, open, site, violations, visit } from "./support.mjs";

const { address, browser } = await site(after);
const NEED = "composite wings for a flood-mapping drone";
const pairs = (page) => byId(page, "pair-row").evaluateAll((rows) => rows.map((row) => [row.dataset.a, row.dataset.b, row.dataset.points]));

/** Types a need on the first page and follows it to its pairs. */
async function toNeed(page) {
  await byId(page, "search-input").fill(NEED);
  await byId(page, "need-link").click();
  await byId(page, "pair-row").first().waitFor();
}

/** Gives the need a name and keeps it. */
async function toTopic(page, name) {
  await byId(page, "need-name").fill(name);
  await byId(page, "need-keep").click();
  await page.waitForFunction(() => location.hash.startsWith("#/topic/~"));
  await byId(page, "pair-row").first().waitFor();
}

test("the first page needs neither the index nor its code until someone types", async () => {
  const { page, settled } = await open(browser, "about:blank");
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  await byId(page, "topic-link").first().waitFor();
  await page.waitForLoadState("networkidle");
  const before = asked.length;
  await byId(page, "search-input").focus();
  await page.waitForLoadState("networkidle");
  assert.ok(asked.length > before, "the code comes with the focus");
  settled();
});

test("the focus in the box moves nothing below it, however late its code comes", async () => {
  const { page, settled } = await open(browser, address);
  let come;
  const held = new Promise((resolve) => (come = resolve));
  await page.route(/(split|chunk)_\w+-[0-9a-f]+\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  const top = () => byId(page, "topic-link").first().evaluate((link) => link.getBoundingClientRect().top);
  const before = await top();
  const asked = page.waitForRequest(/(split|chunk)_/);
  await byId(page, "search-input").focus();
  await asked;
  await page.waitForTimeout(200);
  assert.equal(await top(), before, "while the code is on its way");
  come();
  await page.locator(".understood").waitFor({ state: "attached" });
  assert.equal(await top(), before, "once it is here");
  settled();
});

test("on a telephone Enter leads to the answer", async () => {
  const { page, settled } = await open(browser, address);
  await page.setViewportSize({ width: 360, height: 800 });
  await byId(page, "search-input").fill(NEED);
  await byId(page, "need-link").waitFor();
  await byId(page, "search-input").press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest(".understood"));
  const heading = await page.locator(".understood h2").first().boundingBox();
  assert.ok(heading.y >= 0 && heading.y + heading.height < 800, `the answer begins at ${heading.y}`);
  settled();
});

test("a need says which words led where, and one more click gives the pairs", async () => {
  const { page, settled } = await open(browser, address);
  await byId(page, "search-input").fill(NEED);
  await byId(page, "need-link").waitFor();
  const understood = await page.locator(".understood").textContent();
  assert.match(understood, /Composite/);
  assert.match(understood, /from: composite/);
  assert.ok((await page.locator('.understood a[href^="#/topic/"]').count()) > 0, "topics");
  assert.ok((await page.locator('.understood a[href^="#/organisation/"]').count()) > 0, "organisations");
  assert.deepEqual(await violations(page), []);
  await page.reload();
  await byId(page, "need-link").waitFor();
  const whole = await byId(page, "need-link").getAttribute("href");
  await page.locator(".understood input[type=checkbox]").first().uncheck();
  const fewer = await byId(page, "need-link").getAttribute("href");
  assert.equal(fewer.split(",").length, whole.split(",").length - 1, "what is unticked does not go along");
  await byId(page, "need-link").click();
  await byId(page, "pair-row").first().waitFor();
  assert.equal(await byId(page, "need").locator("li").count(), fewer.split(",").length);
  settled();
});

test("weights change the pairs, capabilities come and go, all of it in the address", async () => {
  const { page, settled } = await open(browser, `${address}#/need/mfg.composites,uas.airframe`);
  await byId(page, "pair-row").first().waitFor();
  const before = await pairs(page);
  await byId(page, "need").locator("select").first().selectOption("3");
  await page.waitForFunction(() => /weights=3,2/.test(location.hash));
  await byId(page, "pair-row").first().waitFor();
  assert.notDeepEqual(await pairs(page), before);
  const options = await byId(page, "need-add").locator("option").evaluateAll((all) => all.map((option) => option.value));
  await byId(page, "need-add").selectOption(options[1]);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="need"] li').length === 3);
  await byId(page, "need").getByRole("button").nth(1).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="need"] li').length === 2);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="need"] li').length === 3);
  await page.reload();
  await byId(page, "pair-row").first().waitFor();
  assert.equal(await byId(page, "need").locator("li").count(), 3);
  settled();
});

test("need, own topic, pair, shortlist, file, another browser: the topic goes along all the way", async () => {
  const { page, settled } = await open(browser, address);
  await toNeed(page);
  await toTopic(page, "Mapping floods from the air");
  assert.equal(await page.locator("h1").textContent(), "Mapping floods from the air");
  const best = (await pairs(page))[0];
  // Kept, so the topics name it.
  await visit(page, "#/topics");
  await byId(page, "own-topic-row").filter({ hasText: "Mapping floods" }).click();
  await byId(page, "pair-row").first().locator("a").first().click();
  await byId(page, "total").waitFor();
  assert.equal(await byId(page, "total").getAttribute("data-points"), best[2]);
  const pair = page.url();
  await byId(page, "shortlist-add").click();
  await page.waitForFunction(() => document.querySelector('[data-testid="shortlist-add"]')?.getAttribute("aria-disabled") === "true");
  await page.getByRole("link", { name: "Open the shortlist" }).click();
  await byId(page, "shortlist-item").filter({ hasText: "Mapping floods from the air" }).waitFor();
  await byId(page, "shortlist-item").locator("a").first().click();
  await byId(page, "total").waitFor();
  assert.equal(await byId(page, "total").getAttribute("data-points"), best[2]);
  await visit(page, "#/shortlist");
  const { text } = await downloaded(page, () => byId(page, "shortlist-export-json").click());
  const list = JSON.parse(text);
  assert.equal(list.topics.length, 1);
  assert.match(list.topics[0].id, /^own-[0-9a-f]{16}$/);
  assert.equal(list.items[0].topic, list.topics[0].id);
  assert.equal(list.topics[0].title, "Mapping floods from the air");
  settled();

  const other = await open(browser, `${address}#/shortlist`);
  await byId(other.page, "shortlist-import-file").setInputFiles({ name: "list.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await byId(other.page, "import-merge").click();
  await byId(other.page, "shortlist-item").filter({ hasText: "Mapping floods from the air" }).locator("a").first().click();
  await byId(other.page, "total").waitFor();
  assert.equal(await byId(other.page, "total").getAttribute("data-points"), best[2]);
  // The address alone is enough, on a device that has never seen the topic.
  const third = await open(browser, pair);
  await byId(third.page, "total").waitFor();
  assert.equal(await byId(third.page, "total").getAttribute("data-points"), best[2]);
  for (const word of ["team", "gaps", "topic"]) {
    await visit(third.page, `#/${word}/${new URL(pair).hash.split("/")[2]}`);
    assert.match(await third.page.locator("h1").textContent(), /Mapping floods/, word);
    assert.deepEqual(await violations(third.page), [], word);
  }
  // So for states beside each other, opened before anything else was.
  const fourth = await open(browser, new URL(`#/states?topic=${new URL(pair).hash.split("/")[2]}`, address).href);
  await byId(fourth.page, "state-matrix").waitFor();
  assert.equal(await fourth.page.getByLabel("Topic", { exact: true }).locator("option:checked").textContent(), "Mapping floods from the air");
  fourth.settled();
  await visit(third.page, `#/note/${new URL(pair).hash.split("/").slice(2).join("/").replace(/\/([^/]+)$/, ",$1")}`);
  await third.page.getByText("Mapping floods from the air").first().waitFor();
  other.settled();
  third.settled();
});

test("a topic is kept, forgotten, brought back and changed", async () => {
  const { page, settled } = await open(browser, address);
  await toNeed(page);
  await toTopic(page, "Floods");
  await page.reload();
  await byId(page, "own-topic-keep").filter({ hasText: "no longer" }).click();
  await byId(page, "own-topic-keep").filter({ hasText: "Keep on this device" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await byId(page, "own-topic-keep").filter({ hasText: "no longer" }).waitFor();
  await page.getByRole("link", { name: "Change it" }).click();
  await byId(page, "need").locator("select").first().waitFor();
  assert.equal(await byId(page, "need-name").inputValue(), "Floods");
  settled();
});

test("a kept topic counts wherever topics do: a facet, what an organisation covers best, the coach, one's own organisation", async () => {
  const { page, context, settled } = await open(browser, address);
  await toNeed(page);
  await toTopic(page, "Floods");
  const brings = await byId(page, "pair-row").first().getAttribute("data-a");
  // Also after a reload, when nothing has met the topic yet.
  await page.goto(`${address}#/organisations`);
  await page.reload();
  await page.locator('details[data-facet="topics"] > summary').click();
  const facet = page.locator('details[data-facet="topics"]');
  const own = facet.locator("label").filter({ hasText: "Floods" });
  const count = Number(await own.locator(".number").textContent());
  assert.ok(count > 1);
  await own.locator("input").check();
  await page.waitForFunction((count) => document.querySelectorAll('[data-testid="organisation-row"]').length === Math.min(count, 50), count);
  assert.equal(await facet.getAttribute("open"), "", "the page stays as it is");
  assert.ok(await byId(page, "chip").filter({ hasText: "Floods" }).isVisible());
  const filtered = page.url();
  // Whoever gets the link has never seen the topic.
  const other = await open(browser, filtered);
  await byId(other.page, "chip").filter({ hasText: "Floods" }).waitFor();
  assert.equal(await byId(other.page, "organisation-row").count(), Math.min(count, 50));
  other.settled();
  await other.context.close();
  await visit(page, `#/organisation/${brings}`);
  const best = page.locator("main li", { has: page.locator(".coach") }).filter({ hasText: "Floods" });
  await best.locator("summary").click();
  await page.waitForFunction(() => /\w/.test(document.querySelector('.coach[open] [role="status"]')?.textContent.replace("Trying what would help …", "") ?? ""));
  await visit(page, "#/own");
  await byId(page, "profile-name").fill("Invented Wings Workshop");
  await page.getByLabel("State").first().selectOption("MY");
  await page.locator("#profile-capability").fill("composite structures");
  await byId(page, "profile-offer").first().click();
  await byId(page, "profile-topics").getByRole("link", { name: "Floods" }).waitFor();
  settled();
  await context.close();
});

test("hostile and broken topics in links are refused in words, and weapons are not matched", async () => {
  const { page, settled } = await open(browser, `${address}#/need/mfg.composites,uas.airframe`);
  await byId(page, "pair-row").first().waitFor();
  await byId(page, "need-name").fill("Cheap missiles");
  await byId(page, "need-keep").click();
  await page.getByRole("alert").filter({ hasText: "munitions list" }).waitFor();
  assert.match(page.url(), /#\/need\//);
  for (const packed of ["", "A", "AAAA", "B123", "%00", "A".repeat(30_000), "<script>"]) {
    await visit(page, new URL(`#/topic/~${packed}`, address).hash);
    await page.getByRole("alert").filter({ hasText: "no topic that can be read" }).waitFor();
    assert.equal(await byId(page, "pair-row").count(), 0);
  }
  await visit(page, "#/states?topic=~AAAA");
  await page.getByRole("alert").filter({ hasText: "no topic that can be read" }).waitFor();
  await visit(page, "#/pair/~AAAA/brin/my-poladrone");
  await page.getByRole("alert").filter({ hasText: "no topic that can be read" }).waitFor();
  assert.deepEqual(await violations(page), []);
  settled();
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    test(`needs and own topics are accessible and fit, ${colorScheme}, ${width} px`, async () => {
      const { page, settled } = await open(browser, address, { colorScheme, viewport: { width, height: 800 } });
      await byId(page, "search-input").fill(NEED);
      await byId(page, "need-link").waitFor();
      const look = async (what) => {
        assert.deepEqual(await violations(page), [], what);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${what} is ${overflow} px too wide`);
      };
      await look("home");
      await byId(page, "need-link").click();
      await byId(page, "pair-row").first().waitFor();
      await look("need");
      await toTopic(page, "Floods");
      await look("own topic");
      settled();
    });
  }
}
