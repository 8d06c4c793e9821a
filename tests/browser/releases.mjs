// What tests of releases need: a site that can be stopped, falter and change, and a second release of the app.

import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { withPolicy } from "../../scripts/release/policy.mjs";
import { seal } from "../../scripts/release/seal.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { dist } from "./support.mjs";

/** Without the compressed copies, which would have to be made anew where files are changed. */
const plain = { recursive: true, filter: (name) => !/\.(br|gz)$/.test(name) };

/** A site of its own with the release build, below a path. `meddle(request, response)` may answer in the server's stead. */
export async function host(after, below = "") {
  const root = await mkdtemp(path.join(tmpdir(), "padan-site-"));
  const folder = path.join(root, below);
  await mkdir(folder, { recursive: true });
  const { server, address } = await serve(root, 0);
  const [answer] = server.listeners("request");
  const site = {
    address: `${address}${below}`,
    asked: [],
    meddle: () => false,
    async deploy(release) {
      await rm(folder, { recursive: true });
      await cp(release, folder, plain);
    },
    async stop() {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    },
    start: () => new Promise((resolve) => server.listen(Number(new URL(address).port), "127.0.0.1", resolve)),
  };
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    site.asked.push(request.url);
    if (!site.meddle(request, response)) answer(request, response);
  });
  after(async () => {
    if (server.listening) await site.stop();
    await rm(root, { recursive: true });
  });
  await site.deploy(dist);
  return site;
}

/** Another release: code and styles under other names, so that no page of the first finds its own on the server any more. */
export async function another(after, change = async () => {}) {
  const folder = await mkdtemp(path.join(tmpdir(), "padan-release-"));
  after(() => rm(folder, { recursive: true }));
  await cp(dist, folder, plain);
  const names = (await readdir(folder)).filter((name) => /^(split|chunk|padan-app|\w+-[0-9a-f]+\.css)/.test(name));
  const other = (name) => name.replace(/-([0-9a-f]{12,})/, (_, digest) => `-${[...digest].reverse().join("")}`);
  for (const name of names) await rename(path.join(folder, name), path.join(folder, other(name)));
  for (const file of (await readdir(folder)).filter((name) => /^index\.html$|\.m?js$/.test(name))) {
    let text = await readFile(path.join(folder, file), "utf8");
    for (const name of names) text = text.replaceAll(name, other(name));
    if (file === "index.html") {
      text = text.replace("<head>", '<head><meta name="another-release" />').replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, "$1__CSP__");
      text = withPolicy(text);
    }
    await writeFile(path.join(folder, file), text);
  }
  await change(folder);
  await seal(folder);
  return folder;
}

/** Whether a page is of the other release. */
export const isAnother = (page) => page.evaluate(() => document.querySelector('meta[name="another-release"]') !== null);

/** Has a page look for a new version, as it does every hour and when a network is there again. */
export const lookForNew = (page) => page.evaluate(() => dispatchEvent(new Event("online")) && undefined);
