// The catalogue: found as one types, in any script; filtered by facets whose choice lives in the address; taken along; compared.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { byId, downloaded, open, site, violations, visit } from "./support.mjs";

const { address, browser } = await site(after);
const rows = (page) => byId(page, "organisation-row").evaluateAll((all) => all.map((row) => row.dataset.organisation));
const told = (page) => byId(page, "catalogue-told").textContent();

/** Types, and waits until the index is made and the answer stands. */
async function search(page, words) {
  await byId(page, "search-input").fill(words);
  await page.waitForFunction(() => /^(?!.*Preparing).*\S/s.test(document.querySelector('[data-testid="catalogue-told"]')?.textContent ?? ""));
}

/** Waits until the first row is this one. */
const first = (page, id) => page.waitForFunction((id) => document.querySelector('[data-testid="organisation-row"]')?.dataset.organisation === id, id);

test("found by local names in five scripts, by names in any spelling, by a mistake and by what is done", async () => {
  const { page, settled } = await open(browser, `${address}#/organisations`);
  const wanted = [
    ["ສາຍການບິນ", "la-lao-airlines"],
    ["មជ្ឈមណ្ឌលសកម្មភាពកំចាត់មីនកម្ពុជា", "kh-cmac"],
    ["สถาบันเทคโนโลยีป้องกันประเทศ", "th-dti"],
    ["Poladrnoe", "my-poladrone"],
    ["ရန်ကုန်နည်းပညာ", "mm-ytu"],
    ["한국항공우주", "kai"],
    ["korea aerospace", "kai"],
    ["Institut Teknologi Bandung", "institut-teknologi-bandung"],
  ];
  for (const [words, id] of wanted) {
    await search(page, words);
    const found = await rows(page);
    assert.ok(found.slice(0, 3).includes(id), `"${words}" gave ${found.slice(0, 3)}`);
    assert.ok((await page.locator(".directory mark").count()) > 0, `"${words}" is marked`);
  }
  assert.equal(await page.evaluate(() => performance.getEntriesByName("padan:search", "measure").length), 1);
  settled();
});

test("what is not there is said, with near words that lead on", async () => {
  const { page, settled } = await open(browser, `${address}#/organisations`);
  await search(page, "zzzz");
  assert.equal((await rows(page)).length, 0);
  await byId(page, "nothing-found").filter({ hasText: "zzzz" }).waitFor();
  await search(page, "dronnnnes");
  assert.equal((await rows(page)).length, 0);
  await byId(page, "near-word").first().click();
  await byId(page, "organisation-row").first().waitFor();
  await search(page, "drone zzzz");
  assert.ok((await rows(page)).length > 0);
  await page.getByText("Known nowhere here, and passed over: zzzz").waitFor();
  settled();
});

test("facets: any within, all across; counts say what would be left; reload, Back and a copied link restore them", async () => {
  const { page, context, settled } = await open(browser, `${address}#/organisations`);
  const facet = (id) => page.locator(`.choice[data-facet="${id}"]`);
  const box = (id, value) => facet(id).locator(`label[data-value="${value}"]`);
  const count = async (id, value) => Number(await box(id, value).locator(".number").textContent());
  const all = Number((await told(page)).match(/of ([\d,]+)/)[1].replace(",", ""));
  await facet("states").locator("summary").click();
  const [laos, timor] = [await count("states", "LA"), await count("states", "TL")];
  await box("states", "LA").locator("input").check();
  assert.equal((await rows(page)).length, Math.min(50, laos));
  assert.equal(await count("states", "TL"), timor, "a facet's own choice does not change its counts");
  await box("states", "TL").locator("input").check();
  assert.match(await told(page), new RegExp(`^${laos + timor} of ${all} organisations`));
  assert.match(await told(page), /State: Lao PDR or Timor-Leste|State: Laos or Timor-Leste/);
  await facet("kinds").locator("summary").click();
  const agencies = await count("kinds", "agency");
  assert.ok(agencies > 0 && agencies < laos + timor);
  await box("kinds", "agency").locator("input").check();
  assert.match(await told(page), new RegExp(`^${agencies} of ${all} organisations`));
  assert.match(page.url(), /states=LA,TL&kinds=agency/);
  const shown = await rows(page);
  assert.equal(shown.length, agencies);
  await byId(page, "organisation-row").first().locator("a").first().click();
  await page.waitForFunction(() => location.hash.startsWith("#/organisation/"));
  await page.goBack();
  await byId(page, "organisation-row").first().waitFor();
  assert.deepEqual(await rows(page), shown);
  await page.reload();
  await byId(page, "organisation-row").first().waitFor();
  assert.deepEqual(await rows(page), shown);
  const other = await context.newPage();
  await other.goto(page.url());
  await byId(other, "organisation-row").first().waitFor();
  assert.deepEqual(await rows(other), shown);
  settled();
});

test("chips go away with the keyboard and the focus stays among them", async () => {
  const { page, settled } = await open(browser, `${address}#/organisations?states=LA,TL&kinds=agency&sensitive=without`);
  assert.equal(await byId(page, "chip").count(), 4);
  await byId(page, "chip").first().focus();
  for (const left of [3, 2, 1, 0]) {
    await page.keyboard.press("Enter");
    await page.waitForFunction((left) => document.querySelectorAll('[data-testid="chip"]').length === left, left);
    await page.waitForFunction((left) => document.activeElement?.dataset.testid === (left ? "chip" : "search-input"), left);
  }
  assert.doesNotMatch(page.url(), /states|kinds|sensitive/);
  settled();
});

test("filters that leave nobody say which of them to take away", async () => {
  const { page, settled } = await open(browser, `${address}#/organisations?states=TL&certifications=no-such-one`);
  await byId(page, "nothing-found").waitFor();
  assert.equal((await rows(page)).length, 0);
  await page.getByRole("button", { name: /^Certifications: take away/ }).click();
  await byId(page, "organisation-row").first().waitFor();
  assert.doesNotMatch(page.url(), /certifications/);
  await visit(page, "#/organisations?states=ZZ&certifications=no-such-one");
  await byId(page, "nothing-found").getByRole("button", { name: "Take all away" }).click();
  await byId(page, "organisation-row").first().waitFor();
  settled();
});

test("sorted by what is chosen, more on demand", async () => {
  const { page, settled } = await open(browser, `${address}#/organisations`);
  assert.equal((await rows(page)).length, 50);
  const names = await page.locator(".directory a").allTextContents();
  assert.deepEqual(names, [...names].sort((a, b) => a.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() < b.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() ? -1 : 1));
  await page.getByLabel("Sort by").selectOption("state");
  const states = await page.locator(".directory .state").allTextContents();
  assert.equal(states[0], "BN");
  await page.getByRole("button", { name: "Show more organisations" }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="organisation-row"]').length === 100);
  assert.match(page.url(), /sort=state&shown=100|shown=100.*sort=state/);
  settled();
});

test("what is left goes into files: the dataset's form with its sources, and a list that the import reads", async () => {
  const { page, settled } = await open(browser, `${address}#/organisations?states=TL`);
  const shown = await rows(page);
  const json = await downloaded(page, () => byId(page, "catalogue-export-json").click());
  const part = JSON.parse(json.text);
  assert.equal(part.format, "padan-dataset");
  assert.deepEqual(part.organisations.map(({ id }) => id), shown);
  const cited = new Set(part.organisations.flatMap((entry) => [...(entry.capabilities ?? []), ...(entry.certifications ?? []), ...(entry.seeks ?? [])].flatMap(({ sources }) => sources ?? [])));
  assert.deepEqual(new Set(part.sources.map(({ id }) => id)), cited);
  assert.ok(part.sources.every(({ url }) => url.startsWith("http")));
  assert.deepEqual(part.member_states.map(({ code }) => code), ["TL"]);
  const csv = await downloaded(page, () => byId(page, "catalogue-export-csv").click());
  const lines = csv.text.trimEnd().split("\r\n");
  assert.equal(lines[0].replace("\uFEFF", ""), "name,country,city,kind,website,summary,stand,capabilities,seeks,description");
  assert.equal(lines.length, shown.length + 1);
  settled();
});

test("a body that was replaced says so in its row, and nobody is led to write to it", async () => {
  const { page, settled } = await open(browser, `${address}#/organisations?states=TL`);
  const row = page.locator('[data-organisation="sames"]');
  assert.match(await row.textContent(), /replaced by another body/);
  await row.getByRole("link").click();
  await page.locator(".entry .actions").first().waitFor();
  assert.equal(await byId(page, "shortlist-add").count(), 0);
  settled();
});

test("up to four are ticked and stand side by side", async () => {
  const { page, settled } = await open(browser, `${address}#/organisations?topics=humanitarian-drones`);
  const shown = await rows(page);
  for (const place of [0, 1, 2, 3]) await byId(page, "organisation-row").nth(place).getByRole("checkbox").check();
  assert.ok(await byId(page, "organisation-row").nth(4).getByRole("checkbox").isDisabled(), "four at most");
  await page.reload();
  await byId(page, "compare-link").click();
  await page.waitForFunction(() => location.hash.startsWith("#/compare/"));
  const columns = await page.locator("thead a").evaluateAll((links) => links.map((link) => link.getAttribute("href").split("/").pop()));
  assert.deepEqual([...columns].sort(), shown.slice(0, 4).sort());
  assert.ok((await page.locator("tbody tr").count()) > 8);
  await page.reload();
  await page.locator("thead a").nth(3).waitFor();
  settled();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the catalogue with a search, open facets and a comparison is accessible, ${colorScheme}`, async () => {
    const { page, settled } = await open(browser, `${address}#/organisations?q=water&kinds=company&compare=brin`, { colorScheme });
    await byId(page, "organisation-row").first().waitFor();
    for (const summary of await page.locator(".choice summary").all()) await summary.click();
    assert.deepEqual(await violations(page), []);
    await visit(page, "#/organisations?q=zzzz");
    await byId(page, "nothing-found").waitFor();
    assert.deepEqual(await violations(page), []);
    await visit(page, "#/compare/brin,my-poladrone,terra-drone-indonesia,mismart");
    assert.deepEqual(await violations(page), []);
    settled();
  });
}
