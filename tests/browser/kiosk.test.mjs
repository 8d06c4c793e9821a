// The kiosk: a visitor's way by touch alone, and nothing of it left; the organiser's settings; data and settings in one file. The
// organisations are those of an invented event (kiosk.mjs).

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { answers, dataset, kioskFile, settings, unlock } from "./kiosk.mjs";
import { another, host, isAnother, lookForNew } from "./releases.mjs";
import { byId, dist, downloaded, open, root, site, violations, withPairs } from "./support.mjs";

const { address, browser } = await site(after);
const touch = { hasTouch: true, viewport: { width: 1920, height: 1080 } };
const made = await kioskFile(after);
const url = pathToFileURL(made).href;

/** A kiosk whose clock the test sets: nothing waits for real seconds. */
async function kioskWithClock(address) {
  const opened = await open(browser, "about:blank", touch);
  await opened.page.clock.install();
  await opened.page.goto(address);
  await byId(opened.page, "kiosk-attract").waitFor();
  return opened;
}

/** What holds on every screen: wide targets, nothing that leads away, nothing that axe-core finds. */
async function proper(page, screen) {
  assert.equal(await page.locator("a[href], iframe, form").count(), 0, `${screen}: no link leads away`);
  const small = await page.locator("main :is(button, input, select, summary)").evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()]).filter(([, box]) => box.width < 48 || box.height < 48).map(([text, box]) => `${text} ${box.width} × ${box.height}`));
  assert.deepEqual(small, [], screen);
  assert.deepEqual(await violations(page), [], screen);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 1, `${screen}: ${wide} px too wide`);
}

for (const [name, options] of [["1920 × 1080", touch], ["360 × 740, dark", { hasTouch: true, colorScheme: "dark", viewport: { width: 360, height: 740 } }], ["1080 × 1920", { hasTouch: true, viewport: { width: 1080, height: 1920 } }]]) {
  test(`a visitor finds, picks and takes along by touch alone, ${name}`, async () => {
    const { page, context, settled } = await open(browser, url, options);
    await byId(page, "kiosk-attract").waitFor();
    assert.equal(await page.locator("h1").textContent(), settings.title);
    assert.deepEqual(await byId(page, "topic-link").evaluateAll((all) => all.map((one) => [one.dataset.topic, /4 organisations, 3 with a stand here/.test(one.textContent)])), [["humanitarian-drones", true]]);
    assert.doesNotMatch(await page.locator("main").textContent(), /Example A/, "no names unless the organiser ticked them");
    await proper(page, "attract");

    await byId(page, "kiosk-help").tap();
    await proper(page, "guide");
    await byId(page, "kiosk-back").tap();
    await byId(page, "kiosk-begin").tap();
    await proper(page, "doors");
    await page.locator('[data-choice="look"]').tap();
    await proper(page, "ways");
    await page.locator('[data-choice="words"]').tap();
    for (const letter of "camerra") await byId(page, "kiosk-keys").getByRole("button", { name: letter, exact: true }).tap();
    await byId(page, "kiosk-delete").tap();
    await byId(page, "kiosk-delete").tap();
    await byId(page, "kiosk-keys").getByRole("button", { name: "a", exact: true }).tap();
    assert.equal(await byId(page, "search-input").inputValue(), "camera");
    await proper(page, "words");
    await page.locator('[data-choice="use-words"]').tap();
    assert.deepEqual((await answers(page)).toSorted(), ["example-b", "example-c"]);
    assert.equal((await answers(page))[0], "example-c", "with a stand first");
    await byId(page, "kiosk-back").tap();
    await byId(page, "kiosk-back").tap();
    await page.locator('[data-choice="fields"]').tap();
    await proper(page, "fields");
    await page.locator(".tiles button").first().tap();
    await proper(page, "capabilities");
    await page.locator('[data-choice="all"]').tap();
    await proper(page, "answers");
    const rows = await answers(page);
    assert.deepEqual([rows.slice(0, 3).toSorted(), rows.slice(3)], [["example-a", "example-c", "example-d"], ["example-b"]]);
    assert.match(await byId(page, "organisation-row").first().textContent(), /Hall.*Works on/s);

    for (const id of ["example-a", "example-c"]) await page.locator(`[data-organisation="${id}"] .pick`).tap();
    await page.locator('[data-organisation="example-b"] .who').tap();
    await page.locator("h1", { hasText: "Example B" }).waitFor();
    assert.match(await page.locator("main").textContent(), /https:\/\/example-b\.example\//, "an address is text");
    assert.match(await page.locator("main").textContent(), /<b>b<\/b>/, "text of a file is text");
    await proper(page, "organisation");
    await page.locator(".pick").tap();
    await byId(page, "kiosk-back").tap();
    await page.locator('[data-organisation="example-d"] .pick').evaluate((button) => button.click());
    assert.equal(await page.locator('[data-pick="true"]').count(), 3, "three picks, no fourth");

    await byId(page, "kiosk-take").tap();
    const text = await byId(page, "shortlist-qr").getAttribute("data-text");
    assert.equal(text, `${settings.title}\n- Example A, Indonesia, Stand Hall 1, A1\n- Example C, Thailand, Stand Hall 2, C3\n- Example B, Malaysia`);
    assert.equal(await byId(page, "kiosk-list").locator("li").count(), 3);
    await proper(page, "hand over");
    await byId(page, "kiosk-reset").tap();
    await byId(page, "kiosk-attract").waitFor();
    settled();
    await context.close();
  });
}

test("Korean letters stand together as syllables, and labels of languages that are not shown are understood", async () => {
  const { page, context, settled } = await open(browser, pathToFileURL(await kioskFile(after, { languages: ["ko", "en"], topics: [] })).href, touch);
  await byId(page, "kiosk-attract").waitFor();
  await page.waitForFunction(() => document.documentElement.lang === "ko");
  await page.locator(".begin:lang(ko)").waitFor();
  await byId(page, "kiosk-begin").tap();
  await page.locator('[data-choice="look"]').tap();
  await page.locator('[data-choice="words"]').tap();
  const press = async (keys) => {
    for (const key of keys) await byId(page, "kiosk-keys").getByRole("button", { name: key, exact: true }).tap();
  };
  await press("ㄷㅡㄹㅗㄴㄱ");
  assert.equal(await byId(page, "search-input").inputValue(), "드론ㄱ");
  await byId(page, "kiosk-delete").tap();
  assert.equal(await byId(page, "search-input").inputValue(), "드론");
  await page.locator(".tiles button").first().waitFor();
  await proper(page, "Korean keys");
  for (let taps = 0; taps < 5; taps++) await byId(page, "kiosk-delete").tap();
  assert.equal(await byId(page, "search-input").inputValue(), "");
  await byId(page, "kiosk-other-letters").tap();
  // Malay, while Korean is shown.
  await press("kemanusiaan");
  await page.locator(".tiles button", { hasText: "드론" }).first().waitFor();
  settled();
  await context.close();
});

test("letters of every script are drawn where the system has none: buttons, headings, keys", async () => {
  const { page, context, settled } = await open(browser, `${address}?kiosk=1`, touch);
  await byId(page, "kiosk-attract").waitFor();
  let times = 9000;
  const drawn = async (what) => {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(600);
    times += 1;
    // What was set before a font came is as wide as it is when all is set anew, in a way that nothing was set in before.
    const [now, anew] = await page.evaluate((times) => {
      const widths = () => [...document.querySelectorAll("main button")].map((element) => Math.round(element.getBoundingClientRect().width));
      const now = widths();
      document.documentElement.style.setProperty("font-feature-settings", `"padn" ${times}`);
      return [now, widths()];
    }, times);
    assert.ok(now.every((width, at) => Math.abs(width - anew[at]) <= 2), `${what}: ${now} | ${anew}`);
  };
  await drawn("attract");
  for (const code of ["th", "km", "my"]) {
    await page.locator(`[data-language="${code}"]`).first().tap();
    await page.waitForFunction((code) => document.documentElement.lang === code, code);
    await byId(page, "kiosk-begin").waitFor();
    await drawn(code);
  }
  // A mark stands on a circle, and both are drawn by one font.
  const faces = (await readFile(path.join(root, "style/fonts.css"), "utf8")).split("\n").filter((line) => /^@font-face/.test(line) && !/Korean/.test(line));
  assert.ok(faces.length > 0 && faces.every((face) => face.includes("U+25CC")), faces.join("\n"));
  settled();
  await context.close();
});

test("I bring: who uses it, who lacks it; the other side too; partners of the own organisation", async () => {
  const { page, context, settled } = await open(browser, url, touch);
  const reasons = () => byId(page, "organisation-row").evaluateAll((rows) => rows.map((row) => `${row.dataset.organisation}: ${[...row.querySelectorAll(".reason")].map((one) => one.textContent.split(" ")[0]).join(" ")}`));
  await byId(page, "kiosk-begin").tap();
  await page.locator('[data-choice="bring"]').tap();
  await page.locator('[data-choice="fields"]').tap();
  await page.locator(".tiles button").first().tap();
  await page.locator(".tiles button", { hasText: /airframe/i }).tap();
  assert.equal((await reasons())[0], "example-d: Uses");
  await page.getByRole("button", { name: "Say what I look for too" }).tap();
  await page.locator('[data-choice="topics"]').tap();
  await page.locator(".tiles button").first().tap();
  assert.match((await reasons())[0], /^example-\w: \w+ \w+$/, "both sides have their reason");
  await byId(page, "kiosk-reset").tap();
  await byId(page, "kiosk-begin").tap();
  await page.locator('[data-choice="home"]', { hasText: "Example E" }).tap();
  assert.deepEqual((await answers(page)).slice(0, 3).toSorted(), ["example-a", "example-c", "example-d"]);
  assert.ok((await reasons()).every((reason) => reason.endsWith(": Fits")));
  settled();
  await context.close();
});

test("nothing of a visitor is left, and a person's own list stays as it was", async () => {
  const { page, context, settled } = await open(browser, address, touch);
  await withPairs(page, 1);
  const stored = () => page.evaluate(() => JSON.stringify([Object.entries(localStorage).toSorted(), Object.entries(sessionStorage), document.cookie]));
  await page.goto(`${address}?kiosk=1#/organisation/brin`);
  await byId(page, "kiosk-attract").waitFor();
  const [before, steps] = [await stored(), await page.evaluate(() => history.length)];
  assert.equal(new URL(page.url()).hash, "#/");
  await byId(page, "kiosk-begin").tap();
  await page.locator('[data-choice="look"]').tap();
  await page.locator('[data-choice="words"]').tap();
  await byId(page, "search-input").fill("water");
  await page.locator('[data-choice="use-words"]').tap();
  for (const place of [0, 1, 2]) await page.locator(".pick").nth(place).tap();
  await page.evaluate(() => scrollTo(0, 400));
  await byId(page, "kiosk-take").tap();
  assert.equal(await page.locator("main").getByText("My shortlist").count(), 0);
  await byId(page, "kiosk-reset").tap();
  await byId(page, "kiosk-attract").waitFor();
  await page.waitForFunction(() => scrollY === 0);
  assert.deepEqual([await stored(), await page.evaluate(() => history.length)], [before, steps]);
  await byId(page, "kiosk-begin").tap();
  await page.locator('[data-choice="look"]').tap();
  await page.locator('[data-choice="words"]').tap();
  assert.equal(await byId(page, "search-input").inputValue(), "");
  // Back leaves the kiosk for what was there before it; come back, nothing is there of the visitor who was in the middle of it.
  await byId(page, "search-input").fill("secret");
  await page.goBack();
  await byId(page, "shortlist-count").waitFor();
  assert.equal(await byId(page, "shortlist-count").textContent(), "1");
  await page.goForward();
  await byId(page, "kiosk-attract").waitFor();
  assert.doesNotMatch(await page.content(), /secret/);
  settled();
  await context.close();
});

test("a countdown that a touch stops; then nothing is left", async () => {
  const { page, context, settled } = await kioskWithClock(`${address}?kiosk=1&idle=30`);
  await byId(page, "kiosk-begin").tap();
  await page.locator('[data-choice="look"]').tap();
  await page.locator('[data-choice="words"]').tap();
  await byId(page, "search-input").fill("flood");
  await page.clock.runFor(29_000);
  assert.equal(await byId(page, "kiosk-countdown").count(), 0);
  await page.clock.runFor(6_000);
  await byId(page, "kiosk-countdown").waitFor();
  assert.match(await page.getByRole("alert").textContent(), /still there/);
  assert.match(await page.getByRole("timer").textContent(), /^1[456] seconds/);
  assert.deepEqual(await violations(page), []);
  await byId(page, "kiosk-countdown").tap();
  await page.clock.runFor(2_000);
  assert.equal(await byId(page, "kiosk-countdown").count(), 0);
  assert.equal(await byId(page, "search-input").inputValue(), "flood", "a touch keeps it all");
  // As often as somebody is there, and a key does as well as a touch.
  for (let time = 0; time < 10; time += 1) {
    await page.clock.runFor(31_000);
    await byId(page, "kiosk-countdown").waitFor();
    await page.waitForFunction(() => document.activeElement?.closest(".countdown"));
    await page.keyboard.press("Enter");
    await page.clock.runFor(1_000);
    assert.equal(await byId(page, "kiosk-countdown").count(), 0);
  }
  await page.clock.runFor(33_000);
  await byId(page, "kiosk-countdown").waitFor();
  await page.clock.runFor(18_000);
  await byId(page, "kiosk-attract").waitFor();
  assert.doesNotMatch(await page.content(), /flood(?!ed)/);
  // Nobody is there: nobody is asked.
  await page.clock.runFor(120_000);
  assert.equal(await byId(page, "kiosk-countdown").count(), 0);
  settled();
  await context.close();
});

test("no menu, no dragging, no dropping, no dialog by a key", async () => {
  const { page, context } = await open(browser, `${address}?kiosk=1`, touch);
  const prevented = await page.evaluate(() => {
    const events = ["contextmenu", "dragstart", "dragover", "drop"].map((name) => new Event(name, { bubbles: true, cancelable: true }));
    const keys = [["p", { ctrlKey: true }], ["s", { ctrlKey: true }], ["o", { ctrlKey: true }], ["ArrowLeft", { altKey: true }], ["F1", {}], ["a", {}], ["Tab", {}]];
    events.push(...keys.map(([key, held]) => new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held })));
    return events.map((event) => !document.querySelector("h1").dispatchEvent(event));
  });
  assert.deepEqual(prevented, [true, true, true, true, true, true, true, true, true, false, false]);
  assert.equal(await page.locator('input[type="file"]').count(), 0);
  await context.close();
});

test("a link where the organiser has set an address: it opens the picks", async () => {
  const file = await kioskFile(after, { address: "https://padan.example/expo/" });
  const { page, context, settled } = await open(browser, pathToFileURL(file).href, touch);
  await byId(page, "topic-link").tap();
  for (const place of [0, 1, 2]) await page.locator(".pick").nth(place).tap();
  await byId(page, "kiosk-take").tap();
  const link = await byId(page, "shortlist-qr").getAttribute("data-text");
  assert.match(link, /^https:\/\/padan\.example\/expo\/#\/shortlist\?import=A/);
  settled();
  await context.close();
  const phone = await open(browser, link.replace("https://padan.example/expo/", address));
  await byId(phone.page, "import-merge").click();
  await byId(phone.page, "shortlist-item").nth(2).waitFor();
  const text = await phone.page.locator("main").textContent();
  for (const letter of ["A", "C", "D"]) assert.match(text, new RegExp(`Example ${letter}`));
  phone.settled();
  await phone.context.close();
});

test("the organiser's settings: gesture, code, fields, files, counts", async () => {
  const { page, context, settled } = await open(browser, url, touch);
  await byId(page, "topic-link").tap();
  await byId(page, "kiosk-reset").tap();
  await unlock(page, "1111");
  await page.getByRole("alert").filter({ hasText: "not the code" }).waitFor();
  await proper(page, "code");
  for (const digit of "2468") await page.locator(`[data-key="${digit}"]`).tap();
  await byId(page, "kiosk-code-enter").tap();
  await byId(page, "kiosk-settings").waitFor();
  for (const summary of await page.locator("summary").all()) await summary.click();
  assert.deepEqual(await violations(page), []);
  assert.match(await byId(page, "kiosk-usage").textContent(), /drones.*1$/);
  await byId(page, "kiosk-usage-clear").click();
  assert.equal(await byId(page, "kiosk-usage").textContent(), "");

  await page.locator('[data-setting="title"]').fill("Another name");
  await page.locator('[data-setting="code"]').fill("12");
  await byId(page, "kiosk-use").click();
  await page.locator(".findings", { hasText: "4 to 12 digits" }).waitFor();
  await page.locator('[data-setting="code"]').fill("987654");
  await page.locator('[data-setting="show_organisations"]').check();
  await page.locator('[data-setting="stands_only"]').check();
  await page.locator('[data-setting="out-organisations"]').fill("example-a");
  await page.locator('[data-setting="idle"]').fill("45");
  await byId(page, "kiosk-use").click();
  await page.getByRole("status").filter({ hasText: "in use" }).waitFor();
  const { text } = await downloaded(page, () => byId(page, "kiosk-settings-save").click());
  const saved = JSON.parse(text);
  assert.deepEqual({ ...saved, policy: saved.policy.exclude.organisations }, { ...settings, title: "Another name", code: "987654", show_organisations: true, stands_only: true, idle: 45, policy: ["example-a"] });
  await byId(page, "kiosk-leave").click();
  await page.locator("h1", { hasText: "Another name" }).waitFor();
  assert.deepEqual(await byId(page, "kiosk-names").locator("li").allTextContents(), ["Example C, Hall 2, C3", "Example D, Hall 2, D4"]);
  await proper(page, "attract with names");

  // A restart: what is inside the file counts again.
  await page.reload();
  await page.locator("h1", { hasText: settings.title }).waitFor();
  await unlock(page, "2468");
  const files = path.join(path.dirname(made), "saved.json");
  await writeFile(files, text);
  await byId(page, "kiosk-settings-file").setInputFiles(files);
  await page.waitForFunction(() => document.querySelector('[data-setting="title"]')?.value === "Another name");
  await writeFile(files, "{}");
  await byId(page, "kiosk-settings-file").setInputFiles(files);
  await page.getByRole("alert").filter({ hasText: "Nothing was changed" }).waitFor();
  settled();
  await context.close();
});

test("the site's kiosk keeps its settings, and makes one file that is a kiosk by itself, which makes another", async () => {
  const { page, context, settled } = await open(browser, `${address}?kiosk=1`, touch);
  await unlock(page);
  await byId(page, "kiosk-settings").waitFor();
  await page.locator('[data-setting="title"]').fill("From the site");
  await byId(page, "kiosk-use").click();
  await page.reload();
  await page.locator("h1", { hasText: "From the site" }).waitFor();
  await unlock(page);
  const data = path.join(path.dirname(made), "brought.json");
  await writeFile(data, JSON.stringify({ ...dataset, organisations: [{ id: "x", name: "X", country: "nowhere" }] }));
  await byId(page, "kiosk-dataset-file").setInputFiles(data);
  await page.locator(".findings", { hasText: "x: country" }).waitFor();
  await writeFile(data, "name,country\nExample A,MY\n");
  await byId(page, "kiosk-dataset-file").setInputFiles(data);
  await page.getByRole("alert").filter({ hasText: "not JSON" }).waitFor();
  const flagged = { ...dataset.organisations[0], id: "example-flagged", name: "Example Flagged", summary: "Makes howitzers." };
  await writeFile(data, JSON.stringify({ ...dataset, organisations: [...dataset.organisations, flagged] }));
  await byId(page, "kiosk-dataset-file").setInputFiles(data);
  await page.getByRole("status").filter({ hasText: "dataset is in use" }).waitFor();
  assert.match(await byId(page, "kiosk-held").textContent(), /^1 /);
  const remarks = page.locator("details", { has: page.locator(".findings") }).last();
  assert.equal(await remarks.locator(".findings").isVisible(), false, "details are folded");
  assert.match(await remarks.locator(".findings").textContent(), /howitzer/);
  assert.doesNotMatch(await remarks.locator(".findings").textContent(), /[0-9a-f]{64}/);
  await writeFile(data, JSON.stringify(dataset));
  await byId(page, "kiosk-dataset-file").setInputFiles(data);
  await page.getByRole("status").filter({ hasText: "dataset is in use" }).waitFor();
  await byId(page, "kiosk-held").waitFor({ state: "detached" });
  const first = await downloaded(page, () => byId(page, "kiosk-save").click());
  assert.equal(first.name, "kiosk.html");
  settled();
  await context.close();

  const file = path.join(path.dirname(made), "first.html");
  await writeFile(file, first.text);
  const copy = await open(browser, pathToFileURL(file).href, touch);
  await copy.page.locator("h1", { hasText: "From the site" }).waitFor();
  assert.ok((await byId(copy.page, "topic-link").count()) > 0);
  await unlock(copy.page);
  await copy.page.locator('[data-setting="title"]').fill("From the file");
  const second = await downloaded(copy.page, () => byId(copy.page, "kiosk-save").click());
  copy.settled();
  await copy.context.close();
  // The same but for the name of the event: the page has given itself as it was opened.
  const parts = (text) => [...text.replaceAll("From the file", "From the site").matchAll(/<(script|style|h1|p)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, name, held]) => `${name} ${held}`);
  assert.ok(parts(first.text).length > 10);
  assert.deepEqual(parts(second.text), parts(first.text));
  await writeFile(file, second.text);
  const third = await open(browser, pathToFileURL(file).href, touch);
  await third.page.locator("h1", { hasText: "From the file" }).waitFor();
  await byId(third.page, "topic-link").first().tap();
  assert.equal((await answers(third.page)).length, 5);
  third.settled();
  await third.context.close();
});

test("where padan.html cannot be had it is said", async () => {
  const { page, context } = await open(browser, `${address}?kiosk=1`, touch);
  await page.route("**/padan.html", (route) => route.abort());
  await unlock(page);
  await byId(page, "kiosk-save").click();
  await page.getByRole("alert").filter({ hasText: "padan.html cannot be had here" }).waitFor();
  await context.close();
});

test("a new release takes over when the kiosk is reset, and asks nobody", async () => {
  const second = await another(after);
  const own = await host(after);
  const { page, context } = await open(browser, `${own.address}?kiosk=1`, { ...touch, serviceWorkers: "allow" });
  await page.waitForFunction(() => document.documentElement.dataset.offline === "ready");
  await byId(page, "kiosk-begin").tap();
  await own.deploy(second);
  await lookForNew(page);
  await page.waitForFunction(() => document.documentElement.dataset.newer === "yes");
  assert.equal(await isAnother(page), false, "not under a visitor's hands");
  await byId(page, "kiosk-reset").tap();
  await page.waitForFunction(() => document.querySelector('meta[name="another-release"]'));
  await byId(page, "kiosk-attract").waitFor();
  await context.close();
});

test("a kiosk file in Firefox", async () => {
  const firefox = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true });
  try {
    const page = await firefox.newPage();
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(url);
    await (await page.waitForSelector('[data-testid="topic-link"]')).click();
    const rows = await page.waitForSelector('[data-testid="organisation-row"]').then(() => page.$$eval('[data-testid="organisation-row"]', (all) => all.map((row) => row.dataset.organisation)));
    assert.deepEqual([rows.slice(0, 3).toSorted(), rows.slice(3)], [["example-a", "example-c", "example-d"], ["example-b"]]);
    await (await page.waitForSelector(".pick")).click();
    await (await page.waitForSelector('[data-testid="kiosk-take"]')).click();
    await page.waitForSelector('[data-testid="shortlist-qr"]');
    await (await page.waitForSelector('[data-testid="kiosk-reset"]')).click();
    await page.waitForSelector('[data-testid="kiosk-attract"]');
    assert.deepEqual(wrong, []);
  } finally {
    await firefox.close();
  }
});

test("the tool's file holds the very dataset and the very settings", async () => {
  const page = await readFile(made, "utf8");
  const inside = (id) => JSON.parse(new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(page)[1]);
  assert.deepEqual([inside("padan-dataset"), inside("padan-kiosk")], [dataset, settings]);
  const edition = await readFile(path.join(dist, "padan.html"), "utf8");
  assert.equal(page.replace(/<script type="application\/json"[^>]*>[^<]*<\/script>\n/g, ""), edition, "nothing else was changed");
});
