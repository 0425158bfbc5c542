// Every page can be used by everybody, as far as a program can tell: light and dark, laptop and phone.

import { expect, openApp, test } from "./support/app";
import { begin, CASES, choose, goOn, heading, steps } from "./support/journey";
import { expectAccessible } from "./support/screens";
import type { Page } from "@playwright/test";

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  const sideways = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
  expect(sideways, "the page scrolls sideways").toBeLessThanOrEqual(0);
}

for (const [size, width, height] of [["laptop", 1366, 768], ["phone", 360, 740]] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme });

      test("the library, a list of problems, and the briefing", async ({ page }) => {
        await openApp(page);
        await page.getByRole("link", { name: CASES["fair-recruitment"] }).waitFor();
        await expectGood(page);
        await page.getByLabel("Choose a file").setInputFiles({
          name: "broken.toml",
          mimeType: "text/plain",
          buffer: Buffer.from('format = 1\nid = "b"\nlanguage = "en"\ntitle = "B"\nminuts = 5\n'),
        });
        await page.getByRole("heading", { name: "What to mend in broken.toml" }).waitFor();
        await expectGood(page);
        await page.getByRole("link", { name: CASES["trafficking-referral"] }).click();
        await page.getByRole("button", { name: "Start the session" }).first().waitFor();
        await expectGood(page);
      });

      test("the steps of a stage, the question, the menu, adoption", async ({ page }) => {
        test.setTimeout(150_000);
        await begin(page, CASES["fair-recruitment"]);
        await expectGood(page);
        if (size === "phone") {
          for (const zone of ["Where we are", "The country", "At hand"]) {
            await page.getByRole("button", { name: zone }).click();
            await expectGood(page);
          }
        } else {
          for (const name of await steps(page).getByRole("button").allInnerTexts()) {
            await steps(page).getByRole("button", { name: name.split("\n")[0] }).click();
            await expectGood(page);
          }
        }
        await goOn(page);
        await expectGood(page);
        await page.getByRole("main").getByRole("radio").first().check();
        await page.getByRole("button", { name: "Take this decision" }).click();
        await page.getByRole("dialog").waitFor();
        await expectGood(page);
        await page.keyboard.press("Escape");
        await page.getByText("Menu").click();
        await expectGood(page);
        await page.getByText("Menu").click();
        await choose(page, 0);
        await expectGood(page);
        let adoption = false;
        while (!adoption) {
          if ((await goOn(page)) === "debrief") break;
          adoption = /win support/.test(await heading(page).innerText());
          if (adoption) await expectGood(page);
          await choose(page, 0);
        }
      });
    });
  }
}
