// What happens around the start of the app, in plain JavaScript: progress, a page where it cannot start, and a box that
// offers the person's data where it breaks. Nothing here calls into the app: after a panic it must not be called again.

const status = () => document.getElementById("startup");

/** What the browser keeps for Padan, as one text; an empty one where it keeps nothing or does not say. */
function keptText() {
  const kept = {};
  try {
    for (let place = 0; place < localStorage.length; place += 1) {
      const key = localStorage.key(place);
      if (key.startsWith("padan.")) kept[key] = localStorage.getItem(key);
    }
  } catch {
    return "";
  }
  return Object.keys(kept).length === 0 ? "" : JSON.stringify(kept, null, 2);
}

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

/** Begins again, with the new version where one waits (public/offline.mjs). */
const reload = () => (globalThis.padanRelease ? globalThis.padanRelease.apply() : location.reload());

// Chromium leaves some words that it set before a font came as boxes for ever. A feature that no font has, with another number each time,
// sets them anew: buttons too, and without meeting again what was set earlier.
let timesSet = 0;
const setAnew = () => {
  timesSet += 1;
  document.documentElement.style.setProperty("font-feature-settings", `"padn" ${timesSet}`);
};
document.fonts?.addEventListener("loadingdone", () => {
  setAnew();
  // Some words take the font only after the event.
  setTimeout(setAnew, 100);
});

/** Nobody attends a kiosk: it begins again by itself. */
const isKiosk = () => new URLSearchParams(location.search).get("kiosk") === "1" || document.getElementById("padan-kiosk");

/** Shows what went wrong and how to go on, with the person's data to take along. */
function recover(detail) {
  if (document.getElementById("recovery")) return;
  if (isKiosk()) setTimeout(reload, 10_000);
  const box = document.createElement("section");
  box.id = "recovery";
  box.setAttribute("role", "alert");
  const title = document.createElement("h1");
  title.textContent = "Padan has stopped";
  const text = document.createElement("p");
  const kept = keptText();
  text.textContent = kept
    ? "Something went wrong that should not have. What was saved is still in this browser. Save it as a file to be sure, then reload the page."
    : "Something went wrong that should not have. This browser keeps nothing for Padan: copy what you need from the page before you reload.";
  const more = document.createElement("p");
  more.className = "quiet";
  more.textContent = detail;
  const save = button("Save my data as a file", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([kept], { type: "application/json" }));
    link.download = "padan-data.json";
    link.click();
  });
  box.append(title, text, ...(kept && !isKiosk() ? [save] : []), button("Reload", reload), more);
  document.body.prepend(box);
}

/** Says on the first page that the app cannot start. */
function cannotStart(detail) {
  const place = status();
  if (!place) return recover(detail);
  place.setAttribute("role", "alert");
  place.textContent = "Padan could not start in this browser. Reload the page; if that does not help, use a current version of Firefox, Chrome, Edge or Safari.";
  const more = document.createElement("p");
  more.className = "quiet";
  more.textContent = detail;
  place.after(more);
  dispatchEvent(new Event("padan:cannot-start"));
}

globalThis.padanRecover = recover;
// An error that came through the module leaves it half done; one of an extension of the browser is none of ours.
const ours = (error) => error instanceof WebAssembly.RuntimeError || /wasm/.test(error?.stack ?? "");
globalThis.addEventListener("error", ({ error }) => ours(error) && recover(String(error)));
globalThis.addEventListener("unhandledrejection", ({ reason }) => ours(reason) && recover(String(reason)));

const LOADING = "Loading the organisations …";

/** Says how much of the module has come. */
async function follow(answer, size) {
  const reader = answer.body.getReader();
  for (let current = 0; ; ) {
    const { done, value } = await reader.read();
    const place = status();
    if (done || !place) return;
    current += value.byteLength;
    place.textContent = `${LOADING} ${Math.min(100, Math.round((100 * current) / size))} %`;
  }
}

/** The module, fetched again where it could not be compiled on its way: by an old browser, or since the server calls it something else. */
const again = async (address) => WebAssembly.compile(await (await fetch(address)).arrayBuffer());

/** Starts the app by the bindings of its module, which the page has begun to fetch. */
globalThis.padanStart = async (init) => {
  const { address, size, compiled, coming } = padanModule;
  if (coming && size) follow(coming, size).catch(() => {});
  try {
    const module = await compiled.catch((error) => (address && error instanceof TypeError ? again(address) : Promise.reject(error)));
    await init({ module_or_path: module });
  } catch (error) {
    cannotStart(String(error));
  }
};
