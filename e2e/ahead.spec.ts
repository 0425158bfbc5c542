// The first page before the app has come: what the build drew stands in, and its links work.

import { expect, hold, openApp, test } from "./support/app";
import { CASES, begin, heading } from "./support/journey";
import type { Page } from "@playwright/test";

// A worker that keeps the app would hand it out at once.
test.use({ serviceWorkers: "block" });

/** The library's module. */
const LIBRARY = /library-\w+_bg\.wasm$/;

const standIn = (page: Page) => page.locator("#first");

/** What can be seen and followed of the heading and the case studies, element by element. */
function shown(page: Page, place: string): Promise<string[]> {
  const parts = page.locator(place).locator("header, .hero, section[aria-labelledby=cases-title]");
  return parts.evaluateAll((parts) => {
    const all = parts.flatMap((part) => [part, ...part.querySelectorAll("*")]);
    const own = (element: Element) => [...element.childNodes].map((node) => (node instanceof Text ? node.data : "")).join("");
    const names = ["class", "href", "lang", "d", "transform", "aria-label"];
    return all.map((element) => [element.localName, ...names.map((name) => element.getAttribute(name) ?? ""), own(element)].join("|"));
  });
}

for (const locale of ["en-GB", "ru-RU"]) {
  test.describe(() => {
    test.use({ locale });
    test(`what stands in for the app is what the app draws (${locale}) @folder`, async ({ page }) => {
      const { release } = await hold(page, LIBRARY);
      await openApp(page);
      await expect(standIn(page).getByRole("link").first()).toBeVisible();
      const before = await shown(page, "#first");
      const title = await page.title();
      release();
      await expect(standIn(page)).toHaveCount(0);
      expect(await shown(page, "#library")).toEqual(before);
      expect(await page.title()).toBe(title);
    });
  });
}

test("a case study opens by a click although the library has not come", async ({ page }) => {
  const { release } = await hold(page, LIBRARY);
  await openApp(page);
  await standIn(page).getByRole("link", { name: CASES["fair-recruitment"], exact: true }).click();
  await expect(heading(page)).toHaveText(CASES["fair-recruitment"]);
  await expect(page.getByRole("main")).toHaveCount(1);

  await page.goBack();
  await expect(standIn(page).getByRole("link")).not.toHaveCount(0);
  await page.goForward();
  await expect(heading(page)).toHaveText(CASES["fair-recruitment"]);

  release();
  await expect(standIn(page)).toHaveCount(0);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(heading(page)).toHaveText(CASES["fair-recruitment"]);
});

test("the language can be changed, and the focus stays where it is", async ({ page }) => {
  const { release } = await hold(page, LIBRARY);
  await openApp(page);
  const languages = page.getByRole("combobox");
  await languages.selectOption("ru");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Проведите миграционную политику через весь цикл");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("ru");

  const link = page.getByRole("main").getByRole("link").first();
  await link.focus();
  release();
  await expect(standIn(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Проведите миграционную политику через весь цикл");
});

test("where something is saved, the page waits for the app that knows of it", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await expect(page.locator(".saved")).toHaveText("Saved on this device");
  const { release } = await hold(page, LIBRARY);
  await page.goto("./");
  await page.reload();
  expect(await page.evaluate(() => (window as unknown as { storage: { isEmpty(): Promise<boolean> } }).storage.isEmpty())).toBe(false);
  await expect(standIn(page).getByRole("link")).toHaveCount(0);
  release();
  await expect(page.getByRole("link", { name: /^Continue/ })).toBeVisible();
});

test("on the next visit, what was empty stands there before storage has said anything", async ({ page }) => {
  await openApp(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("empty"))).toBe("");
  await hold(page, LIBRARY);
  await page.addInitScript(() => {
    const never = () => new Promise<never>(() => {});
    IDBFactory.prototype.databases = never;
  });
  await page.reload();
  await expect(standIn(page).getByRole("link", { name: CASES["fair-recruitment"], exact: true })).toBeVisible();
});

test("where a crash has left wrong that nothing is saved, the page makes way as soon as storage tells", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await expect(page.locator(".saved")).toHaveText("Saved on this device");
  expect(await page.evaluate(() => localStorage.getItem("empty"))).toBeNull();
  const { release } = await hold(page, LIBRARY);
  // The page that is open finds out what is true, and would put it right before the next one reads it.
  await page.addInitScript(() => localStorage.setItem("empty", ""));
  await page.goto("./");
  await page.reload();
  await expect(standIn(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("empty"))).toBeNull();
  release();
  await expect(page.getByRole("link", { name: /^Continue/ })).toBeVisible();
});
