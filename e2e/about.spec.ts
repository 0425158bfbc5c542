// What the app is made of: every library with its licence, reachable from the first page, also without a network.

import { expect, openApp, test } from "./support/app";
import { expectAccessible, screenshot } from "./support/screens";

test("the first page leads to the libraries in the app and the texts of their licences, in every language", async ({ page, context }) => {
  await openApp(page);
  await expect(page.getByText("Ready to be used without a network.")).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("link", { name: "Libraries and their licences" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About this app");
  await expect(page.getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible();

  // From each of the places that libraries come from: the modules, the script, and the compiler.
  for (const name of ["yew", "serde_json", "pulldown-cmark", "@fluent/bundle", "idb", "Rust standard library"]) {
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
    await expect(row).toContainText(/MIT|Apache-2.0|ISC/);
    await expect(page.locator("summary").filter({ hasText: name }).first()).toBeVisible();
  }
  // What only helps to build is no part of the app.
  for (const name of ["syn", "esbuild", "clap", "proptest"]) {
    await expect(page.getByRole("rowheader", { name, exact: true })).toHaveCount(0);
  }
  const idb = page.locator("details").filter({ has: page.locator("summary", { hasText: /\bidb\b/ }) });
  await idb.locator("summary").click();
  await expect(idb.locator("pre")).toContainText("Permission to use, copy, modify");

  await expectAccessible(page);
  await screenshot(page, "about");
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await screenshot(page, "about-phone");
  for (const [language, title] of [["ru", "О приложении"], ["az", "Tətbiq haqqında"]]) {
    await page.getByRole("combobox").selectOption(language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tətbiq haqqında");
});
