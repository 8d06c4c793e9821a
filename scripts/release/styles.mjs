// The style sheets that every page waits for, as one file: on a slow device each file that the first picture waits for costs more than
// what is in it. They stay apart in style/, where each has a concern of its own.

import { digest } from "./chunks.mjs";

const SHEETS = /<link rel="stylesheet" href="\.\/([^"]+)"\s*\/?>\s*/g;

/** The page with one sheet in place of those that are for every medium, the name and text of that one, and the names of those that it stands for. */
export async function joinStyles(html, read) {
  const found = [...html.matchAll(SHEETS)];
  if (found.length < 2) throw new Error("release: the page has no style sheets of the form that joinStyles knows");
  const text = (await Promise.all(found.map(([, name]) => read(name)))).join("\n");
  const name = `style-${digest(text)}.css`;
  const [[first]] = found;
  const joined = html.replace(first, `<link rel="stylesheet" href="./${name}" />\n    `).replace(SHEETS, (tag, sheet) => (sheet === name ? tag : ""));
  return { html: joined, name, text, parts: found.map(([, part]) => part) };
}
