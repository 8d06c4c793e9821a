// What goes on paper: the concept note and its document, the dossier of a list.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { byId, open, root, site, violations, visit, withPairs } from "./support.mjs";

const { address, browser } = await site(after);
const pair = "#/pair/humanitarian-drones/my-poladrone/terra-drone-indonesia";
const note = "#/note/humanitarian-drones/my-poladrone,terra-drone-indonesia";
const organisations = ["my-poladrone", "terra-drone-indonesia", "mismart", "brin"];

/** The entries of an archive that are stored as they are, by their names. */
function stored(bytes) {
  const entries = new Map();
  let place = 0;
  while (bytes.readUInt32LE(place) === 0x04034b50) {
    assert.equal(bytes.readUInt16LE(place + 8), 0, "stored, not compressed");
    const [length, name, extra] = [bytes.readUInt32LE(place + 18), bytes.readUInt16LE(place + 26), bytes.readUInt16LE(place + 28)];
    const begin = place + 30 + name + extra;
    entries.set(bytes.toString("utf8", place + 30, place + 30 + name), bytes.toString("utf8", begin, begin + length));
    place = begin + length;
  }
  return entries;
}

/** How many sheets of A4 the browser prints. */
async function printed(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return Math.max(...[...pdf.matchAll(/\/Type \/Pages[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type \/Pages/g)].map(([, one, two]) => Number(one ?? two)));
}

/** Puts a pair, a team and an organisation on the list, and writes a note. */
async function filled(page) {
  await visit(page, pair);
  await byId(page, "shortlist-add").click();
  await visit(page, "#/team/field-hospitals");
  await byId(page, "team-member").first().waitFor();
  await byId(page, "shortlist-add").click();
  await visit(page, "#/organisation/brin");
  await byId(page, "shortlist-add").click();
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-note").first().fill("Call on Monday.");
}

test("the concept note has headings, who does what and sources that lead somewhere", async () => {
  const { page, settled } = await open(browser, `${address}${pair}`);
  const points = await page.locator(".total-line b").textContent();
  await page.locator(".sum").getByRole("link", { name: "Concept note" }).click();
  await page.locator(".note .sources a").first().waitFor();
  assert.equal(new URL(page.url()).hash, note);
  assert.match(await page.locator("h1").textContent(), /^Concept note: /);
  assert.deepEqual(await page.locator(".note h2").allTextContents(), [
    "Aim", "Who could do what", "Lead", "What nobody here supplies", "Age of the evidence", "Before you start", "Still to settle", "Sources",
  ]);
  assert.ok((await page.locator('[data-section="aim"]').textContent()).includes(`${points} of 100 points`), "the figure is that of the pair's page");
  assert.equal(await page.locator(".roles thead th").count(), 4);
  assert.ok((await page.locator(".roles tbody tr").count()) >= 5);
  const links = await page.locator(".note a[target]").evaluateAll((all) => all.map((link) => [link.protocol, link.rel]));
  assert.ok(links.length >= 5);
  for (const [protocol, rel] of links) assert.ok(/^https?:$/.test(protocol) && /noopener noreferrer/.test(rel));
  const numbers = (await page.locator(".roles td").allTextContents()).flatMap((text) => [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list]) => list.split(", ").map(Number)));
  assert.equal(Math.max(...numbers), await page.locator(".sources li").count(), "every number has its source");
  settled();
});

test("the note is saved as a document that holds what the page says", async () => {
  const { page, settled } = await open(browser, `${address}${note}`);
  await page.locator(".note .sources a").first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), byId(page, "note-odt").click()]);
  assert.equal(download.suggestedFilename(), "padan-note-humanitarian-drones.odt");
  const entries = stored(await readFile(await download.path()));
  assert.equal([...entries][0].join(), "mimetype,application/vnd.oasis.opendocument.text");
  const content = entries.get("content.xml").replaceAll("&apos;", "'").replaceAll("&amp;", "&");
  for (const text of await page.locator('[data-section="aim"] p').allTextContents()) assert.ok(content.includes(text), text);
  for (const url of await page.locator(".note .sources a").evaluateAll((all) => all.map((link) => link.getAttribute("href")))) assert.ok(content.includes(url), url);
  settled();
});

test("on paper the note is two pages without a button", async () => {
  const { page, settled } = await open(browser, address);
  for (const fragment of [note, `#/note/humanitarian-drones/${organisations.join(",")}`]) {
    await visit(page, fragment);
    await page.locator(".note .sources a").first().waitFor();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("button:visible, .head:visible, .foot:visible, .crumb:visible").count(), 0);
    assert.ok((await page.locator(".note h2:visible").count()) === 8);
    const sheets = await printed(page);
    assert.ok(sheets >= 1 && sheets <= 2, `${sheets} sheets`);
    await page.emulateMedia({ media: null });
  }
  settled();
});

test("the note waits for the sources, and asks again where they did not come", async () => {
  const { page, context } = await open(browser, address);
  let asked = 0;
  await context.route("**/citations-*.bin", (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
  await visit(page, note);
  await page.getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
  assert.equal(await page.locator(".note .sources a").count(), 0);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".note .sources a").first().waitFor();
  assert.equal(await page.getByRole("alert").filter({ hasText: "could not be loaded" }).count(), 0);
});

test("a team's page leads to its note, and the note back", async () => {
  const { page, settled } = await open(browser, `${address}#/team/field-hospitals`);
  await byId(page, "team-member").first().waitFor();
  const members = await byId(page, "team-member").evaluateAll((rows) => rows.map((row) => row.dataset.organisation));
  await page.getByRole("link", { name: "Concept note" }).click();
  await page.locator(".note .sources a").first().waitFor();
  assert.equal(new URL(page.url()).hash, `#/note/field-hospitals/${members.join(",")}`);
  await page.getByRole("link", { name: "Look at this team" }).click();
  await byId(page, "team-member").first().waitFor();
  assert.deepEqual(await byId(page, "team-member").evaluateAll((rows) => rows.map((row) => row.dataset.organisation)), members);
  settled();
});

test("a note of nobody known leads back", async () => {
  const { page, settled } = await open(browser, address);
  for (const ids of ["nothing-like-it/brin,mismart", "humanitarian-drones/brin,nobody-of-that-name", "humanitarian-drones/brin", "humanitarian-drones/brin,brin"]) {
    await visit(page, `#/note/${ids}`);
    assert.equal(await page.locator("h1").textContent(), "Not found", ids);
  }
  settled();
});

test("the dossier has a sheet for each row, with figures, own words, sources and whom to ask", async () => {
  const { page, settled } = await open(browser, `${address}${pair}`);
  const total = await page.locator(".total-line b").textContent();
  await filled(page);
  await page.getByRole("link", { name: "Print as a dossier" }).click();
  const sheets = byId(page, "dossier-sheet");
  await sheets.first().waitFor();
  assert.equal(await sheets.count(), 3);
  assert.equal(await page.locator("h1").textContent(), "My shortlist");
  assert.match(await page.locator(".facts").first().textContent(), /sha256:[0-9a-f]{64}/);
  const [one, team, alone] = [sheets.nth(0), sheets.nth(1), sheets.nth(2)];
  assert.equal(await one.locator(".spine tbody tr").count(), 11);
  const rows = await one.locator(".reasons tbody .number").allTextContents();
  assert.equal(rows.length, 8);
  assert.equal(rows.reduce((sum, text) => sum + (Math.round(10 * Number(text)) || 0), 0), Math.round(10 * Number(total)), "the terms add up to the total of the pair's page");
  assert.ok((await one.textContent()).includes("Call on Monday."));
  await one.locator(".sources a[href^='https://']").first().waitFor();
  assert.match(await one.textContent(), /Whom to ask: .*Entries of control lists to open/);
  assert.match(await team.textContent(), /% of the topic, by organisations of/);
  assert.ok((await team.locator(".strengths tbody tr").count()) >= 5);
  assert.ok((await alone.locator(".claim").count()) > 3);
  settled();
});

test("what was not chosen beside the list is not in the dossier either", async () => {
  const { page, settled } = await open(browser, address);
  await filled(page);
  await page.getByLabel("Notes", { exact: true }).uncheck();
  await page.getByRole("link", { name: "Print as a dossier" }).click();
  await byId(page, "dossier-sheet").first().waitFor();
  assert.equal(await page.getByText("Call on Monday.").count(), 0);
  assert.ok((await page.locator(".own-words").first().textContent()).includes("considering"));
  await page.getByLabel("Notes", { exact: true }).check();
  await page.getByText("Call on Monday.").waitFor();
  await page.getByRole("link", { name: "Back to the shortlist" }).click();
  await byId(page, "shortlist-note").first().waitFor();
  assert.ok(await page.getByLabel("Notes", { exact: true }).isChecked());
  settled();
});

test("on paper every sheet begins a page, and no button stands there", async () => {
  const { page, settled } = await open(browser, address);
  await filled(page);
  await visit(page, "#/dossier");
  await page.locator(".sources a").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("button:visible, fieldset:visible, .head:visible, .foot:visible").count(), 0);
  assert.deepEqual(await byId(page, "dossier-sheet").evaluateAll((all) => all.map((sheet) => getComputedStyle(sheet).breakBefore)), ["page", "page", "page"]);
  assert.ok((await printed(page)) >= 4);
  settled();
});

test("the dossier takes one page for each row, between a title page and the texts of laws and lists", async () => {
  const { page, settled } = await open(browser, address);
  await withPairs(page, 8);
  await visit(page, "#/dossier");
  await page.locator(".sources a").first().waitFor();
  const rows = await byId(page, "dossier-sheet").count();
  assert.ok(rows >= 8);
  assert.match(await byId(page, "dossier-sheet").first().textContent(), /Entries of control lists to open: 9A012/);
  assert.match(await byId(page, "dossier-annex").textContent(), /9A012/);
  await page.emulateMedia({ media: "print" });
  const pages = await printed(page);
  assert.ok(pages >= rows + 2 && pages <= rows + 3, `${pages} pages for ${rows} rows`);
  settled();
});

test("the dossier of an empty list says so and leads back", async () => {
  const { page, settled } = await open(browser, `${address}#/dossier`);
  await page.getByText("nothing to print").waitFor();
  assert.equal(await byId(page, "paper-print").isVisible(), false);
  await page.getByRole("link", { name: "Back to the shortlist" }).click();
  await page.waitForFunction(() => location.hash === "#/shortlist");
  settled();
});

test("buttons print", async () => {
  const { page, settled } = await open(browser, `${address}${note}`, { init: () => (globalThis.print = () => (globalThis.printed = (globalThis.printed ?? 0) + 1)) });
  await page.locator(".note .sources a").first().waitFor();
  await byId(page, "paper-print").click();
  assert.equal(await page.evaluate(() => globalThis.printed), 1);
  settled();
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 360]) {
    test(`axe-core finds nothing in a filled dossier, ${colorScheme}, ${width} px`, async () => {
      const { page, settled } = await open(browser, address, { colorScheme, viewport: { width, height: 800 } });
      await filled(page);
      await visit(page, "#/dossier");
      await page.locator(".sources a").first().waitFor();
      assert.deepEqual(await violations(page), []);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok((await overflow()) <= 0, `${await overflow()} px too wide`);
      if (width === 360) {
        await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%", "important"));
        assert.ok((await overflow()) <= 0, `${await overflow()} px too wide with large text`);
      }
      settled();
    });
  }
}

test("the forms of our files are published", async () => {
  const { page, settled } = await open(browser, `${address}#/about`);
  const links = await page.locator('a[href^="./schema/"]').evaluateAll((all) => all.map((link) => link.href));
  assert.deepEqual(links.map((link) => path.basename(link)).sort(), (await readdir(path.join(root, "public/schema"))).sort());
  for (const url of links) {
    const schema = await (await page.context().request.get(url)).json();
    assert.match(schema.$schema, /json-schema\.org/);
  }
  settled();
});
