// Tables of words as one text: the keys once, then the texts of each language in their order. Smaller than table by table, since keys
// are not said twelve times.

const ROW = "\u001e";
const CELL = "\u001f";

/** The entries of a table: keys with what stands behind them, up to the next key. */
function entries(table) {
  const found = [];
  for (const line of table.split("\n")) {
    const [, key, text] = /^([A-Za-z][\w-]*) =(.*)$/.exec(line) ?? [];
    if (key) found.push([key, text]);
    else if (line && found.length) found[found.length - 1][1] += `\n${line}`;
  }
  return new Map(found);
}

/** All tables as one text; a text that a table lacks is empty. */
export function together(tables) {
  const all = tables.map(entries);
  const keys = [...new Set(all.flatMap((table) => [...table.keys()]))];
  return [keys, ...all.map((table) => keys.map((key) => table.get(key) ?? ""))].map((texts) => texts.join(CELL)).join(ROW);
}

/** The same backwards, as the page does it: the text of a function that takes that text and the place of a table. */
export const TAKE_OUT = `
function takeOut(text, place) {
  const rows = text.split("\\u001e");
  const [keys, texts] = [rows[0], rows[place + 1]].map((row) => row.split("\\u001f"));
  return keys.map((key, at) => texts[at] && key + " =" + texts[at] + "\\n").join("");
}`;
