// A workshop whose three groups have ended play: side by side, in the guided debrief of all with the facilitator's notes,
// and in the report of the workshop.

import { expect, openApp, test } from "./support/app";
import { openEnded, openPart } from "./support/facilitator";
import { drawn } from "./support/journey";
import { expectAccessible, screenshot } from "./support/screens";
import type { Page } from "@playwright/test";

const GROUPS = ["Group 1", "Group 2", "Group 3"];

/** The kinds of pictures on a page; each has a title and a table. */
async function pictures(page: Page): Promise<string[]> {
  return page.locator("figure.picture").evaluateAll((all) =>
    all.map((one) => {
      const whole = one.querySelector("figcaption h3")?.textContent?.trim() && one.querySelector("table tbody tr");
      return `${one.className.replace("picture picture-", "")}${whole ? "" : " lacks its title or its table"}`;
    }),
  );
}

test("groups stand side by side on the same scales, and in the order of the workshop", async ({ page }) => {
  test.setTimeout(180_000);
  const id = await openEnded(page);
  await openApp(page, `./#/debrief/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The groups side by side");
  await drawn(page);
  await expect.poll(() => pictures(page), { timeout: 60_000 }).toEqual(["profiles", "courses", "ratings", "reach"]);
  for (const picture of await page.locator("figure.picture").all()) {
    const table = picture.locator("table").first();
    await table.evaluate((one) => ((one.closest("details") ?? { open: true }).open = true));
    const text = await table.innerText();
    const places = GROUPS.map((group) => text.indexOf(group)).filter((place) => place >= 0);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  }
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 768 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
    await screenshot(page, `side-by-side-${width}`);
  }
  await page.getByRole("link", { name: "Group 2" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Debrief");
  await expect(page).toHaveURL(/group-2/);
});

test("what the facilitator noted stands in the guided debrief of all, folded, and in the group's log once it is shown", async ({ page }) => {
  test.setTimeout(180_000);
  const id = await openEnded(page);
  await page.getByRole("button", { name: "Group 1", exact: true }).click();
  const moment = page.locator(".moment").filter({ hasText: /: / }).first();
  await moment.getByRole("button", { name: "Note for the debrief" }).click();
  await moment.getByRole("textbox").fill("Nobody asked the embassy");
  await moment.getByRole("button", { name: "Keep the note" }).click();
  await openPart(page, "Notes");
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("Come back to data");
  await page.getByRole("button", { name: "Keep the note" }).click();

  await openApp(page, `./#/guided/${id}`);
  const notes = page.locator("details.own-notes");
  const phase = page.locator("#talk-phase");
  await expect(phase).toHaveText("How do you feel?");
  await page.locator(".main-action .primary").click();
  await expect(phase).toHaveText("What happened?");
  await expect(notes).not.toHaveAttribute("open");
  await notes.locator("summary").click();
  await expect(notes).toContainText("Nobody asked the embassy");
  await expect(notes).toContainText(/Group 1 · /);
  await expect(notes).toContainText("Come back to data");
  await expectAccessible(page);

  // To the group they are told when the facilitator says so.
  const log = page.getByRole("region", { name: "Decisions and reasons" });
  await openApp(page, `./#/debrief/${id}/group-1`);
  await drawn(page);
  await expect(log).not.toContainText("Nobody asked the embassy");
  await openApp(page, `./#/facilitate/${id}`);
  await openPart(page, "Notes");
  await page.getByRole("checkbox", { name: "Show notes to groups once their play has ended" }).check();
  await openApp(page, `./#/debrief/${id}/group-1`);
  await drawn(page);
  await expect(log).toContainText("Nobody asked the embassy");
  await expect(log).toContainText("Come back to data");
});
