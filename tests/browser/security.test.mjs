// What leaves the site: nothing. Every request of the browser, also those of the service worker, goes through a proxy that writes
// it down. And who may run, be linked and be framed.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer, request as ask } from "node:http";
import path from "node:path";
import { after, test } from "node:test";
import { pages } from "./pages.mjs";
import { host, lookForNew } from "./releases.mjs";
import { byId, dist, downloaded, launch, open, root, visit } from "./support.mjs";

const asked = [];
const proxy = createServer((request, response) => {
  asked.push(request.url);
  const { hostname, port, pathname, search } = new URL(request.url);
  if (hostname !== "127.0.0.1") return void response.writeHead(502).end();
  const { method, headers } = request;
  request.pipe(ask({ hostname, port, path: pathname + search, method, headers }, (answer) => answer.pipe(response.writeHead(answer.statusCode, answer.headers))).on("error", () => response.destroy()));
});
proxy.on("connect", ({ url }, socket) => {
  asked.push(url);
  socket.destroy();
});
await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
const browser = await launch({ proxy: { server: `http://127.0.0.1:${proxy.address().port}` } });
after(async () => {
  await browser.close();
  proxy.closeAllConnections();
  proxy.close();
});
const kept = { serviceWorkers: "allow" };
/** Chromium itself calls its maker, whatever page is open (updates, accounts, forms): hosts that no page of ours could reach, by its policy. */
const browsersOwn = (url) => /^(http:\/\/)?[\w.-]+\.(google|googleapis|gstatic)\.com[:/]/.test(url);

/** Opens every page and what opens in it, and calls with each. */
async function journey(page, look = async () => {}) {
  for (const fragment of Object.values(pages)) {
    await visit(page, fragment);
    await page.waitForFunction(() => !document.querySelector("main [role=status]")?.textContent.includes("Loading"));
    for (const summary of await page.locator("main summary:visible").all()) await summary.click();
    await page.waitForLoadState("networkidle");
    await look(fragment);
  }
}

test("no request of the whole journey leaves the origin, the service worker's included", async () => {
  const site = await host(after);
  const { page, context, settled } = await open(browser, "about:blank", kept);
  const pagesAsked = [];
  context.on("request", (request) => pagesAsked.push(request.url()));
  await page.goto(site.address);
  await byId(page, "offline-ready").waitFor();
  await lookForNew(page);
  await journey(page);
  await visit(page, pages.pair);
  await byId(page, "shortlist-add").click();
  await visit(page, pages.shortlist);
  await downloaded(page, () => byId(page, "shortlist-export-json").click());
  await page.reload();
  settled();
  // The file of the download is made in the page.
  assert.deepEqual(pagesAsked.filter((url) => !url.startsWith(site.address) && !url.startsWith(`blob:${site.address}`)), []);
  assert.deepEqual(asked.filter((url) => !url.startsWith(site.address) && !browsersOwn(url)), []);
  for (const seen of ["service-worker.js", "citations-", "split_", "chunk_", "manifest.webmanifest"]) assert.ok(asked.some((url) => url.includes(seen)), `${seen} was written down`);

  // The policy stops what would leave, and what it did not stop would be written down.
  await assert.rejects(page.evaluate(() => fetch("http://192.0.2.1/from-the-page")));
  await page.evaluate(() => new Promise((resolve) => { const image = new Image(); image.onerror = resolve; image.src = "http://192.0.2.1/image"; }));
  assert.ok(!asked.some((url) => url.includes("192.0.2.1")));
  const bare = await context.newPage();
  await bare.goto("http://192.0.2.1/by-hand").catch(() => {});
  assert.ok(asked.includes("http://192.0.2.1/by-hand"), "the proxy sees what leaves");
  await context.close();
});

test("links lead out by a click alone, and what they open knows nothing of us", async () => {
  const site = await host(after);
  const { page, context, settled } = await open(browser, site.address);
  let out = 0;
  await journey(page, async (fragment) => {
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => [link.getAttribute("href"), link.rel, link.target]));
    for (const [href, rel, target] of links) {
      // Within the site, which a kiosk is a part of.
      if (/^#|^\?kiosk=1$|^\.\/(padan\.html|schema\/[\w-]+\.json)$/.test(href)) continue;
      // The address of a topic of one's own, to be passed on.
      if (href.startsWith(`${site.address}#/topic/~`)) continue;
      assert.match(href, /^https?:\/\//, `${fragment}: ${href}`);
      assert.ok(rel.split(" ").includes("noopener") && target === "_blank", `${fragment}: ${href} has rel "${rel}" and target "${target}"`);
      out += 1;
    }
    assert.equal(await page.locator("iframe, object, embed, form[action], link[rel~=prefetch], link[rel~=dns-prefetch], link[rel~=preconnect]").count(), 0, fragment);
  });
  assert.ok(out > 40, `${out} links lead out`);
  settled();
  await context.close();
});

const policyOf = async (name) => new Map(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await readFile(path.join(dist, name), "utf8"))[1].split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));

test("the policies name own files, digests and nothing wider", async () => {
  for (const name of ["index.html", "padan.html"]) {
    const policy = await policyOf(name);
    assert.deepEqual(policy.get("default-src"), ["'none'"]);
    for (const [rule, sources] of policy) {
      for (const source of sources) {
        // Own pictures and, in the single file, own bytes stand in the page as data addresses.
        const held = source === "data:" && (["img-src", "font-src"].includes(rule) || (name === "padan.html" && rule === "connect-src"));
        assert.ok(held || /^'(none|self|wasm-unsafe-eval|sha256-[A-Za-z0-9+/]+=*)'$/.test(source), `${name}: ${rule} ${source}`);
      }
    }
    for (const rule of ["base-uri", "form-action"]) assert.deepEqual(policy.get(rule), ["'none'"], `${name}: ${rule}`);
    const own = name === "index.html" ? ["'self'"] : ["'none'"];
    for (const rule of ["worker-src", "manifest-src"]) assert.deepEqual(policy.get(rule), own, `${name}: ${rule}`);
  }
});

test("with the headers that docs/DEPLOY.md names everything works, without a network too", async () => {
  const told = await readFile(path.join(root, "docs/DEPLOY.md"), "utf8");
  const headers = [...told.matchAll(/^ {4}([A-Z][\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value]);
  assert.ok(headers.length >= 5);
  const policy = [...(await policyOf("index.html"))].map(([rule, sources]) => [rule, ...sources].join(" ")).join("; ");
  headers.push(["Content-Security-Policy", `${policy}; frame-ancestors 'none'`]);
  const site = await host(after);
  site.meddle = (request, response) => void headers.forEach(([name, value]) => response.setHeader(name, value));
  const { page, context, settled } = await open(browser, site.address, kept);
  await byId(page, "offline-ready").waitFor();
  await site.stop();
  await page.reload();
  await visit(page, pages.organisation);
  await page.locator(".sources a[href^='https://']").first().waitFor();
  assert.match(await page.evaluate(async () => (await fetch("./index.html")).headers.get("content-security-policy")), /frame-ancestors 'none'/, "what is kept keeps its headers");
  settled();
  await context.close();
});

test("the worker that takes Padan away, as docs/DEPLOY.md has it, does so", async () => {
  const told = await readFile(path.join(root, "docs/DEPLOY.md"), "utf8");
  const [, leaving] = /```js\n([\s\S]*?)```/.exec(told);
  const site = await host(after);
  const { page, context, settled } = await open(browser, site.address, kept);
  await byId(page, "offline-ready").waitFor();
  site.meddle = (request, response) => request.url.endsWith("service-worker.js") && response.writeHead(200, { "content-type": "text/javascript" }).end(leaving);
  await page.evaluate(() => localStorage.setItem("padan.test", "mine"));
  await lookForNew(page);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined && (await caches.keys()).length === 0);
  assert.equal(await page.evaluate(() => localStorage.getItem("padan.test")), "mine");
  settled();
  await context.close();
});
