// The single-file edition: styles, scripts, module, parts, citations and tables of words in one page that opens from a USB stick.

import zopfli from "@gfx/zopfli";
import { minify } from "terser";
import { FROM_DENSE, toDense } from "./dense.mjs";
import { withPolicy } from "./policy.mjs";

/** Bytes that a page holds and unpacks when they are asked for, packed as small as gzip allows: a twentieth less than zlib does. */
const held = async ({ name, bytes }) => {
  const packed = Buffer.from(await zopfli.gzipAsync(bytes, { numiterations: 5 }));
  return `<script type="text/plain" id="${name}">${packed.length};${toDense(packed)}</script>`;
};

/** How the page gets the bytes that it holds. */
export const FROM_THE_PAGE = `${FROM_DENSE}
async function heldBytes(id) {
  const text = document.getElementById(id).textContent;
  const begin = text.indexOf(";") + 1;
  const packed = fromDense(text.slice(begin), parseInt(text, 10));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
const partOfModule = (name) => heldBytes(name.replace("./", ""));
globalThis.padanHeldBytes = heldBytes;`;

const START = `
globalThis.padanModule = { compiled: heldBytes("module").then((bytes) => WebAssembly.compile(bytes)) };
padanStart(__wbg_init);`;

/** The page. \`read\` gives the text of a file of the release; \`bindings\` are linked to the parts by FROM_THE_PAGE. */
export async function singleFile({ html, read, bytes, startup, bindings, module, held: files }) {
  let page = html
    .replace(/<script( type="module")?>[\s\S]*?<\/script>/g, "")
    .replace(/<script[^>]*\bsrc=[^>]*><\/script>/g, "")
    .replace(/<link rel="(?:modulepreload|preload|manifest|apple-touch-icon)"[^>]*>/g, "");
  if (/<script/.test(page)) throw new Error("release: the page has a script that the single-file edition does not know");
  for (const [tag, href] of [...page.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"[^>]*>/g)]) {
    // One weight of each script: a seventh of a megabyte less; browsers thicken it for headings.
    let style = (await read(href)).replace(/@font-face \{[^}]*font-weight: ?700[^}]*\}\s*/g, "");
    for (const [url, name] of [...style.matchAll(/url\("(fonts\/[^"]+)"\)/g)]) {
      style = style.replace(url, () => `url("data:font/woff2;base64,${bytes(name).toString("base64")}")`);
    }
    page = page.replace(tag, () => `<style ${/media="[^"]*"/.exec(tag)?.[0] ?? ""}>\n${style}</style>`);
  }
  const icon = encodeURIComponent(await read("icon.svg"));
  page = page.replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:image/svg+xml,${icon}" />`);
  // Module code without its imports and exports: all stands in one script.
  const loader = await read(startup);
  const bare = bindings.replace(/^export \{[^}]*\};?$/gm, "").replace(/^export default .*$/gm, "").replace(/^export (?=function|class|const|let)/gm, "");
  if (/^\s*(import|export)\s/m.test(bare)) throw new Error("release: the bindings import or export something that the single-file edition does not know");
  // Without blanks and comments, a quarter less; names stay as they are, for whoever reads a message of the browser.
  const { code } = await minify(`${loader}\n${bare}\n${START}`, { module: true, compress: false, mangle: false });
  const script = `<script type="module">\n${code}\n</script>`.replace(/<\/script(?=[^>]*>[\s\S])/gi, (found, place, text) => (place < text.length - 9 ? "<\\/script" : found));
  const parts = [];
  for (const file of [{ name: "module", bytes: module }, ...files]) parts.push(await held(file));
  page = page.replace("</body>", () => `${[...parts, script].join("\n")}\n</body>`);
  return withPolicy(page, { "script-src": ["'wasm-unsafe-eval'"], "style-src": [], "connect-src": ["data:"], "manifest-src": ["'none'"], "worker-src": ["'none'"] });
}
