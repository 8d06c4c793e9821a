// Without a network: the server is really stopped. And releases as a whole: a new one in two tabs, one that breaks off, one
// with wrong bytes, one that cannot start; a device that keeps nothing.

import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { pages } from "./pages.mjs";
import { another, host, isAnother, lookForNew } from "./releases.mjs";
import { byId, dist, launch, open, visit, watch } from "./support.mjs";

const browser = await launch();
after(() => browser.close());
const second = await another(after);
const kept = { serviceWorkers: "allow" };

/** A page that is kept on the device. */
async function visitor(site, fragment = "") {
  const opened = await open(browser, `${site.address}${fragment}`, kept);
  await byId(opened.page, "offline-ready").waitFor();
  return opened;
}

/** A page that the browser opens on its own, whatever comes of it. */
async function openIn(context, address) {
  const page = await context.newPage();
  const wrong = watch(page);
  await page.goto(address);
  await page.locator("main h1").waitFor();
  return { page, settled: () => assert.deepEqual(wrong, []) };
}

const notice = (page) => page.getByRole("status").filter({ hasText: "A new version of Padan is here" });

/** Uses the new version and waits until the page is of it. */
async function useNew(page) {
  await notice(page).getByRole("button", { name: "Use the new version" }).click();
  await page.waitForFunction(() => document.querySelector('meta[name="another-release"]') && performance.getEntriesByName("padan:ready").length > 0);
}

/** Every page of the app that needs more than the first load, and the citations. */
async function everything(page) {
  for (const fragment of [pages.organisation, pages.team, pages.shortlist, pages.about]) {
    await visit(page, fragment);
    await page.waitForFunction(() => !/could not be loaded|Not found/.test(document.querySelector("main")?.textContent) && document.querySelector("main h1"));
  }
  await visit(page, pages.organisation);
  await page.locator(".sources a[href^='https://']").first().waitFor();
}

test("after the first visit all of it works without a network, below a path too", async () => {
  const site = await host(after, "some/where/");
  const { page, context, settled } = await visitor(site);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(dist, path.join(entry.parentPath ?? entry.path, entry.name)));
  const files = names.filter((name) => !/\.(br|gz)$|^(padan\.html|service-worker\.js|index\.html)$/.test(name));
  for (const name of files) assert.ok(site.asked.includes(`/some/where/${name}`), `${name} was fetched`);
  assert.ok(!site.asked.some((url) => /padan\.html|\.(br|gz)$/.test(url)), "nothing is fetched in vain");

  await site.stop();
  await page.reload();
  await page.locator('[data-testid="topic-link"][data-topic="humanitarian-drones"]').click();
  await byId(page, "pair-row").first().locator("a").first().click();
  await page.locator(".sources a[href^='https://']").first().waitFor();
  await byId(page, "shortlist-add").click();
  await everything(page);
  await visit(page, "#/about");
  assert.match(await page.locator(".offline").textContent(), /All of Padan is on this device/);
  settled();

  // A link that was copied, an address typed with the file's name, and a query before the fragment.
  for (const address of [`${site.address}${pages.pair}`, `${site.address}index.html#/team/field-hospitals`, `${site.address}?from=mail#/gaps/humanitarian-drones`]) {
    const { page: other, settled } = await openIn(context, address);
    assert.notEqual(await other.locator("h1").textContent(), "Not found");
    assert.equal(await byId(other, "shortlist-count").textContent(), "1");
    settled();
  }
  // Chromium takes the files from the cache by itself, the page too, and does not wait for the worker to start.
  const { page: routed } = await openIn(context, site.address);
  await routed.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  const sources = await routed.evaluate(() => ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type)).map((entry) => entry.workerFinalSourceType));
  assert.ok(sources.length > 5 && sources.every((source) => source === "cache"), String(sources));
  const { page: kiosk, settled: kioskSettled } = await openIn(context, `${site.address}?kiosk=1`);
  await kiosk.locator(".kiosk button").first().waitFor();
  kioskSettled();
  await context.close();
});

test("a page of the first visit finds later parts without a network and without a reload", async () => {
  const site = await host(after);
  const { page, context, settled } = await visitor(site);
  await site.stop();
  await everything(page);
  settled();
  await context.close();
});

test("a new version in two tabs: told, taken on the person's word, and the other tab goes on with its own", async () => {
  const site = await host(after);
  const { page: one, context, settled } = await visitor(site, pages.pair);
  await byId(one, "shortlist-add").click();
  const { page: two, settled: twoSettled } = await openIn(context, `${site.address}#/topics`);
  await site.deploy(second);
  await lookForNew(one);
  for (const page of [one, two]) await notice(page).waitFor();

  // Until the word is given all is of the release before, though the server has none of its files any more.
  await two.reload();
  await notice(two).waitFor();
  const { page: three } = await openIn(context, site.address);
  for (const page of [two, three]) assert.equal(await isAnother(page), false);
  await visit(two, pages.about);
  await two.locator(".offline").waitFor();
  await three.close();

  await useNew(one);
  assert.equal(await byId(one, "shortlist-count").textContent(), "1", "nothing is lost");
  await everything(one);
  assert.equal(await isAnother(two), false, "the other tab is not taken from under the person's hands");
  await visit(two, pages.team);
  await byId(two, "team-member").first().waitFor();
  assert.equal(await one.evaluate(async () => (await caches.keys()).length), 2, "its release stays as long as it is open");
  await useNew(two);
  await everything(two);
  await site.stop();
  for (const page of [one, two]) {
    await page.reload();
    assert.equal(await isAnother(page), true);
    await byId(page, "offline-ready").waitFor();
  }
  await one.waitForFunction(async () => (await caches.keys()).length === 1);
  settled();
  twoSettled();
  await context.close();
});

test("who says later is not asked again in this tab, but finds it on the page about Padan", async () => {
  const site = await host(after);
  const { page, context, settled } = await visitor(site);
  await site.deploy(second);
  await lookForNew(page);
  await notice(page).getByRole("button", { name: "Later" }).click();
  assert.equal(await notice(page).count(), 0);
  await visit(page, pages.about);
  await page.locator("main").getByRole("button", { name: "Use the new version" }).click();
  await page.waitForFunction(() => document.querySelector('meta[name="another-release"]'));
  settled();
  await context.close();
});

test("a shortlist that the device does not keep is not lost unsaid", async () => {
  const site = await host(after);
  const { page, context } = await visitor(site, pages.pair);
  await page.evaluate(() => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }));
  await byId(page, "shortlist-add").click();
  await site.deploy(second);
  await lookForNew(page);
  await notice(page).filter({ hasText: "export it before you use the new version" }).waitFor();
  await context.close();
});

const half = (request) => /(split|chunk)_/.test(request.url);
const faults = {
  "whose server dies on the way": (request) => half(request) && request.socket.destroy(),
  "of which half is not there yet": (request, response) => half(request) && response.writeHead(404).end("not yet"),
  "with wrong bytes": (request, response) => /padan-app-[0-9a-f]+\.js/.test(request.url) && response.writeHead(200, { "content-type": "text/javascript" }).end("export default 1"),
};
for (const [what, fault] of Object.entries(faults)) {
  test(`an update ${what} leaves the release before at work, and a later one comes through`, async () => {
    const site = await host(after);
    const { page, context } = await visitor(site);
    await site.deploy(second);
    site.meddle = fault;
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const ended = new Promise((resolve) => {
        registration.addEventListener("updatefound", () => {
          const { installing } = registration;
          installing.addEventListener("statechange", () => resolve(installing.state));
        });
      });
      dispatchEvent(new Event("online"));
      return ended;
    });
    assert.equal(outcome, "redundant");
    await site.stop();
    await page.reload();
    await everything(page);
    assert.equal(await isAnother(page), false);
    assert.equal(await notice(page).count(), 0);
    assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1, "no half release is left");

    site.meddle = () => false;
    await site.start();
    await lookForNew(page);
    await useNew(page);
    await everything(page);
    await context.close();
  });
}

test("a release that cannot start gives way to the next by itself", async () => {
  const broken = await another(after, async (folder) => {
    const module = (await readdir(folder)).find((name) => /_bg\.wasm$/.test(name));
    await writeFile(path.join(folder, module), "no module");
  });
  const site = await host(after);
  await site.deploy(broken);
  const context = await browser.newContext(kept);
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole("alert").filter({ hasText: "could not start" }).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await site.deploy(dist);
  await page.reload();
  await byId(page, "offline-ready").waitFor();
  assert.equal(await isAnother(page), false);
  await context.close();
});

/** That the app works and says in plain words that nothing is kept, without an alert. */
async function worksOnline(page, words) {
  await visit(page, pages.about);
  await page.locator(".offline").filter({ hasText: words }).waitFor();
  assert.deepEqual((await page.getByRole("alert").allTextContents()).filter((text) => text.trim()), []);
  assert.equal(await byId(page, "offline-ready").count(), 0);
  await visit(page, pages.organisation);
  await page.locator(".sources a[href^='https://']").first().waitFor();
}

const refused = {
  "no worker at all": [() => Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined }), /begins with https/],
  "a worker refused": [() => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"))), /keeps nothing of Padan/],
};
for (const [what, [init, words]] of Object.entries(refused)) {
  test(`${what}: the app works with a network and says so`, async () => {
    const site = await host(after);
    const { page, context, settled } = await open(browser, site.address, { ...kept, init });
    await worksOnline(page, words);
    settled();
    await context.close();
  });
}

test("caches denied: the app works with a network and says so", async () => {
  const site = await host(after);
  const worker = await readFile(path.join(dist, "service-worker.js"), "utf8");
  const denied = 'CacheStorage.prototype.open = CacheStorage.prototype.has = () => Promise.reject(new DOMException("no", "SecurityError"));\n';
  site.meddle = (request, response) => request.url.endsWith("service-worker.js") && response.writeHead(200, { "content-type": "text/javascript" }).end(denied + worker);
  const { page, context, settled } = await open(browser, site.address, kept);
  await worksOnline(page, /keeps nothing of Padan/);
  settled();
  await context.close();
});

test("a full device: the app works with a network and says so; with room at the next visit it is kept", async () => {
  const site = await host(after);
  const { page, context, settled } = await open(browser, "about:blank", kept);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.address).origin, quotaSize: 300_000 });
  await page.goto(site.address);
  await worksOnline(page, /no room on this device/);
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 0, "nothing half is left");
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.address).origin });
  await page.reload();
  await byId(page, "offline-ready").waitFor();
  settled();
  await context.close();
});

test("what the browser has cleared is fetched again", async () => {
  const site = await host(after);
  const { page, context, settled } = await visitor(site);
  await page.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name); });
  await page.reload();
  await byId(page, "offline-ready").waitFor();
  await site.stop();
  await page.reload();
  await everything(page);
  settled();
  await context.close();
});

test("the browser finds nothing amiss with installing it, and the offer is a quiet button", async () => {
  const site = await host(after);
  const { page, context, settled } = await visitor(site, pages.about);
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  for (const { src } of JSON.parse(data).icons) assert.equal((await fetch(new URL(src, site.address))).status, 200, src);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // Not in a window that keeps nothing, as all of a test are.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"), []);
  const button = page.getByRole("button", { name: "Install Padan" });
  assert.equal(await button.count(), 0, "no offer where the browser makes none");
  await page.evaluate(() => dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt: () => (globalThis.asked = true) })));
  await button.click();
  assert.equal(await page.evaluate(() => globalThis.asked), true);
  await button.waitFor({ state: "detached" });
  settled();
  await context.close();
});
