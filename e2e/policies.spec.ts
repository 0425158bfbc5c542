// What groups see of each other: the facilitator shows a group's policy, and another group rates it, on one laptop for all
// and on laptops of their own.

import { expect, openApp, test } from "./support/app";
import { DECISIONS } from "./support/cases";
import { Laptop, openPart, saved as download, setUp } from "./support/facilitator";
import { choose, saved, steps } from "./support/journey";
import { expectAccessible } from "./support/screens";
import type { Locator, Page } from "@playwright/test";

// The rating stands in the first stage, so that nothing has to be played before it.
const CASE = `
format = 1
id = "rate-each-other"
language = "en"
title = "Rate each other"
summary = "A rating in the first stage."
briefing = "A case study for rating another group's policy."
minutes = 30

[[indicators]]
id = "trust"
name = "Public trust"
unit = "points"
start = 50

${DECISIONS}

[[tasks]]
id = "rate"
stage = "agenda"
kind = "dac-rating"
title = "Rate the policy"
prompt = "Rate it."
`;

const REASON = "Because brokers take half a year's wages";

const sheet = (page: Page): Locator => page.locator(".worksheet");
const whose = (page: Page): Locator => sheet(page).getByLabel("Whose policy do you rate?");
const policy = (page: Page, group: string): Locator => sheet(page).getByRole("article", { name: `The policy of ${group}` });

async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start the session" }).click();
  await page.locator(".stage-page").waitFor();
}

async function openRating(page: Page): Promise<void> {
  await steps(page).getByRole("button", { name: "Rate the policy" }).click();
  await expect(whose(page)).toBeVisible();
}

/** Shows a group's policy to the others, or no longer. */
async function show(page: Page, group: string, on: boolean): Promise<void> {
  await openPart(page, "Projector");
  await page.getByRole("group", { name: "Show to the other groups the policy of" }).getByLabel(group, { exact: true }).setChecked(on);
}

/** Rates the policy on one criterion, and waits until that is kept. */
async function rate(page: Page): Promise<void> {
  await sheet(page).getByRole("group", { name: /^Relevance/ }).getByRole("radio").nth(3).check();
  await steps(page).getByRole("button", { name: /Decision$/ }).click();
  await saved(page);
  await openRating(page);
}

async function expectRated(page: Page): Promise<void> {
  await expect(sheet(page).getByRole("group", { name: /^Relevance/ }).getByRole("radio").nth(3)).toBeChecked();
}

test("a group rates another group's policy once it is shown, on the same laptop and on one of its own", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await openApp(page);
  await page.locator("input[type=file]").setInputFiles({ name: "scenario.toml", mimeType: "text/plain", buffer: Buffer.from(CASE) });
  await expect(page.getByRole("heading", { level: 1, name: "Rate each other" })).toBeVisible();
  const id = await setUp(page, 3, "One hour", "rate-each-other");

  const window = async (group: number) => {
    const opened = await context.newPage();
    await openApp(opened, `./#/session/${id}/group-${group}`);
    await begin(opened);
    return opened;
  };
  const first = await window(1);
  await steps(first).getByRole("button", { name: /Decision$/ }).click();
  const chosen = await choose(first, 1, REASON);
  await saved(first);

  // Until it is shown, nobody can open it.
  const second = await window(2);
  await openRating(second);
  await expect(whose(second).getByRole("option")).toHaveText(["Our own"]);
  await expect(second.getByRole("main")).not.toContainText(REASON);

  await show(page, "Group 1", true);
  await expectAccessible(page);
  await expect(whose(second).getByRole("option")).toHaveText(["Our own", "Group 1"]);
  await whose(second).selectOption("Group 1");
  await expect(policy(second, "Group 1")).toContainText(chosen.split("\n")[0]);
  await expect(policy(second, "Group 1")).toContainText(REASON);
  await rate(second);
  await second.reload();
  await expectRated(second);
  await expect(policy(second, "Group 1")).toContainText(REASON);
  // A group does not find its own policy among the others'.
  await openRating(first);
  await expect(whose(first).getByRole("option")).toHaveText(["Our own"]);
  // Two groups read each other's.
  await show(page, "Group 2", true);
  await expect(whose(first).getByRole("option")).toHaveText(["Our own", "Group 2"]);
  await whose(first).selectOption("Group 2");
  await expect(policy(first, "Group 2")).toBeVisible();
  await expect(policy(second, "Group 1")).toContainText(REASON);
  await show(page, "Group 2", false);

  // No longer shown, it cannot be read; what was rated stays.
  await show(page, "Group 1", false);
  await expect(policy(second, "Group 1")).toBeHidden();
  await expect(second.getByText("That policy is not shown here now.")).toBeVisible();
  await expect(whose(second)).toHaveValue("group-1");
  await expectRated(second);

  // A laptop of its own gets it with the start file, keeps it over a reload, and hands nothing of it back.
  const startFile = async () => {
    await openPart(page, "Files and laptops");
    const region = page.getByRole("region", { name: "Group 3: on another laptop" });
    return download(page, () => region.getByRole("button", { name: "Save a start file" }).click());
  };
  expect((await startFile()).text).not.toContain(REASON);
  await show(page, "Group 1", true);
  const start = await startFile();
  const third = await Laptop.open(browser, baseURL!);
  await third.joinWithFile(start.name, start.text);
  await begin(third.page);
  await openRating(third.page);
  await expect(whose(third.page).getByRole("option")).toHaveText(["Our own", "Group 1"]);
  await whose(third.page).selectOption("Group 1");
  await expect(policy(third.page, "Group 1")).toContainText(REASON);
  await rate(third.page);
  await third.page.reload();
  await expectRated(third.page);
  await expect(policy(third.page, "Group 1")).toContainText(REASON);

  // The other group's own file does it as well.
  const menu = second.locator("summary", { hasText: "Menu" });
  await menu.click();
  const other = await download(second, () => second.getByRole("button", { name: "Save to a file" }).click());
  await sheet(third.page)
    .locator("input[type=file]")
    .setInputFiles({ name: other.name, mimeType: "application/json", buffer: Buffer.from(other.text) });
  await expect(whose(third.page).getByRole("option")).toHaveText(["Our own", "Group 1", "Group 2"]);
  await third.page.reload();
  await expect(whose(third.page).getByRole("option")).toHaveText(["Our own", "Group 1", "Group 2"]);
  await whose(third.page).selectOption("Group 2");
  await expect(policy(third.page, "Group 2")).toBeVisible();
  await whose(third.page).selectOption("Group 1");
  await rate(third.page);

  const back = await third.handOver();
  expect(back.text).toContain(`"of":{"group":"group-1","name":"Group 1"}`);
  expect(back.text).not.toContain(REASON);

  // A start file that shows nothing takes away what the one before brought.
  await show(page, "Group 1", false);
  const later = await startFile();
  await third.joinWithFile(later.name, later.text);
  await openRating(third.page);
  await expect(third.page.getByText("That policy is not shown here now.")).toBeVisible();
  await expectRated(third.page);
  await third.close();
});
