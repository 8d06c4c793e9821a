// Gives a release its name and writes its service worker, which knows every file with its digest. Called again on a folder whose
// files were changed, it makes another release of it: the tests do so.

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
// Kept by nobody: the worker itself, the edition for USB sticks, copies for the server.
const LEFT_OUT = /^(service-worker\.js|padan\.html)$|\.(br|gz)$/;
// A page may ask for a file long after the next release has come. So whatever it asks for later has a name that no other content has.
const NAMED_BY_CONTENT = /-[0-9a-f]{12,}(_bg)?\.\w+$|^[0-9a-f]{12,}-/;
const NAMED_FOR_GOOD = /^(index\.html|manifest\.webmanifest|icon[\w-]*\.(svg|png)|schema\/[\w-]+\.json|fonts\/LICENSE\.txt)$/;
const RELEASE = /(<meta name="padan-release" content=")[^"]*/;

/** Seals the release in a folder and gives its name. */
export async function seal(folder) {
  const template = await readFile(path.join(import.meta.dirname, "service-worker.js"), "utf8");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
  const names = paths.map((name) => name.split(path.sep).join("/")).filter((name) => !LEFT_OUT.test(name)).sort();
  const odd = names.find((name) => !NAMED_BY_CONTENT.test(name) && !NAMED_FOR_GOOD.test(name));
  if (odd) throw new Error(`release: ${odd} needs a digest of its content in its name`);
  const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, sha256(await readFile(path.join(folder, name)))])));

  // The page says which release it is of; so the name is made of the page without it.
  const page = path.join(folder, "index.html");
  const html = await readFile(page, "utf8");
  if (!RELEASE.test(html)) throw new Error("release: the page has no place for the name of its release");
  const nameless = sha256(html.replace(RELEASE, "$1"));
  const release = sha256(JSON.stringify({ ...files, "index.html": nameless, template })).slice(0, 16);
  const named = html.replace(RELEASE, `$1${release}`);
  files["index.html"] = sha256(named);
  const worker = template.replace("__RELEASE__", release).replace("__FILES__", () => JSON.stringify(files, null, 1));
  await writeFile(page, named);
  await writeFile(path.join(folder, "service-worker.js"), worker);
  return release;
}
