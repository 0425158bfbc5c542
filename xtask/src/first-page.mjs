// Draws the first page before anybody opens it: the built app runs in a document that no browser shows, in one language,
// as for somebody who has nothing saved. What it drew is written to a file, as templates for the page.
//
// node first-page.mjs <folder of the built app> <language> <file>

import { parseHTML } from "linkedom";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";

const [dist, language, out] = process.argv.slice(2);
const page = await readFile(join(dist, "index.html"), "utf8");
const { document, Node, Element, HTMLElement } = parseHTML(page);
const script = page.match(/\bscript-\w+\.js/)[0];
const module = page.match(/\blibrary-\w+(?=\.js)/)[0];

// What the app asks of a window.
const events = new EventTarget();
const listen = (name) => events[name].bind(events);
Object.assign(globalThis, {
  Node,
  Element,
  HTMLElement,
  document,
  Window: class {
    static [Symbol.hasInstance] = (value) => value === globalThis;
  },
  addEventListener: listen("addEventListener"),
  removeEventListener: listen("removeEventListener"),
  dispatchEvent: listen("dispatchEvent"),
  // No frame is ever shown, so nothing that waits for one happens, and nothing has a size.
  requestAnimationFrame: () => 0,
  ResizeObserver: class {
    observe() {}
  },
  location: { hash: "", protocol: "file:" },
  fetch: async (address) => {
    const text = await readFile(join(dist, new URL(address).pathname), "utf8");
    return { ok: true, text: async () => text };
  },
});
Object.defineProperty(document, "baseURI", { value: "file:///" });
Object.defineProperty(globalThis, "navigator", { value: { languages: [language] } });

runInThisContext(await readFile(join(dist, script), "utf8"));
// Nothing is saved, and nothing is fetched ahead or started.
let started;
const never = () => new Promise(() => {});
const start = (module) => never((started = module));
globalThis.storage = { sessions: async () => "[]", cases: async () => "[]", storageTrouble: () => "" };
globalThis.site = { ...globalThis.site, start, startAhead: never };
const { initSync } = await import(pathToFileURL(join(dist, `${module}.js`)));
initSync({ module: await readFile(join(dist, `${module}_bg.wasm`)) });

/** Goes to a screen by its address, and waits until the app is as far as this. */
async function go(hash, isThere) {
  started = undefined;
  location.hash = hash;
  dispatchEvent(new Event("hashchange"));
  for (let turn = 0; turn < 1_000; turn += 1) {
    if (isThere()) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`The app did not draw what stands at “${hash}” in ${language}.`);
}

/** What the app shows now, as a template. */
function keep(screen) {
  const template = document.createElement("template");
  template.dataset.screen = screen;
  template.lang = language;
  template.title = document.title;
  template.innerHTML = document.querySelector("#library").innerHTML;
  return template;
}

const isLibrary = () => document.querySelector("#library a[href^='#/case/']") !== null;
await go("", isLibrary);
const library = keep("library");
// What comes below the case studies needs the app: it comes with it.
const cases = library.querySelector("a[href^='#/case/']").closest("section");
while (cases.nextElementSibling) cases.nextElementSibling.remove();
let loading;
for (const link of library.querySelectorAll("a")) {
  await go(link.getAttribute("href"), () => started !== undefined);
  loading = keep("loading");
  // The page starts by itself what the app would start here.
  link.dataset.module = started;
  await go("", isLibrary);
}
await writeFile(out, library.outerHTML + loading.outerHTML);
// What the app waits for does not come.
process.exit();
