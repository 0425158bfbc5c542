// The app's own files in the app in one file: the page holds them all, each packed with gzip and written as base64 in an
// element that does nothing. A page that was opened from a disk may fetch nothing, not even from beside itself.

import debrief from "debrief";
import play from "play";
import * as sheet from "sheet";
import workshop from "workshop";
import { ownScripts } from "../trusted.js";
import { ahead } from "./hired.js";

export { idle } from "./idle.js";

/** Whether the page holds the whole app. */
export const inOneFile = true;

/** A file of the app, unpacked; fails where the page does not hold it. */
function unpack(name) {
  const packed = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  if (!packed) throw new Error(`This page does not hold ${name}.`);
  const letters = atob(packed.textContent);
  const bytes = Uint8Array.from({ length: letters.length }, (_, place) => letters.charCodeAt(place));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

/** The text of a file of the app. */
export async function text(name) {
  return unpack(name).text();
}

/** The bytes of a file of the app. */
export async function bytes(name) {
  return unpack(name).arrayBuffer();
}

const modules = { debrief, play, workshop };
const started = new Map();

/** Starts a module by its name, once. */
export function start(module) {
  if (!started.has(module)) {
    started.set(module, bytes(`${module}_bg.wasm`).then((wasm) => modules[module]({ module_or_path: wasm })));
  }
  return started.get(module);
}

/** Nothing is far away here, and to unpack a module would hold up the page. */
export async function startAhead() {}

let reader;
let analystScript;

function blobOf(script) {
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
}

/** The address of a script of the app, to start it by. */
export const scriptAddress = ownScripts({
  "analyst.js": () => blobOf(analystScript),
  "reader.js": () => blobOf(reader),
});

/** Starts the worker that reads files. */
export async function startReader() {
  let module;
  [reader, module] = await Promise.all([text("reader.js"), bytes("loader_bg.wasm")]);
  const worker = new Worker(scriptAddress("reader.js"));
  worker.postMessage(module, [module]);
  return worker;
}

/** Makes a workbook of JSON. */
export async function makeBook(book) {
  await sheet.default({ module_or_path: await bytes("sheet_bg.wasm") });
  return sheet.make(book);
}

let analyst;

/** A worker with the module, which all of them share. */
async function hireAnalyst() {
  // Whoever can unpack this page can work on several numbers at once.
  analyst ??= Promise.all([text("analyst.js"), bytes("analyst_bg.wasm").then((wasm) => WebAssembly.compile(wasm))]);
  const [script, module] = await analyst;
  analystScript = script;
  const worker = new Worker(scriptAddress("analyst.js"));
  worker.postMessage(module);
  return worker;
}

/** Makes the first of the workers that play what could have happened ready, sends it something, and starts one. */
export const { prepare: prepareAnalyst, tell: tellAnalyst, start: startAnalyst } = ahead(hireAnalyst);
