// The projector: what the room is told of the time.

import { expect, openApp, test } from "./support/app";
import { openPart, setUp } from "./support/facilitator";
import { expectAccessible } from "./support/screens";

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
