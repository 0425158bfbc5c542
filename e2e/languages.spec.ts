// The language changes at any moment, and nothing that was begun is lost.

import { expect, openApp, test } from "./support/app";
import { begin, CASES, goOn, heading } from "./support/journey";

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
