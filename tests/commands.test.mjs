// README's command, as a newcomer types it: scripts/serve builds the release, says its address and answers there. Run
// before the browser tests, which use what it built.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";

const root = path.resolve(import.meta.dirname, "..");

test("scripts/serve prints its address and serves the app", async () => {
  // A process group of its own, so that the server ends with the script.
  const served = spawn(path.join(root, "scripts/serve"), ["0"], { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  try {
    let address;
    for await (const line of createInterface({ input: served.stdout })) {
      address = /^Padan is served at (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line)?.[1];
      if (address) break;
    }
    assert.ok(address, "the address was printed");
    const page = await fetch(address);
    assert.equal(page.status, 200);
    const html = await page.text();
    assert.match(html, /<h1>Find a partner/);
    const wasm = /padan-app-[0-9a-f]+_bg\.wasm/.exec(html)[0];
    assert.equal((await fetch(address + wasm)).headers.get("content-type"), "application/wasm");
    assert.equal((await fetch(`${address}no-such-file`)).status, 404);
  } finally {
    process.kill(-served.pid);
  }
});
