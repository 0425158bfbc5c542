// What the browser stores for the app, looked at and spoilt from outside; and session files.

import { readFileSync } from "node:fs";
import { expect, openApp } from "./app";
import { SMALL } from "./cases";
import { heading, saved } from "./journey";
import type { Browser, Page } from "@playwright/test";

export const DATABASE = "policy-cycle-workshop";

declare global {
  interface Navigator {
    /** Places with files of their own for what a site stores; TypeScript does not know of them yet. */
    storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  }
}

/** The stores of the database. */
export const STORES = ["summaries", "headers", "entries", "cases", "deleted"];

/** A store of the database: its records by key. */
export type Rows = [key: IDBValidKey, value: unknown][];

/** Opens an empty page of the app's own origin, on which no part of the app runs. */
export async function openBlank(page: Page): Promise<void> {
  await page.route("**/blank", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>blank</title>" }));
  await page.goto("blank");
}

/** Everything that a store of the database holds, or of its copy. */
export function rows(page: Page, store: string, of: "database" | "copy" = "database"): Promise<Rows> {
  return page.evaluate(
    async ([database, store, of]) => {
      const factory = of === "copy" ? (await navigator.storageBuckets.open("copy")).indexedDB : indexedDB;
      return new Promise<Rows>((resolve, reject) => {
        const asked = factory.open(database);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const stored = asked.result.transaction(store).objectStore(store);
          const keys = stored.getAllKeys();
          const values = stored.getAll();
          values.onsuccess = () => {
            asked.result.close();
            resolve(keys.result.map((key, at) => [key, values.result[at]]));
          };
        };
      });
    },
    [DATABASE, store, of] as const,
  );
}

/** Writes a record past the app: `key` is left out where the record holds it itself. */
export function write(page: Page, store: string, value: unknown, key?: IDBValidKey): Promise<void> {
  return page.evaluate(
    ([database, store, value, key]) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open(database as string);
        asked.onsuccess = () => {
          const transaction = asked.result.transaction(store as string, "readwrite");
          transaction.objectStore(store as string).put(value, key as IDBValidKey | undefined);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
    [DATABASE, store, value, key] as const,
  );
}

/** Deletes the whole database past the app, and waits until it has gone. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.deleteDatabase(database);
        asked.onsuccess = () => resolve();
        asked.onerror = () => reject(asked.error);
      }),
    DATABASE,
  );
}

/** Begins a session of the small case study, at its first decision. */
export async function beginSmall(page: Page, address = "./"): Promise<void> {
  await openApp(page, address);
  await page.getByLabel("Choose a file").setInputFiles({ name: "small.toml", mimeType: "text/plain", buffer: Buffer.from(SMALL) });
  await page.getByRole("button", { name: "Start the session" }).first().click();
  await expect(heading(page)).toHaveText("Which problem, for whom, and why now?");
  await page.getByRole("button", { name: /^Decision at agenda/ }).click();
}

/** The text of the file that a button saves. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent("download");
  await press();
  return readFileSync(await (await download).path(), "utf8");
}

/** The reasons of the decisions in a session file, in order. */
export function reasons(file: string): string[] {
  const { entries } = JSON.parse(file) as { entries: { events: Record<string, { reason?: string }>[] }[] };
  return entries.flatMap(({ events }) => events.flatMap((event) => Object.values(event).flatMap(({ reason }) => reason ?? [])));
}

/** Saves the session that is open to a file, from the menu, and answers its text. */
export function fileFromMenu(page: Page): Promise<string> {
  return downloaded(page, async () => {
    await page.getByText("Menu").click();
    await page.getByRole("banner").getByRole("button", { name: "Save to a file" }).click();
  });
}

/** Opens a session file as on another device, and answers the text of the file that this device saves of it. */
export async function throughAnotherDevice(browser: Browser, baseURL: string, file: string): Promise<string> {
  const context = await browser.newContext({ baseURL, locale: "en-GB" });
  try {
    const page = await context.newPage();
    await openApp(page);
    await page.getByLabel("Choose a file").setInputFiles({ name: "some.session.json", mimeType: "text/plain", buffer: Buffer.from(file) });
    await saved(page);
    return await fileFromMenu(page);
  } finally {
    await context.close();
  }
}

/** Gives the app's origin little room, before anything is stored. Answers how to fill it up, and how to lift the limit. */
export async function limitRoom(page: Page, baseURL: string): Promise<{ fill: () => Promise<void>; lift: () => Promise<void> }> {
  const { origin } = new URL(baseURL);
  const browserSide = await page.context().newCDPSession(page);
  const limit = (quotaSize?: number) => browserSide.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  await limit(2_000_000);
  const fill = async () => {
    await limit(100);
    // The browser counts again once what it last found free has been used up.
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open("filler");
        asked.onupgradeneeded = () => asked.result.createObjectStore("filler", { autoIncrement: true });
        asked.onsuccess = () => resolve(asked.result);
      });
      for (let room = true; room; ) {
        room = await new Promise<boolean>((resolve) => {
          const transaction = database.transaction("filler", "readwrite");
          transaction.objectStore("filler").put("x".repeat(200_000));
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        });
      }
      database.close();
    });
  };
  return { fill, lift: async () => void (await limit()) };
}

/** Lets the browser refuse every write from now on, or work again. */
export async function refuseWriting(page: Page, refuses: boolean): Promise<void> {
  await page.evaluate((refuses) => {
    const kept = window as unknown as { transaction?: IDBDatabase["transaction"] };
    const transaction = (kept.transaction ??= IDBDatabase.prototype.transaction);
    const reading: IDBDatabase["transaction"] = function (this: IDBDatabase, ...given) {
      if (given[1] === "readwrite") throw new DOMException("refused", "UnknownError");
      return transaction.apply(this, given);
    };
    IDBDatabase.prototype.transaction = refuses ? reading : transaction;
  }, refuses);
}
