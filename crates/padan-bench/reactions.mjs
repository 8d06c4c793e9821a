// How soon pages answer with a large list in use: from a click to the last picture that it changes, in Debian's Chromium on a built site.

import path from "node:path";
import { serve } from "../../scripts/lib/serve.mjs";
import { byId, launch, load, open, toTheEnd } from "../../tests/browser/support.mjs";

/** How long nothing may change for an answer to be whole, in milliseconds. */
const QUIET = 400;
const ROUNDS = 3;
const BLANK = "#/no/such/page";

/** Pages, each come to from a page that shows nothing. */
const PAGES = {
  topic: "#/topic/humanitarian-drones",
  catalogue: "#/organisations",
  "catalogue, two facets": "#/organisations?states=ID,MY&kinds=university",
  "catalogue, words": "#/organisations?q=composite",
  organisation: null,
  pair: null,
  compare: null,
  states: "#/states",
  "states, a topic": "#/states?topic=humanitarian-drones",
  "states, likeness": "#/states?show=likeness&order=clusters",
  "states, pairs between two": "#/states?between=ID,MY",
  state: "#/states/MY",
  gaps: "#/gaps/humanitarian-drones",
  "gaps, region": "#/gaps",
  team: "#/team/humanitarian-drones",
};

/** What is done on a page: where, and with which elements, one after the other; the last one is measured. */
const CLICKS = {
  "catalogue: a facet opened": ["#/organisations", 'details[data-facet="states"] > summary'],
  "catalogue: a state ticked": ["#/organisations", 'details[data-facet="states"] > summary', 'details[data-facet="states"] input'],
  "catalogue: a letter typed": ["#/organisations", "input[type=search]"],
  "topic: a state ticked": ["#/topic/humanitarian-drones", 'details.choice input[type="checkbox"]'],
  "states: another topic": ["#/states", 'select:has(> option[value="humanitarian-drones"])'],
};

/** Runs in the page: does something and says when the last picture that it changed was painted, and when the first. */
function reaction([what, argument, quiet]) {
  return new Promise((resolve) => {
    const from = performance.now();
    let first = null;
    let last = null;
    const painted = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          last = performance.now();
          first ??= last;
        };
        port2.postMessage(null);
      });
    const watcher = new MutationObserver(painted);
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    const wait = () =>
      setTimeout(() => {
        if (performance.now() - (last ?? from) < quiet) return wait();
        watcher.disconnect();
        resolve({ first: first - from, last: last - from });
      }, 50);
    wait();
    if (what === "go") return void (location.hash = argument);
    const target = document.querySelector(`main ${argument}`);
    if (target.type === "checkbox" || target.tagName === "SUMMARY") return target.click();
    if (target.tagName === "SELECT") target.selectedIndex = (target.selectedIndex + 1) % target.options.length;
    else target.value += "c";
    target.dispatchEvent(new Event(target.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

/** Milliseconds of every reaction, by name: the first time and the times after. */
export async function measureReactions(dist, file) {
  const { server, address } = await serve(dist, 0);
  const browser = await launch();
  try {
    const { page } = await open(browser, `${address}#/own-data`);
    page.setDefaultTimeout(300_000);
    await byId(page, "dataset-import-file").setInputFiles(file);
    await toTheEnd(page);
    await load(page);
    await page.waitForTimeout(2_000);
    // What is measured has to be the large list.
    const told = await page.evaluate(() => (location.hash = "#/organisations")).then(() => byId(page, "catalogue-told").textContent());
    if (!told.includes("10,000")) throw new Error(`not the list that was brought: ${told}`);
    const react = (what, argument) => page.evaluate(reaction, [what, argument, QUIET]);
    const link = async (from, selector) => {
      await react("go", from);
      return page.locator(selector).first().getAttribute("href");
    };
    const places = { ...PAGES };
    places.organisation = await link(PAGES.catalogue, '[data-testid="organisation-row"] a');
    places.pair = await link(PAGES.topic, '[data-testid="pair-row"] a');
    const ids = await page.evaluate(() => [...document.querySelectorAll('[data-testid="pair-row"]')].slice(0, 2).flatMap(({ dataset }) => [dataset.a, dataset.b]));
    places.compare = `#/compare/${[...new Set(ids)].join(",")}`;
    const found = {};
    for (const [name, place] of Object.entries(places)) {
      found[name] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await react("go", BLANK);
        found[name].push(await react("go", place));
      }
    }
    for (const [name, [place, ...selectors]] of Object.entries(CLICKS)) {
      found[name] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await react("go", BLANK);
        await react("go", place);
        for (const selector of selectors.slice(0, -1)) await react("do", selector);
        found[name].push(await react("do", selectors.at(-1)));
      }
    }
    return found;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const found = await measureReactions(path.resolve(process.argv[2]), path.resolve(process.argv[3]));
  for (const [name, all] of Object.entries(found)) console.log(name.padEnd(30), all.map(({ first, last }) => `${Math.round(first)}/${Math.round(last)}`).join("  "));
}
