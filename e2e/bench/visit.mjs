// How soon a page can be used on a slow device with a slow line: the app beside a React starter page and an ink story.
//
// A page is usable when a click on what it is for is answered: the app leaves the library for a case study, the React
// page counts, the story goes on. Time runs from the start of the navigation. A script in the page clicks as soon as
// there is something to click, and again until an answer is in the document.

import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { Compiler } from "inkjs/full";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const REPETITIONS = Number(process.env.REPETITIONS ?? 7);
const SLOWDOWN = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".ftl": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};
const PAGES = {
  app: { name: "The app", click: "main.library a[href^='#/case/']", answered: "main:not(.library)" },
  react: { name: "React starter page", click: "button", answered: "button" },
  ink: { name: "Ink story", click: "button", answered: "p" },
};

/** Bundles a page that the app is compared with, the way its own tools would. */
async function bundle(name, folder) {
  const source = fileURLToPath(new URL(`pages/${name}/`, import.meta.url));
  const ink = (plugin) =>
    plugin.onLoad({ filter: /\.ink$/ }, async ({ path }) => {
      const story = new Compiler(await readFile(path, "utf8")).Compile();
      return { contents: story.ToJson(), loader: "json" };
    });
  await build({
    entryPoints: [join(source, name === "react" ? "page.jsx" : "page.js"), join(source, "page.css")],
    outdir: join(folder, name),
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [{ name: "ink", setup: ink }],
    logLevel: "warning",
  });
  await cp(join(source, "index.html"), join(folder, name, "index.html"));
}

/** Serves all pages alike, packed with gzip, on the loopback address. */
async function serve(folders) {
  const packed = new Map();
  const asked = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url);
    const [, page, ...rest] = decodeURIComponent(new URL(request.url, "http://x").pathname).split("/");
    const file = join(folders[page] ?? "", rest.join("/") || "index.html");
    try {
      if (!folders[page] || rest.includes("..")) throw new Error("There is no such page.");
      if (!packed.has(file)) packed.set(file, gzipSync(await readFile(file)));
      const kind = KINDS[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "Content-Type": kind, "Content-Encoding": "gzip", "Cache-Control": "no-cache" });
      response.end(packed.get(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, asked, end: () => server.close() };
}

/** Runs in the page: clicks until the click is answered, and keeps when that was. */
function clickUntilAnswered({ click, answered }) {
  window.usable = new Promise((resolve) => {
    let before;
    const look = () => {
      const now = document.querySelector(answered)?.textContent;
      if (before !== undefined && now !== undefined && now !== before) {
        clearInterval(again);
        observer.disconnect();
        resolve(performance.now());
      } else if (document.querySelector(click)) {
        before ??= now ?? "";
        document.querySelector(click).click();
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    const again = setInterval(look, 20);
  });
}

/** Opens a page on the slowed-down device: milliseconds until it is usable, and what was transferred until then. */
async function visit(context, address, page, line) {
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  let transferred = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (transferred += encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await tab.addInitScript(clickUntilAnswered, PAGES[page]);
  await tab.goto(`${address}${page}/`, { waitUntil: "commit" });
  const time = await tab.evaluate(() => window.usable);
  const bytes = transferred;
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { time, bytes, tab };
}

/** Begins a session, which is saved. */
async function begin(tab) {
  await tab.locator("main.library a[href^='#/case/']").first().click();
  await tab.locator("main .main-action .primary").first().click();
  await tab.locator(".saved", { hasText: "Saved on this device" }).waitFor();
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const folder = await mkdtemp(join(tmpdir(), "bench-pages-"));
const folders = { app: fileURLToPath(new URL("../../dist/", import.meta.url)) };
for (const name of ["react", "ink"]) {
  await bundle(name, folder);
  folders[name] = join(folder, name);
}
const server = await serve(folders);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});
try {
  const seen = { react: [], app: [], ink: [] };
  const again = { "with nothing saved": [], "with a session saved": [] };
  // The first visit of a browser that has just started would pay for the start.
  await visit(await browser.newContext(), server.address, "ink", LINE);
  for (let round = 0; round < REPETITIONS; round += 1) {
    for (const page of Object.keys(seen)) {
      // A new context has an empty cache and no service worker.
      const context = await browser.newContext({ locale: "en-GB" });
      const { time, bytes } = await visit(context, server.address, page, LINE);
      seen[page].push({ time, bytes });
      await context.close();
    }
    for (const [what, times] of Object.entries(again)) {
      const context = await browser.newContext({ locale: "en-GB" });
      const tab = await context.newPage();
      await tab.goto(`${server.address}app/`);
      await tab.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
      if (what === "with a session saved") await begin(tab);
      await tab.close();
      await context.setOffline(true);
      const asked = server.asked.length;
      times.push((await visit(context, server.address, "app", { ...LINE, offline: true })).time);
      if (server.asked.length > asked) throw new Error(`without a network, ${server.asked.at(-1)} was asked for`);
      await context.close();
    }
  }
  const base = median(seen.react.map(({ time }) => time));
  console.log(`  First visit until usable, ${REPETITIONS} visits each:`);
  for (const [page, visits] of Object.entries(seen)) {
    const times = visits.map(({ time }) => time);
    const [half, least, most] = [median(times), Math.min(...times), Math.max(...times)].map(Math.round);
    const size = Math.round(median(visits.map(({ bytes }) => bytes)) / 1000);
    const ratio = (median(times) / base).toFixed(2);
    console.log(`  ${PAGES[page].name}: ${half} ms (${least} to ${most}), ${ratio} times React, ${size} KB transferred`);
  }
  for (const [what, times] of Object.entries(again)) {
    const [half, least, most] = [median(times), Math.min(...times), Math.max(...times)].map(Math.round);
    console.log(`  The app's second visit, without a network, ${what}: ${half} ms (${least} to ${most})`);
  }
} catch (error) {
  console.error(`The visits could not be measured: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.end();
  await rm(folder, { recursive: true });
}
