// Languages: chosen by the browser, the address or the person; every word of the app in them; nothing cut on a phone.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { byId, dist, launch, open, root, site, visit, withPairs } from "./support.mjs";

const { address, browser } = await site(after);
const codes = (await readdir(path.join(root, "crates/padan-words/words"))).map((name) => name.replace(".ftl", "")).filter((code) => code !== "en-later").sort();
const others = codes.filter((code) => code !== "en");
const pages = ["#/", "#/topics", "#/topic/humanitarian-drones", "#/team/humanitarian-drones", "#/gaps/humanitarian-drones", "#/gaps", "#/states", "#/states/ID", "#/organisations", "#/organisation/brin", "#/shortlist", "#/dossier", "#/data", "#/about", "#/help", "#/nowhere"];
let pair;
const data = path.join(root, "data/organisations");
const entries = await Promise.all((await readdir(data)).map(async (name) => JSON.parse(await readFile(path.join(data, name), "utf8")).organisations));
/** Names of organisations, which stay as they are; the longest first. */
const names = entries.flat().map(({ name }) => name).sort((a, b) => b.length - a.length);

before(async () => {
  const { page } = await open(browser, `${address}#/topic/humanitarian-drones`);
  pair = await byId(page, "pair-row").first().locator("a").first().getAttribute("href");
  pages.push(pair, pair.replace("#/pair/", "#/note/").replace(/\/([^/]+)$/, ",$1"));
  await page.context().close();
});

const heading = (page) => page.locator("main h1").textContent();
const spoken = (page, code) => page.waitForFunction((code) => document.documentElement.lang === code && document.querySelector(`[data-testid=language-select]`)?.value === code, code);

test("the language is the browser's, then the one chosen, and that of the address before both", async () => {
  const { page, context, settled } = await open(browser, address, { locale: "th-TH" });
  await spoken(page, "th");
  assert.match(await heading(page), /[\u0e01-\u0e5b]/);
  await byId(page, "language-select").selectOption("vi");
  await spoken(page, "vi");
  assert.ok(await byId(page, "language-select").evaluate((select) => select === document.activeElement), "the focus stays");
  assert.match(await page.evaluate(() => location.hash), /lang=vi/);
  await page.locator("nav a").first().click();
  assert.match(await page.evaluate(() => location.hash), /^#\/topics\?.*lang=vi/, "a link takes it along");
  await page.goto("about:blank");
  await page.goto(address);
  await spoken(page, "vi");
  const other = await context.newPage();
  await other.goto(`${address}#/topics?lang=lo`);
  await spoken(other, "lo");
  await other.evaluate(() => (location.hash = "#/topics?lang=en"));
  await spoken(other, "en");
  assert.equal(await heading(other), "Topics");
  settled();
});

test("a language whose words cannot be had leaves the app as it is, and says so", async () => {
  const { page } = await open(browser, address);
  await page.route(/words-km-/, (route) => route.abort());
  await byId(page, "language-select").selectOption("km");
  await page.getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await heading(page), "Find a partner in another member state");
});

test("scores, names that are kept, and what is sent are the same in every language", async () => {
  const { page, settled } = await open(browser, `${address}#/topic/humanitarian-drones?lang=en`);
  const rows = () => byId(page, "pair-row").evaluateAll((rows) => rows.map((row) => [row.dataset.a, row.dataset.b, row.dataset.points]));
  const english = await rows();
  await byId(page, "language-select").selectOption("th");
  await spoken(page, "th");
  assert.deepEqual(await rows(), english);
  await visit(page, `${pair}?lang=th`);
  await byId(page, "shortlist-add").first().click();
  const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith("padan.shortlist."))[1]);
  const { subjects } = JSON.parse(kept).data;
  assert.ok(Object.values(subjects).every(({ name }) => !/[\u0e01-\u0e5b]/.test(name)), JSON.stringify(subjects));
  settled();
});

test("no word of the app is left in English: a language of brackets shows none without", async () => {
  const tables = ["en", "en-later"].map((name) => readFile(path.join(root, `crates/padan-words/words/${name}.ftl`), "utf8"));
  const english = (await Promise.all(tables)).join("\n");
  // Every text in brackets, the labels of the data too: what then stands outside brackets is not from the table.
  const bracketed = english
    .split("\n")
    .map((line) => line.replace(/^([a-z][\w-]*) = (.+[^>])$/, "$1 = ⟦$2⟧").replace(/^(\s+\*?\[\w+\]) (.+)$/, "$1 ⟦$2⟧"))
    .join("\n");
  const thai = await readFile(path.join(root, "crates/padan-words/words/th.ftl"), "utf8");
  const labels = thai.split("\n").filter((line) => line.startsWith("label-")).map((line) => line.replace(/ = (.*)$/, " = ⟦$1⟧"));
  const texts = new Map(`${bracketed}\n${labels.join("\n")}`.split(/\n(?=[a-z])/).map((entry) => /^([\w-]+) =([^]*)$/.exec(entry)?.slice(1) ?? []));
  const order = (await readFile(path.join(dist, (await readdir(dist)).find((name) => /^words-keys-.*\.txt$/.test(name))), "utf8")).split("\n");
  const { page, settled } = await open(browser, "about:blank");
  await page.route(/words-id-/, (route) => route.fulfill({ body: order.map((key) => texts.get(key) ?? "").join("\u001e"), contentType: "text/plain; charset=utf-8" }));
  await page.goto(`${address}#/?lang=id`);
  await spoken(page, "id");
  await withPairs(page, 1);
  for (const fragment of pages) {
    await visit(page, `${fragment}?lang=id`);
    await page.waitForTimeout(400);
    const left = await page.evaluate(() => {
      // Names, addresses and prose of the data, what the person wrote, the brand, and names of languages stand outside.
      const data = "[lang=en], cite, [data-untranslated], .brand, select.language, .facts dd, script, style, a[rel*=external], .names, code, input, textarea, h1, .crumb, [data-testid=pair-row] b, [data-testid=organisation-row] a, [data-testid=languages] dt";
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const left = [];
      while (walker.nextNode()) {
        const { parentElement: element, data: text } = walker.currentNode;
        if (element.closest(data) || !element.checkVisibility()) continue;
        // A block in which something stands in brackets is put together from the table and the data.
        const around = element.closest("p, li, td, th, dt, dd, h2, h3, figcaption, summary, label, button, a, span, small, div");
        if (/[A-Za-z]{3,}/.test(text) && !/[⟦⟧]/.test(around.textContent)) left.push(text.trim());
      }
      return [...new Set(left)];
    });
    const words = left.map((text) => names.reduce((rest, name) => rest.replace(name, ""), text)).filter((text) => /\b(the|of|and|is|are|to|in|for|with|not|here|no|this|by)\b/i.test(text));
    assert.deepEqual(words, [], fragment);
  }
  settled();
});

for (const code of others) {
  test(`${code}: every page is in it, fits a phone, and has no empty or broken text`, async () => {
    const { page, settled } = await open(browser, `${address}#/?lang=${code}`, { viewport: { width: 360, height: 800 } });
    await spoken(page, code);
    await withPairs(page, 1);
    for (const fragment of pages) {
      await visit(page, `${fragment}?lang=${code}`);
      await page.waitForTimeout(150);
      assert.equal(await page.evaluate(() => document.documentElement.lang), code, fragment);
      const { wide, odd } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        odd: /\{ ?\$|\b(?:reason|finding|note|item|nav|label)-[a-z-]+\b/.exec(document.querySelector("main").innerText)?.[0] ?? null,
      }));
      assert.ok(wide <= 360, `${fragment} is ${wide} px wide`);
      assert.equal(odd, null, fragment);
    }
    settled();
  });
}

for (const code of ["th", "lo", "km", "my", "ko"]) {
  test(`${code}: its letters are drawn where the system has none, and only then is a font fetched`, async () => {
    const { page, settled } = await open(browser, "about:blank");
    const fonts = [];
    page.on("request", (request) => /\.woff2/.test(request.url()) && fonts.push(request.url()));
    await page.goto(`${address}#/topics?lang=en`);
    await spoken(page, "en");
    const before = fonts.length;
    await visit(page, `#/topics?lang=${code}`);
    await spoken(page, code);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const script = { th: "thai", lo: "lao", km: "khmer", my: "myanmar", ko: "korean" }[code];
    const own = await page.evaluate(([sample, family]) => {
      // A letter that no font has is drawn as a box: the same box for all such letters.
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      canvas.font = `40px system-ui, "${family}"`;
      const draw = (letter) => (canvas.clearRect(0, 0, 100, 100), canvas.fillText(letter, 10, 60), canvas.getImageData(0, 0, 100, 100).data.join(""));
      return draw(sample[0]) !== draw(sample[1]);
    }, [{ th: "กข", lo: "ກຂ", km: "កខ", my: "ကခ", ko: "가나" }[code], `Padan ${script[0].toUpperCase()}${script.slice(1)}`]);
    assert.ok(own, "two letters look different");
    // What was set before the font came is as wide as it is when all is set anew.
    const [here, anew] = await page.evaluate(() => {
      const widths = () => [...document.querySelectorAll("nav a, h1, h2, main a")].map((element) => Math.round(element.getBoundingClientRect().width));
      const now = widths();
      document.documentElement.style.setProperty("text-rendering", "optimizeSpeed");
      return [now, widths()];
    });
    assert.ok(here.every((width, at) => Math.abs(width - anew[at]) <= 2), `${here} | ${anew}`);
    assert.ok(before === 0 && fonts.every((url) => url.includes(`noto-${script}-`)), fonts.join(" "));
    settled();
  });
}

test("languages are kept on the device with the release, and the single file holds them", async () => {
  const worker = await readFile(path.join(dist, "service-worker.js"), "utf8");
  for (const code of others) assert.match(worker, new RegExp(`"words-${code}-[0-9a-f]{16}\\.txt"`));
  const own = await launch();
  const page = await own.newPage();
  await page.goto(`file://${path.join(dist, "padan.html")}#/?lang=lo`);
  await spoken(page, "lo");
  assert.match(await heading(page), /[\u0e81-\u0edf]/);
  await own.close();
});

test("each language has at most 25 kB compressed", async () => {
  const { brotliCompressSync } = await import("node:zlib");
  for (const name of (await readdir(dist)).filter((name) => /^words-.*\.(ftl|txt)$/.test(name))) {
    const { length } = brotliCompressSync(await readFile(path.join(dist, name)));
    assert.ok(length <= 25_000, `${name}: ${length}`);
  }
});
