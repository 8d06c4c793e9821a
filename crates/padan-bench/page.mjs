// The page that measures, in a browser of its own.

import path from "node:path";
import { serve } from "../../scripts/lib/serve.mjs";
import { launch } from "../../tests/browser/support.mjs";

/** Opens the page of FOLDER/site; `measure(name, …)` calls one of its functions. */
export async function withPage(work, use) {
  const { server, address } = await serve(path.join(work, "site"), 0);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(`bench: ${error}`));
    await page.goto(address);
    await page.waitForFunction(() => globalThis.measure);
    const measure = (name, ...given) => page.evaluate(([name, given]) => globalThis.measure[name](...given), [name, given]);
    return { chromium: browser.version(), ...(await use(measure)) };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
