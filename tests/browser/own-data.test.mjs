// A person's own lists: read, looked at, decided on by keys, loaded, kept, switched, removed; files that are none. All bodies in the
// files are invented.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import path from "node:path";
import { byId, downloaded, load, open, root, site, toTheEnd, violations, visit } from "./support.mjs";

const { address, browser } = await site(after);
const fixture = (name) => path.join(root, "tests/browser/fixtures", name);
const inUse = (page) => byId(page, "data-in-use").textContent();

/** Chooses a file on the page of own lists. */
async function bring(page, file) {
  await visit(page, "#/own-data");
  await byId(page, "dataset-import-file").setInputFiles(typeof file === "string" ? fixture(file) : file);
}

/** Whether the browser would ask before it leaves the page. */
const asks = (page) => page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

test("a list in Windows-1252 with unknown columns: columns by hand, groups by keys, doubles, sensitive words, findings, loading", async () => {
  const { page, settled } = await open(browser, address);
  await bring(page, "invented-windows-1252.csv");
  await byId(page, "own-encoding").waitFor();
  assert.equal(await byId(page, "own-encoding").inputValue(), "Windows-1252");
  assert.equal(await byId(page, "own-delimiter").inputValue(), ";");
  assert.deepEqual(await violations(page), []);
  const column = (heading) => page.locator(`[data-testid="own-column"][data-column="${heading}"]`);
  await column("Quem").selectOption("name");
  await column("De onde").selectOption("country");
  await column("Zzz").selectOption("description");
  await column("Yyy").selectOption("stand");
  await byId(page, "own-next").click();
  const groups = byId(page, "capability-group");
  await groups.first().waitFor();
  assert.deepEqual(await violations(page), []);
  // By keys alone: leave the first, take it again, set another capability.
  const first = groups.first().getByRole("checkbox").first();
  const unproposed = page.locator('[data-testid="capability-group"]:not([data-band="sure"])').last();
  assert.equal(await first.isChecked(), true, "sure ones are taken");
  await first.focus();
  await page.keyboard.press("Delete");
  assert.equal(await first.isChecked(), false);
  assert.notEqual(await page.evaluate(() => document.activeElement.id), await first.getAttribute("id"), "Delete goes on");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  assert.equal(await first.isChecked(), true);
  await unproposed.getByRole("checkbox").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.activeElement.dataset.testid === "group-other");
  await page.keyboard.type("Language technology");
  await page.keyboard.press("Tab");
  assert.match(await unproposed.textContent(), /Language technology/);
  assert.equal(await unproposed.getByRole("checkbox").first().isChecked(), true);
  assert.deepEqual(await violations(page), []);
  await byId(page, "own-next").click();
  assert.equal(await byId(page, "own-twin").first().isChecked(), true, "the same name in the same country");
  assert.deepEqual(await violations(page), []);
  await byId(page, "own-next").click();
  const sensitive = byId(page, "own-sensitive").first();
  assert.equal(await sensitive.locator("mark").textContent(), "missiles");
  assert.equal(await byId(page, "own-clear").first().isDisabled(), true, "nobody has said who looks");
  await byId(page, "own-cleared-by").fill("Example Person");
  assert.deepEqual(await violations(page), []);
  await byId(page, "own-leave-out").first().check();
  await byId(page, "own-next").click();
  const finding = page.locator('[data-testid="import-finding"][data-kind="bad-country"]');
  assert.equal(await finding.getAttribute("data-row"), "7");
  assert.deepEqual(await violations(page), []);
  await byId(page, "own-next").click();
  assert.equal(await byId(page, "own-preview").getAttribute("data-organisations"), "4");
  assert.match(await byId(page, "own-step").last().textContent(), /\b4$/, "the step and the text say one number");
  const names = await page.locator(".own-part .taxonomy li").allTextContents();
  assert.deepEqual(names, names.toSorted((a, b) => a.localeCompare(b)), "by the names that are shown");
  // Looking elsewhere meanwhile costs nothing.
  await visit(page, "#/about");
  await visit(page, "#/own-data");
  await byId(page, "own-title").fill("Invented fair");
  assert.deepEqual(await violations(page), []);
  await load(page, "own-load-beside");
  assert.match(await inUse(page), /Invented fair/);
  await visit(page, "#/organisations?q=Exemplo");
  assert.equal(await byId(page, "organisation-row").first().getAttribute("data-organisation"), "tl-exemplo-jose");
  settled();
});

test("a workbook alone: kept over a reload, saved as a file, switched, removed and brought back", async () => {
  const { page, settled } = await open(browser, address);
  await bring(page, "invented.xlsx");
  await byId(page, "own-sheet").waitFor();
  await toTheEnd(page);
  assert.equal(await byId(page, "own-preview").getAttribute("data-organisations"), "3");
  await load(page);
  await visit(page, "#/organisations");
  assert.equal(await byId(page, "organisation-row").count(), 3);
  await visit(page, "#/topic/humanitarian-drones");
  assert.equal(await byId(page, "pair-row").first().getAttribute("data-a"), "id-example-wings-and");
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  assert.match(await inUse(page), /invented/);
  await byId(page, "pair-row").first().waitFor();
  await visit(page, "#/own-data");
  const { name, text } = await downloaded(page, () => byId(page, "own-export").click());
  assert.equal(name, "padan-invented.json");
  assert.equal(JSON.parse(text).organisations.length, 3);
  assert.deepEqual(await violations(page), []);
  await byId(page, "own-bundled").click();
  await page.waitForFunction(() => document.querySelector('[data-testid="data-in-use"]')?.textContent === "");
  await visit(page, "#/organisations?q=Poladrone");
  await byId(page, "organisation-row").first().waitFor();
  await visit(page, "#/own-data");
  await byId(page, "own-use-beside").click();
  await page.waitForFunction(() => document.querySelector('[data-testid="data-in-use"]')?.textContent);
  await byId(page, "own-remove").click();
  await page.waitForFunction(() => document.querySelector('[data-testid="data-in-use"]')?.textContent === "");
  await page.getByRole("button", { name: "Undo" }).click();
  await byId(page, "own-kept").waitFor();
  settled();
});

test("a dataset in JSON with its sources", async () => {
  const { page, settled } = await open(browser, address);
  await bring(page, "invented.json");
  await byId(page, "own-step").first().waitFor();
  await toTheEnd(page);
  assert.equal(await byId(page, "own-title").inputValue(), "Invented dataset");
  await load(page);
  await visit(page, "#/organisation/example-a");
  await page.getByRole("link", { name: "Example" }).first().waitFor();
  settled();
});

test("stopping and giving up leave nothing; a list by the thousand never freezes the page", async () => {
  const { page, settled } = await open(browser, address);
  const rows = Array.from({ length: 4000 }, (_, row) => `Example Body ${row},${["MY", "ID", "TH"][row % 3]},drone survey number ${row}; rescue boats type ${row % 50}`);
  const file = { name: "invented-many.csv", mimeType: "text/csv", buffer: Buffer.from(`name,country,description\n${rows.join("\n")}\n`) };
  await bring(page, file);
  await byId(page, "own-next").click();
  await page.locator("progress").waitFor();
  await byId(page, "import-cancel").click();
  await byId(page, "dataset-import-file").waitFor();
  await byId(page, "dataset-import-file").setInputFiles(file);
  await byId(page, "own-next").click();
  await byId(page, "capability-group").first().waitFor({ timeout: 120_000 });
  await byId(page, "import-cancel").click();
  await byId(page, "dataset-import-file").waitFor();
  assert.equal(await inUse(page), "");
  settled();
});

test("back to the columns and on again keeps what was decided; leaving is asked about until the list is loaded or given up", async () => {
  const { page, settled } = await open(browser, address);
  const list = "name,country,description,stand\nExample A,MY,drone survey; plate carriers,\"Hall 3, B05\"\nEXAMPLE A SDN BHD,MY,rescue boats,\"Hall 2, C78\"\nExample B,SG,rescue boats,C1\n";
  const file = { name: "invented-back.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
  await bring(page, file);
  await byId(page, "own-column").first().waitFor();
  assert.equal(await asks(page), false, "nothing has been decided yet");
  await byId(page, "own-next").click();
  const sure = page.locator('[data-testid="capability-group"][data-band="sure"]');
  await sure.first().waitFor();
  assert.equal(await sure.filter({ hasText: "plate carriers" }).count(), 0, "nothing is proposed for a flagged phrase");
  assert.equal(await asks(page), true);
  await sure.first().getByRole("checkbox").first().uncheck();
  await byId(page, "own-next").click();
  await page.locator(".twins li", { hasText: "Hall 3, B05; Hall 2, C78" }).waitFor();
  await byId(page, "own-again").uncheck();
  const stand = page.locator('[data-testid="own-column"][data-column="stand"]');
  for (const role of ["stand", "ignored"]) {
    await byId(page, "own-to-columns").click();
    assert.equal(await stand.inputValue(), "stand", "as it was said last");
    assert.deepEqual(await violations(page), []);
    await stand.selectOption(role);
    await byId(page, "own-next").click();
    await sure.first().waitFor();
    assert.equal(await asks(page), true);
    assert.equal(await sure.first().getByRole("checkbox").first().isChecked(), false);
    await byId(page, "own-next").click();
    assert.equal(await byId(page, "own-again").isChecked(), false);
  }
  // Columns that are not enough say so and lose nothing.
  await byId(page, "own-to-columns").click();
  assert.equal(await stand.inputValue(), "ignored");
  const name = page.locator('[data-testid="own-column"][data-column="name"]');
  await name.selectOption("ignored");
  await byId(page, "own-next").click();
  await page.getByText("no column holds names").waitFor();
  await name.selectOption("name");
  await byId(page, "own-next").click();
  await sure.first().waitFor();
  assert.equal(await sure.first().getByRole("checkbox").first().isChecked(), false);
  await byId(page, "import-cancel").click();
  await byId(page, "dataset-import-file").waitFor();
  assert.equal(await asks(page), false);
  await byId(page, "dataset-import-file").setInputFiles(file);
  await toTheEnd(page);
  await load(page);
  assert.equal(await asks(page), false, "it is kept now");
  settled();
});

test("files that are no lists are refused with the reason, and nothing of them is kept", async () => {
  const { page, settled } = await open(browser, address);
  const made = (name, buffer) => ({ name, mimeType: "text/csv", buffer: Buffer.from(buffer) });
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  for (const [file, reason] of [
    [made("empty.csv", ""), /empty/],
    [made("picture.csv", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /PNG/],
    [made("bytes.csv", Array.from({ length: 4000 }, (_, byte) => byte % 256)), /no text/],
    [made("old.xls", compound), /save it as XLSX/],
    [made("protected.xlsx", [...compound, ...Buffer.from("EncryptedPackage", "utf16le")]), /password/],
    [made("wide.csv", `name,country${",x".repeat(500)}\nA,MY\n`), /200 columns/],
    [made("other.json", '{"format":"padan-shortlist","version":1}'), /padan-dataset/],
    ["invented-macros.xlsx", /macros/],
    ["invented-bomb.xlsx", /unpacks to more/],
  ]) {
    await bring(page, file);
    await page.waitForFunction((text) => new RegExp(text).test(document.querySelector('[role="alert"][data-testid="import-finding"]')?.textContent ?? ""), reason.source);
  }
  assert.deepEqual(await violations(page), []);
  assert.equal(await byId(page, "own-kept").count(), 0);
  settled();
});

test("a file that is too big is refused before it is read", async () => {
  const { page, settled } = await open(browser, address);
  await visit(page, "#/own-data");
  // As large as 200 MB, without 200 MB.
  await page.evaluate(() => {
    const field = document.querySelector('[data-testid="dataset-import-file"]');
    const file = new File(["a"], "huge.csv");
    Object.defineProperty(file, "size", { value: 200_000_000 });
    Object.defineProperty(field, "files", { value: { length: 1, item: () => file } });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.waitForFunction(() => /larger than/.test(document.querySelector('[role="alert"][data-testid="import-finding"]')?.textContent ?? ""));
  settled();
});
