// The app in WebAssembly and the tool on this machine come to the same: on every topic, pair by pair, term by term.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { after, test } from "node:test";
import { byId, open, root, site, visit } from "./support.mjs";

const { address, browser } = await site(after);
const tool = path.join(root, "target/release/padan");
const padan = (...words) => JSON.parse(execFileSync(tool, [...words, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 }));

test("the best pairs of every topic are the same", async () => {
  const { page, settled } = await open(browser, `${address}#/topics`);
  const topics = await byId(page, "topic-link").evaluateAll((links) => links.map((link) => link.dataset.topic));
  assert.ok(topics.length > 20);
  for (const topic of topics) {
    const pairs = padan("pairs", "--topic", topic);
    await visit(page, `#/topic/${topic}`);
    const rows = await byId(page, "pair-row").evaluateAll((all) => all.map(({ dataset }) => [dataset.a, dataset.b, dataset.points]));
    assert.deepEqual(rows, pairs.map(({ a, b, points }) => [a, b, String(points)]), topic);
    const [first] = pairs;
    await visit(page, `#/pair/${topic}/${first.a}/${first.b}`);
    const terms = await byId(page, "term").evaluateAll((all) => all.map(({ dataset }) => [dataset.term, dataset.points]));
    assert.deepEqual(terms, first.terms.map(({ id, points }) => [id, String(points)]), topic);
  }
  settled();
});

test("the best partners of an organisation are the same", async () => {
  const { page, settled } = await open(browser, `${address}#/organisation/brin`);
  const [line] = execFileSync(tool, ["partners", "--organisation", "brin", "--top", "10", "--json"], { encoding: "utf8" }).split("\n");
  await byId(page, "partner-row").first().waitFor();
  const rows = await byId(page, "partner-row").evaluateAll((all) => all.map(({ dataset }) => [dataset.organisation, dataset.points]));
  // Below stand the best of further states.
  assert.deepEqual(rows.slice(0, 10), JSON.parse(line).partners.map(({ id, points }) => [id, String(points)]));
  settled();
});
