// Bytes are a promise: all that the first useful page needs, compressed, and the single file.

import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { byId, dist, open, site } from "./support.mjs";

const { address, browser } = await site(after);

test("the first useful page takes at most 450 kB", async () => {
  const { page, settled } = await open(browser, "about:blank");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const bytes = new Map();
  const names = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => names.set(requestId, request.url.replace(address, "")));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(names.get(requestId), encodedDataLength));
  await page.goto(address);
  await byId(page, "topic-link").first().waitFor();
  await page.waitForLoadState("networkidle");
  const total = [...bytes.values()].reduce((sum, length) => sum + length, 0);
  console.log(`first page: ${total} bytes: ${[...bytes].map(([name, length]) => `${name || "index.html"} ${length}`).join(", ")}`);
  assert.ok([...bytes.keys()].some((name) => name.endsWith(".wasm")), "the module was counted");
  assert.ok(total <= 450_000, `${total} bytes`);
  settled();
});

test("the single file stays below 2.5 MB", async () => {
  const { size } = await stat(path.join(dist, "padan.html"));
  assert.ok(size <= 2_500_000, `${size} bytes`);
});
