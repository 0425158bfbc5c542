// The facilitator's word at a group's laptop: messages, events, pauses, stages that are opened, and the time.

import { expect, test } from "./support/app";
import { choose, heading, mainAction, saved, steps } from "./support/journey";
import { expectAccessible } from "./support/screens";
import { rows } from "./support/storage";
import { Workshop, order } from "./support/workshop";
import type { Page } from "@playwright/test";

async function start(page: Page, workshop: Workshop): Promise<void> {
  await workshop.put(page);
  await workshop.join(page);
  await page.getByRole("button", { name: "Start the session" }).click();
  await page.locator(".stage-page").waitFor();
}

test("messages and events come when they are due, are announced, and take nobody's work away", async ({ page }) => {
  const workshop = new Workshop();
  await start(page, workshop);
  await steps(page).getByRole("button", { name: "Draw the problem" }).click();
  await page.getByLabel("The core problem").fill("Workers pay");
  await workshop.direct(page, order({ message: { text: "Ten minutes to lunch." } }));
  await expect(page.getByText(/From the facilitator .*Ten minutes to lunch\./)).toBeVisible();
  await expect(page.locator(".announcement")).toContainText("Ten minutes to lunch.");
  await workshop.direct(page, order({ message: { text: "For the south alone." } }), "south");

  await workshop.direct(page, order({ "send-event": { event: "licence-revoked" } }));
  await expect(page.getByText(/^News from the facilitator:/)).toBeVisible();
  // The worksheet is still open, with what was written on it.
  await expect(page.getByLabel("The core problem")).toHaveValue("Workers pay");
  await page.getByRole("button", { name: "Read what happened" }).click();
  await expect(heading(page)).toHaveText("What happened");
  await expect(page.getByText(/^News from the facilitator:/)).toBeHidden();
  await expectAccessible(page);
  await expect(page.getByText("For the south alone.")).toBeHidden();

  // Put aside, it is still among the messages at the table, also after a reload.
  await page.getByRole("button", { name: "All right" }).click();
  await saved(page);
  await page.reload();
  await page.locator(".stage-page").waitFor();
  await expect(page.getByText(/From the facilitator .*Ten minutes/)).toBeHidden();
  await page.getByRole("button", { name: "The table" }).click();
  await expect(page.getByRole("main")).toContainText("Ten minutes to lunch.");
});

test("an order for a later stage waits for it, and one for a time comes by the clock", async ({ page }) => {
  const workshop = new Workshop();
  await start(page, workshop);
  await workshop.direct(page, order({ message: { text: "In the second stage." } }, { stage: { stage: 2 } }));
  await workshop.direct(page, order({ message: { text: "In a moment." } }, { at: { time: Date.now() + 4_000 } }));
  await expect(page.getByText(/In a moment\./).first()).toBeVisible();
  await expect(page.getByText(/In the second stage\./)).toBeHidden();
  for (let decided = 0; decided < 2; decided++) {
    await steps(page).getByRole("button", { name: /Decision$/ }).click();
    await choose(page, decided);
  }
  await steps(page).getByRole("button", { name: "Close the stage" }).click();
  await mainAction(page).click();
  await expect(page.getByText(/In the second stage\./).first()).toBeVisible();
});

test("a pause holds up play and leaves worksheets open; a decision can be taken back from the console", async ({ page }) => {
  const workshop = new Workshop();
  await start(page, workshop);
  await steps(page).getByRole("button", { name: /Decision$/ }).click();
  await workshop.direct(page, { pause: { on: true } });
  await expect(page.getByText("The facilitator has paused play.").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Take this decision" })).toBeDisabled();
  await steps(page).getByRole("button", { name: "Draw the problem" }).click();
  await page.getByLabel("The core problem").fill("Written in the pause");
  await workshop.direct(page, { pause: { on: false } });
  await expect(page.locator(".banner.paused")).toBeHidden();
  await steps(page).getByRole("button", { name: /Decision$/ }).click();
  await choose(page, 0);
  await saved(page);
  const entries = (await rows(page, "entries")).map(([, text]) => JSON.parse(text as string));
  const move = entries.find((entry) => JSON.stringify(entry.events).includes("decision-taken")).id;
  await workshop.direct(page, order({ "take-back": { entry: move } }), "north");
  await expect(page.getByText("The facilitator has taken back what you decided last.")).toBeVisible();
  await expect(heading(page)).not.toHaveText("What happened");
  await steps(page).getByRole("button", { name: "Draw the problem" }).click();
  await expect(page.getByLabel("The core problem")).toHaveValue("Written in the pause");
});

test("stages wait until the facilitator opens them", async ({ page }) => {
  const workshop = new Workshop({ pace: "facilitator" });
  await workshop.put(page);
  await workshop.join(page);
  const begin = page.getByRole("button", { name: "Start the session" });
  await expect(begin).toBeDisabled();
  await expect(page.getByText("The facilitator has not opened this yet.")).toBeVisible();
  await workshop.direct(page, { "open-stages": { up_to: 1 } });
  await begin.click();
  for (let decided = 0; decided < 2; decided++) {
    await steps(page).getByRole("button", { name: /Decision$/ }).click();
    await choose(page, decided);
  }
  await steps(page).getByRole("button", { name: "Close the stage" }).click();
  await expect(mainAction(page)).toBeDisabled();
  await expect(page.getByText("The facilitator has not opened this yet.")).toBeVisible();
  await workshop.direct(page, { "open-stages": { up_to: 2 } });
  await mainAction(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which objective, which instrument, and who must agree?");
});

test("the time of a stage is told, outlives a reload, runs over without cutting anything off, and can be put away", async ({ page }) => {
  await page.clock.install();
  const workshop = new Workshop({ minutes: [10, 10, 10, 10] });
  await start(page, workshop);
  const timer = page.getByRole("timer");
  await expect(timer).toHaveText("10 minutes left of 10");
  await page.clock.fastForward("06:30");
  await expect(timer).toHaveText("4 minutes left of 10");
  await saved(page);
  await page.reload();
  await expect(timer).toHaveText("4 minutes left of 10");
  await page.clock.fastForward("06:00");
  await expect(timer).toContainText("Over by 2 minutes.");
  await steps(page).getByRole("button", { name: /Decision$/ }).click();
  await choose(page, 0);
  await page.getByRole("main").getByRole("button", { name: "Hide the time" }).click();
  await expect(timer).toBeHidden();
  await page.reload();
  await page.getByRole("button", { name: "Show the time" }).click();
  await expect(timer).toContainText("Over by 2 minutes.");
});

test("that the time is up is said once, and again only when more time has run out", async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const text = document.querySelector(".announcement")?.textContent ?? "";
      if (text && said.at(-1) !== text) said.push(text);
      if (!text && said.at(-1)) said.push("");
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter((text) => text.includes("time is up")).length);
  const workshop = new Workshop({ minutes: [10, 10, 10, 10] });
  await start(page, workshop);
  const notice = page.getByText("The planned time for this stage is up.");
  await page.clock.fastForward("09:00");
  await expect(page.getByRole("timer")).toContainText("minute");
  await expect(notice).toBeHidden();
  expect(await said()).toBe(0);
  await page.clock.fastForward("01:30");
  await expect(notice).toBeVisible();
  await expect(page.locator(".announcement")).toHaveText("The planned time is up. Nothing is cut off.");
  await expectAccessible(page);
  await page.clock.fastForward("05:00");
  await expect(notice).toBeVisible();
  expect(await said()).toBe(1);

  // More time: it is no longer up, and later it is once more.
  await workshop.direct(page, { "more-time": { stage: 1, minutes: 20 } });
  await expect(notice).toBeHidden();
  await page.clock.fastForward("20:00");
  await expect(notice).toBeVisible();
  await expect.poll(said).toBe(2);
  await page.getByRole("button", { name: "All right" }).click();
  await expect(notice).toBeHidden();
  await page.clock.fastForward("01:00");
  await saved(page);
  await page.reload();
  await expect(page.getByRole("timer")).toContainText("Over by");
  await expect(notice).toBeHidden();
  expect(await said()).toBe(0);

  // Whoever hides the time is not told.
  await workshop.direct(page, { "more-time": { stage: 1, minutes: 60 } });
  await page.getByRole("button", { name: "Hide the time" }).click();
  await page.clock.fastForward("02:00:00");
  await expect(page.getByRole("button", { name: "Show the time" })).toBeVisible();
  await expect(notice).toBeHidden();
  await page.getByRole("button", { name: "Show the time" }).click();
  await expect(notice).toBeVisible();
  await page.locator(".banner").getByRole("button", { name: "Hide the time" }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole("timer")).toBeHidden();
});
