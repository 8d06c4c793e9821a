// The region at a glance: the matrix by keyboard and from the address, a state's page, the map by pointer, keyboard and touch, gaps as
// files, the entry to correct.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { byId, downloaded, open, root, site, violations, visit } from "./support.mjs";

const { address, browser } = await site(after);
const read = async (file) => JSON.parse(await readFile(path.join(root, "data", file), "utf8"));
const { member_states: states } = await read("states.json");
const members = states.filter((state) => state.membership === "member").sort((a, b) => a.name.localeCompare(b.name, "en"));

/** The matrix as rows of texts, heads first. */
const matrix = (page) => byId(page, "state-matrix").locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.querySelector("a")?.firstChild?.textContent ?? "").trim())));
const focused = (page) => page.evaluate(() => document.activeElement.dataset.cell);

test("the matrix has a row and a column for each member state, by name, and reads the same both ways", async () => {
  const { page, settled } = await open(browser, `${address}#/states`);
  await byId(page, "state-matrix").waitFor();
  const heads = await byId(page, "state-matrix").locator("tbody th .long").allTextContents();
  assert.deepEqual(heads, members.map((state) => state.name));
  const rows = await matrix(page);
  assert.equal(rows.length, 11);
  for (let row = 0; row < 11; row += 1) {
    for (let column = 0; column < 11; column += 1) {
      assert.equal(rows[row][column + 1], rows[column][row + 1], `${row} ${column}`);
      if (row !== column) assert.match(rows[row][column + 1], /^(\d+|–)$/);
    }
  }
  const thin = await byId(page, "state-matrix").locator("td.thin").count();
  assert.ok(thin > 0 && thin < 110, `${thin} cells are hatched`);
  settled();
});

test("what the matrix shows stands in the address and comes back with it", async () => {
  const { page, settled } = await open(browser, `${address}#/states`);
  await byId(page, "state-matrix").waitFor();
  const best = await matrix(page);
  await page.getByLabel("What the cells say").selectOption("likeness");
  await page.locator(".matrix caption").filter({ hasText: "mixes" }).waitFor();
  await page.getByLabel("Order").selectOption("clusters");
  await page.locator(".matrix .start").first().waitFor();
  const clustered = await matrix(page);
  assert.notDeepEqual(clustered, best);
  await page.getByLabel("Topic", { exact: true }).selectOption("humanitarian-drones");
  assert.match(page.url(), /show=likeness/);
  assert.match(page.url(), /order=clusters/);
  assert.match(page.url(), /topic=humanitarian-drones/);
  await page.reload();
  await byId(page, "state-matrix").waitFor();
  assert.equal(await page.getByLabel("Order").inputValue(), "clusters");
  assert.equal(await page.getByLabel("Topic", { exact: true }).inputValue(), "humanitarian-drones");
  assert.equal(await page.locator(".matrix caption").filter({ hasText: "mixes" }).count(), 1);
  settled();
});

test("arrow keys lead from cell to cell; a cell leads to the pairs of its two states", async () => {
  const { page, settled } = await open(browser, `${address}#/states?topic=humanitarian-drones`);
  await byId(page, "state-matrix").waitFor();
  assert.equal(await page.locator('.matrix a[tabindex="0"]').count(), 1, "one stop of the Tab key");
  await page.locator('.matrix a[tabindex="0"]').focus();
  assert.equal(await focused(page), "0-1");
  for (const [key, cell] of [["ArrowRight", "0-2"], ["ArrowDown", "1-2"], ["ArrowDown", "3-2"], ["Home", "3-0"], ["End", "3-10"], ["ArrowRight", "3-10"], ["ArrowUp", "2-10"]]) {
    await page.keyboard.press(key);
    assert.equal(await focused(page), cell, key);
  }
  await page.locator('[data-cell="2-5"]').focus();
  const label = await page.locator('[data-cell="2-5"] .hidden').textContent();
  await page.keyboard.press("Enter");
  await byId(page, "pair-row").first().waitFor();
  const codes = [members[2].code, members[5].code];
  assert.match(page.url(), new RegExp(`topic/humanitarian-drones\\?states=${codes.join(",")}`));
  const shown = await byId(page, "pair-row").locator(".state").allTextContents();
  assert.deepEqual([...new Set(shown)].sort(), [...codes].sort());
  const best = Math.round(Number(await byId(page, "pair-row").first().getAttribute("data-points")));
  assert.ok(label.includes(`: ${best} points`), `${label} ${best}`);
  await page.goBack();
  await byId(page, "state-matrix").waitFor();
  settled();
});

test("over all topics a cell leads to the best pair of each topic", async () => {
  const { page, settled } = await open(browser, `${address}#/states`);
  await byId(page, "state-matrix").waitFor();
  const value = (await matrix(page))[1][6];
  await page.locator('[data-cell="1-5"]').click();
  await page.locator("#between").waitFor();
  await page.waitForFunction(() => document.activeElement.id === "between");
  assert.match(page.url(), /between=/);
  const points = await page.locator("section td.number").allTextContents();
  assert.equal(points[0], value, "the first is the best of all");
  await page.locator("section th a").first().click();
  await byId(page, "pair-row").first().waitFor();
  assert.equal(String(Math.round(Number(await byId(page, "pair-row").first().getAttribute("data-points")))), value);
  settled();
});

test("the page of a state tells what is known, whom to ask, what others restrict, and what is unknown", async () => {
  const { page, settled } = await open(browser, address);
  for (const state of states) {
    await visit(page, `#/states/${state.code}`);
    await byId(page, "state-topic").first().waitFor();
    const text = await page.locator("main").textContent();
    assert.equal(await page.locator("h1").textContent(), state.name);
    const { organisations } = await read(`organisations/${state.code.toLowerCase()}.json`);
    const known = Number(text.match(/(\d+) organisations known here/)?.[1]);
    assert.ok(known > 0 && known <= organisations.length, `${state.code}: ${known} of ${organisations.length}`);
    assert.equal(text.includes("Fewer than 15"), known < 15, state.code);
    for (const said of [state.trade_control?.law, state.trade_control?.authority, state.trade_control?.seen && new Date(state.trade_control.seen).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }), ...state.restrictions.map((one) => one.text)]) {
      if (said) assert.ok(text.includes(said), `${state.code}: ${said}`);
    }
    if (!state.trade_control?.law && !state.trade_control?.authority) {
      // Nobody has looked where nothing is said.
      assert.ok(text.includes(state.trade_control ? "no authority was found" : "Padan holds nothing about the law"), state.code);
    }
    assert.equal(text.includes("none noted here; unknown"), state.restrictions.length === 0, state.code);
    if (state.restrictions.length > 0) assert.ok(text.includes("not checked against the text"), "how certain it is");
  }
  await visit(page, "#/states/XX");
  assert.equal(await page.locator("h1").textContent(), "Not found");
  settled();
});

test("pointer, keyboard and touch show the same on the map, and the table says it too", async () => {
  const { page, settled } = await open(browser, `${address}#/states`, { hasTouch: true });
  const map = byId(page, "state-map");
  await map.waitFor();
  const mark = (code) => map.locator(`[data-state="${code}"]`);
  assert.equal(await map.locator(".mark").count(), 11);
  const sizes = await map.locator(".mark").evaluateAll((all) => all.map((one) => [one.offsetWidth, one.offsetHeight]));
  assert.ok(sizes.every((size) => String(size) === String(sizes[0]) && size[0] >= 24), "all of one size, as large as a finger needs");
  const told = () => map.locator("figcaption").textContent();
  const arcs = () => map.locator("svg path:not(.land)").evaluateAll((all) => all.map((one) => one.getAttribute("d")).join());
  const seen = new Set([await told()]);
  for (const code of ["BN", "SG", "TL", "ID"]) {
    await mark("MM").hover();
    await mark(code).hover();
    const hovered = [await told(), await arcs()];
    assert.ok(hovered[0].includes(states.find((state) => state.code === code).name));
    await mark("MM").focus();
    await mark(code).focus();
    assert.deepEqual([await told(), await arcs()], hovered, `${code}: focus`);
    await mark("MM").tap();
    await mark(code).tap();
    assert.deepEqual([await told(), await arcs()], hovered, `${code}: touch`);
    assert.match(page.url(), new RegExp(`at=${code}`));
    seen.add(hovered[0]);
    // The same in the table.
    const name = states.find((state) => state.code === code).name;
    await page.locator(".as-table:not(.meaning)").evaluate((details) => (details.open = true));
    const row = page.locator(".as-table:not(.meaning) tr").filter({ has: page.getByRole("link", { name, exact: true }) });
    const count = hovered[0].match(/: (\d+) organisation/)[1];
    assert.equal(await row.locator("td").first().textContent(), count);
    assert.ok(hovered[0].includes((await row.locator("a").nth(1).textContent()).trim()), "the best pair");
  }
  assert.equal(seen.size, 5);
  const before = await map.locator(".count").allTextContents();
  await page.getByLabel("Organisations counted").selectOption({ index: 1 });
  assert.match(page.url(), /field=/);
  assert.notDeepEqual(await map.locator(".count").allTextContents(), before);
  await page.reload();
  await map.waitFor();
  assert.match(await told(), /Indonesia/, "the chosen state is in the address");
  settled();
});

test("on a narrow screen marks do not overlap and everything has room", async () => {
  const { page, settled } = await open(browser, `${address}#/states?show=gain&order=clusters`, { viewport: { width: 360, height: 800 } });
  await byId(page, "state-matrix").waitFor();
  const boxes = await byId(page, "state-map").locator(".mark").evaluateAll((all) => all.map((one) => { const { x, y, width } = one.getBoundingClientRect(); return [x + width / 2, y + width / 2]; }));
  for (const [place, one] of boxes.entries()) for (const other of boxes.slice(place + 1)) assert.ok(Math.hypot(one[0] - other[0], one[1] - other[1]) >= 24, `${one} ${other}`);
  const wide = await page.locator(".wide").first().evaluate((box) => box.scrollWidth - box.clientWidth);
  assert.ok(wide <= 0, `the matrix is ${wide} px wider than the screen`);
  const cells = await page.locator(".matrix td a").evaluateAll((all) => Math.min(...all.flatMap((one) => [one.offsetWidth, one.offsetHeight])));
  assert.ok(cells >= 24, `cells of ${cells} px`);
  settled();
});

test("gaps of a topic are saved as a table and for programs", async () => {
  const { page, settled } = await open(browser, `${address}#/gaps/humanitarian-drones`);
  const json = JSON.parse((await downloaded(page, () => byId(page, "gaps-export-json").click())).text);
  assert.deepEqual([json.format, json.version, json.topics.length], ["padan-gaps", 1, 1]);
  const rows = await page.locator(".by-state tbody tr").count();
  assert.equal(json.topics[0].elements.length, rows);
  const marked = await page.locator(".by-state tr.gap").count();
  assert.equal(json.topics[0].elements.filter((element) => element.gap === "none").length, marked);
  const { name, text } = await downloaded(page, () => byId(page, "gaps-export-csv").click());
  assert.equal(name, "padan-gaps-humanitarian-drones.csv");
  assert.equal(text.trimEnd().split("\r\n").length, rows + 1);
  // What the table counts is what the file says.
  const counts = await page.locator(".by-state tbody tr").first().locator("td").allTextContents();
  const suppliers = json.topics[0].elements[0].suppliers.length;
  assert.equal(counts.slice(0, 11).reduce((sum, count) => sum + Number(count || 0), 0), suppliers);
  settled();
});

test("gaps of all topics sum up those of each", async () => {
  const { page, settled } = await open(browser, `${address}#/gaps`);
  const rows = page.locator(".summary tbody tr");
  await rows.first().waitFor();
  const { topics } = await read("topics.json");
  assert.equal(await rows.count(), topics.length);
  const json = JSON.parse((await downloaded(page, () => byId(page, "gaps-export-json").click())).text);
  for (const [place, topic] of json.topics.entries()) {
    const cells = await rows.nth(place).locator("td").allTextContents();
    const with_ = (gap) => topic.elements.filter((element) => element.gap === gap).length;
    assert.deepEqual(cells.slice(0, 3).map(Number), [topic.elements.length, with_("none"), with_("one")], topic.topic);
  }
  const open_ = json.topics.flatMap((topic) => topic.elements).filter((element) => element.gap === "none").length;
  assert.equal(await page.locator(".gaps:not(.uses) > li").count(), open_);
  await rows.first().locator("a").click();
  await page.waitForFunction(() => location.hash.startsWith("#/gaps/"));
  settled();
});

test("an organisation's page: partners with the map, who could stand in, the entry to correct with a text", async () => {
  const { page, settled } = await open(browser, `${address}#/organisation/my-poladrone`);
  await byId(page, "substitute-row").first().waitFor();
  assert.equal(await byId(page, "substitute-row").filter({ hasText: "Poladrone" }).count(), 0, "nobody stands in for itself");
  const arcs = () => page.locator(".map path:not(.land)").evaluateAll((all) => all.map((one) => one.getAttribute("d")).join());
  assert.notEqual(await arcs(), "");
  await page.locator(".sources a").first().waitFor();
  await page.getByText("Mistake? Here is the entry").click();
  const { name, text } = await downloaded(page, () => byId(page, "correct-mistake").click());
  assert.equal(name, "padan-correction-my-poladrone.json");
  const file = JSON.parse(text);
  const stands = await read("organisations/my.json");
  const entry = stands.organisations.find((organisation) => organisation.id === "my-poladrone");
  assert.equal(file.correction.purpose, "mistake");
  assert.equal(file.correction.file, "data/organisations/my.json");
  assert.match(file.correction.dataset.hash, /^sha256:[0-9a-f]{64}$/);
  assert.deepEqual(file.organisations[0].capabilities.map((claim) => claim.claim), entry.capabilities.map((claim) => claim.claim));
  assert.ok(file.sources.length > 0 && file.sources.every((source) => source.url.startsWith("http")));
  const letter = await page.locator(".correct pre").first().textContent();
  assert.ok(letter.includes("(my-poladrone)") && letter.includes(file.correction.dataset.hash));
  await page.getByText("This is us").first().click();
  const own = JSON.parse((await downloaded(page, () => byId(page, "correct-own").click())).text);
  assert.equal(own.correction.purpose, "own");
  assert.deepEqual(await violations(page), []);
  assert.ok((await page.locator("main").textContent()).includes("no address for corrections yet"));
  settled();
});

test("matrix, state, gaps and organisation are printed with what they say", async () => {
  const { page } = await open(browser, `${address}#/states`);
  await byId(page, "state-matrix").waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok(await byId(page, "state-map").locator(".mark").first().isVisible(), "marks stay on paper");
  for (const [fragment, selector] of [["#/states/MM", ".remark"], ["#/gaps/humanitarian-drones", ".by-state"], ["#/organisation/brin", '[data-testid="substitute-row"]']]) {
    await visit(page, fragment);
    await page.locator(selector).first().waitFor();
    assert.ok((await page.pdf({ format: "A4" })).length > 10_000, fragment);
    assert.equal(await page.locator("main button:visible:not(.mark)").count(), 0, `${fragment}: no buttons on paper`);
    const hidden = await page.locator(".gaps .more li").evaluateAll((all) => all.filter((one) => one.offsetHeight === 0).length);
    assert.equal(hidden, 0, `${fragment}: all names are on paper`);
  }
});
