// How a group goes through a case study, step by step, as a person would: by the names of what is on the screen.

import { expect, openApp } from "./app";
import type { Locator, Page } from "@playwright/test";

export const CASES = {
  "fair-recruitment": "Who pays for the job? Fair recruitment in Aldaria",
  "trafficking-referral": "Seen or unseen: a referral mechanism for victims of trafficking",
};

/** The one thing to do next. */
export const mainAction = (page: Page): Locator => page.getByRole("main").locator(".main-action .primary");

/** The heading of what is at hand. */
export const heading = (page: Page): Locator => page.getByRole("main").getByRole("heading", { level: 1 });

/** The list of the stage's steps. */
export const steps = (page: Page): Locator => page.getByRole("list", { name: "Steps of this stage" });

/** Begins a session from the library. */
export async function begin(page: Page, title: string): Promise<void> {
  await openApp(page);
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("button", { name: "Start the session" }).first().click();
  await expect(heading(page)).toHaveText("Which problem, for whom, and why now?");
}

/** The heading of what comes after play. */
const debriefOf = (page: Page): Locator => page.getByRole("heading", { level: 1, name: "Debrief" });

/** Goes on until a decision or a compromise waits on the screen, or play has come to its end; answers which. */
export async function goOn(page: Page, end = debriefOf(page)): Promise<"decision" | "end"> {
  const options = page.getByRole("main").getByRole("radio").first();
  for (;;) {
    await expect(mainAction(page).or(end).first()).toBeVisible();
    if (await end.isVisible()) return "end";
    const name = await mainAction(page).innerText();
    if (name === "Take this decision" || name === "Make this compromise") {
      await expect(options).toBeVisible();
      return "decision";
    }
    await movesOn(page, () => mainAction(page).click());
  }
}

/** Does what leads to the next step, and waits for that step: no step has the same heading as the one before. The rest
 * of a page changes of itself, as parts come a moment later. */
export async function movesOn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await heading(page).first().innerText();
  await act();
  await expect(heading(page).first()).not.toHaveText(before);
}

/** Chooses an open option (counted from 0, starting over after the last), gives the reason, and confirms. */
export async function choose(page: Page, nth: number, reason = ""): Promise<string> {
  const open = page.getByRole("main").locator("fieldset.options").getByRole("radio", { disabled: false });
  // After a pause the options open a moment later.
  await open.first().waitFor();
  const option = open.nth(nth % (await open.count()));
  const label = await option.evaluate((radio: HTMLInputElement) => radio.labels![0].innerText);
  await option.check();
  await page.getByLabel(/^Why\?/).fill(reason);
  await mainAction(page).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(label.trim());
  await dialog.getByRole("button").first().click();
  await expect(heading(page)).toHaveText("What happened");
  return label.trim();
}

/** Plays on to the debrief, always with the first option that is open. */
export async function playToTheEnd(page: Page, reason = ""): Promise<void> {
  while ((await goOn(page)) === "decision") await choose(page, 0, reason);
  await expect(heading(page)).toBeFocused();
}

/** Waits until the page is whole: parts that a click did not ask for come a moment after it, and figures come last. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator(".working")).toHaveCount(0, { timeout: 60_000 });
  let before = "";
  const settled = async () => {
    const now = await page.getByRole("main").first().innerHTML();
    return now === before || ((before = now), false);
  };
  await expect.poll(settled, { intervals: [300] }).toBe(true);
}

/** Waits until the header says that the last entry is on the disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("banner").getByText("Saved on this device")).toBeVisible();
}
