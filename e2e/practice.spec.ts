// A practice round leaves no trace, whatever windows still show it when it is ended.

import { expect, openApp, test } from "./support/app";
import { openPart, setUp } from "./support/facilitator";
import { choose, saved, steps } from "./support/journey";
import { rows, STORES } from "./support/storage";
import type { BrowserContext, Page } from "@playwright/test";

/** What of practice rounds lies on the laptop: keys of its storage. */
async function traces(page: Page): Promise<string[]> {
  const keys = await page.evaluate(() => Object.keys(localStorage));
  for (const of of ["database", "copy"] as const) {
    for (const store of STORES) keys.push(...(await rows(page, store, of)).map(([key]) => `${of} ${JSON.stringify(key)}`));
  }
  return keys.filter((key) => key.includes("practice-"));
}

/** Begins a practice round from the console, and opens it as the first group in another window. */
async function practise(page: Page, context: BrowserContext, before?: (window: Page) => Promise<void>): Promise<Page> {
  const id = await setUp(page, 2);
  await openPart(page, "Practice round");
  await page.getByRole("button", { name: "Begin a practice round" }).click();
  await expect(page.getByRole("link", { name: "Practise as Group 1" })).toBeVisible();
  const window = await context.newPage();
  await before?.(window);
  await openApp(window, `./#/session/practice-${id}/group-1`);
  await window.getByRole("button", { name: "Start the session" }).click();
  await window.locator(".stage-page").waitFor();
  await steps(window).getByRole("button", { name: /Decision$/ }).click();
  await saved(window);
  const left = (await traces(page)).map((trace) => trace.split(" ")[0]);
  expect(new Set(left)).toContain("copy");
  expect(new Set(left)).toContain("database");
  return window;
}

const end = (page: Page) => page.getByRole("button", { name: "End the practice round and delete it" }).click();

test("a window that still shows a practice round stops when it is ended, and saves nothing again", async ({ page, context }) => {
  const window = await practise(page, context);
  await choose(window, 0, "only to try");
  await saved(window);
  await steps(window).getByRole("button", { name: "Draw the problem" }).click();
  await window.getByLabel("The core problem").fill("Only to tr");
  await end(page);
  await expect(window.getByRole("heading", { level: 1, name: "The practice round has ended" })).toBeFocused();
  await expect.poll(() => traces(page)).toEqual([]);
  // Coming back to the window makes it look after its storage.
  await window.evaluate(() => dispatchEvent(new Event("storage-check")));
  await window.waitForTimeout(1_500);
  expect(await traces(page)).toEqual([]);
  await window.getByRole("link", { name: "Go to the workshop" }).click();
  await expect(window.getByText("The facilitator has not opened this yet.").first()).toBeVisible();
  expect(await traces(page)).toEqual([]);
});

test("a window that hears nothing of the end finds out at its next step, and saves nothing again", async ({ page, context }) => {
  const window = await practise(page, context, (window) => window.addInitScript(() => delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel));
  await end(page);
  await expect(page.getByRole("button", { name: "Begin a practice round" })).toBeVisible();
  await window.getByRole("main").locator("fieldset.options").getByRole("radio").first().check();
  await window.getByRole("main").locator(".main-action .primary").click();
  await window.getByRole("dialog").getByRole("button").first().click();
  await expect(window.getByRole("heading", { level: 1, name: "The practice round has ended" })).toBeVisible();
  await expect.poll(() => traces(page)).toEqual([]);
  await window.evaluate(() => dispatchEvent(new Event("storage-check")));
  await window.waitForTimeout(1_500);
  expect(await traces(page)).toEqual([]);
});
