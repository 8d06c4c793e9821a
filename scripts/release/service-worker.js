// Keeps one release of Padan on the device and answers its pages from it: all of it or nothing, never a mix of two.
// scripts/release/seal.mjs fills in the release and its files, so this script changes with every release, and that is how
// browsers notice a new one. ARCHITECTURE.md, "Releases as a whole", has the reasons.

const RELEASE = "__RELEASE__";
/** Every file of the release with the SHA-256 of its bytes. */
const FILES = new Map(Object.entries(__FILES__));

const SCOPE = registration.scope;
// Sites of one origin may hold a Padan each: the scope tells their caches apart.
const OURS = `padan ${SCOPE} `;
const KEPT = OURS + RELEASE;
const PAGE = "index.html";
/** How long a page may take to say which release it is of, in milliseconds. */
const PATIENCE = 3000;

/** What is kept: every file, and the page by the address without a name as well, where a route finds it. */
const NAMES = [...FILES.keys(), ""];

const place = (name) => new URL(name, SCOPE).href;
const matching = (name, cacheName) => caches.match(place(name), { cacheName, ignoreVary: true });
const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** The file from whatever release has it. Names hold a digest of the content, so one name is one content. */
async function fromAny(name) {
  for (const cache of await ours()) {
    const found = await matching(name, cache);
    if (found) return found;
  }
}

/** An answer to keep, if its bytes are those of the release. */
async function verified(name, answer) {
  if (!answer?.ok) return;
  const bytes = await answer.arrayBuffer();
  const digest = Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) => byte.toString(16).padStart(2, "0"));
  if (digest.join("") !== FILES.get(name)) return;
  // Made anew: a redirected answer may not answer a navigation, and these bytes are not packed any more.
  const headers = new Headers(answer.headers);
  for (const told of ["content-encoding", "content-length", "transfer-encoding", "vary"]) headers.delete(told);
  return new Response(bytes, { headers });
}

/** A file of the release, from where it costs least. What a cache of the browser holds may be old: the digest tells. */
async function obtain(name) {
  if (name === "") return obtain(PAGE);
  for (const way of [() => fromAny(name), () => fetch(place(name), { cache: "force-cache" }), () => fetch(place(name), { cache: "reload" })]) {
    const answer = await verified(name, await way());
    if (answer) return answer;
  }
  throw new Error(`${name} is not as it was released`);
}

/** The files of the release that are not kept yet. */
async function missing() {
  if (!(await caches.has(KEPT))) return NAMES;
  const kept = new Set((await (await caches.open(KEPT)).keys()).map(({ url }) => url));
  return NAMES.filter((name) => !kept.has(place(name)));
}

async function fill() {
  const cache = await caches.open(KEPT);
  await Promise.all((await missing()).map(async (name) => cache.put(place(name), await obtain(name))));
  if ((await missing()).length > 0) throw new Error("files were not kept");
}

/** What the page says to the person about a release that could not be kept. */
const reason = ({ name }) => ({ QuotaExceededError: "full", SecurityError: "denied", NotAllowedError: "denied" })[name] ?? "failed";
const pages = () => clients.matchAll({ type: "window", includeUncontrolled: true });

/** Has the browser take the files of this release from its cache by itself: starting this worker first would cost more than all the rest. */
async function route(event) {
  const path = (name) => new URL(place(name)).pathname.replace(/[+*?:{}()\\]/g, "\\$&");
  const exact = NAMES.map((name) => ({ urlPattern: { pathname: path(name), search: "" }, requestMethod: "GET" }));
  // Where a browser knows no routes, or takes none, this worker answers.
  await event.addRoutes?.({ condition: { or: exact }, source: { cacheName: KEPT } }).catch(() => {});
}

async function install(event) {
  try {
    await fill();
    await route(event);
  } catch (error) {
    // The release before goes on working. A half-filled cache would only take room.
    await caches.delete(KEPT).catch(() => {});
    for (const page of await pages()) page.postMessage({ padan: "not-kept", why: reason(error) });
    throw error;
  }
}

const isWhole = async () => (await missing()).length === 0;

/** Whether all is kept; what has gone missing since the installation is fetched again. */
const whole = () => isWhole().then((is) => is || fill().then(() => true)).catch(() => false);

/** The release that a page is of; nothing where it does not say. */
const releaseOf = (page) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, PATIENCE);
    page.postMessage({ padan: "which" }, [port2]);
  });

/** Takes away the releases that no page is of any more. */
async function clean() {
  const others = (await ours()).filter((name) => name !== KEPT);
  if (others.length === 0) return;
  const used = await Promise.all((await pages()).map(releaseOf));
  // A page that does not answer may be an old one, and what is being installed needs its cache.
  if (used.includes(undefined) || registration.installing || registration.waiting) return;
  for (const name of others) if (!used.includes(name.slice(OURS.length))) await caches.delete(name);
}

/** Tells a page that has begun which release this is and whether all of it is kept. */
async function greet(port) {
  port.postMessage({ release: RELEASE, whole: await whole() });
  await clean();
}

/** What answers a request for a file; nothing where it has to come from the network. */
async function kept(name) {
  try {
    // What is of this release comes from it alone; what is not, a page of an older one asks for.
    return FILES.has(name) ? await matching(name, KEPT) : await fromAny(name);
  } catch {
    return undefined;
  }
}

addEventListener("install", (event) => event.waitUntil(install(event)));
// A page of the first visit is taken over, so that it finds its later parts without a network. Nothing more is awaited here:
// pages wait for it.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => {
  // The person's word: only then does a new release take the place of the one in use.
  if (event.data === "apply") event.waitUntil(skipWaiting());
  if (event.data === "hello") event.waitUntil(greet(event.ports[0]));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  const name = new URL(request.url).pathname.slice(new URL(SCOPE).pathname.length) || PAGE;
  // Other pages below this address, the single file among them, and their files are none of ours.
  if (!FILES.has(name) && (request.mode === "navigate" || name.includes("/"))) return;
  event.respondWith(kept(name).then((found) => found ?? fetch(request)));
});
