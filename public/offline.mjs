// The page's side of keeping Padan for use without a network; the service worker does the work (scripts/release/
// service-worker.js). In plain JavaScript, so that a new version is found and taken even where the app does not start. What is
// to be said stands in attributes of the root element, where the app reads it (src/platform/release.rs).

const root = document.documentElement;
const own = document.querySelector('meta[name="padan-release"]').content;
const HOUR = 3_600_000;
let registration, offer;

function say(name, value) {
  if ((root.dataset[name] ?? "") === value) return;
  root.dataset[name] = value;
  dispatchEvent(new Event("padan:release"));
}

/** Goes over to the version that waits, or reloads where there is none. What storage holds stays. */
function apply() {
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
    // A still newer one has taken its place.
    if (waiting.state === "redundant") apply();
  });
  waiting.postMessage("apply");
}

/** Lets the browser ask whether to install. */
function install() {
  offer?.prompt();
  say("install", "");
}

globalThis.padanRelease = { apply, install };

/** Which release a worker holds, and whether all of it is kept. */
const greet = (worker) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage("hello", [port2]);
  });

/** An app that cannot start has nothing to lose. */
const cannotStart = () => document.querySelector('#startup[role="alert"]');

async function look() {
  const { active, waiting } = registration;
  if (!active) return;
  const { release, whole } = await greet(active);
  // A page can be older than what answers it: another tab has gone over.
  const newer = waiting ?? (navigator.serviceWorker.controller && release !== own);
  if (newer && cannotStart()) return apply();
  say("newer", newer ? "yes" : "");
  if (release === own) say("offline", whole ? "ready" : "failed");
}

function watch() {
  const { installing } = registration;
  installing?.addEventListener("statechange", () => {
    if (installing.state !== "redundant") look();
    // A failed update is nobody's worry: what is here goes on working.
    else if (!registration.active) say("offline", root.dataset.offline || "failed");
  });
}

async function begin() {
  try {
    if (!own || !navigator.serviceWorker) return say("offline", "unable");
    registration = await navigator.serviceWorker.register(new URL("./service-worker.js", import.meta.url), { updateViaCache: "none" });
    if (!registration) return say("offline", "unable");
  } catch (error) {
    return say("offline", error.name === "SecurityError" ? "denied" : "failed");
  }
  registration.addEventListener("updatefound", watch);
  watch();
  navigator.serviceWorker.addEventListener("controllerchange", look);
  navigator.serviceWorker.addEventListener("message", ({ data, ports }) => {
    if (data.padan === "which") ports[0].postMessage(own);
    if (data.padan === "not-kept" && !registration.active) say("offline", data.why);
  });
  navigator.serviceWorker.startMessages();
  look();
  // Without a network there is nothing new.
  const update = () => registration.update().catch(() => {});
  if (navigator.serviceWorker.controller) update();
  setInterval(update, HOUR);
  addEventListener("online", update);
}

// A button of the app instead of a box of the browser, see the page about Padan.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
  say("install", "yes");
});
addEventListener("appinstalled", () => say("install", ""));

// Not before the first page can be used: the files are the same ones, and the line is one.
new PerformanceObserver((marks, observer) => {
  if (marks.getEntriesByName("padan:ready").length === 0) return;
  observer.disconnect();
  begin();
}).observe({ type: "mark", buffered: true });
if (cannotStart()) begin();
else addEventListener("padan:cannot-start", begin, { once: true });
