// Draws the icons of the web app manifest from public/icon.svg: node scripts/icons.mjs. Their pictures are committed; needed only
// when the drawing changes. Uses the browser of the tests.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { launch } from "../tests/browser/support.mjs";

const folder = path.resolve(import.meta.dirname, "../public");
const drawing = await readFile(path.join(folder, "icon.svg"), "utf8");
// Systems cut a maskable icon to a shape of theirs: what must stay lies within four fifths, and the ground fills the square.
const maskable = drawing.replace(/rx="\d+"/, "").replace(/(<path[\s\S]*)(<\/svg>)/, '<g transform="translate(6.4 6.4) scale(0.8)">$1</g>$2');

const browser = await launch();
for (const [name, size, svg] of [["icon-192", 192, drawing], ["icon-512", 512, drawing], ["icon-maskable-512", 512, maskable]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await writeFile(path.join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
