// An organisation of one's own: entered by keys beside the matches that it finds, kept, taken along, brought, held back by its own words. It
// stands wherever organisations stand, and what is private stands nowhere. All bodies here are invented.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { byId, downloaded, open, site, violations, visit } from "./support.mjs";

const { address, browser } = await site(after);
const NAME = "Invented Wings Workshop";
const SECRETS = /SECRET-(NOTE|CONTACT)/;
const hint = (page, kind) => page.locator(`[data-testid="profile-hint"][data-kind="${kind}"]`);
const partners = (page) => page.locator('[data-testid="profile-partners"] [data-testid="partner-row"]');
const points = (page) => partners(page).evaluateAll((rows) => rows.map((row) => Number(row.dataset.points)));

/** Types into the field that has the focus. */
async function type(page, text) {
  await page.keyboard.type(text);
}

/** Waits until the best partner has other points than before. */
async function grown(page, before) {
  await page.waitForFunction(
    (before) => {
      const row = document.querySelector('[data-testid="profile-partners"] [data-testid="partner-row"]');
      return row && Number(row.dataset.points) !== before;
    },
    before,
  );
}

/** Fills in a profile that finds partners, by keys alone from the name on. */
async function fill(page, name = NAME) {
  await byId(page, "profile-name").focus();
  await type(page, name);
  await page.keyboard.press("Tab");
  await type(page, "Malaysia");
  await page.keyboard.press("Tab");
  await type(page, "private");
  await page.keyboard.press("Tab");
  await type(page, "Makes wings of composites for drones that map floods for relief agencies.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "profile-capability");
  await type(page, "builds airframes of drones from composites");
  await byId(page, "profile-offer").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "own-claim-0");
  await partners(page).first().waitFor();
}

test("filled in by keys: matches appear and grow, the check and the coach help, a reload keeps all", async () => {
  const { page, settled } = await open(browser, `${address}#/own`);
  await byId(page, "profile-form").waitFor();
  assert.deepEqual(await hint(page, "review-no-name").getAttribute("data-gravity"), "blocking");
  await fill(page);
  assert.equal(await byId(page, "profile-words").inputValue(), "builds airframes of drones from composites", "what was typed becomes the words");
  assert.equal(await byId(page, "profile-score").getAttribute("data-blocked"), "false");
  const [first] = await points(page);
  const complete = Number(await byId(page, "profile-score").getAttribute("data-complete"));
  // A page that shows it counts for more.
  await page.keyboard.press("Tab");
  await type(page, "example.org/wings");
  await grown(page, first);
  const [second] = await points(page);
  assert.ok(second > first, `${second} after a link, ${first} before`);
  // By domain.
  await byId(page, "profile-capability-domain").focus();
  await byId(page, "profile-capability-domain").selectOption({ index: 5 });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "own-claim-1");
  assert.equal(await byId(page, "profile-claim").count(), 2);
  assert.ok(Number(await byId(page, "profile-score").getAttribute("data-complete")) > complete);
  // A hint leads to its field.
  await hint(page, "review-no-words").getByRole("button").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "own-claim-1");
  await byId(page, "profile-claim-remove").nth(1).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "profile-capability", "the focus is not lost");
  // What it seeks, certifications, and what is for the person alone.
  await byId(page, "profile-seek").fill("flood mapping");
  await byId(page, "profile-offer").first().click();
  await byId(page, "profile-certifications").fill("ISO 9001\nAS9100");
  await byId(page, "profile-note").fill("SECRET-NOTE");
  await byId(page, "profile-contact").fill("SECRET-CONTACT");
  assert.deepEqual(await violations(page), []);
  const coach = byId(page, "profile-coach").first();
  await coach.locator("summary").click();
  await page.waitForFunction(() => /^(?!.*Trying what would help).*\S/s.test(document.querySelector('[data-testid="profile-coach"] [role=status]')?.textContent ?? ""));
  assert.match(await coach.getByRole("status").textContent(), new RegExp(NAME));
  await page.waitForTimeout(400);
  const before = await points(page);
  await page.reload();
  await partners(page).first().waitFor();
  assert.equal(await byId(page, "profile-name").inputValue(), NAME);
  assert.equal(await byId(page, "profile-links").inputValue(), "https://example.org/wings");
  assert.equal(await byId(page, "profile-note").inputValue(), "SECRET-NOTE");
  assert.deepEqual(await points(page), before);
  settled();
});

test("it stands wherever organisations stand, with the same points, and what is private stands nowhere", async () => {
  const { page, settled } = await open(browser, `${address}#/own`);
  await fill(page);
  await byId(page, "profile-note").fill("SECRET-NOTE");
  await byId(page, "profile-contact").fill("SECRET-CONTACT");
  await page.waitForTimeout(400);
  const [best] = await points(page);
  const link = partners(page).first().getByRole("link");
  const href = await link.getAttribute("href");
  const id = /own-[0-9a-f]+/.exec(href)[0];
  await link.click();
  await byId(page, "total").waitFor();
  assert.equal(Number(await byId(page, "total").getAttribute("data-points")), best);
  assert.match(await page.textContent("main"), /your own organisation, on this device/);
  assert.deepEqual(await violations(page), []);
  await byId(page, "shortlist-add").click();
  await visit(page, `#/organisation/${id}`);
  await byId(page, "partner-row").first().waitFor();
  assert.match(await page.textContent("main"), /your own organisation, on this device/);
  assert.doesNotMatch(await page.textContent("main"), /Something wrong/, "it is corrected where it was entered");
  assert.deepEqual(await violations(page), []);
  await visit(page, "#/organisations?q=Invented%20Wings");
  await page.locator(`[data-testid="organisation-row"][data-organisation="${id}"]`).waitFor();
  const leaving = [];
  for (const button of ["catalogue-export-json", "catalogue-export-csv"]) {
    leaving.push((await downloaded(page, () => byId(page, button).click())).text);
    assert.match(leaving.at(-1), new RegExp(NAME));
  }
  const [topic, ...sides] = href.split("/pair/")[1].split("?")[0].split("/");
  // A reload puts it there again before anything is shown.
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  await visit(page, href);
  assert.equal(Number(await byId(page, "total").getAttribute("data-points")), best);
  // Nothing that leaves has what is private.
  await visit(page, `#/note/${topic}/${sides.join(",")}`);
  leaving.push(await page.textContent("main"));
  assert.match(leaving.at(-1), new RegExp(NAME));
  await visit(page, "#/shortlist");
  await byId(page, "shortlist-item").first().waitFor();
  assert.match(await page.textContent("main"), new RegExp(NAME));
  for (const button of ["shortlist-export-json", "shortlist-export-csv"]) {
    leaving.push((await downloaded(page, () => byId(page, button).click())).text);
  }
  assert.match(leaving.at(-1), new RegExp(NAME));
  await visit(page, "#/dossier");
  leaving.push(await page.textContent("main"));
  // The link names it, since whoever gets it does not have it, and says nothing else of it.
  await visit(page, "#/shortlist");
  const sent = await byId(page, "shortlist-link").first().evaluate((link) => link.href || link.value || link.textContent);
  const there = await open(browser, sent);
  await byId(there.page, "import-merge").or(byId(there.page, "import-copy")).or(there.page.getByRole("button", { name: "Keep this list" })).first().waitFor();
  leaving.push(await there.page.textContent("main"));
  assert.match(leaving.at(-1), new RegExp(NAME));
  for (const text of leaving) assert.doesNotMatch(text, SECRETS);
  // Nor has the form itself on paper, with what a reviewer would say.
  await visit(page, "#/own");
  await byId(page, "profile-note").waitFor();
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await page.locator("#own-private :is(textarea, input)").evaluateAll((all) => all.map((one) => one.checkVisibility())), [false, false]);
  assert.ok(await page.locator(".hints button").first().isVisible());
  settled();
});

test("another tab has it once the person is back there, and no longer once it is removed", async () => {
  const { page, context, settled } = await open(browser, `${address}#/own`);
  const other = await context.newPage();
  await other.goto(`${address}#/organisations?q=invented`);
  await other.waitForFunction(() => performance.getEntriesByName("padan:ready").length > 0);
  assert.equal(await byId(other, "organisation-row").filter({ hasText: NAME }).count(), 0);
  await fill(page);
  await byId(page, "profile-found").waitFor();
  // What the browser says of a tab that is gone to; these two are both in front.
  const back = () => other.evaluate(() => window.dispatchEvent(new Event("focus")));
  const stands = async (count) => {
    for (let tries = 0; tries < 40; tries += 1) {
      await back();
      await other.waitForTimeout(100);
      if ((await byId(other, "organisation-row").filter({ hasText: NAME }).count()) === count) return;
    }
    assert.fail(`${count} rows never stood there`);
  };
  await stands(1);
  await byId(page, "profile-remove").click();
  await stands(0);
  assert.match(other.url(), /q=invented/);
  settled();
  await context.close();
});

test("several profiles; taken along without what is private, removed, brought back", async () => {
  const { page, settled } = await open(browser, `${address}#/own`);
  await fill(page);
  await byId(page, "profile-note").fill("SECRET-NOTE");
  await byId(page, "profile-new").click();
  await page.waitForFunction(() => document.querySelector('[data-testid="profile-name"]')?.value === "");
  await fill(page, "Second Invented Firm");
  assert.deepEqual(await byId(page, "profile-row").allTextContents(), [NAME, "Second Invented Firm"]);
  await byId(page, "profile-row").first().click();
  await page.waitForFunction((name) => document.querySelector('[data-testid="profile-name"]')?.value === name, NAME);
  const file = await downloaded(page, () => byId(page, "profile-export").click());
  assert.equal(file.name, "padan-profile-invented-wings-workshop.json");
  assert.equal(JSON.parse(file.text).format, "padan-profile");
  assert.doesNotMatch(file.text, SECRETS);
  await byId(page, "profile-remove").click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="profile-row"]').length === 1);
  // A way back, with what is private.
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => document.querySelector('[data-testid="profile-note"]')?.value === "SECRET-NOTE");
  await byId(page, "profile-remove").click();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="profile-row"]').length === 1);
  const bring = (text, name = "profile.json") => byId(page, "profile-import-file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  for (const [text, kind] of [["{", "unreadable"], ['{"format":"padan-shortlist"}', "unreadable"], ["[".repeat(100), "unreadable"], [" ".repeat(1_000_001), "unreadable"]]) {
    // What is said of the file before is said no longer.
    const before = await byId(page, "import-finding").allTextContents();
    await bring(text);
    await page.waitForFunction(
      ([kind, before]) => {
        const finding = document.querySelector(`[data-testid="import-finding"][data-kind="${kind}"]`);
        return finding && !before.includes(finding.textContent);
      },
      [kind, before],
    );
    assert.equal(await byId(page, "profile-row").count(), 1, "nothing half read is kept");
  }
  // Scripts and bad addresses of a file stay text or are left out, and it is said.
  const wild = JSON.parse(file.text);
  wild.organisation.name = "<img src=x onerror=alert(1)>";
  wild.organisation.website = "javascript:alert(1)";
  wild.horses = 3;
  await bring(JSON.stringify(wild));
  await page.locator('[data-testid="import-finding"][data-kind="bad-url"]').waitFor();
  assert.equal(await page.locator("main img").count(), 0);
  await byId(page, "profile-row").filter({ hasText: "<img" }).click();
  await page.waitForFunction(() => document.querySelector('[data-testid="profile-name"]')?.value.startsWith("<img"));
  assert.equal(JSON.parse((await downloaded(page, () => byId(page, "profile-export").click())).text).horses, 3, "unknown fields are kept");
  // The same id is here with other words: both stay.
  await bring(file.text);
  await page.waitForFunction((name) => document.querySelector('[data-testid="profile-name"]')?.value === name, NAME);
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="profile-row"]').length === 3);
  assert.equal(await byId(page, "profile-note").inputValue(), "");
  settled();
});

test("words of the munitions list hold it back until they are changed or cleared; a kiosk does not lead there", async () => {
  const { page, settled } = await open(browser, `${address}#/own`);
  await fill(page);
  await byId(page, "profile-words").fill("Makes guided missiles.");
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="profile-partners"] li').length === 0);
  assert.equal(await hint(page, "review-sensitive").getAttribute("data-gravity"), "blocking");
  assert.match(await hint(page, "review-sensitive").textContent(), /ML4/);
  assert.equal(await byId(page, "own-clear").isDisabled(), true, "nobody has said who looks");
  assert.deepEqual(await violations(page), []);
  await byId(page, "own-cleared-by").fill("Example Person");
  await byId(page, "own-clear").check();
  await partners(page).first().waitFor();
  await byId(page, "profile-words").fill("Makes other guided missiles.");
  await hint(page, "review-sensitive").waitFor();
  const kiosk = await open(browser, "about:blank");
  await kiosk.page.goto(`${address}?kiosk=1#/own`);
  await byId(kiosk.page, "kiosk-attract").waitFor();
  assert.equal(await byId(kiosk.page, "profile-form").count(), 0);
  settled();
});
