// Before, without and after the app: the first page in the HTML, no script, a module that does not come, a panic.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { byId, downloaded, open, site, unattended, visit } from "./support.mjs";

const { address, browser } = await site(after);

test("the HTML shows real content before the module has come", async () => {
  const context = await browser.newContext(unattended);
  const page = await context.newPage();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await page.getByRole("heading", { name: "Find a partner in another member state" }).waitFor();
  await page.getByRole("status").filter({ hasText: "Loading" }).waitFor();
  release();
  await byId(page, "topic-link").first().waitFor();
  assert.ok(await page.evaluate(() => performance.getEntriesByName("padan:ready").length === 1));
});

test("over a slow line the page says how much has come", async () => {
  const page = await (await browser.newContext(unattended)).newPage();
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 20, downloadThroughput: 200_000, uploadThroughput: 200_000 });
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("status").filter({ hasText: /Loading .* \d+ %/ }).waitFor();
  await byId(page, "topic-link").first().waitFor();
});

test("a server that calls the module something else is served as well", async () => {
  const page = await (await browser.newContext(unattended)).newPage();
  await page.route("**/*.wasm", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-type": "application/octet-stream" } });
  });
  await page.goto(address);
  await byId(page, "topic-link").first().waitFor();
});

test("without script the page says what is needed", async () => {
  const { page } = await open(browser, address, { javaScriptEnabled: false });
  assert.match(await page.locator("body").innerText(), /needs JavaScript/);
});

test("a module that does not come is said", async () => {
  const context = await browser.newContext(unattended);
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(address);
  await page.getByRole("alert").filter({ hasText: "could not start" }).waitFor();
});

test("the first pages need no further part; one that does not come is said, and comes on demand", async () => {
  const { page, wrong } = await open(browser, `${address}#/topic/humanitarian-drones`);
  const parts = [];
  page.on("request", (request) => /(split|chunk)_\w+-[0-9a-f]+\.wasm$/.test(request.url()) && parts.push(request.url()));
  await visit(page, "#/topics");
  assert.deepEqual(parts, []);
  await page.route("**/split_method*", (route) => route.abort());
  await page.evaluate(() => (location.hash = "#/about"));
  const failed = page.getByRole("alert").filter({ hasText: "could not be loaded" });
  await failed.waitFor();
  assert.ok(wrong.length > 0, "the console says which file it was");
  await page.unroute("**/split_method*");
  await failed.getByRole("button", { name: "Try again" }).click();
  await page.waitForFunction(() => document.activeElement?.matches("main h1"));
  assert.ok(parts.length > 0);
  // What is here is shown without asking again.
  const asked = parts.length;
  await visit(page, "#/topics");
  await visit(page, "#/about");
  assert.equal(parts.length, asked);
});

test("a panic shows a box that offers the person's data", async () => {
  const { page, wrong } = await open(browser, `${address}#/pair/humanitarian-drones/my-poladrone/terra-drone-indonesia`);
  await byId(page, "shortlist-add").click();
  // The renderer cannot go on without elements: a panic as real as any. Only the box may still make some.
  await page.evaluate(() => {
    const { createElement } = document;
    document.createElement = (name) => {
      if (new Error().stack.includes("startup")) return createElement.call(document, name);
      throw new DOMException("no more elements");
    };
    location.hash = "#/about";
  });
  await page.getByRole("alert").filter({ hasText: "Padan has stopped" }).waitFor();
  assert.ok(wrong.length > 0, "the panic is on the console");
  const { text } = await downloaded(page, () => page.getByRole("button", { name: "Save my data as a file" }).click());
  const kept = Object.entries(JSON.parse(text)).filter(([key]) => key.startsWith("padan.shortlist."));
  assert.equal(kept.length, 1);
  assert.equal(JSON.parse(kept[0][1]).data.items.length, 1);
});

