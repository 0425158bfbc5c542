// The projector: what the room is told of the time, and a session gone through once more.

import { expect, openApp, test } from "./support/app";
import { openEnded, openPart, setUp } from "./support/facilitator";
import { expectAccessible, screenshot } from "./support/screens";

test("the room is told once that the time is up, and the facilitator gives more", async ({ page, context }) => {
  await page.clock.install();
  const id = await setUp(page, 2, "One hour");
  await openPart(page, "Projector");
  const [projector] = await Promise.all([context.waitForEvent("page"), page.getByRole("button", { name: "Open the projector’s window" }).click()]);
  await projector.setViewportSize({ width: 1920, height: 1080 });
  const timer = projector.getByRole("timer");
  await expect(timer).toHaveText("No stage is open.");
  const group = await context.newPage();
  await openApp(group, `./#/session/${id}/group-1`);
  await group.getByRole("button", { name: "Start the session" }).click();
  await expect(timer).toContainText("left in this stage");
  const notice = timer.getByText("The planned time is up. If you need longer, ask for it.").and(projector.locator(":not(.unseen)"));
  await expect(notice).toBeHidden();

  await page.clock.fastForward("20:00");
  await expect(notice).toBeVisible();
  await expect(projector.locator(".announcement")).toHaveText("The planned time is up. If you need longer, ask for it.");
  await expectAccessible(projector);
  await page.clock.fastForward("01:00");
  await expect(projector.locator(".announcement")).toHaveText("");
  await expect(notice).toBeVisible();

  for (let given = 0; given < 4; given++) await page.getByRole("button", { name: "5 minutes more for all" }).click();
  await expect(notice).toBeHidden();
  await expect(timer).toContainText("left in this stage");
});

test("the room goes through a group's session again, and a window that is opened anew goes on where it was", async ({ page, context }) => {
  const id = await openEnded(page);
  await openPart(page, "Projector");
  const again = page.getByRole("region", { name: "Go through a group’s session again" });
  const step = again.getByRole("combobox", { name: "Step" });
  const projector = await context.newPage();
  await projector.setViewportSize({ width: 1920, height: 1080 });
  await openApp(projector, `./#/projector/${id}`);
  await again.getByRole("combobox", { name: "The session of" }).selectOption("Group 2");
  const title = projector.getByRole("heading", { level: 2 });
  await expect(projector.getByText("Group 2, step by step")).toBeVisible();
  await expect(title).toHaveText(/^The start, before the first of \d+ steps$/);
  await expect(again.getByRole("button", { name: "One step back" })).toBeDisabled();

  await again.getByRole("button", { name: "One step on" }).click();
  await expect(title).toHaveText(/^Step 1 of \d+, Agenda setting/);
  const decision = await step.locator("option").filter({ hasText: /, Agenda setting: .*: / }).first().innerText();
  await step.selectOption(decision);
  await expect(title).toHaveText(decision);
  const told = projector.locator(".room-again article");
  await expect(told).toContainText(/\w+/);
  await expect(projector.getByText("As the group saw it then")).toBeVisible();
  await again.getByRole("radio", { name: "the truth" }).check();
  await expect(projector.getByText("As it was in truth")).toBeVisible();
  expect(await projector.evaluate(() => document.documentElement.scrollHeight), "all of it is on the wall").toBeLessThanOrEqual(1080);
  await expectAccessible(projector);
  await expectAccessible(page);
  await screenshot(projector, "projector-again");
  await screenshot(page, "console-again");

  await projector.reload();
  await expect(title).toHaveText(decision);
  await again.getByRole("combobox", { name: "The session of" }).selectOption("nothing");
  await expect(projector.getByText("Play has ended. Look back together.")).toBeVisible();
  await expect(step).toBeHidden();
});
