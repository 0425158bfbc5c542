// What is kept: deleted sessions for a while, what earlier versions stored for ever, and a file in time.

import { readFileSync } from "node:fs";
import { expect, openApp, test } from "./support/app";
import { begin, CASES, choose, goOn, heading, playToTheEnd, saved } from "./support/journey";
import { beginSmall, DATABASE, downloaded, fileFromMenu, limitRoom, openBlank, reasons, rows, write, type Rows } from "./support/storage";
import { expectAccessible, screenshot } from "./support/screens";
import type { Page } from "@playwright/test";

// Each journey sets up, spoils and looks through a browser of its own several times.
test.describe.configure({ timeout: 120_000 });

// What is fetched for use without a network counts towards the room, and comes at its own time.
test.use({ serviceWorkers: "block" });

const sessions = (page: Page) => page.getByRole("link", { name: /^Continue/ });
const deleted = (page: Page) => page.locator("details.deleted");

/** Deletes the first session of the library. */
async function deleteSession(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole("button", { name: /^Delete/ }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
}

test("a deleted session is brought back by the keyboard at once", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  await choose(page, 1, "kept all the same");
  await goOn(page);
  await page.getByRole("main").getByRole("radio").first().check();
  await page.getByLabel(/^Why\?/).fill("half a sen");
  await deleteSession(page);
  await expect(page.getByRole("status").filter({ hasText: "was deleted" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await expect(sessions(page)).toHaveCount(0);
  await expectAccessible(page);
  await screenshot(page, "deleted-undo");
  await page.keyboard.press("Enter");
  await expect(sessions(page)).toHaveCount(1);
  await sessions(page).click();
  await expect(page.getByLabel(/^Why\?/)).toHaveValue("half a sen");
});

test("a deleted session stays among what was deleted lately until it is deleted for good", async ({ page }) => {
  await beginSmall(page);
  await choose(page, 1, "kept all the same");
  await saved(page);
  const address = page.url();
  await deleteSession(page);
  await page.reload();
  await expect(sessions(page)).toHaveCount(0);
  await deleted(page).locator("summary").click();
  await expect(deleted(page).getByRole("listitem")).toContainText("A small case study");
  await expectAccessible(page);
  await screenshot(page, "deleted-lately");

  // Its address says that it was deleted, and brings it back too.
  await page.goto(address);
  await expect(page.getByRole("main")).toContainText("It can still be brought back");
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(page.getByRole("main")).toContainText("kept all the same");

  await deleteSession(page);
  await page.reload();
  await deleted(page).locator("summary").click();
  await deleted(page).getByRole("button", { name: /^Bring back/ }).click();
  await expect(sessions(page)).toHaveCount(1);
  await expect(deleted(page)).toHaveCount(0);

  await deleteSession(page);
  await deleted(page).locator("summary").click();
  await deleted(page).getByRole("button", { name: /^Delete for good/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
  await expect(deleted(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  for (const store of ["summaries", "headers", "entries", "deleted"]) expect(await rows(page, store)).toEqual([]);
});

test("a case study of one's own is deleted and brought back", async ({ page, watch }) => {
  // No built-in case study has its name.
  watch.expect(/404/);
  await beginSmall(page);
  await openApp(page);
  const own = page.getByRole("listitem").filter({ hasText: "From your own file" });
  await own.getByRole("button", { name: /^Delete/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(own).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.goto("#/case/small");
  await expect(page.getByRole("heading", { name: "This case study is not here" })).toBeVisible();
  await openApp(page);
  await deleted(page).locator("summary").click();
  await deleted(page).getByRole("button", { name: /^Bring back/ }).click();
  await expect(own).toHaveCount(1);
});

test("a session that is played on in another window comes back by itself", async ({ page, context }) => {
  await beginSmall(page);
  await choose(page, 1, "one");
  await saved(page);
  const other = await context.newPage();
  await deleteSession(other);
  await expect(sessions(other)).toHaveCount(0);
  await goOn(page);
  await choose(page, 1, "two");
  await saved(page);
  await other.reload();
  await expect(sessions(other)).toHaveCount(1);
});

test("after 30 days what was deleted goes for good", async ({ page }) => {
  await beginSmall(page);
  await saved(page);
  await deleteSession(page);
  await expect(deleted(page)).toBeVisible();
  const [[key]] = await rows(page, "deleted");
  const day = 24 * 60 * 60 * 1000;
  await write(page, "deleted", Date.now() - 29 * day, key);
  await openApp(page);
  await expect(deleted(page)).toBeVisible();
  await write(page, "deleted", Date.now() - 31 * day, key);
  await openApp(page);
  await expect.poll(async () => (await rows(page, "entries")).length).toBe(0);
  await openApp(page);
  await expect(page.getByRole("heading", { name: "Case studies" })).toBeVisible();
  await expect(deleted(page)).toHaveCount(0);
});

test("where room is short, what was deleted goes before anything is refused", async ({ page, baseURL }) => {
  const { fill, lift } = await limitRoom(page, baseURL!);
  await beginSmall(page);
  await saved(page);
  await deleteSession(page);
  await expect(deleted(page)).toBeVisible();
  await beginSmall(page);
  await saved(page);
  await fill();
  await choose(page, 0, "in trouble");
  // Whether what went was enough is up to the browser.
  await expect(page.locator(".saved")).toHaveText(/^(Saved on this device|Not saved\.)$/);
  await lift();
  expect(await rows(page, "deleted")).toEqual([]);
  expect(await rows(page, "summaries")).toHaveLength(1);
});

/** Stores what a version of the app left behind. */
async function restore(page: Page, stored: { version: number; stores: Record<string, Rows> }): Promise<void> {
  await openBlank(page);
  await page.evaluate(
    ([database, { version, stores }]) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open(database, version);
        asked.onerror = () => reject(asked.error);
        asked.onupgradeneeded = () => {
          for (const name of Object.keys(stores)) {
            const named = name === "summaries" || name === "cases";
            asked.result.createObjectStore(name, named ? { keyPath: "id" } : undefined);
          }
        };
        asked.onsuccess = () => {
          const transaction = asked.result.transaction(Object.keys(stores), "readwrite");
          for (const [name, records] of Object.entries(stores)) {
            const store = transaction.objectStore(name);
            for (const [key, value] of records) store.keyPath ? store.put(value) : store.put(value, key);
          }
          transaction.oncomplete = () => (asked.result.close(), resolve());
        };
      }),
    [DATABASE, stored] as const,
  );
}

const golden = () => JSON.parse(readFileSync(new URL("../crates/engine/tests/golden/stored/version-1.json", import.meta.url), "utf8"));

test("what the first version stored is all there, and is played on", async ({ page }) => {
  await restore(page, golden());
  await openApp(page);
  await expect(sessions(page)).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: "From your own file" })).toContainText("A small case study");
  await sessions(page).click();
  await expect(page.getByRole("navigation", { name: "Where we are" })).toContainText("Formulation");
  await playToTheEnd(page, "and on");
  await saved(page);
  const file = await fileFromMenu(page);
  expect(reasons(file)).toEqual(["First thought", "Səbəb: потому что", "Second", "and on", "and on"]);
  await page.goto("#/case/small");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A small case study");
});

test("a stored session of a newer version is refused with what to do, and saved as it is", async ({ page }) => {
  const stored = golden();
  const [[id, header]] = stored.stores.headers;
  stored.stores.headers = [[id, JSON.stringify({ ...JSON.parse(header), format: 99, moon: "full" })]];
  await restore(page, stored);
  await page.goto(`#/session/${id}`);
  await expect(page.getByRole("main")).toContainText("A newer version of the app saved it");
  const file = await downloaded(page, () => page.getByRole("button", { name: "Save what is stored, as it is" }).click());
  expect(JSON.parse(file).header.moon).toBe("full");
});

test("where a newer version has taken over storage, the page says so, and play goes on", async ({ page }) => {
  const stored = golden();
  await restore(page, { ...stored, version: 99, stores: { ...stored.stores, deleted: [] } });
  await openApp(page);
  await expect(page.locator(".banner.not-saved")).toContainText("A newer version of the app is in use on this device");
  await begin(page, CASES["fair-recruitment"]);
  await expect(page.locator(".banner.not-saved")).toContainText("reload the page");
  expect((await page.evaluate(() => indexedDB.databases())).map(({ version }) => version)).toEqual([99]);
});

test("after a long session without a file the page reminds of one, at a stage's end", async ({ page }) => {
  test.setTimeout(120_000);
  // What waits for a pause in writing need not wait so long here.
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((work: TimerHandler, wait = 0, ...given: unknown[]) => later(work, wait / 100, ...given)) as typeof setTimeout;
  });
  await beginSmall(page);
  const reminder = page.getByText("This session is on this device only", { exact: false });
  await page.getByRole("button", { name: /^Define the problem/ }).click();
  for (let entry = 0; entry < 30; entry += 1) {
    await page.getByLabel("Your text").fill(`Version ${entry} of the text`);
    await page.getByLabel("Your text").blur();
    await expect(page.getByText("Everything is on the worksheet.")).toBeVisible();
  }
  // Not in the middle of the work.
  await expect(reminder).toHaveCount(0);
  await page.getByRole("button", { name: /^Decision at agenda/ }).click();
  await choose(page, 0);
  await expect(reminder).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, "reminder");
  await page.getByText("Menu").click();
  await expect(page.getByText("Not saved to a file yet")).toBeVisible();
  await page.getByText("Menu").click();
  await page.getByRole("button", { name: "Later" }).click();
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await expect(heading(page)).toHaveText("What happened");
  await expect(reminder).toHaveCount(0);

  // At the end of play there is something to keep.
  await playToTheEnd(page);
  await expect(reminder).toBeVisible();
  const file = await downloaded(page, () => page.locator(".banner.calm").getByRole("button", { name: "Save to a file" }).click());
  expect(JSON.parse(file).entries.length).toBeGreaterThan(30);
  await expect(reminder).toHaveCount(0);
  await page.getByText("Menu").click();
  await expect(page.getByText(/^Last saved to a file: \d/)).toBeVisible();
});
