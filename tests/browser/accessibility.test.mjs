// What WCAG 2.2 AA asks beyond what pages.test.mjs and the tests of single pages look at: every script, kiosk screens, paper, narrow
// screens, reduced motion, forced colours, the size of targets, what a screen reader is told and when. The tree that a screen reader
// meets is kept in trees/: PADAN_TREES=write writes it anew.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { pages } from "./pages.mjs";
import { byId, open, site, violations, visit } from "./support.mjs";
import { treeOf } from "./tree.mjs";

const { address, browser } = await site(after);
const inLanguage = (fragment, code) => `${fragment}${fragment.includes("?") ? "&" : "?"}lang=${code}`;
const spoken = (page, code) => page.waitForFunction((code) => document.documentElement.lang === code && document.querySelector("main h1"), code);
/** Puts a pair on the shortlist, so that its pages have something to show. */
const filled = async (options) => {
  const opened = await open(browser, `${address}${pages.pair}`, options);
  await byId(opened.page, "shortlist-add").click();
  return opened;
};

// Every page in both themes, each in two scripts of six: over the pages each script comes often.
const scripts = ["th", "lo", "km", "my", "ko", "vi"];
for (const [start, colorScheme] of [[0, "light"], [3, "dark"]]) {
  test(`axe-core finds nothing on any page in the scripts of the region, ${colorScheme}`, async () => {
    const { page, settled } = await filled({ colorScheme });
    const all = Object.values(pages);
    for (const code of scripts) {
      // Page by page in one language: a language is turned to six times, not for each page.
      for (const fragment of all.filter((_, place) => scripts[(place + start) % scripts.length] === code)) {
        await visit(page, inLanguage(fragment, code));
        await spoken(page, code);
        assert.deepEqual(await violations(page), [], `${code} ${fragment}`);
      }
    }
    settled();
  });
}

test("axe-core finds nothing in the kiosk in other scripts, in the dark", async () => {
  const { page, settled } = await open(browser, `${address}?kiosk=1`, { colorScheme: "dark", viewport: { width: 1920, height: 1080 }, hasTouch: true });
  await byId(page, "kiosk-attract").waitFor();
  for (const code of ["lo", "my"]) {
    await byId(page, "language-select").first().selectOption(code);
    await spoken(page, code);
    const looked = async (screen) => assert.deepEqual(await violations(page), [], `${code} ${screen}`);
    await looked("attract");
    await byId(page, "kiosk-help").tap();
    await looked("guide");
    await byId(page, "kiosk-back").tap();
    await byId(page, "kiosk-begin").tap();
    await looked("doors");
    await page.locator('[data-choice="look"]').tap();
    await page.locator('[data-choice="words"]').tap();
    await looked("words");
    await byId(page, "kiosk-back").tap();
    await page.locator('[data-choice="topics"]').tap();
    await page.locator(".tiles button").first().tap();
    await looked("answers");
    await page.locator(".pick").first().tap();
    await byId(page, "kiosk-take").tap();
    await looked("hand over");
    await byId(page, "kiosk-reset").tap();
    await byId(page, "kiosk-attract").waitFor();
  }
  settled();
});

test("on paper every text has its contrast, whichever theme the screen has", async () => {
  const { page, settled } = await filled({ colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  for (const fragment of Object.values(pages)) {
    await visit(page, fragment);
    assert.deepEqual(await violations(page, ["color-contrast"]), [], fragment);
  }
  settled();
});

for (const [width, height, zoom] of [[640, 400, "200 %"], [320, 256, "400 %"]]) {
  test(`at a zoom of ${zoom} nothing is cut and nothing scrolls sideways but wide tables`, async () => {
    const { page, settled } = await filled({ viewport: { width, height } });
    for (const fragment of Object.values(pages)) {
      await visit(page, fragment);
      const cut = await page.evaluate(() => {
        const found = [];
        const wider = document.documentElement.scrollWidth - innerWidth;
        if (wider > 0) found.push(`${wider} px too wide`);
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { parentElement: holder, data } = texts.currentNode;
          // Tables of figures keep their two dimensions, and scroll in a frame of their own.
          if (!data.trim() || !holder.checkVisibility() || holder.closest(".hidden, .skip, option, svg, .wide")) continue;
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          const box = range.getBoundingClientRect();
          if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1)) found.push(`out of the page: ${data.trim().slice(0, 40)}`);
          for (let around = holder; around; around = around.parentElement) {
            const { overflowX, textOverflow, clipPath } = getComputedStyle(around);
            // Heads of tables that fold up: each cell says its own.
            if (clipPath !== "none") break;
            if (textOverflow === "ellipsis" || (/hidden|clip/.test(overflowX) && around.scrollWidth > around.clientWidth + 1)) {
              found.push(`cut: ${data.trim().slice(0, 40)}`);
              break;
            }
          }
        }
        return found.slice(0, 5);
      });
      assert.deepEqual(cut, [], fragment);
    }
    settled();
  });
}

test("with reduced motion nothing moves", async () => {
  const { page, settled } = await filled({ reducedMotion: "reduce" });
  for (const fragment of [pages.home, pages.topic, pages.pair, pages.states, pages.shortlist, pages["own-data"]]) {
    await visit(page, fragment);
    const moving = await page.evaluate(() => {
      const lasts = (style) => [style.transitionDuration, style.animationDuration].join().split(",").some((time) => parseFloat(time) > 0);
      return [...document.querySelectorAll("*")].filter((one) => lasts(getComputedStyle(one)) || getComputedStyle(one).scrollBehavior === "smooth").map((one) => one.outerHTML.slice(0, 60));
    });
    assert.deepEqual(moving, [], fragment);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0, fragment);
  }
  settled();
});

test("in forced colours bars, strips, map, matrix and what is chosen stay told apart", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page, context, settled } = await filled({ forcedColors: "active", colorScheme });
    /** The colours of what a selector finds; `property` of its style. */
    const colours = (selector, property) =>
      page.evaluate(([selector, property]) => [...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one)[property]))], [selector, property]);
    const paper = (await colours("html", "backgroundColor"))[0];
    const apart = async (what, ...named) => {
      const seen = [];
      for (const [selector, property] of named) {
        const found = await colours(selector, property);
        assert.equal(found.length, 1, `${what}: ${selector} is there in one colour: ${found}`);
        seen.push(found[0]);
      }
      assert.equal(new Set([...seen, paper]).size, named.length + 1, `${colorScheme} ${what}: ${seen} on ${paper}`);
    };
    await visit(page, pages.pair);
    await apart("spine", [".spine rect.a:not(.hollow)", "fill"], [".spine rect.b:not(.hollow)", "fill"]);
    await apart("terms", [".terms rect.ink", "fill"], [".terms rect.ground", "stroke"]);
    await visit(page, pages.topic);
    await apart("strip", [".pair-row .strip rect.a", "fill"], [".pair-row .strip rect.b", "fill"]);
    await apart("map", [".map circle:not(.none)", "fill"], [".map .arc-b", "stroke"]);
    await apart("land", [".map .land", "stroke"]);
    await visit(page, pages.home);
    await apart("region", [".topics .region", "fill"]);
    await visit(page, pages.states);
    await page.locator(".mark").first().waitFor();
    await page.locator(".mark").first().click();
    await apart("marks", ['.mark:not([aria-pressed="true"], .none)', "borderTopColor"]);
    await apart("chosen mark", ['.mark[aria-pressed="true"]', "backgroundColor"]);
    settled();
    await context.close();
  }
});

test("results and errors are said: a live region holds them when they change", async () => {
  const { page, settled } = await open(browser, address);
  const said = () => page.locator('main :is([role="status"], [role="alert"])').evaluateAll((all) => all.map((one) => one.textContent.trim()).join(" | "));
  /** What changes the results, and what is then said. */
  const changed = async (fragment, change) => {
    await visit(page, fragment);
    await page.waitForTimeout(400);
    const before = await said();
    await change();
    await page.waitForFunction((before) => [...document.querySelectorAll('main :is([role="status"], [role="alert"])')].map((one) => one.textContent.trim()).join(" | ") !== before, before, { timeout: 5000 }).catch(() => assert.fail(`${fragment}: nothing is said, still "${before}"`));
    assert.notEqual(await said(), "", fragment);
  };
  await changed(pages.topic, () => page.getByLabel("Circle").selectOption("all"));
  await changed("#/organisations", () => byId(page, "search-input").fill("water"));
  await changed("#/organisations?q=water", () => byId(page, "search-input").fill("zzzz"));
  await changed(pages.team, () => page.getByLabel("Members at most").selectOption("2"));
  await changed("#/", () => byId(page, "search-input").fill("composite wings"));
  await changed("#/own-data", () => byId(page, "dataset-import-file").setInputFiles({ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.from("") }));
  await changed("#/shortlist", () => byId(page, "shortlist-import-file").setInputFiles({ name: "other.json", mimeType: "application/json", buffer: Buffer.from("{") }));
  settled();
});

test("the tree that a screen reader meets is the one that is kept", async () => {
  const { page, settled } = await filled();
  await visit(page, "#/help");
  const wrong = [];
  for (const [name, fragment] of Object.entries(pages).filter(([name]) => !/-(filtered|one-sided|out-of-reach|clusters|between|partner|nobody|closed|team|broken)$/.test(name))) {
    await visit(page, fragment);
    await page.waitForTimeout(500);
    const tree = `${fragment}\n${await treeOf(page)}\n`;
    const file = path.join(import.meta.dirname, "trees", `${name}.txt`);
    if (process.env.PADAN_TREES === "write") await writeFile(file, tree);
    const kept = await readFile(file, "utf8").catch(() => "");
    if (kept !== tree) wrong.push(`${name}: ${tree.split("\n").find((line, at) => line !== kept.split("\n")[at]) ?? "lines are missing"}`);
  }
  assert.deepEqual(wrong, [], "look whether it is meant, then PADAN_TREES=write");
  settled();
});
