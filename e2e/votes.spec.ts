// A group decides together: votes that nobody sees before their time, and the decision by the group's own rule.

import { expect, openApp, test } from "./support/app";
import { SMALL } from "./support/cases";
import { CASES, begin, choose, goOn, heading, mainAction, playToTheEnd, saved, steps } from "./support/journey";
import { expectAccessible } from "./support/screens";
import { Workshop } from "./support/workshop";
import type { Page } from "@playwright/test";

async function startVoting(page: Page, workshop: Workshop, members: number): Promise<string[]> {
  await workshop.put(page);
  await workshop.join(page);
  await page.getByRole("button", { name: "Start the session" }).click();
  await page.locator(".stage-page").waitFor();
  await steps(page).getByRole("button", { name: /Decision$/ }).click();
  const labels = await page.locator("fieldset.options label").allInnerTexts();
  await page.getByLabel("How many people vote?").fill(String(members));
  await page.getByLabel("How many people vote?").blur();
  return labels.map((label) => label.trim());
}

/** One member takes the laptop, votes, and hands it on. */
async function vote(page: Page, choice: string): Promise<void> {
  await page.getByRole("button", { name: "I have the laptop" }).click();
  await page.locator(".ballot").getByRole("radio", { name: choice }).check();
  await page.getByRole("button", { name: "Cast my vote" }).click();
  await page.getByRole("button", { name: "Yes, and hand on the laptop" }).click();
}

test("members vote one after the other, and nothing shows before it is revealed", async ({ page }) => {
  const workshop = new Workshop({ deciding: "majority", voting: "anonymous" });
  const labels = await startVoting(page, workshop, 3);
  await page.getByRole("button", { name: "Pass the laptop round" }).click();
  await expect(page.locator("fieldset.options")).toBeHidden();
  await expectAccessible(page);
  await vote(page, labels[1]);
  await expect(page.getByRole("heading", { name: "The laptop goes to: Member 2" })).toBeFocused();
  await expect(page.locator(".ballot").getByRole("radio")).toHaveCount(0);

  // Neither a reload nor the way back and forth shows what was voted; nothing of it is in the session.
  await saved(page);
  await page.reload();
  await expect(page.getByText("1 of 3 have voted.")).toBeVisible();
  await expect(page.locator(".ballot").getByRole("radio")).toHaveCount(0);
  await page.getByRole("button", { name: "I have the laptop" }).click();
  await expectAccessible(page);
  await page.locator(".ballot").getByRole("radio", { name: labels[0] }).check();
  await page.goto("./#/");
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.goBack();
  await expect(page.getByText("1 of 3 have voted.")).toBeVisible();
  await expect(page.locator(".ballot").getByRole("radio")).toHaveCount(0);

  await vote(page, labels[1]);
  await vote(page, "Abstain");
  await page.getByRole("button", { name: "Reveal the result" }).click();
  await expect(page.getByRole("heading", { name: "Result of the vote" })).toBeFocused();
  const spread = page.locator(".spread");
  await expect(spread.locator("li").nth(1)).toContainText("2 votes");
  await expect(spread.locator("li").nth(0)).toContainText("no vote");
  await expect(spread).toContainText("Abstained");
  await expect(page.locator(".ballot")).toContainText("All 2 agree.");
  await expectAccessible(page);

  // What was carried is chosen already, and the group may decide otherwise.
  await expect(page.locator("fieldset.options").getByRole("radio").nth(1)).toBeChecked();
  await page.locator("fieldset.options").getByRole("radio").nth(0).check();
  await page.getByLabel(/^Why\?/).fill("The minister asked for it");
  await page.getByLabel(/^A sentence from those/).fill("Two of us see it otherwise");
  await mainAction(page).click();
  await expect(page.getByRole("dialog")).toContainText("Two of us see it otherwise");
  await page.getByRole("dialog").getByRole("button").first().click();
  await expect(heading(page)).toHaveText("What happened");
  await expect(page.getByRole("main")).toContainText("Dissent: Two of us see it otherwise");
});

test("the chair reveals early, a second vote follows, and hands are counted", async ({ page }) => {
  const labels = await startVoting(page, new Workshop({ deciding: "consensus" }), 4);
  await page.getByRole("button", { name: "Pass the laptop round" }).click();
  await vote(page, labels[0]);
  await vote(page, labels[1]);
  await page.getByRole("button", { name: "Is not here" }).click();
  await page.getByRole("button", { name: "Reveal now" }).click();
  await expect(page.getByRole("heading", { name: "Reveal before all have voted?" })).toBeFocused();
  await page.getByRole("button", { name: "Reveal now" }).click();
  await expect(page.locator(".ballot")).toContainText("There is no consensus yet.");
  await expect(page.locator("fieldset.options").getByRole("radio", { checked: true })).toHaveCount(0);

  await page.getByRole("button", { name: "Vote again" }).click();
  await page.getByRole("button", { name: "Show of hands" }).click();
  await page.getByRole("button", { name: "Show the result" }).click();
  await expect(page.getByText("Nobody has voted yet.")).toBeVisible();
  await page.locator(".ballot").getByLabel(labels[1]).fill("4");
  await page.reload();
  await expect(page.locator(".ballot").getByLabel(labels[1])).toHaveValue("4");
  await page.getByRole("button", { name: "Show the result" }).click();
  await expect(page.getByRole("heading", { name: "Result of vote 2" })).toBeVisible();
  await expect(page.locator(".ballot")).toContainText("All 4 agree.");
  await expect(page.locator("fieldset.options").getByRole("radio").nth(1)).toBeChecked();
  await page.getByText("The vote before").click();
  await expect(page.getByRole("heading", { name: "Result of the vote" })).toBeVisible();
});

test("a stopped vote leaves nothing behind", async ({ page }) => {
  const labels = await startVoting(page, new Workshop(), 2);
  await page.getByRole("button", { name: "Pass the laptop round" }).click();
  await vote(page, labels[0]);
  await page.getByRole("button", { name: "Stop the vote" }).click();
  await page.getByRole("button", { name: "Stop the vote" }).click();
  await expect(page.locator("fieldset.options")).toBeVisible();
  const left = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("vote/")));
  expect(left).toEqual([]);
});

const GATED = `${SMALL}
[[stakeholders]]
id = "union"
name = "Union"
interest = "Fair pay."
power = 3
support = 20

[adoption]
threshold = 95

[[adoption.compromises]]
id = "less"
label = "Ask for less"
detail = "Half of it."
support = { union = 10 }

[[adoption.compromises]]
id = "later"
label = "Begin a year later"
detail = "All of it, later."
support = { union = 5 }
`;

test("a compromise is voted on like a decision, and its votes and dissent stand in the debrief", async ({ page }) => {
  await openApp(page);
  await page.locator("input[type=file]").setInputFiles({ name: "scenario.toml", mimeType: "text/plain", buffer: Buffer.from(GATED) });
  await page.getByRole("button", { name: "Start the session" }).first().click();
  for (let stage = 0; stage < 2; stage += 1) {
    await goOn(page);
    await choose(page, 0);
  }
  await goOn(page);
  await expect(heading(page)).toHaveText("What do you give to win support?");
  await page.getByRole("button", { name: "Vote on it" }).click();
  await page.getByRole("button", { name: "Show of hands" }).click();
  await page.locator(".ballot").getByLabel("Ask for less").fill("1");
  await page.locator(".ballot").getByLabel("Begin a year later").fill("4");
  await page.getByRole("button", { name: "Show the result" }).click();
  await expect(page.locator(".ballot")).toContainText("4 of 5");
  await expectAccessible(page);
  const options = page.locator("fieldset.options");
  await options.getByRole("radio").nth(1).check();
  await page.getByLabel(/^A sentence from those/).fill("One of us would ask for less");
  await mainAction(page).click();
  await page.getByRole("dialog").getByRole("button").first().click();
  await expect(page.getByRole("main")).toContainText("Dissent: One of us would ask for less");
  await playToTheEnd(page);
  const log = page.getByRole("region", { name: "Decisions and reasons" });
  await expect(log).toContainText("Begin a year later: 4");
  await expect(log).toContainText("80% agreed");
  await expect(log).toContainText("One of us would ask for less");
});

test("who plays alone is only offered a vote", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await steps(page).getByRole("button", { name: /Decision$/ }).click();
  await expect(page.locator(".ballot")).toHaveCount(0);
  await expect(page.getByLabel(/^A sentence from those/)).toHaveCount(0);
  await page.getByRole("button", { name: "Vote on it" }).click();
  await expect(page.getByRole("button", { name: "Pass the laptop round" })).toBeVisible();
});
