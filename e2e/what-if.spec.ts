// Moments that bear a name, and what if it had gone on otherwise: the original stays as it was.

import { expect, test } from "./support/app";
import { CASES, begin, choose, goOn, heading, mainAction, playToTheEnd, saved, steps } from "./support/journey";
import { expectAccessible, screenshot } from "./support/screens";
import type { Page } from "@playwright/test";

async function openMoments(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Menu" }).click();
  await page.getByRole("button", { name: "Moments and what-ifs" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Moments and what-ifs" })).toBeFocused();
}

const decide = async (page: Page, nth: number): Promise<string> => {
  await steps(page).getByRole("button", { name: /Decision$/ }).click();
  return choose(page, nth);
};

test("a moment gets a name, and the group goes back to it", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await openMoments(page);
  await page.getByLabel(/^A name for this moment/).fill("Before the first decision");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toContainText("Your moments");
  await page.getByRole("button", { name: "Back to the session" }).first().click();
  await decide(page, 0);
  await openMoments(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Go back to “Before the first decision”?" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("The record keeps it all");
  await dialog.getByRole("button").first().click();
  await page.getByRole("button", { name: "Back to the session" }).first().click();
  await expect(steps(page).getByRole("button", { name: /Done/ }).filter({ hasText: "problem" })).toHaveCount(0);
  await expect(steps(page).getByRole("button", { name: /Decision$/ })).toBeVisible();
});

test("a decision is tried otherwise beside the original, and both are seen side by side", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  const first = await decide(page, 0);
  const second = await decide(page, 0);
  await openMoments(page);
  await page.getByRole("button", { name: /^Decide this otherwise:/ }).last().click();
  await page.getByRole("dialog").getByLabel("What do you call it?").fill("The other way");
  await page.getByRole("dialog").getByRole("button", { name: "Begin the what-if" }).click();
  const ways = page.getByRole("navigation", { name: "Ways of playing" });
  await expect(ways.getByRole("link", { name: "What if: The other way" })).toHaveAttribute("aria-current", "page");
  await expect(page).toHaveURL(/what-if=/);
  const other = await decide(page, 1);
  expect(other).not.toBe(first);
  await saved(page);
  await expectAccessible(page);

  // A reload keeps the branch; one tap leads to the original and back.
  await page.reload();
  await expect(ways.getByRole("link", { name: "What if: The other way" })).toHaveAttribute("aria-current", "page");
  await expect(heading(page)).toHaveText("What happened");
  await expect(page.getByRole("main")).toContainText(other);
  await ways.getByRole("link", { name: "What really happened" }).click();
  await expect(page).not.toHaveURL(/what-if=/);
  await expect(page.getByRole("main")).toContainText(second);
  await expect(page.getByRole("main")).not.toContainText(other);

  await openMoments(page);
  const table = page.locator(".compare");
  await expect(table).toContainText(first);
  await expect(table).toContainText(other);
  await expect(table.getByRole("link", { name: "What if: The other way" })).toBeVisible();
  await expectAccessible(page);
  const overflow = async () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test("a what-if that is played to its end before play has ended tells nothing that is still hidden", async ({ page }) => {
  test.setTimeout(180_000);
  await begin(page, CASES["fair-recruitment"]);
  await decide(page, 0);
  await openMoments(page);
  await page.getByRole("button", { name: /^Decide this otherwise:/ }).last().click();
  await page.getByRole("dialog").getByLabel("What do you call it?").fill("To the end");
  await page.getByRole("dialog").getByRole("button", { name: "Begin the what-if" }).click();
  const other = page.getByRole("navigation", { name: "Ways of playing" }).getByRole("link", { name: "What if: To the end" });
  await expect(other).toHaveAttribute("aria-current", "page");
  const ended = page.getByRole("heading", { level: 1, name: "This way has come to its end" });
  while ((await goOn(page, ended)) === "decision") await choose(page, 1);
  await expect(page.getByRole("main")).toContainText("once your own session has ended");
  await expectAccessible(page);
  await screenshot(page, "what-if-ended");
  await saved(page);
  await page.reload();
  await expect(ended).toBeVisible();

  await mainAction(page).click();
  await expect(page).not.toHaveURL(/what-if=/);
  await playToTheEnd(page);
  await saved(page);
  // Now both are told.
  await other.click();
  await expect(page).toHaveURL(/debrief.*what-if=/);
  await expect(heading(page)).toHaveText("Debrief");
});

test("an address of a what-if that is not here shows what really happened, and says so", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await saved(page);
  await page.goto(`${page.url()}?what-if=nobody.7`);
  await page.reload();
  await expect(page.getByText("That what-if is not on this device.")).toBeVisible();
  await expect(page.locator(".stage-page")).toBeVisible();
});
