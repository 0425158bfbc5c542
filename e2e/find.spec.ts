// Many case studies of one's own: in the order of the language, and found by their words.

import { expect, openApp, test } from "./support/app";
import { SMALL } from "./support/cases";

const TITLES = ["Əmək bazarı", "Ёлочный рынок", "İncir ixracı", "Ağıllı sərhəd", "Zəngin diaspor", "Elektron viza"];

test.use({ locale: "az-AZ" });

test("many case studies stand in the order of the language and are found without the marks on letters", async ({ page }) => {
  await openApp(page);
  for (const [place, title] of TITLES.entries()) {
    const text = SMALL.replace('id = "small"', `id = "own-${place}"`).replace("A small case study", title);
    await page.locator('input[type="file"]').setInputFiles({ name: `${place}.toml`, mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.waitForURL(/#\/case\//);
    await page.goBack();
    await expect(page.locator(".card.case h3", { hasText: title })).toBeVisible();
  }
  const titles = page.locator(".card.case h3");
  const own = (await titles.allTextContents()).slice(0, TITLES.length);
  expect(own).toEqual([...TITLES].sort(new Intl.Collator("az").compare));
  // The letter ə follows e, and İ is an i.
  expect(own.indexOf("Elektron viza")).toBeLessThan(own.indexOf("Əmək bazarı"));
  const find = page.getByRole("searchbox");
  for (const [wanted, found] of [
    ["emek BAZAR", "Əmək bazarı"],
    ["INCIR", "İncir ixracı"],
    ["agilli", "Ağıllı sərhəd"],
    ["елочный", "Ёлочный рынок"],
  ] as const) {
    await find.fill(wanted);
    await expect(titles).toHaveText([found]);
  }
  await find.fill("");
  await expect(titles).toHaveCount(TITLES.length + 2);
});
