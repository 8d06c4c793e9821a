// Takes pictures of every page: node gallery.mjs FOLDER. See scripts/gallery.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { serve } from "../../scripts/lib/serve.mjs";
import { pages } from "./pages.mjs";
import { byId, dist, launch, open, visit } from "./support.mjs";

const folder = path.resolve(process.argv[2]);
await mkdir(folder, { recursive: true });
const { server, address } = await serve(dist, 0);
const browser = await launch();

const views = [360, 768, 1280, 3840].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ name: `${width}-${colorScheme}`, width, colorScheme })));
views.push({ name: "360-text-200", width: 360, colorScheme: "light", text: "200%" }, { name: "1280-text-200", width: 1280, colorScheme: "light", text: "200%" });
views.push({ name: "print", width: 1280, colorScheme: "light", print: true });

const rows = [];
for (const view of views) {
  const { page, context } = await open(browser, `${address}${pages.pair}`, { viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme });
  // So that the shortlist has something to show.
  await byId(page, "shortlist-add").click();
  if (view.text) await page.addStyleTag({ content: `:root { font-size: ${view.text} !important }` }).catch(() => page.evaluate((size) => document.documentElement.style.setProperty("font-size", size, "important"), view.text));
  for (const [name, fragment] of Object.entries(pages)) {
    await visit(page, fragment);
    const file = `${name}-${view.name}.${view.print ? "pdf" : "png"}`;
    if (view.print) await page.pdf({ path: path.join(folder, file), format: "A4" });
    else await page.screenshot({ path: path.join(folder, file), fullPage: view.width < 3840 });
    rows.push({ name, view: view.name, file });
  }
  await context.close();
  console.log(`gallery: ${view.name}`);
}
const figure = ({ file, view }) => (file.endsWith("pdf") ? `<p><a href="${file}">${view}</a>` : `<figure><figcaption>${view}</figcaption><a href="${file}"><img src="${file}" width="400" loading="lazy" alt=""></a></figure>`);
const sections = Object.keys(pages).map((name) => `<h2>${name}</h2><div style="display:flex;flex-wrap:wrap;gap:1rem">${rows.filter((row) => row.name === name).map(figure).join("")}</div>`);
await writeFile(path.join(folder, "index.html"), `<!doctype html><meta charset="utf-8"><title>Padan: gallery</title>${sections.join("")}`);
console.log(`gallery: ${rows.length} pictures in ${folder}`);
await browser.close();
server.closeAllConnections();
server.close();
