// The app's own files on a website: they lie beside the page and are fetched when they are needed.

import { ownScripts } from "../trusted.js";
import { ahead } from "./hired.js";
import { idle } from "./idle.js";
import { hasSimd } from "./simd.js";

export { idle };

/** Whether the page holds the whole app. */
export const inOneFile = false;

// The build puts its id into the page. Files whose names stay the same from build to build are asked for with it, so
// that no cache hands out one of another build.
const build = document.querySelector("meta[name=build]")?.content ?? "";

function address(name) {
  const address = new URL(name, document.baseURI);
  address.search = build;
  return address.href;
}

/** The address of a script of the app, to start it by. */
export const scriptAddress = ownScripts({
  "analyst.js": () => address("analyst.js"),
  "reader.js": () => address("reader.js"),
  "sw.js": () => new URL("sw.js", document.baseURI).href,
});

/** The text of a file of the app; fails where it cannot be fetched. */
export async function text(name) {
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.text();
}

const STYLES = "later.css";
let styled;

/** Adds the styles that the first page does not need, once; fails where they cannot be fetched. */
function style() {
  styled ??= new Promise((done, failed) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: address(STYLES), onload: done, onerror: failed });
    document.head.append(link);
  });
  styled.catch(() => (styled = undefined));
  return styled;
}

const started = new Map();

/** Starts a module by its name, once; fails where it cannot be fetched. */
export function start(module) {
  if (!started.has(module)) {
    // All at once: on a slow line, one after the other would be as many ways there and back.
    const parts = Promise.all([import(address(`${module}.js`)), fetch(address(`${module}_bg.wasm`)), style()]);
    const starting = parts.then(([{ default: run }, wasm]) => run({ module_or_path: wasm }));
    starting.catch(() => started.delete(module));
    started.set(module, starting);
  }
  return started.get(module);
}

const analystModule = hasSimd ? "analyst_bg.wasm" : "analyst-plain_bg.wasm";

/** Starts a module, and the worker that its screens ask at once, when the browser has nothing else to do. */
export async function startAhead(module) {
  await idle();
  await start(module).catch(() => {});
  if (module !== "debrief") return;
  await idle();
  prepareAnalyst();
}

/** Starts the worker that reads files. */
export async function startReader() {
  return new Worker(scriptAddress("reader.js"));
}

/** Makes a workbook of JSON; its module is fetched for that. */
export async function makeBook(book) {
  const sheet = await import(address("sheet.js"));
  await sheet.default({ module_or_path: address("sheet_bg.wasm") });
  return sheet.make(book);
}

let analyst;

async function compileAnalyst() {
  const response = await fetch(address(analystModule));
  if (!response.ok) throw new Error(`${response.status} analyst`);
  // Not every host says that the file is WebAssembly, and only then it can be compiled while it comes.
  const streamed = WebAssembly.compileStreaming(response.clone());
  return streamed.catch(async () => WebAssembly.compile(await response.arrayBuffer()));
}

/** A worker with the module, which all of them share. */
async function hireAnalyst() {
  analyst ??= compileAnalyst();
  const worker = new Worker(scriptAddress("analyst.js"));
  try {
    worker.postMessage(await analyst);
    return worker;
  } catch (error) {
    analyst = undefined;
    worker.terminate();
    throw error;
  }
}

/** Makes the first of the workers that play what could have happened ready, sends it something, and starts one. */
export const { prepare: prepareAnalyst, tell: tellAnalyst, start: startAnalyst } = ahead(hireAnalyst);
