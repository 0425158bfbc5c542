// What the page says before the app and its words are there, to readers of every language.

import { expect, test } from "./support/app";
import { oneFile } from "./support/shipped";

const NEEDS = { en: /needs JavaScript and WebAssembly/, ru: /нужны JavaScript и WebAssembly/, az: /JavaScript və WebAssembly lazımdır/ };

test("without scripts the page says what it needs, in every language at once", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("./");
  for (const [language, said] of Object.entries(NEEDS)) {
    await expect(page.locator(`p[lang=${language}]`)).toHaveText(said);
  }
  await context.close();
});

test("a browser that is too old for the app in one file reads the same", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "DecompressionStream"));
  await page.goto(oneFile());
  for (const [language, said] of Object.entries(NEEDS)) {
    await expect(page.locator(`#library p[lang=${language}]`)).toHaveText(said);
    await expect(page.locator(`#library p[lang=${language}]`)).toBeVisible();
  }
  await context.close();
});

for (const [locale, language, said] of [
  ["en-GB", "en", "Part of the app could not be loaded. Please reload the page."],
  ["ru-RU", "ru", "Не удалось загрузить часть приложения. Обновите страницу."],
  ["az-AZ", "az", "Tətbiqin bir hissəsi yüklənmədi. Səhifəni yeniləyin."],
  // Nobody has translated the app into it.
  ["ka-GE", "en", "Part of the app could not be loaded. Please reload the page."],
] as const) {
  test(`where the words cannot be had, the page says so to a reader of ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, baseURL, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.route("**/locales/*/app.ftl", (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("main")).toHaveText(said);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await context.close();
  });
}

test("an installed app is named in the device's language", async ({ request }) => {
  const manifest = await (await request.get("manifest.webmanifest")).json();
  expect(manifest.lang).toBe("en");
  expect(manifest.name).toBe("Policy Cycle Workshop");
  for (const member of ["name", "short_name", "description"]) {
    expect(Object.keys(manifest[`${member}_localized`])).toEqual(expect.arrayContaining(["az", "ru"]));
  }
  expect(manifest.name_localized.ru).toBe("Практикум «Цикл политики»");
});
