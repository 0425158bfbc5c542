// The first page before the app has come: what the build drew stands in, and its links work.

import { expect, hold, openApp, test } from "./support/app";
import { CASES, begin, heading } from "./support/journey";
import { beginSmall } from "./support/storage";
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

/** Where a case study stands, in pixels from the top of the window. */
const top = (page: Page, place: string) =>
  page.locator(`${place} .card:has(a[href='#/case/fair-recruitment'])`).evaluate((card) => card.getBoundingClientRect().top);

test("what is saved gets as much room as it took when the library was last seen", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await expect(page.locator(".saved")).toHaveText("Saved on this device");
  await page.goto("./");

  for (const language of ["en", "ru"]) {
    // What is saved takes another height in another language.
    await page.evaluate((tag) => localStorage.setItem("language", tag), language);
    await page.reload();
    const saved = page.locator("section[aria-labelledby=saved-title]");
    await expect(saved).toBeVisible();
    const height = await saved.evaluate((section) => (section as HTMLElement).offsetHeight);
    await expect.poll(() => page.evaluate(() => localStorage.getItem("room"))).toBe(`${height}`);

    const { release } = await hold(page, LIBRARY);
    await page.reload();
    await expect(standIn(page).getByRole("link").first()).toBeVisible();
    const before = await top(page, "#first");
    release();
    await expect(standIn(page)).toHaveCount(0);
    expect(Math.abs((await top(page, "#library")) - before)).toBeLessThanOrEqual(1);
    await page.unroute(LIBRARY);
  }
});

test("what is saved for the first time moves no case study that somebody points at", async ({ page }) => {
  await openApp(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("room"))).toBe("0");
  await begin(page, CASES["fair-recruitment"]);
  await expect(page.locator(".saved")).toHaveText("Saved on this device");

  // The library that is still open measures it anew, up to the moment in which the next page reads it.
  await page.addInitScript(() => localStorage.setItem("room", "0"));
  for (const points of [true, false]) {
    const { release } = await hold(page, LIBRARY);
    await page.goto("./");
    await page.reload();
    const card = standIn(page).locator(".card", { hasText: CASES["fair-recruitment"] });
    await (points ? card.hover() : page.mouse.move(1, 1));
    const before = await top(page, "#first");
    release();
    await expect(standIn(page)).toHaveCount(0);
    await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(1);
    const moved = (await top(page, "#library")) - before;
    // Where nobody points, the page begins at its beginning, with what is new.
    if (points) expect(Math.abs(moved)).toBeLessThanOrEqual(1);
    else expect(moved).toBeGreaterThan(50);
  }
});

test("whoever has case studies of their own sees none until all are there", async ({ page, watch }) => {
  // No built-in case study has its name.
  watch.expect(/404/);
  await beginSmall(page);
  await page.goto("./");
  const own = page.getByRole("region", { name: "Case studies" }).getByRole("button", { name: /^Delete/ });
  await expect(own).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("room"))).toBe("NaN");
  const { release } = await hold(page, LIBRARY);
  await page.reload();
  await expect(standIn(page).getByText("Opening…")).toBeVisible();
  await expect(standIn(page).getByRole("link")).toHaveCount(0);
  release();
  await expect(own).toBeVisible();
});

test("the case studies stand there before storage has said anything", async ({ page }) => {
  await hold(page, LIBRARY);
  await page.addInitScript(() => {
    IDBFactory.prototype.databases = () => new Promise<never>(() => {});
  });
  await openApp(page);
  await expect(standIn(page).getByRole("link", { name: CASES["fair-recruitment"], exact: true })).toBeVisible();
});
