// What was shown as saved is there after the browser has been killed, at any moment and time after time.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { expect, test } from "./support/app";
import { beginSmall, fileFromMenu, rows, throughAnotherDevice } from "./support/storage";
import { play, type Kind } from "./support/tireless";

/** How often the browser is killed, in all. */
const KILLS = Number(process.env.CRASH_KILLS ?? 200);

/** The longest that play goes on before a kill, in milliseconds: long enough that some of it is shown as saved. */
const LONGEST: Record<Kind, number> = { worksheets: 700, decisions: 1_500 };

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
  for (const { id, follows } of entries) {
    if (id.sequence > 1) expect(names).toContain(`${id.device} ${id.sequence - 1}`);
    if (follows) expect(names).toContain(`${follows.device} ${follows.sequence}`);
  }
  return entries;
}

/**
 * Opens the session after a kill. Once in some hundred starts, a browser that was killed leaves the page waiting; whoever
 * sits before it loads it again. That is told, with what the page waited for, and may not happen twice in a journey.
 */
async function openAgain(page: Page, address: string, stuck: string[]): Promise<void> {
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(request.url()));
  for (const end of ["requestfinished", "requestfailed"] as const) page.on(end, (request) => asked.delete(request.url()));
  await page.goto(address);
  const stage = page.locator(".stage-page");
  await stage.waitFor({ timeout: 30_000 }).catch(async () => {
    const text = await page.locator("body").innerText();
    stuck.push(`the page said “${text.replace(/\s+/g, " ").slice(0, 200)}” and waited for ${[...asked].join(", ") || "no file"}`);
    console.log(`After a kill ${stuck.at(-1)}`);
    await page.reload();
    await stage.waitFor();
  });
  expect(stuck.length, stuck.join("\n")).toBeLessThanOrEqual(1);
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
    const stuck: string[] = [];
    try {
      for (let round = 0; round <= KILLS / 2; round += 1) {
        const { browser, kill } = await start(profile);
        end = kill;
        const page = await browser.contexts()[0].newPage();
        // How long a browser takes to start on a busy machine is no matter of this journey.
        page.setDefaultTimeout(60_000);
        await page.setViewportSize({ width: 1366, height: 768 });
        // The journey is about storage, not about what is fetched for use without a network.
        await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined }));
        const said: string[] = [];
        await page.exposeFunction("shownAsSaved", (mark: string) => said.push(mark));
        await page.addInitScript(play, kind);
        if (round === 0) {
          await beginSmall(page, baseURL!);
          address = page.url();
        } else {
          await openAgain(page, address, stuck);
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
