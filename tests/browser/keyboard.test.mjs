// A keyboard alone, from the first page to what is taken along: on each step the focus is seen and never lost.

import assert from "node:assert/strict";
import path from "node:path";
import { after, test } from "node:test";
import { byId, downloaded, open, root, site, visit } from "./support.mjs";

const { address, browser } = await site(after);
const fixture = path.join(root, "tests/browser/fixtures/invented-windows-1252.csv");

/** What is wrong with where the focus is: nothing, or a line. */
const lost = (page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const told = focused?.outerHTML?.slice(0, 90);
    if (!focused || focused === document.body || focused === document.documentElement) return "the focus is nowhere";
    // A heading takes the focus to be read out; nothing can be done with it, so nothing is drawn around it.
    if (/^H[12]$/.test(focused.tagName)) return null;
    const style = getComputedStyle(focused);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return `no outline: ${told}`;
    const box = focused.getBoundingClientRect();
    if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return `out of sight: ${told} at ${[box.left, box.top, box.right, box.bottom].map(Math.round)} of ${innerWidth} by ${innerHeight}, scrolled ${Math.round(scrollY)}`;
    const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8]].map(([x, y]) => document.elementFromPoint(box.left + x * box.width, box.top + y * box.height));
    return points.some((found) => found && (focused.contains(found) || found.contains(focused))) ? null : `covered: ${told}`;
  });

/** Hands on the keyboard of a page, checking each step. */
function hands(page) {
  // Where what had the focus goes away, the app finds it another place, in sight, within a second.
  const check = async (key) => {
    for (let tries = 0; tries < 10 && (await lost(page)) !== null; tries += 1) await page.waitForTimeout(100);
    assert.equal(await lost(page), null, `after ${key} on ${page.url()}`);
  };
  const press = async (key) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(20);
    await check(key);
  };
  const reach = async (selector, key = "Tab", most = 120) => {
    for (let tries = 0; tries < most; tries += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
      await press(key);
    }
    assert.fail(`${key} never reached ${selector}`);
  };
  /** Presses what leads to another page, which begins with its heading. */
  const follow = async (fragment) => {
    await page.keyboard.press("Enter");
    await page.waitForFunction((fragment) => location.hash.startsWith(fragment) && document.activeElement?.tagName === "H1", fragment);
  };
  return { press, reach, follow, check };
}

test("the main job by keys: topic, pair, why, shortlist, note, export", async () => {
  const { page, settled } = await open(browser, address, { viewport: { width: 1280, height: 720 } });
  const { press, reach, follow } = hands(page);
  await page.keyboard.press("Tab");
  assert.match(await page.evaluate(() => document.activeElement.className), /skip/, "first the way past the head");
  await press("Enter");
  await reach('[data-topic="humanitarian-drones"]');
  await follow("#/topic/humanitarian-drones");
  await reach(".hint button");
  await press("Enter");
  await reach('[data-testid="pair-row"] a');
  await follow("#/pair/");
  await reach('[data-testid="shortlist-add"]');
  await press("Enter");
  assert.equal(await byId(page, "shortlist-count").textContent(), "1");
  await reach('[data-term="coverage"] summary');
  await press("Enter");
  assert.ok(await page.locator('[data-term="coverage"] p').first().isVisible(), "why");
  await reach(".sum a[href='#/shortlist']", "Shift+Tab");
  await follow("#/shortlist");
  await reach('[data-testid="shortlist-note"]');
  await page.keyboard.type("ask on Monday");
  await reach('[data-testid="shortlist-export-json"]');
  const { text } = await downloaded(page, () => page.keyboard.press("Enter"));
  assert.equal(JSON.parse(text).items[0].note, "ask on Monday");
  // Taking away what has the focus leaves the focus on the page.
  await reach(".moves button:last-child", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="shortlist-item"]').length === 0);
  // The app looks for a place for it a few times within a second.
  await page.waitForFunction(() => document.activeElement !== document.body);
  assert.equal(await lost(page), null, "after removing");
  settled();
});

test("an import by keys: file, columns, groups, doubles, sensitive words, loading", async () => {
  const { page, settled } = await open(browser, `${address}#/own-data`, { viewport: { width: 1280, height: 720 } });
  const { press, reach, check } = hands(page);
  // The browser's own window for files is not the page's: the key opens it, and the test answers for the person.
  // Waited for from now on: what is asked for only with the key may come after the window.
  const asked = page.waitForEvent("filechooser");
  await reach('[data-testid="dataset-import-file"]');
  await page.keyboard.press("Enter");
  const chooser = await asked;
  await chooser.setFiles(fixture);
  await byId(page, "own-encoding").waitFor();
  await page.waitForTimeout(100);
  await check("choosing a file");
  const choose = async (heading, value, key) => {
    await reach(`[data-testid="own-column"][data-column="${heading}"]`);
    await (key === "Home" ? page.keyboard.press(key) : page.keyboard.type(key));
    assert.equal(await page.evaluate(() => document.activeElement.value), value);
    await check(heading);
  };
  // Two roles begin with "name": the first of the list is the plain one.
  for (const [heading, value, key] of [["Quem", "name", "Home"], ["De onde", "country", "coun"], ["Zzz", "description", "free"], ["Yyy", "stand", "stan"]]) await choose(heading, value, key);
  const next = async (until) => {
    await reach('[data-testid="own-next"]');
    await page.keyboard.press("Enter");
    await byId(page, until).first().waitFor();
    await page.waitForTimeout(100);
    await check("Go on");
  };
  await next("capability-group");
  await reach('[data-testid="capability-group"] input');
  const taken = () => page.evaluate(() => document.activeElement.checked);
  const before = await taken();
  await press("Space");
  assert.equal(await taken(), !before);
  await press("Space");
  await press("ArrowDown");
  await press("ArrowUp");
  await press("Enter");
  await next("own-twin");
  await reach('[data-testid="own-twin"]');
  await next("own-sensitive");
  await reach('[data-testid="own-cleared-by"]');
  await page.keyboard.type("Example Person");
  await reach('[data-testid="own-clear"]');
  await press("Space");
  await next("import-finding");
  await next("own-preview");
  await reach('[data-testid="own-load"]');
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector('[data-testid="data-in-use"]')?.textContent);
  await page.waitForTimeout(200);
  await check("loading");
  settled();
});

test("the team builder by keys: wishes, keeping, leaving out, allowing again, onto the shortlist", async () => {
  const { page, settled } = await open(browser, `${address}#/topic/field-hospitals`, { viewport: { width: 1280, height: 720 } });
  const { press, reach, follow, check } = hands(page);
  await reach(".ways a");
  await follow("#/team/field-hospitals");
  await byId(page, "team-member").first().waitFor();
  await reach("main select");
  await press("ArrowDown");
  await byId(page, "team-member").first().waitFor();
  await check("another wish");
  await reach('[data-testid="team-member"] button');
  await press("Enter");
  await page.waitForFunction(() => /with=/.test(location.hash));
  await page.waitForTimeout(300);
  await check("keeping");
  const last = '[data-testid="team-member"]:last-child .choices button:last-child';
  await reach(last);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /without=/.test(location.hash));
  await page.waitForTimeout(300);
  await check("leaving out");
  await reach("[data-undo=without]", "Shift+Tab", 40);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  await check("taking a wish back");
  await byId(page, "team-member").first().waitFor();
  await reach('[data-testid="shortlist-add"]');
  await press("Enter");
  assert.equal(await byId(page, "shortlist-count").textContent(), "1");
  settled();
});
