// What people are given, in the browsers that they have: Chromium and Firefox by the same words, with every host but this
// device out of reach. Playwright would drive a Firefox of its own making; Puppeteer drives the one of the system.

import { createServer } from "node:http";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, expect, test } from "@playwright/test";
import puppeteer, { type Page } from "puppeteer-core";

export type Make = "chrome" | "firefox";

/** A browser with one page, and what was seen of it. */
export interface Driven {
  page: Page;
  /** The folder that downloads go to. */
  downloads: string;
  /** Errors, and requests to anywhere but to addresses that begin as the app's own does. */
  problems: string[];
  close: () => Promise<void>;
}

const CHROMIUM = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=en-GB",
];

// Where every request to a host ends: nobody answers at the port for discarding.
const NOWHERE = { host: "127.0.0.1", port: 9 };

/** Starts a browser for an app whose addresses all begin with `own`; one that lets no page keep anything, if so wished. */
export async function start(make: Make, own: string, { keepNothing = false } = {}): Promise<Driven> {
  const folder = mkdtempSync(join(tmpdir(), "shipped-"));
  const [downloads, profile] = [join(folder, "downloads"), join(folder, "profile")];
  mkdirSync(downloads);
  if (keepNothing && make === "chrome") {
    // What the setting “block all cookies” writes down.
    mkdirSync(join(profile, "Default"), { recursive: true });
    const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(settings));
  }
  const browser = await puppeteer.launch({
    browser: make,
    executablePath: make === "chrome" ? (process.env.CHROMIUM_PATH ?? chromium.executablePath()) : process.env.FIREFOX_PATH,
    headless: true,
    userDataDir: make === "chrome" ? profile : undefined,
    defaultViewport: { width: 1366, height: 768 },
    downloadBehavior: { policy: "allow", downloadPath: downloads },
    args: make === "chrome" ? [...CHROMIUM, `--proxy-server=http://${NOWHERE.host}:${NOWHERE.port}`] : [],
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.http": NOWHERE.host,
      "network.proxy.http_port": NOWHERE.port,
      "network.proxy.ssl": NOWHERE.host,
      "network.proxy.ssl_port": NOWHERE.port,
      "intl.accept_languages": "en-GB, en",
      // As people have it: for its own ends Puppeteer lets a page on a disk see all others there.
      "security.fileuri.strict_origin_policy": true,
      // Puppeteer's own setting for downloads goes unheard by Firefox.
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      ...(keepNothing ? { "network.cookie.cookieBehavior": 2 } : {}),
    },
    timeout: 120_000,
    protocolTimeout: 120_000,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`page: ${error instanceof Error ? error.stack : error}`));
  page.on("request", (request) => {
    const address = request.url();
    if (!/^(data|blob|about):/.test(address) && !address.startsWith(own)) problems.push(`request: ${address}`);
  });
  const close = async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { page, downloads, problems, close };
}

/** A web host of the website. */
export interface Host {
  address: (folder: string) => string;
  /** From now on it has a newer version, as far as a browser and a reader of the page's element can tell. */
  update: () => void;
  stop: () => void;
}

/** A web host that has the website in several folders, until it is stopped. It sends what the archive's text says. */
export async function host(site: string): Promise<Host> {
  let newer = false;
  const text = readFileSync(join(site, "..", "HOSTING.txt"), "utf8");
  const types = new Map([...text.matchAll(/^ {4}(\.\w+) +(\S+\/\S.*)$/gm)].map(([, ending, type]) => [ending, type]));
  const headers = Object.fromEntries([...text.matchAll(/^ {4}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]));
  const server = createServer((request, response) => {
    const [, folder, file] = /^\/([^/]+)\/(.*)$/.exec(new URL(request.url!, "http://host").pathname) ?? [];
    const name = file || "index.html";
    try {
      const file = readFileSync(join(site, name));
      const body = newer && name === "index.html" ? file.toString().replace("<html", '<html data-version="newer"') : file;
      response.writeHead(200, { ...headers, "Content-Type": types.get(extname(name)) ?? TYPES[extname(name)] });
      // Each folder has a build of its own, as far as a browser can tell.
      response.end(name === "sw.js" ? body.toString().replace(/^const BUILD = "/m, (line) => `${line}${newer ? "newer " : ""}${folder} `) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: (folder) => `http://127.0.0.1:${port}/${folder}/`, update: () => void (newer = true), stop };
}

/** What every host knows by itself. */
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

// By the clock, because a browser without a screen may draw no frames to look at.
export const LOOKING = { polling: 100 };

/** The address of the app in one file. */
export const oneFile = () => pathToFileURL(process.env.ONE_FILE!).href;

/** Waits until the page says something. It is asked from outside: a window that opens is another page at first, and what
 * waits in that one may never come back. */
export const says = (page: Page, text: string) =>
  expect(async () => expect(await page.evaluate(() => document.body.innerText)).toContain(text)).toPass({ timeout: page.getDefaultTimeout(), intervals: [100] });

/** Presses what stands on the page under this name. */
export const press = (page: Page, name: string) =>
  page.locator(`::-p-xpath(//*[self::a or self::button or self::summary][normalize-space()="${name}"])`).click();

/** Presses the first that a selector finds. Not by the mouse: on a slow machine the page may move away under it. */
export async function click(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Opens an app in a browser and does something with it; fails on whatever happened that should not have. */
export async function drive(
  make: Make,
  address: string,
  work: (driven: Driven) => Promise<void>,
  options: { keepNothing?: boolean } = {},
): Promise<void> {
  const driven = await start(make, address, options);
  try {
    await driven.page.goto(address);
    await work(driven);
    expect(driven.problems).toEqual([]);
  } catch (error) {
    await driven.page.screenshot({ path: test.info().outputPath("page.png"), fullPage: true }).catch(() => {});
    test.info().annotations.push(...driven.problems.map((description) => ({ type: "seen", description })));
    throw error;
  } finally {
    await driven.close();
  }
}
