// Who sits at the table: seats, names that stay here, and briefs that only one person reads.

import { expect, test } from "./support/app";
import { CASES, begin } from "./support/journey";
import { expectAccessible } from "./support/screens";
import { Workshop } from "./support/workshop";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

async function openTable(page: Page): Promise<void> {
  await page.getByRole("button", { name: "The table" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The table" })).toBeFocused();
}

test("seats are dealt, changed by hand and emptied; names stay on this device", async ({ page }) => {
  const workshop = new Workshop();
  await workshop.put(page);
  await workshop.join(page);
  await openTable(page);
  await page.getByLabel("How many sit at this table?").fill("4");
  await page.getByRole("button", { name: "Deal roles and cards" }).click();
  const seats = page.locator(".seat");
  await expect(seats).toHaveCount(4);
  await expectAccessible(page);
  await expect(page.getByLabel("Seat 1: Role")).toHaveValue("chair");
  const first = await page.getByLabel("Seat 1: Speaks for").inputValue();
  expect(first).not.toBe("");
  await page.getByLabel("Seat 1: Name").fill("Aysel");
  await page.getByLabel("Seat 1: Name").blur();
  await page.getByRole("button", { name: "Deal again" }).click();
  await page.getByLabel("Seat 2: Role").selectOption("legal-officer");
  await page.getByRole("button", { name: "Add a seat" }).click();
  await expect(seats).toHaveCount(5);
  await page.getByRole("button", { name: "Seat 5: Remove" }).click();
  await expect(seats).toHaveCount(4);
  await expect(page.getByRole("banner").getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await openTable(page);
  await expect(page.getByLabel("Seat 1: Name")).toHaveValue("Aysel");
  await expect(page.getByLabel("Seat 2: Role")).toHaveValue("legal-officer");

  await page.locator("summary", { hasText: "Menu" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file).toContain("legal-officer");
  expect(file).not.toContain("Aysel");
});

test("a brief opens after somebody said that it is theirs, and closes by itself unless it is kept open", async ({ page }) => {
  await page.clock.install();
  const workshop = new Workshop();
  await workshop.put(page);
  await workshop.join(page);
  await openTable(page);
  await page.getByRole("button", { name: "Deal roles and cards" }).click();
  const open = page.getByRole("button", { name: "Seat 1: Open the private brief" });
  await open.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("This brief is for Chair alone");
  await expect(dialog).not.toContainText("You speak for");
  await dialog.getByRole("button", { name: "It is mine: open it" }).click();
  await expect(dialog).toContainText("You speak for");
  await expect(dialog).toContainText("Private goal");
  await expectAccessible(page);
  await page.clock.runFor(40_000);
  await dialog.getByRole("button", { name: "One more minute" }).click();
  await page.clock.runFor(40_000);
  await expect(dialog).toBeVisible();
  await page.clock.runFor(45_000);
  await expect(dialog).toBeHidden();

  // Who needs more time is told of it in time, and can keep it open.
  await open.click();
  await dialog.getByRole("button", { name: "It is mine: open it" }).click();
  const warning = dialog.getByRole("status");
  await page.clock.runFor(25_000);
  await expect(warning).toBeEmpty();
  await page.clock.runFor(10_000);
  await expect(warning).toHaveText("The brief closes in less than half a minute. You can keep it open.");
  await dialog.getByRole("button", { name: "Keep it open" }).click();
  await page.clock.runFor(100);
  await expect(dialog.getByText("It stays open until you close it or leave this window.")).toBeFocused();
  await expect(dialog.getByRole("button", { name: "One more minute" })).toHaveCount(0);
  await expectAccessible(page);
  await page.clock.runFor(3_600_000);
  await expect(dialog).toContainText("You speak for");

  // Leaving the window closes it all the same.
  await page.evaluate(() => dispatchEvent(new Event("blur")));
  await expect(dialog).toBeHidden();
  // And nothing of it is left on the page.
  await expect(page.locator("body")).not.toContainText("Private goal");
});

test("who plays alone finds the table in the menu", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await expect(page.getByRole("button", { name: "The table" })).toBeHidden();
  await page.locator("summary", { hasText: "Menu" }).click();
  await page.getByRole("button", { name: "The table" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The table" })).toBeFocused();
});
