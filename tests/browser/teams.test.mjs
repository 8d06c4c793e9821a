// Teams, gaps and advice: what the pages show is what the tool says, and wishes live in the address.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { after, test } from "node:test";
import { byId, downloaded, open, root, site, visit } from "./support.mjs";

const { address, browser } = await site(after);
const tool = (...words) => JSON.parse(execFileSync(path.join(root, "target/release/padan"), [...words, "--json"], { encoding: "utf8" }));
const members = (page) => byId(page, "team-member").evaluateAll((rows) => rows.map((row) => row.dataset.organisation));

test("the best team of each of some topics is that of the tool", async () => {
  const { page, settled } = await open(browser, address);
  for (const topic of ["humanitarian-drones", "field-hospitals", "cyber-resilience", "disaster-monitoring"]) {
    const told = tool("team", "--topic", topic);
    await visit(page, `#/team/${topic}`);
    await page.waitForFunction((first) => document.querySelector(`[data-testid="team-member"][data-organisation="${first}"]`), told.members[0]);
    assert.deepEqual(await members(page), told.members, topic);
    const proof = await page.locator(".proof").textContent();
    for (const line of told.proof) assert.ok(proof.includes(line), `${topic}: ${line}`);
  }
  assert.ok(await page.evaluate(() => performance.getEntriesByName("padan:team", "measure").length === 1));
  settled();
});

test("members are kept and left out, and a reload or a copied link shows the same team", async () => {
  const { page, settled } = await open(browser, `${address}#/team/humanitarian-drones`);
  await byId(page, "team-member").first().waitFor();
  const [first, second] = await members(page);
  await byId(page, "team-member").nth(0).getByRole("button", { name: "Leave out" }).click();
  await page.waitForFunction((gone) => !document.querySelector(`[data-testid="team-member"][data-organisation="${gone}"]`), first);
  await page.locator(`[data-testid="team-member"][data-organisation="${second}"]`).getByRole("button", { name: "Keep in the team" }).click();
  assert.match(page.url(), new RegExp(`without=${first}&with=${second}`));
  const chosen = await members(page);
  assert.ok(chosen.includes(second) && !chosen.includes(first));
  assert.deepEqual(chosen, tool("team", "--topic", "humanitarian-drones", "--with", second, "--without", first).members);
  await page.reload();
  await byId(page, "team-member").first().waitFor();
  assert.deepEqual(await members(page), chosen);
  await page.getByRole("button", { name: "Allow again" }).click();
  await page.waitForFunction((back) => document.querySelector(`[data-testid="team-member"][data-organisation="${back}"]`), first);
  settled();
});

test("a wish that contradicts itself is told; a team goes on the shortlist", async () => {
  const { page, settled } = await open(browser, `${address}#/team/field-hospitals?max=2&from=4`);
  await page.getByText("There is no such team").waitFor();
  assert.equal(await byId(page, "team-member").count(), 0);
  await visit(page, "#/team/field-hospitals");
  await byId(page, "team-member").first().waitFor();
  const chosen = await members(page);
  assert.ok(chosen.length >= 3, "a team, not a pair");
  await byId(page, "shortlist-add").click();
  await visit(page, "#/shortlist");
  const { text } = await downloaded(page, () => byId(page, "shortlist-export-json").click());
  assert.deepEqual(JSON.parse(text).items[0].organisations, chosen);
  await byId(page, "shortlist-item").locator("a").first().click();
  await byId(page, "team-member").first().waitFor();
  assert.deepEqual(await members(page), chosen, "the item leads back to this very team");
  settled();
});

test("gaps and common users are those of the tool", async () => {
  const { page, settled } = await open(browser, `${address}#/gaps/humanitarian-drones`);
  const told = tool("gaps", "--topic", "humanitarian-drones");
  const gaps = told.elements.filter((element) => element.gap);
  assert.ok(gaps.length > 0 && told.common_users.length > 0, "there is something to compare");
  assert.equal(await page.locator(".gaps:not(.uses) > li").count(), gaps.length);
  assert.equal(await page.locator(".uses").locator("> li").count(), told.common_users.length);
  settled();
});

test("the coach answers when asked", async () => {
  const { page, settled } = await open(browser, `${address}#/organisation/my-poladrone`);
  const coach = page.locator(".coach").first();
  await coach.locator("summary").click();
  await page.waitForFunction(() => /number|front|claims/.test(document.querySelector(".coach p")?.textContent));
  settled();
});
