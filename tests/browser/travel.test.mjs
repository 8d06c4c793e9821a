// Lists that travel: files, links, codes; what comes in is looked at first and never merged unasked.

import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { byId, downloaded, launch, open, site, visit, withPairs } from "./support.mjs";

const { address, browser } = await site(after);

const exported = async (page) => JSON.parse((await downloaded(page, () => byId(page, "shortlist-export-json").click())).text);
const bring = (page, ...lists) =>
  byId(page, "shortlist-import-file").setInputFiles(lists.map((list, place) => ({ name: `list-${place}.json`, mimeType: "application/json", buffer: Buffer.from(typeof list === "string" ? list : JSON.stringify(list)) })));
/** All lists as the device holds them, in a form that does not depend on order of fields. */
const held = (page) =>
  page.evaluate(() => {
    const sorted = (value) => (Array.isArray(value) ? value.map(sorted) : value && typeof value === "object" ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value);
    return Object.entries(localStorage).filter(([key]) => key.startsWith("padan.shortlist.")).map(([, text]) => sorted(JSON.parse(text).data));
  });

/** A list with two pairs, as a file. */
async function sample() {
  const { page, context } = await open(browser, address);
  await withPairs(page, 2);
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-note").first().fill("mine");
  const list = await exported(page);
  await context.close();
  return list;
}

test("what is not chosen is absent from the file, and technical figures are pointed out", async () => {
  const { page, settled } = await open(browser, address);
  await withPairs(page, 1);
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-note").fill("range 40 km");
  await page.getByText("40 km (").waitFor();
  await page.getByLabel("Notes", { exact: true }).uncheck();
  assert.equal(await page.getByText("40 km (").count(), 0, "what does not go out needs no warning");
  const list = await exported(page);
  assert.ok(!("note" in list.items[0]));
  assert.ok(!("note" in (list.items[0].edited ?? {})));
  const { name, text } = await downloaded(page, () => byId(page, "shortlist-export-csv").click());
  assert.match(name, /\.csv$/);
  assert.ok(text.startsWith("\ufeff"));
  assert.ok(!text.includes("40 km"));
  settled();
});

test("a list is looked at, merged, and that is undone; a left-out field erases nothing", async () => {
  const list = await sample();
  const { page, settled } = await open(browser, `${address}#/shortlist`);
  await bring(page, list);
  await page.getByText("2 new.").waitFor();
  await page.waitForFunction(() => document.activeElement.closest(".incoming"), null, { timeout: 5000 });
  assert.equal((await held(page)).length, 0, "nothing is kept before the word");
  await byId(page, "import-merge").click();
  assert.equal(await byId(page, "shortlist-item").count(), 2);
  const without = structuredClone(list);
  delete without.items[0].note;
  delete without.items[0].edited?.note;
  without.items[0].status = "agreed";
  without.items[0].edited = { ...without.items[0].edited, status: "2026-12-24T00:00:00Z" };
  without.items.pop();
  await bring(page, without);
  await page.getByText("1 newer there.").waitFor();
  await byId(page, "import-merge").click();
  assert.equal(await byId(page, "shortlist-note").first().inputValue(), "mine");
  assert.equal(await byId(page, "shortlist-item").first().getByLabel("Status").inputValue(), "agreed");
  assert.equal(await byId(page, "shortlist-item").count(), 2, "an item that was left out is not removed");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await byId(page, "shortlist-item").first().getByLabel("Status").inputValue(), "considering");
  settled();
});

test("cancel changes nothing; a copy is a list of its own", async () => {
  const list = await sample();
  const { page, settled } = await open(browser, `${address}#/shortlist`);
  await bring(page, list);
  await byId(page, "import-cancel").click();
  assert.equal((await held(page)).length, 0);
  await bring(page, list);
  await byId(page, "import-copy").click();
  const [copy] = await held(page);
  assert.notEqual(copy.id, list.id);
  assert.equal(copy.items.length, 2);
  assert.ok(copy.items.every((item) => !list.items.some((other) => other.id === item.id)));
  settled();
});

test("three files in all six orders give the same list, with a reload between every two steps", async () => {
  const list = await sample();
  const change = (edit, at) => {
    const other = structuredClone(list);
    edit(other, at);
    other.updated = at;
    return other;
  };
  const files = [
    change((other, at) => Object.assign(other.items[0], { note: "from Manila", edited: { note: at }, updated: at }), "2026-12-01T00:00:00Z"),
    change((other, at) => Object.assign(other.items[0], { note: "from Hanoi", status: "meeting", edited: { note: "2026-12-01T00:00:01Z", status: at }, updated: at }), "2026-12-02T00:00:00Z"),
    change((other, at) => {
      other.removed.push({ id: other.items[1].id, at });
      other.items.splice(1, 1);
    }, "2026-12-03T00:00:00Z"),
  ];
  const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
  const outcomes = [];
  for (const order of orders) {
    const { page, context, settled } = await open(browser, `${address}#/shortlist`);
    for (const place of order) {
      await bring(page, files[place]);
      await byId(page, "import-merge").click();
      await byId(page, "import-merge").waitFor({ state: "detached" });
      await page.reload();
      await byId(page, "shortlist-item").first().waitFor();
    }
    const [merged] = await held(page);
    assert.equal(merged.items.length, 1);
    assert.equal(merged.items[0].note, "from Hanoi");
    assert.equal(merged.items[0].status, "meeting");
    outcomes.push(JSON.stringify(merged));
    settled();
    await context.close();
  }
  assert.equal(new Set(outcomes).size, 1);
});

test("a link holds the list: read once, looked at, kept on the person's word", async () => {
  const { page, settled } = await open(browser, address);
  await withPairs(page, 20);
  await visit(page, "#/shortlist");
  const link = await byId(page, "shortlist-link").getAttribute("href");
  assert.ok(link.startsWith(`${address}#/shortlist?import=A`));
  assert.ok(link.length < 2000, `${link.length} characters for 20 pairs`);
  const { page: other, settled: otherSettled } = await open(browser, link);
  await other.getByText("20 new.").waitFor();
  assert.ok(!other.url().includes("import="), "taken out of the address");
  await other.reload();
  await other.getByText("20 new.").waitFor();
  assert.equal(await other.locator(".incoming").count(), 1, "held until it is decided on");
  assert.equal((await held(other)).length, 0);
  await byId(other, "import-merge").click();
  assert.equal(await byId(other, "shortlist-item").count(), 20);
  await other.reload();
  await byId(other, "shortlist-item").first().waitFor();
  assert.equal(await other.locator(".incoming").count(), 0, "decided on");
  for (const damaged of [link.slice(0, -9), link.replace("import=A", "import=Z"), `${address}#/shortlist?import=A%00`]) {
    await other.goto("about:blank");
    await other.goto(damaged);
    await other.getByRole("alert").filter({ hasText: /damaged|later version|not a link/ }).waitFor();
    await byId(other, "import-cancel").click();
  }
  assert.equal((await held(other)).length, 1);
  otherSettled();
  settled();
});

test("the link is copied, and the code can hold it", async () => {
  const { page, context, settled } = await open(browser, address);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await withPairs(page, 2);
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-link").click();
  await page.getByRole("status").filter({ hasText: "link is copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await byId(page, "shortlist-link").getAttribute("href"));
  assert.match(await byId(page, "shortlist-qr").locator("figcaption").textContent(), /Malaysia/, "an address that only this machine knows is no use in a code");
  await page.getByLabel("the link", { exact: true }).check();
  await byId(page, "shortlist-qr").locator("svg path").waitFor();
  assert.equal(await byId(page, "shortlist-qr").getAttribute("data-text"), copied);
  settled();
});

test("hostile files are refused or mended with what and where, and touch nothing that is kept", async () => {
  const list = await sample();
  const { page, settled } = await open(browser, address);
  await withPairs(page, 1);
  await visit(page, "#/shortlist");
  const before = JSON.stringify(await held(page));
  const refused = ["", "{", "[".repeat(3_000_000), "null", '{"format":"padan-dataset","version":1}', JSON.stringify(list).slice(0, 700), "\u0000\u0001PK"];
  for (const text of refused) {
    await bring(page, text);
    await byId(page, "import-cancel").waitFor();
    assert.equal(await byId(page, "import-merge").count(), 0, text.slice(0, 40));
    assert.ok((await page.locator(".incoming").innerText()).length > 40);
    await byId(page, "import-cancel").click();
  }
  const mended = structuredClone(list);
  const [subject] = Object.keys(mended.subjects);
  mended.subjects[subject].website = "javascript:alert(1)";
  mended.items[0].note = '<img src=x onerror="globalThis.broken = true">';
  mended.items[0].added = "99999-01-01T00:00:00Z";
  mended.items.push("no item", { id: 5 });
  await bring(page, mended);
  await byId(page, "import-finding").first().waitFor();
  const findings = await byId(page, "import-finding").allTextContents();
  assert.ok(findings.length >= 3, findings.join("; "));
  assert.ok(await byId(page, "import-finding").first().getAttribute("data-kind"));
  assert.ok(findings.some((text) => text.includes(`subjects.${subject}.website`)), findings.join("; "));
  await byId(page, "import-cancel").click();
  assert.equal(JSON.stringify(await held(page)), before);
  assert.equal(await page.evaluate(() => globalThis.broken), undefined);
  settled();
});

test("a file can be dropped anywhere, and a link pasted", async () => {
  const list = await sample();
  const { page, settled } = await open(browser, address);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.json", { type: "application/json" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, JSON.stringify(list));
  await page.getByText("2 new.").waitFor();
  await byId(page, "import-merge").click();
  const link = await byId(page, "shortlist-link").getAttribute("href");
  await page.getByLabel("Or paste a link").fill(`Look at this: ${link}`);
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("You have all of it already.").waitFor();
  settled();
});

test("moving codes are read by the camera of another device", async () => {
  const list = await sample();
  for (const item of list.items) item.note = `A note of some length about ${item.id}. `.repeat(20);
  const { page, settled } = await open(browser, `${address}#/shortlist`);
  await bring(page, list);
  await byId(page, "import-merge").click();
  await page.getByRole("button", { name: "Show moving codes" }).click();
  // Codes as they come, drawn in grey, every third one lost.
  const codes = await page.evaluate(async () => {
    const side = 480;
    const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: side });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    const drawn = [];
    let last;
    while (drawn.length < 24) {
      const svg = document.querySelector(".moving svg");
      const path = svg.querySelector("path").getAttribute("d");
      if (path !== last) {
        last = path;
        const modules = svg.viewBox.baseVal.width;
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.fillStyle = "#fff";
        context.fillRect(0, 0, 640, side);
        context.setTransform(side / modules, 0, 0, side / modules, 80, 0);
        context.fillStyle = "#000";
        context.fill(new Path2D(path));
        const { data } = context.getImageData(0, 0, 640, side);
        drawn.push(Array.from({ length: 640 * side }, (_, place) => data[place * 4]));
      }
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    return drawn.filter((_, place) => place % 3 !== 0);
  });
  await page.getByRole("button", { name: "Stop the moving codes" }).click();
  settled();
  // A film for Chromium's camera that is none: brightness, then two planes of no colour.
  const film = path.join(await mkdtemp(path.join(tmpdir(), "padan-")), "codes.y4m");
  const grey = Buffer.alloc((640 * 480) / 2, 128);
  await writeFile(film, Buffer.concat(["YUV4MPEG2 W640 H480 F5:1 Ip A1:1 C420\n", ...codes.flatMap((code) => ["FRAME\n", Buffer.from(code), grey])].map((part) => Buffer.from(part))));
  const other = await launch({ args: ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`] });
  after(() => other.close());
  const { page: reader, settled: readerSettled } = await open(other, `${address}#/shortlist`);
  await reader.getByRole("button", { name: "Read moving codes" }).click();
  await byId(reader, "import-merge").click({ timeout: 60_000 });
  assert.equal(await byId(reader, "shortlist-note").first().inputValue(), list.items[0].note);
  assert.equal(await reader.locator("video").count(), 0, "the camera is closed");
  readerSettled();
});
