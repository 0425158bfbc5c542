// What was shown as saved is there after the browser has been killed, at any moment and time after time.

import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { expect, test } from "./support/app";
import { choose, goOn, saved } from "./support/journey";
import { beginSmall, fileFromMenu, reasons, rows, STORES, throughAnotherDevice } from "./support/storage";
import { play, type Kind } from "./support/tireless";

/** How often the browser is killed, in all. */
const KILLS = Number(process.env.CRASH_KILLS ?? 200);

/** The longest that play goes on before a kill, in milliseconds: long enough that some of it is shown as saved. */
const LONGEST: Record<Kind, number> = { worksheets: 1_400, decisions: 2_500 };

/** A Chromium of its own process group, so that all of it can be killed at once. */
async function start(profile: string): Promise<{ browser: Browser; kill: () => Promise<void> }> {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions"];
  const path = process.env.CHROMIUM_PATH ?? chromium.executablePath();
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"], { detached: true });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (part) => {
      said += part;
      const found = /DevTools listening on (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.on("exit", () => reject(new Error(said)));
  });
  const gone = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const kill = async () => {
    process.kill(-child.pid!, "SIGKILL");
    await gone;
  };
  return { browser: await chromium.connectOverCDP(address), kill };
}

/** A window of such a browser. */
async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.contexts()[0].newPage();
  // How long a browser takes to start on a busy machine is no matter of these journeys.
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  // They are about storage, not about what is fetched for use without a network.
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined }));
  return page;
}

/** Numbers from 0 to 1 that a seed gives again. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Entry = { id: { device: string; sequence: number }; follows?: { device: string; sequence: number }; events: object[] };

/** The entries in storage, each whole; every device's are numbered without a gap, and every move follows one that is there. */
async function soundLog(page: Page): Promise<Entry[]> {
  const entries = (await rows(page, "entries")).map(([, text]) => JSON.parse(text as string) as Entry);
  const names = new Set(entries.map(({ id }) => `${id.device} ${id.sequence}`));
  const wanted = entries.flatMap(({ id, follows }) => [
    ...(id.sequence > 1 ? [`${id.device} ${id.sequence - 1}`] : []),
    ...(follows ? [`${follows.device} ${follows.sequence}`] : []),
  ]);
  // One expectation for all of them: each takes some ten milliseconds, and a log has hundreds of entries.
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  return entries;
}

test.describe.configure({ mode: "parallel" });

for (const kind of ["worksheets", "decisions"] satisfies Kind[]) {
  test(`what was shown as saved survives ${KILLS / 2} deaths of the browser in the middle of ${kind}`, async ({ baseURL, browser: other }) => {
    test.setTimeout(KILLS * 10_000);
    const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
    console.log(`To kill at the same moments again: CRASH_SEED=${seed}`);
    const chance = chances(seed);
    const profile = mkdtempSync(join(tmpdir(), "crash-"));
    let end = async () => {};
    let address = "";
    // What was shown as saved: marks that entries bear, and how many entries there were in all.
    const shown: string[] = [];
    let known = 0;
    try {
      for (let round = 0; round <= KILLS / 2; round += 1) {
        const { browser, kill } = await start(profile);
        end = kill;
        const page = await newPage(browser);
        const said: string[] = [];
        await page.exposeFunction("shownAsSaved", (mark: string) => said.push(mark));
        await page.addInitScript(play, kind);
        if (round === 0) {
          await beginSmall(page, baseURL!);
          address = page.url();
        } else {
          await page.goto(address);
          await page.locator(".stage-page").waitFor();
        }
        const entries = await soundLog(page);
        const kept = new Set(JSON.stringify(entries).match(/(text|reason) \d+\.\d+/g));
        expect(shown.filter((mark) => !kept.has(mark)), `round ${round}, seed ${seed}`).toEqual([]);
        expect(entries.length).toBeGreaterThanOrEqual(known);
        expect(await page.locator(".banner.not-saved").count()).toBe(0);
        expect(await page.getByText("can no longer be read", { exact: false }).count()).toBe(0);
        if (round === KILLS / 2) {
          // The file has all of it, and another device opens it whole.
          const file = await fileFromMenu(page);
          expect(JSON.parse(file).entries).toHaveLength(entries.length);
          expect(await throughAnotherDevice(other, baseURL!, file)).toBe(file);
          console.log(`${KILLS / 2} kills in the middle of ${kind}: ${entries.length} entries, ${shown.length} of them shown as saved in time`);
        } else {
          await page.evaluate(`tireless(${round})`);
          await new Promise((resolve) => setTimeout(resolve, chance() * LONGEST[kind]));
        }
        await kill();
        end = async () => {};
        shown.push(...said);
        known = entries.length + said.length;
      }
      // A journey in which nothing was ever saved in time would prove nothing.
      expect(shown.length).toBeGreaterThan(KILLS / 2);
    } finally {
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

/** Where a profile keeps the logs of its databases: the app's own, and the copy. */
const LOGS = { "the database": /^Default\/IndexedDB\/http[^/]+\/\d+\.log$/, "the copy": /^Default\/WebStorage\/\d+\/IndexedDB\/[^/]+\/\d+\.log$/ };

/** Leaves at the end of a log what a crash leaves that cuts a write in two: the head of a record, and not all of its body. */
function cutInTwo(profile: string, place: RegExp): void {
  const files = readdirSync(profile, { recursive: true, encoding: "utf8" });
  const log = join(profile, files.filter((file) => place.test(file)).sort().at(-1)!);
  const [head, body] = [7, 500];
  // A record that does not end within its block would be written otherwise.
  expect(statSync(log).size % 32_768).toBeLessThan(32_768 - head - body);
  const [sum, length, whole] = [[1, 2, 3, 4], [body & 255, body >> 8], 1];
  appendFileSync(log, Buffer.from([...sum, ...length, whole, ...Array(body / 5).fill(120)]));
}

/** Stores something beside what the app stores, and tells whether it is still there. */
const strangers = (page: Page, work: "put" | "look") =>
  page.evaluate(async (work) => {
    const of = async (factory: IDBFactory) => {
      // Where the browser finds its files damaged it fails once.
      const list = () => factory.databases();
      const there = (await list().catch(list)).some(({ name }) => name === "stranger");
      if (work === "put") await new Promise((resolve) => (factory.open("stranger").onsuccess = resolve));
      return there;
    };
    return { "the database": await of(indexedDB), "the copy": await of((await navigator.storageBuckets.open("copy")).indexedDB) };
  }, work);

for (const [where, log] of Object.entries(LOGS)) {
  test(`a crash that cuts a write of ${where} in two costs nothing, although the browser throws all of it away`, async ({ baseURL }) => {
    test.setTimeout(300_000);
    const profile = mkdtempSync(join(tmpdir(), "crash-"));
    let end = async () => {};
    /** Starts the browser, does something in the app, and kills it. */
    const life = async (work: (page: Page) => Promise<void>) => {
      const { browser, kill } = await start(profile);
      end = kill;
      await work(await newPage(browser));
      await kill();
      end = async () => {};
    };
    let address = "";
    let before: Entry[] = [];
    try {
      await life(async (page) => {
        await beginSmall(page, baseURL!);
        await choose(page, 1, "before the crash");
        await saved(page);
        address = page.url();
        await strangers(page, "put");
      });
      cutInTwo(profile, log);
      await life(async (page) => {
        await page.goto(address);
        await goOn(page);
        await choose(page, 0, "after the crash");
        await saved(page);
        before = await soundLog(page);
      });
      for (const reason of ["once more", "and again"]) {
        await life(async (page) => {
          await page.goto(address);
          await page.locator(".stage-page").waitFor();
          expect(await soundLog(page)).toEqual(before);
          // The browser did throw away what lay beside it in the same log, and nothing else.
          for (const [place, there] of Object.entries(await strangers(page, "look"))) expect(there, place).toBe(place !== where);
          await goOn(page);
          await choose(page, 0, reason);
          await saved(page);
          before = await soundLog(page);
          for (const store of STORES) expect(await rows(page, store, "copy")).toEqual(await rows(page, store));
        });
      }
      await life(async (page) => {
        await page.goto(address);
        const file = await fileFromMenu(page);
        expect(reasons(file)).toEqual(["before the crash", "after the crash", "once more", "and again"]);
      });
    } finally {
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
