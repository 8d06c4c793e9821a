// An invented event for tests of the kiosk. Every organisation is called "Example …" and the title says that it is a test fixture.

import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { byId, dist, root } from "./support.mjs";

const claim = (capability, engagement, text) => ({ capability, engagement, claim: text });
const example = (letter, country, stand, ...capabilities) => ({
  id: `example-${letter}`,
  name: `Example ${letter.toUpperCase()}`,
  country,
  kind: "company",
  summary: `An invented organisation <b>${letter}</b> of a test fixture.`,
  website: `https://example-${letter}.example/`,
  capabilities,
  ...(stand ? { stand } : {}),
});

export const dataset = {
  format: "padan-dataset",
  version: 1,
  title: "Test fixture </script><!-- with stands",
  as_of: "2026-11-22",
  organisations: [
    example("a", "ID", "Hall 1, A1", claim("uas.airframe", "produce", "Makes small airframes.")),
    example("b", "MY", undefined, claim("uas.airframe", "produce", "Makes airframes of bamboo."), claim("uas.payload", "produce", "Makes cameras for drones.")),
    example("c", "TH", "Hall 2, C3", claim("uas.payload", "research", "Studies cameras that see water.")),
    example("d", "VN", "Hall 2, D4", claim("uas.airframe", "operate", "Flies over flooded fields.")),
    example("e", "PH", undefined, claim("uas.payload", "develop", "Tests cameras for rescue.")),
  ],
};

export const settings = {
  format: "padan-kiosk",
  version: 1,
  title: "Example Expo (test fixture)",
  topics: ["humanitarian-drones"],
  home: "example-e",
  code: "2468",
  hue: "kept",
};

const tool = path.join(root, "target/release/padan");

/** A kiosk file that the tool makes, in a folder of its own; `more` are further settings. */
export async function kioskFile(after, more = {}, data = dataset) {
  const folder = await mkdtemp(path.join(tmpdir(), "padan-kiosk-"));
  after(() => rm(folder, { recursive: true }));
  const file = (name) => path.join(folder, name);
  await writeFile(file("data.json"), JSON.stringify(data));
  await writeFile(file("settings.json"), JSON.stringify({ ...settings, ...more }));
  execFileSync(tool, ["kiosk", "--edition", path.join(dist, "padan.html"), "--dataset", file("data.json"), "--settings", file("settings.json"), "-o", file("kiosk.html")], { stdio: "pipe" });
  return file("kiosk.html");
}

/** The names that the rows of the answers show, in order. */
export const answers = (page) => byId(page, "organisation-row").evaluateAll((rows) => rows.map((row) => row.dataset.organisation));

/** Touches the organiser's gesture and says the code. */
export async function unlock(page, code) {
  for (let touch = 0; touch < 5; touch += 1) await byId(page, "kiosk-organiser").click();
  if (code) {
    for (const digit of code) await page.locator(`[data-key="${digit}"]`).click();
    await byId(page, "kiosk-code-enter").click();
  }
}
