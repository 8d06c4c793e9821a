// The single-file edition, opened from a folder as from a USB stick; and the site below a path of its own.

import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../../scripts/lib/serve.mjs";
import { byId, dist, downloaded, launch, open, visit } from "./support.mjs";

const browser = await launch();
after(() => browser.close());

test("padan.html does the main job from file://", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "padan-"));
  after(() => rm(folder, { recursive: true }));
  await cp(path.join(dist, "padan.html"), path.join(folder, "padan.html"));
  const { page, settled } = await open(browser, pathToFileURL(path.join(folder, "padan.html")).href);
  await page.locator('[data-testid="topic-link"][data-topic="humanitarian-drones"]').click();
  await byId(page, "pair-row").first().locator("a").first().click();
  await page.locator(".sources a[href^='https://']").first().waitFor();
  await byId(page, "shortlist-add").click();
  await page.reload();
  assert.equal(await byId(page, "shortlist-count").textContent(), "1");
  await visit(page, "#/shortlist");
  const { text } = await downloaded(page, () => byId(page, "shortlist-export-json").click());
  assert.equal(JSON.parse(text).items.length, 1);
  // What a file cannot do is said as plain text, not as an error.
  assert.equal(await byId(page, "offline-ready").count(), 1);
  await visit(page, "#/about");
  await page.locator(".offline").filter({ hasText: "This is Padan as one file" }).waitFor();
  assert.deepEqual((await page.getByRole("alert").allTextContents()).filter((text) => text.trim()), []);
  settled();
});

test("the site works below any path", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "padan-"));
  after(() => rm(folder, { recursive: true }));
  await cp(dist, path.join(folder, "some/where"), { recursive: true });
  const { server, address } = await serve(folder, 0);
  after(() => server.close());
  const { page, context, settled } = await open(browser, `${address}some/where/#/topic/field-hospitals`);
  await byId(page, "pair-row").first().waitFor();
  await page.locator("header .brand").click();
  await byId(page, "topic-link").first().waitFor();
  settled();
  await context.close();
});
