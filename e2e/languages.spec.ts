// The language changes at any moment, and nothing that was begun is lost.

import { readFileSync } from "node:fs";
import { expect, hold, openApp, test } from "./support/app";
import { begin, CASES, goOn, heading } from "./support/journey";
import type { BrowserContext, Page } from "@playwright/test";

const choose = /Language|Язык|Dil/;

test("the language changes in mid-decision, thrice, and what was begun stays", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  const title = await heading(page).innerText();
  await page.getByRole("radio").nth(1).check();
  await page.getByRole("textbox").fill("Səbəb, причина, reason");

  for (const language of ["ru", "az", "en"]) {
    await page.getByRole("combobox", { name: choose }).selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("radio").nth(1)).toBeChecked();
    await expect(page.getByRole("textbox")).toHaveValue("Səbəb, причина, reason");
  }
  await expect(heading(page)).toHaveText(title);

  await page.getByRole("combobox", { name: choose }).selectOption("ru");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("textbox")).toHaveValue("Səbəb, причина, reason");
});

for (const [language, locale] of [["ru", "ru-RU"], ["az", "az-AZ"]] as const) {
  test(`a browser that prefers ${language} gets it at once, cases included`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, baseURL });
    const page = await context.newPage();
    await openApp(page);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/[a-z]{3}.*policy/i);
    await expect(page.getByRole("link", { name: /Aldaria/ })).toHaveCount(0);
    await context.close();
  });
}

test("what nobody has reviewed is said where the language was chosen, and English says nothing of the kind", async ({ page }) => {
  await openApp(page);
  const said = page.getByText(/have not yet been checked|ещё не проверены|hələ mütəxəssis/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(said).toHaveCount(0);
  await page.getByRole("combobox", { name: choose }).selectOption("ru");
  await expect(said).toHaveText("Тексты на русском языке ещё не проверены специалистом.");
  await page.getByRole("combobox", { name: choose }).selectOption("az");
  await expect(said).toHaveText(/hələ mütəxəssis/);
});

test("topics are in the reader's language, and those of treaties stay", async ({ page }) => {
  await openApp(page);
  // What stands in for the app shows the same cards, until the app has come.
  await page.locator("#first").waitFor({ state: "detached" });
  const card = page.locator(".card.case", { has: page.locator("a[href$='case/fair-recruitment']") });
  const topics = card.locator(".tags");
  await expect(topics).toContainText("labour migration");
  await page.getByRole("combobox", { name: choose }).selectOption("ru");
  await expect(topics).toContainText("трудовая миграция");
  await expect(topics).toContainText("GCM 6");
  await page.getByRole("combobox", { name: choose }).selectOption("az");
  await expect(topics).toContainText("əmək miqrasiyası");
  // Every language has a name, and no card shows a mere tag.
  await expect(card).toContainText("azərbaycan");
  await expect(card).not.toContainText(/, (en|ru)\b/);
});

/** What the app's script gives to whoever asks it, in this page's language. */
interface Words {
  number(value: number, decimals: number, sign: boolean): string;
  moment(at: number): string;
  format(id: string, values: object): string;
}

/** Figures, dates and plurals as the page's language writes them, with plain spaces. */
async function written(page: Page, tag: string): Promise<string[]> {
  await page.getByRole("combobox", { name: choose }).selectOption(tag);
  await expect(page.locator("html")).toHaveAttribute("lang", tag);
  const texts = await page.evaluate(() => {
    const { number, moment, format } = (globalThis as unknown as { words: Words }).words;
    const minutes = [1, 3, 5, 21].map((count) => format("minutes", { count }));
    return [number(-1234.5, 1, false), number(3, 0, true), number(0, 0, true), moment(Date.UTC(2026, 10, 22, 15, 5)), ...minutes];
  });
  return texts.map((text) => text.replace(/[\u00a0\u202f]/g, " "));
}

test("figures, dates and plurals follow the language", async ({ page }) => {
  await openApp(page);
  expect(await written(page, "en")).toEqual([
    "−1,234.5",
    "+3",
    "0",
    "22 Nov 2026, 15:05",
    "About one minute",
    "About 3 minutes",
    "About 5 minutes",
    "About 21 minutes",
  ]);
  const russian = await written(page, "ru");
  expect(russian.slice(0, 3)).toEqual(["−1 234,5", "+3", "0"]);
  expect(russian[3]).toMatch(/^22 нояб. 2026 г., 15:05$/);
  // One, few, many, and one again.
  expect(russian.slice(4)).toEqual(["Около одной минуты", "Около 3 минут", "Около 5 минут", "Около 21 минуты"]);
  const azerbaijani = await written(page, "az");
  expect(azerbaijani.slice(0, 3)).toEqual(["−1.234,5", "+3", "0"]);
  // Chromium knows no Azerbaijani months.
  expect(azerbaijani[3]).toMatch(/^22(\.11\.| noy )2026,? 15:05$/);
  // A counted noun stays in the singular.
  expect(azerbaijani[5].replace("3", "5")).toBe(azerbaijani[6]);
});

/** The messages of a file, in English. */
const english = (file: string) => readFileSync(new URL(`../locales/en/${file}`, import.meta.url), "utf8");

/** Adds a language to the app as a host would: in the page's list, with a folder of messages; all but the first file's in English. */
async function add(context: BrowserContext, tag: string, app: string): Promise<void> {
  await context.route(/\/$|\/index\.html$/, async (route) => {
    const response = await route.fetch();
    const page = (await response.text()).replace(/(<meta name="?languages"? content="?)/, `$1${tag} `);
    await route.fulfill({ response, body: page });
  });
  await context.route(`**/locales/${tag}/*.ftl`, (route) => {
    const file = new URL(route.request().url()).pathname.split("/").pop()!;
    return route.fulfill({ contentType: "text/plain; charset=utf-8", body: file === "app.ftl" ? app : english(file) });
  });
}

test.describe("words that come late", () => {
  // A worker that keeps the app would hand them out at once.
  test.use({ serviceWorkers: "block" });

  test("a page that is made ready while the language changes speaks the new one", async ({ page }) => {
    const russian = await hold(page, /locales\/ru\/app\.ftl/);
    const play = await hold(page, /play_bg\.wasm/);
    await openApp(page);
    await play.asked;
    await page.locator("#first").waitFor({ state: "detached" });
    await page.getByRole("combobox", { name: choose }).selectOption("ru");
    await russian.asked;
    const words = page.waitForResponse(/locales\/en\/table\.ftl/);
    play.release();
    await (await words).finished();
    russian.release();
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");

    await page.locator(".card.case a").first().click();
    await page.getByRole("main").getByRole("button", { name: "Начать занятие" }).first().click();
    await expect(heading(page)).toHaveText("В чём проблема, кого она касается и почему сейчас?");
  });

  test("of two languages that are chosen one after the other, the last one counts", async ({ page }) => {
    const russian = await hold(page, /locales\/ru\/app\.ftl/);
    await openApp(page);
    await page.locator("#first").waitFor({ state: "detached" });
    const choice = page.getByRole("combobox", { name: choose });
    await choice.selectOption("ru");
    await russian.asked;
    await choice.selectOption("az");
    await expect(page.locator("html")).toHaveAttribute("lang", "az");
    const words = page.waitForResponse(/locales\/ru\/app\.ftl/);
    russian.release();
    await (await words).finished();
    // What comes of it comes at once.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await expect(page.locator("html")).toHaveAttribute("lang", "az");
    await expect(choice).toHaveValue("az");
  });
});

test.describe("another language", () => {
  // What a service worker answers, no test can change.
  test.use({ serviceWorkers: "block" });

  test("is added by data alone, with its own name and direction; case studies stay in theirs and say so", async ({ page, context }) => {
    await add(context, "he", english("app.ftl").replace("case-studies = Case studies", "case-studies = מקרים"));
    await openApp(page);
    const choice = page.getByRole("combobox", { name: choose });
    await expect(choice.getByRole("option", { name: "עברית" })).toHaveCount(1);
    await choice.selectOption("he");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("heading", { name: "מקרים" })).toBeVisible();
    const card = page.locator(".card.case").first();
    await expect(card.getByRole("heading")).toHaveAttribute("lang", "en");
    // An English title keeps its direction: it begins at the left.
    const title = card.getByRole("heading");
    const rest = await title.evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      return range.getBoundingClientRect().left - heading.getBoundingClientRect().left;
    });
    expect(rest).toBeLessThan(2);
    await choice.selectOption("en");
    await expect(card.getByRole("heading")).not.toHaveAttribute("lang");
    await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  });
});
