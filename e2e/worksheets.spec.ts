// Worksheets: every kind is filled in by keyboard and mouse, and nothing that was written is lost.

import { readFileSync } from "node:fs";
import { expect, openApp, test } from "./support/app";
import { heading } from "./support/journey";
import { expectAccessible } from "./support/screens";
import type { Locator, Page } from "@playwright/test";

// A case study with all seven worksheets in its first stage, so that no decision stands in the way.
const CASE = `
format = 1
id = "all-worksheets"
language = "en"
title = "All worksheets"
summary = "Every kind of worksheet in one stage."
briefing = "A case study for trying out worksheets."
minutes = 30

[[indicators]]
id = "cost"
name = "Cost of getting the job"
unit = "days"
start = 54
max = 120
better = "lower"

[[indicators]]
id = "trust"
name = "Public trust"
unit = "points"
start = 50

[[stakeholders]]
id = "agencies"
name = "Agencies"
interest = "Fees."
power = 4
support = 40

[[stakeholders]]
id = "union"
name = "Union"
interest = "No fees."
power = 2
support = 60

${["agenda", "formulation", "implementation", "evaluation"]
  .map(
    (stage) => `
[[decisions]]
id = "choose-${stage}"
stage = "${stage}"
title = "Choose at ${stage}"
prompt = "Choose one."
${["ban", "cap"]
  .map(
    (option) => `
[[decisions.options]]
id = "${option}"
label = "Option ${option}"
detail = "It does what it says."
[[decisions.options.outcomes]]
weight = 1
text = "It went as planned."
effects = [{ on = "cost", by = -5 }, { on = "trust", by = 3 }]
`,
  )
  .join("")}`,
  )
  .join("")}

${[
  ["text", "Five lines", ""],
  ["problem-tree", "Draw the problem", ""],
  ["stakeholder-map", "Map who counts", ""],
  [
    "options-matrix",
    "Compare options",
    'decision = "choose-agenda"\ncriteria = [{ id = "lawful", label = "Lawful" }, { id = "cheap", label = "Affordable" }]',
  ],
  ["targets", "Set targets", ""],
  ["implementation-plan", "Plan the season", 'activities = [{ id = "train", label = "Train the offices" }]'],
  ["dac-rating", "Rate the policy", ""],
]
  .map(([kind, title, more]) => `[[tasks]]\nid = "${kind}"\nstage = "agenda"\nkind = "${kind}"\ntitle = "${title}"\nprompt = "Fill it in."\n${more}\n`)
  .join("\n")}
`;

const TITLES = ["Five lines", "Draw the problem", "Map who counts", "Compare options", "Set targets", "Plan the season", "Rate the policy"];

/** Begins a session of the case study above. */
async function begin(page: Page): Promise<void> {
  await openApp(page);
  await page.locator("input[type=file]").setInputFiles({ name: "scenario.toml", mimeType: "text/plain", buffer: Buffer.from(CASE) });
  await page.getByRole("button", { name: "Start the session" }).first().click();
  await page.locator(".stage-page").waitFor();
}

async function openSheet(page: Page, title: string): Promise<Locator> {
  await page.getByRole("navigation", { name: "Where we are" }).getByRole("button", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return page.locator(".worksheet");
}

/** The entries of the session, as they stand in the file that a person can save. */
async function savedSheets(page: Page): Promise<unknown[]> {
  await page.locator("summary", { hasText: "Menu" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  const entries = file.entries as { events: Record<string, { sheet?: unknown }>[] }[];
  return entries.flatMap((entry) => entry.events).flatMap((event) => Object.values(event)).flatMap(({ sheet }) => sheet ?? []);
}

test("a text is kept through a reload in mid-word and through switching steps", async ({ page }) => {
  await begin(page);
  let sheet = await openSheet(page, "Five lines");
  await expect(sheet).toContainText("Nothing on the worksheet yet.");
  const field = page.getByLabel("Your text");
  await field.pressSequentially("Fees fall by the end of the seas");
  await page.reload();
  await expect(page.getByLabel("Your text")).toHaveValue("Fees fall by the end of the seas");
  await page.getByLabel("Your text").press("End");
  await page.getByLabel("Your text").pressSequentially("on.");
  // Switching steps leaves the field, which saves it.
  await openSheet(page, "Draw the problem");
  sheet = await openSheet(page, "Five lines");
  await expect(page.getByLabel("Your text")).toHaveValue("Fees fall by the end of the season.");
  await expect(sheet).toContainText("8 words");
  await expect(sheet).toContainText("Everything is on the worksheet.");
  await expect(page.locator("nav li.done", { hasText: "Five lines" })).toBeVisible();
});

test("writing makes one entry per pause, not one per letter, and none where nothing changed", async ({ page }) => {
  await begin(page);
  await openSheet(page, "Five lines");
  const field = page.getByLabel("Your text");
  await field.pressSequentially("One two three");
  await expect(page.locator(".sheet-state")).toContainText("Everything is on the worksheet.", { timeout: 2_500 });
  await field.focus();
  await field.blur();
  await field.pressSequentially(" four");
  await field.blur();
  await openSheet(page, "Set targets");
  expect(await savedSheets(page)).toEqual([{ text: { text: "One two three" } }, { text: { text: "One two three four" } }]);
});

test("a worksheet outlives a decision that is taken back", async ({ page }) => {
  await begin(page);
  await openSheet(page, "Five lines");
  await page.getByLabel("Your text").fill("Written before the decision.");
  await page.getByRole("navigation", { name: "Where we are" }).getByRole("button", { name: "Choose at agenda" }).click();
  await page.getByLabel("Option ban").check();
  await page.getByRole("button", { name: "Take this decision" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take this decision" }).click();
  await expect(heading(page)).toHaveText("What happened");
  await openSheet(page, "Five lines");
  await page.getByLabel("Your text").fill("Written after the decision.");
  await page.locator("summary", { hasText: "Menu" }).click();
  await page.getByRole("button", { name: "Take back the last decision" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take back the last decision" }).click();
  await expect(heading(page)).toHaveText("Choose at agenda");
  await openSheet(page, "Five lines");
  await expect(page.getByLabel("Your text")).toHaveValue("Written after the decision.");
});

test("a problem tree grows, moves and shrinks by keyboard alone", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Draw the problem");
  await page.getByLabel("The core problem").fill("Workers pay 54 days' wages");
  await page.getByLabel("Cause 1", { exact: true }).fill("Brokers");
  await page.getByLabel("Cause 2", { exact: true }).fill("No register");
  await page.getByRole("button", { name: "Add a cause" }).press("Enter");
  await expect(page.getByLabel("Cause 3", { exact: true })).toBeFocused();
  await page.keyboard.type("Debt");
  await page.getByRole("button", { name: "Move one place earlier: Cause 3" }).press("Enter");
  await expect(page.getByLabel("Cause 2", { exact: true })).toHaveValue("Debt");
  await expect(page.getByRole("button", { name: "Move one place earlier: Cause 2" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Cause 1", { exact: true })).toHaveValue("Debt");
  await expect(page.getByLabel("Cause 1", { exact: true })).toBeFocused();
  await page.getByRole("button", { name: "Remove: Cause 1" }).press("Enter");
  await expect(page.getByLabel("Cause 1", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Cause 1", { exact: true })).toHaveValue("Brokers");
  await sheet.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByLabel("Cause 1", { exact: true })).toHaveValue("Debt");
  await page.reload();
  await expect(page.getByLabel("Cause 3", { exact: true })).toHaveValue("No register");
});

test("a stakeholder stands on the map once all three things are said, and half of it is not lost", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Map who counts");
  await sheet.getByLabel("Power: Agencies").selectOption("5");
  await sheet.getByLabel("Interest: Agencies").selectOption("4");
  await expect(sheet.locator(".mark")).toHaveCount(0);
  await openSheet(page, "Five lines");
  await openSheet(page, "Map who counts");
  await expect(sheet.getByLabel("Interest: Agencies")).toHaveValue("4");
  await sheet.getByLabel("Position: Agencies").selectOption("-2");
  await expect(sheet.locator(".mark.against")).toHaveText("1−−");
  await expect(sheet.locator(".legend")).toContainText("Manage closely");
  await expect(sheet.locator(".legend")).toContainText("−− against");
  await page.reload();
  await expect(sheet.locator(".mark.against")).toHaveText("1−−");
});

test("an options matrix adds up and says when it is too close to call", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Compare options");
  const score = (name: string, value: number) => sheet.getByLabel(name, { exact: true }).selectOption(String(value));
  await expect(sheet).toContainText("Score two options on every criterion");
  await score("Lawful: Option ban", 5);
  await score("Affordable: Option ban", 2);
  await score("Lawful: Option cap", 2);
  await expect(sheet).toContainText("1 of 2 scored");
  await score("Affordable: Option cap", 4);
  await expect(sheet).toContainText("Ahead: Option ban");
  await expect(sheet.getByRole("row", { name: "Option ban" })).toContainText("21");
  await score("Weight: Affordable", 5);
  await score("Affordable: Option cap", 5);
  await score("Lawful: Option ban", 4);
  // 3 × 4 + 5 × 2 = 22, and 3 × 2 + 5 × 5 = 31.
  await expect(sheet).toContainText("Ahead: Option cap");
  await score("Affordable: Option ban", 4);
  await expect(sheet).toContainText("Too close to call: Option ban · Option cap");
});

test("targets are checked as they are typed and meet the group again at the review", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Set targets");
  await expect(sheet).toContainText("At the start: 54 days.");
  const cost = sheet.getByLabel("Cost of getting the job", { exact: true });
  await cost.fill("400");
  await expect(sheet).toContainText("Write a number from 0 to 120.");
  await expect(cost).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await expect(cost).toHaveValue("400");
  await cost.fill("36,5");
  await expect(cost).toHaveAttribute("aria-invalid", "false");
  await expect(sheet).toContainText("better than now");
  await openSheet(page, "Rate the policy");
  await expect(sheet).toContainText("Your target: 37 days.");
  await sheet.getByRole("group", { name: /Cost of getting the job/ }).getByLabel("Cannot tell").check();
  await sheet.getByRole("group", { name: /Relevance/ }).getByLabel("3 Rather good").check();
  await sheet.getByLabel("On what evidence?: Relevance").fill("The survey of Fields and Families");
  await page.reload();
  await expect(sheet.getByRole("group", { name: /Cost of getting the job/ }).getByLabel("Cannot tell")).toBeChecked();
  await expect(sheet.getByRole("group", { name: /Relevance/ }).getByLabel("3 Rather good")).toBeChecked();
});

test("without targets the review says where they could have been set", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Rate the policy");
  await expect(sheet).toContainText("Their place was the worksheet “Set targets” in the stage Agenda setting.");
});

test("a plan starts with the case study's activities, and rows come and go", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Plan the season");
  await expect(sheet).toContainText("Nothing on the worksheet yet.");
  await expect(sheet.getByLabel("Activity: activity 1")).toHaveValue("Train the offices");
  await sheet.getByLabel("Lead: activity 1").fill("Ministry of Labour");
  await sheet.getByRole("button", { name: "Add an activity" }).click();
  await expect(sheet.getByLabel("Activity: activity 2")).toBeFocused();
  await page.keyboard.type("Inform workers");
  await sheet.getByRole("button", { name: "Remove: activity 1" }).click();
  await expect(sheet.getByLabel("Activity: activity 1")).toHaveValue("Inform workers");
  await page.reload();
  await expect(sheet.getByLabel("Activity: activity 1")).toHaveValue("Inform workers");
});

test("each problem is turned into what it is when it is solved, and stays beside it", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Draw the problem");
  await page.getByLabel("The core problem").fill("Workers pay");
  await page.getByLabel("Cause 1", { exact: true }).fill("Brokers");
  await page.getByLabel("Cause 2", { exact: true }).fill("No register");
  await page.getByRole("button", { name: "Objectives" }).click();
  await expect(sheet.locator(".pair", { hasText: "No register" })).toBeVisible();
  await page.getByLabel("The objective").fill("Nobody pays");
  await page.getByLabel("Means 2", { exact: true }).fill("A register that all can read");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Problems" }).click();
  await page.getByRole("button", { name: "Move one place earlier: Cause 2" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Objectives" }).click();
  await expect(page.getByLabel("Means 1", { exact: true })).toHaveValue("A register that all can read");
  await expect(page.getByLabel("The objective")).toHaveValue("Nobody pays");
});

test("a stakeholder is moved on the map by keyboard and by drag", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Map who counts");
  await sheet.getByRole("button", { name: "Agencies: put on the map" }).click();
  const mark = sheet.locator("#mark-agencies");
  await expect(mark).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("-");
  await expect(mark).toHaveAttribute("aria-label", "Agencies: power 4, interest 4, − rather against");
  await expect(sheet.getByLabel("Power: Agencies")).toHaveValue("4");
  await mark.scrollIntoViewIfNeeded();
  const [from, map] = [(await mark.boundingBox())!, (await sheet.locator(".power-grid .ground").boundingBox())!];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2, { steps: 4 });
  await page.mouse.move(map.x + map.width * 0.1, map.y + map.height * 0.9, { steps: 4 });
  await page.mouse.up();
  await expect(sheet.getByLabel("Power: Agencies")).toHaveValue("1");
  await expect(sheet.getByLabel("Interest: Agencies")).toHaveValue("1");
  await expect(sheet.getByLabel("Position: Agencies")).toHaveValue("-1");
});

test("the ranking of options says whether the first place hangs on a weight", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Compare options");
  const score = (criterion: string, option: string, value: string) =>
    sheet.getByLabel(`${criterion}: Option ${option}`).selectOption(value);
  await score("Lawful", "ban", "5");
  await score("Affordable", "ban", "2");
  await score("Lawful", "cap", "2");
  await score("Affordable", "cap", "4");
  await expect(sheet).toContainText("The first place hangs on your weights:");
  await expect(sheet).toContainText("If “Lawful” weighs half as much, “Option cap” takes or shares the first place.");
  await score("Affordable", "ban", "5");
  await expect(sheet).toContainText("The first place holds, whichever single weight is halved or raised by half.");
});

test("an indicator has a baseline, a source and an owner", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Set targets");
  const cost = sheet.locator("li", { hasText: "Cost of getting the job" }).first();
  await cost.getByText("How it is measured").click();
  await cost.getByRole("button", { name: /^Take today’s figure/ }).click();
  await expect(cost.getByLabel("Baseline: Cost of getting the job")).toHaveValue("54 days");
  await cost.getByLabel("Owner: Cost of getting the job").fill("Statistics office");
  await page.reload();
  await cost.getByText("How it is measured (2 of 3 said)").click();
  await expect(cost.getByLabel("Owner: Cost of getting the job")).toHaveValue("Statistics office");
});

test("another group's policy is read from its file and rated, and nothing of the file goes into the session", async ({ page }) => {
  await begin(page);
  const sheet = await openSheet(page, "Rate the policy");
  await sheet.getByText("Rate another group’s policy").click();
  const other = readFileSync(new URL("./files/format-1.session.json", import.meta.url), "utf8");
  const choose = (text: string) =>
    sheet.locator("input[type=file]").setInputFiles({ name: "other.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await choose(other);
  await expect(sheet).toContainText("That file is about another case study.");
  await choose("{}");
  await expect(sheet).toContainText("It is neither a case study nor a session of this app.");
  expect(await savedSheets(page)).toEqual([]);
});

for (const [name, width, height] of [["a laptop", 1366, 768], ["a phone", 360, 740]] as const) {
  test(`every worksheet can be used by everybody on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await begin(page);
    for (const title of TITLES) {
      if (width < 500) await page.getByRole("button", { name: "Where we are" }).click();
      await openSheet(page, title);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, title).toBeLessThanOrEqual(0);
    }
  });
}
