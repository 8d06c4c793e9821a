// A policy: made, in force on every page and in every file, kept over a reload, switched off; files of it. All bodies in files are invented.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import path from "node:path";
import { byId, downloaded, load, open, root, site, toTheEnd, violations, visit } from "./support.mjs";

const { address, browser } = await site(after);
const TOPIC = "#/topic/humanitarian-drones";

const inForce = (page) => byId(page, "policy-in-force").textContent();
const reach = async (page) => (await byId(page, "policy-reach").textContent()).match(/\d+/g).map(Number);

/** Waits until the data are made anew and a line says which policy is in force, or that none is. */
const settledUnder = (page, title) =>
  page.waitForFunction((title) => {
    const line = document.querySelector('[data-testid="policy-in-force"]')?.textContent;
    return title === "" ? line === "" : line?.includes(title);
  }, title);

/** The first pair of a topic, as ids. */
async function firstPair(page) {
  await visit(page, TOPIC);
  await byId(page, "pair-row").first().waitFor();
  return byId(page, "pair-row").first().evaluate((row) => [row.dataset.a, row.dataset.b]);
}

/** All organisations of the pairs that a topic shows. */
const paired = (page) => byId(page, "pair-row").evaluateAll((rows) => rows.flatMap((row) => [row.dataset.a, row.dataset.b]));

/** Makes a policy with a title and leaves out an organisation by its name. */
async function make(page, title, name) {
  await visit(page, "#/policy");
  await byId(page, "policy-make").click();
  await byId(page, "policy-title").fill(title);
  await byId(page, "policy-title").press("Tab");
  await settledUnder(page, title);
  if (!name) return;
  await byId(page, "policy-search").fill(name);
  await page.getByRole("button", { name, exact: true }).click();
  await byId(page, "policy-organisation").waitFor();
}

/** The name of an organisation. */
async function nameOf(page, id) {
  await visit(page, `#/organisation/${id}`);
  return page.locator("main h1").textContent();
}

test("whom a policy leaves out is in no ranking and no search; it is named, kept over a reload, and gone when it is switched off", async () => {
  const { page, settled } = await open(browser, address);
  const [a, b] = await firstPair(page);
  const name = await nameOf(page, a);
  await make(page, "Example rules", name);
  await page.waitForFunction(() => /leaves out 1 of/.test(document.querySelector('[data-testid="policy-reach"]')?.textContent));
  assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "policy-search", "the focus stays where the person works");
  assert.deepEqual(await violations(page), []);
  for (const [fragment, rows] of [[TOPIC, paired], ["#/team/humanitarian-drones", (page) => byId(page, "team-member").evaluateAll((rows) => rows.map((row) => row.dataset.organisation))]]) {
    await visit(page, fragment);
    await page.locator('[data-testid="pair-row"], [data-testid="team-member"]').first().waitFor();
    assert.match(await inForce(page), /Example rules/);
    assert.ok(!(await rows(page)).includes(a), `${a} on ${fragment}`);
  }
  await visit(page, `#/organisations?q=${encodeURIComponent(name)}`);
  await page.waitForTimeout(500);
  assert.equal(await page.locator(`[data-testid="organisation-row"][data-organisation="${a}"]`).count(), 0);
  // It can still be looked at, and the page says why it is nowhere else.
  await visit(page, `#/organisation/${a}`);
  assert.match(await byId(page, "policy-remark").textContent(), /Example rules/);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  assert.match(await inForce(page), /Example rules/);
  await visit(page, TOPIC);
  await byId(page, "pair-row").first().waitFor();
  assert.ok(!(await paired(page)).includes(a), "after a reload");
  // A whole domain: its claims count no more.
  await visit(page, "#/policy");
  const before = await reach(page);
  await page.locator('[data-testid="policy-capability"][value="uas"]').check();
  await page.waitForFunction((count) => Number(document.querySelector('[data-testid="policy-reach"]')?.textContent.match(/\d+/g)?.[2]) > count, before[2]);
  await byId(page, "policy-on").uncheck();
  await settledUnder(page, "");
  assert.deepEqual(await firstPair(page), [a, b]);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  assert.equal(await inForce(page), "");
  await visit(page, "#/policy");
  assert.equal(await byId(page, "policy-title").inputValue(), "Example rules", "switched off is not removed");
  await byId(page, "policy-remove").click();
  await byId(page, "policy-make").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await byId(page, "policy-title").inputValue(), "Example rules");
  settled();
});

test("a shortlist says that the data are the same and a policy is in force; topics of one's own stay", async () => {
  const { page, settled } = await open(browser, address);
  const own = "#/topic/~AP111GgIGBA8BUQCu_xECY0QQAhACCAMQAggDCG1mZy5jb21wb3NpdGVz_3Vhcy5haXJmcmFtZf9NYXBwaW5nIGZsb29kcyDigJQg4LuB4Lqc4LqZ4LqX4Lq14LuI_w";
  await visit(page, TOPIC);
  const pair = byId(page, "pair-row").first();
  const [a] = await pair.evaluate((row) => [row.dataset.a]);
  await visit(page, await pair.locator("a").first().getAttribute("href"));
  await byId(page, "shortlist-add").click();
  await make(page, "Example rules", await nameOf(page, a));
  await visit(page, "#/shortlist");
  const said = await byId(page, "shortlist-item").first().textContent();
  assert.match(said, /left out by the policy in force/);
  assert.match(said, /The data are the same/);
  assert.doesNotMatch(said, /Added with/);
  // The code for any camera names it too; the link brings it to whoever gets the list, as a file does.
  await page.locator('.hand-over input[name="code-says"]').last().check();
  assert.match(await page.locator(".hand-over pre").textContent(), /Made under the policy "Example rules"/);
  const sent = new URL(await byId(page, "shortlist-link").first().getAttribute("href"));
  const there = await open(browser, `${address}${sent.hash}`);
  await there.page.getByRole("button", { name: /Keep/ }).first().click();
  await visit(there.page, "#/shortlist");
  const { text } = await downloaded(there.page, () => byId(there.page, "shortlist-export-json").click());
  assert.equal(JSON.parse(text).policy.title, "Example rules");
  await there.context.close();
  await visit(page, own);
  await byId(page, "pair-row").first().waitFor();
  assert.ok(!(await paired(page)).includes(a));
  settled();
});

test("a policy goes through a file; broken ones and those of later versions change nothing", async () => {
  const { page, settled } = await open(browser, address);
  await visit(page, "#/policy");
  const file = (value) => ({ name: "policy.json", mimeType: "application/json", buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)) });
  const policy = { format: "padan-policy", version: 1, title: "From a file", reason: "Because", exclude: { states: ["VN", "XX"], organisations: [], capabilities: [], sensitive_lines: true }, approved: "kept" };
  for (const [bad, reason] of [
    ["{", /JSON/],
    [{ format: "padan-shortlist", version: 1 }, /padan-policy/],
    [{ ...policy, version: 9 }, /newer version/],
    [{ ...policy, exclude: { planets: ["Mars"] } }, /planets/],
  ]) {
    await byId(page, "policy-file").setInputFiles(file(bad));
    await page.waitForFunction((text) => new RegExp(text).test(document.querySelector('[data-testid="import-finding"]')?.textContent ?? ""), reason.source);
    assert.equal(await byId(page, "policy-on").count(), 0, "nothing is kept");
  }
  assert.deepEqual(await violations(page), []);
  await byId(page, "policy-file").setInputFiles(file(policy));
  await settledUnder(page, "From a file");
  assert.equal(await byId(page, "import-finding").count(), 0);
  assert.match(await byId(page, "policy-unmatched").textContent(), /XX/);
  assert.equal(await page.locator('[data-testid="policy-state"][value="VN"]').isChecked(), true);
  const { name, text } = await downloaded(page, () => byId(page, "policy-save").click());
  assert.equal(name, "padan-policy.json");
  assert.deepEqual(JSON.parse(text), policy);
  assert.deepEqual(await violations(page), []);
  settled();
});

test("a policy lies over a list of one's own, whichever came first", async () => {
  const { page, settled } = await open(browser, address);
  await make(page, "Example rules");
  await page.locator('[data-testid="policy-state"][value="TH"]').check();
  await visit(page, "#/own-data");
  await byId(page, "dataset-import-file").setInputFiles(path.join(root, "tests/browser/fixtures", "invented.xlsx"));
  await toTheEnd(page);
  await load(page);
  assert.match(await inForce(page), /Example rules/);
  await visit(page, "#/organisations");
  await byId(page, "organisation-row").first().waitFor();
  const listed = () => byId(page, "organisation-row").evaluateAll((rows) => rows.map((row) => row.dataset.organisation));
  const under = await listed();
  assert.ok(under.length > 0 && under.every((id) => !id.startsWith("th-")), under.join());
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  await byId(page, "organisation-row").first().waitFor();
  assert.deepEqual(await listed(), under);
  await visit(page, "#/policy");
  await byId(page, "policy-on").uncheck();
  await settledUnder(page, "");
  await visit(page, "#/organisations");
  await page.waitForFunction((count) => document.querySelectorAll('[data-testid="organisation-row"]').length > count, under.length);
  settled();
});

test("what one tab leaves out another leaves out as well", async () => {
  const { page, context, settled } = await open(browser, address);
  const other = await context.newPage();
  await other.goto(address);
  await other.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  await make(page, "Example rules");
  await settledUnder(other, "Example rules");
  settled();
});
