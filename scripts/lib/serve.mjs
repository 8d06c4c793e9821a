// Serves a folder on this machine, as any static host would: node serve.mjs FOLDER PORT. Prints the address once it answers.

import { createReadStream, realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const kinds = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png", ".json": "application/json", ".ftl": "text/plain; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json" };

/** Starts a server for a folder; port 0 takes a free one. Gives the server and its address. */
export async function serve(folder, port) {
  const root = path.resolve(folder);
  const server = createServer(async (request, response) => {
    let name;
    try {
      name = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    let file = path.join(root, name);
    if (file !== root && !file.startsWith(root + path.sep)) return void response.writeHead(403).end();
    let found = await stat(file).catch(() => null);
    if (found?.isDirectory()) {
      file = path.join(file, "index.html");
      found = await stat(file).catch(() => null);
    }
    if (!found) return void response.writeHead(404, { "content-type": "text/plain" }).end("There is no such file.\n");
    const headers = { "content-type": kinds[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" };
    // The build has put compressed copies beside the files.
    const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") ? await stat(`${file}.br`).catch(() => null) : null;
    if (packed) headers["content-encoding"] = "br";
    response.writeHead(200, { ...headers, "content-length": (packed ?? found).size });
    if (request.method === "HEAD") return void response.end();
    createReadStream(packed ? `${file}.br` : file).on("error", () => response.destroy()).pipe(response);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, port] = process.argv.slice(2);
  try {
    const { address } = await serve(folder, Number(port));
    console.log(`Padan is served at ${address}`);
  } catch (error) {
    console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken: say another one, for example scripts/serve 8081.` : String(error));
    process.exit(1);
  }
}
