// Two windows of one group on one laptop: one holds the pen, the other one follows, and nothing is lost or written twice.

import { expect, test } from "./support/app";
import { CASES, begin, choose, heading, saved, steps } from "./support/journey";
import { Workshop } from "./support/workshop";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

// Several windows take part, and those in the background draw only while they are recorded.
test.use({ trace: "retain-on-failure" });

const following = (page: Page) => page.getByText("Another window of this browser plays this group.");

/** The entries of the session, as a file holds them. */
async function entries(page: Page): Promise<{ id: { device: string; sequence: number }; events: unknown[] }[]> {
  await page.locator("summary", { hasText: "Menu" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  return JSON.parse(readFileSync(await (await download).path(), "utf8")).entries;
}

test("the second window follows, takes over, and hands back when it closes", async ({ page, context }) => {
  await begin(page, CASES["fair-recruitment"]);
  await saved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(following(second)).toBeVisible();
  await expect(following(page)).toBeHidden();

  // It can be read, and nothing can be done there.
  await steps(second).getByRole("button", { name: /Decision$/ }).click();
  await expect(second.getByRole("button", { name: "Take this decision" })).toBeDisabled();
  await expect(second.locator("fieldset.options").getByRole("radio").first()).toBeDisabled();
  await steps(second).getByRole("button", { name: "Draw the problem" }).click();
  await expect(second.getByLabel("The core problem")).toBeDisabled();

  // What the first one does is seen at once.
  await steps(page).getByRole("button", { name: "Draw the problem" }).click();
  await page.getByLabel("The core problem").fill("Workers pay 54 days' wages");
  await steps(page).getByRole("button", { name: /Decision$/ }).click();
  await expect(second.getByLabel("The core problem")).toHaveValue("Workers pay 54 days' wages");
  const label = await choose(page, 0);
  await expect(heading(second)).toHaveText("What happened");
  await expect(second.getByRole("main")).toContainText(label);

  // Taking over, also in the middle of a sentence.
  await steps(page).getByRole("button", { name: "Draw the problem" }).click();
  await page.getByLabel("Cause 1", { exact: true }).pressSequentially("Brok");
  await steps(second).getByRole("button", { name: "Draw the problem" }).click();
  await second.getByRole("button", { name: "Play on here" }).click();
  await expect(following(page)).toBeVisible();
  await expect(following(second)).toBeHidden();
  await expect(second.getByLabel("Cause 1", { exact: true })).toHaveValue("Brok");
  await second.getByLabel("Cause 1", { exact: true }).fill("Brokers");
  await steps(second).getByRole("button", { name: /Decision$/ }).click();
  await expect(page.getByLabel("Cause 1", { exact: true })).toHaveValue("Brokers");
  await choose(second, 1);
  await expect(heading(page)).toHaveText("What happened");
  await saved(second);

  await second.close();
  await expect(following(page)).toBeHidden();
  await steps(page).getByRole("button", { name: "Draw the problem" }).click();
  await expect(page.getByLabel("Cause 1", { exact: true })).toBeEnabled();

  // Every entry once, each decision once, and all of them on the disk.
  const written = await entries(page);
  const names = written.map(({ id }) => `${id.device}.${id.sequence}`);
  expect(new Set(names).size).toBe(names.length);
  expect(written.filter(({ events }) => JSON.stringify(events).includes("decision-taken"))).toHaveLength(2);
  await page.reload();
  await expect(page.getByLabel("Cause 1", { exact: true })).toHaveValue("Brokers");
  expect(await entries(page)).toHaveLength(written.length);
});

test("windows of different groups of one workshop write side by side", async ({ page, context }) => {
  const workshop = new Workshop();
  await workshop.put(page);
  await workshop.join(page, "north");
  const south = await context.newPage();
  await workshop.join(south, "south");
  for (const window of [page, south]) {
    await window.getByRole("button", { name: "Start the session" }).click();
    await window.locator(".stage-page").waitFor();
    await steps(window).getByRole("button", { name: /Decision$/ }).click();
    await choose(window, window === page ? 0 : 1);
    await saved(window);
    await expect(following(window)).toBeHidden();
  }
  await expect(page.getByRole("banner")).toContainText("North");
  // Both windows have written into one log and know all of it.
  for (const window of [page, south]) await expect(async () => expect(await entries(window)).toHaveLength(4)).toPass();
});
