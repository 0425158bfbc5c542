// The debrief: what a group sees once play has ended, what it writes there, and what comes out on paper.

import { expect, test } from "./support/app";
import { begin, CASES, drawn, playToTheEnd } from "./support/journey";
import { expectAccessible, screenshot } from "./support/screens";

test("the debrief tells how it ended, keeps answers through a reload, and prints whole", async ({ page }) => {
  test.setTimeout(180_000);
  const reason = "It can be defended before the Cabinet.";
  await begin(page, CASES["fair-recruitment"]);
  await playToTheEnd(page, reason);
  await drawn(page);

  // Every indicator has its row, and no row is a score.
  const ending = page.getByRole("region", { name: "How it ended" });
  await ending.locator("summary").first().click();
  await expect(ending.getByRole("table")).toBeVisible();
  expect(await ending.getByRole("row").count()).toBeGreaterThan(5);
  await expect(page.getByRole("region", { name: "Decisions and reasons" })).toContainText(reason);

  // The contents lead to each section, by keyboard too.
  const contents = page.getByRole("navigation", { name: "On this page" });
  await contents.getByRole("button", { name: "Questions to talk about" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Questions to talk about" })).toBeFocused();

  // What made a number adds up: the table's last figure is the value in the end.
  const why = page.locator(".explained").first();
  await why.locator("summary").click();
  const amounts = await why.getByRole("table").locator("td:last-child").allInnerTexts();
  const figures = amounts.map((text) => Number(text.trim().replace("−", "-")));
  const end = figures.pop() ?? Number.NaN;
  const sum = figures.reduce((total, figure) => total + figure, 0);
  expect(Math.abs(sum - end)).toBeLessThanOrEqual(0.06 * figures.length);

  // An answer is kept in the middle of a word, and again once it is on record.
  const answer = page.getByRole("region", { name: "Questions to talk about" }).getByRole("textbox").first();
  await answer.fill("Nobody checked the bro");
  await page.reload();
  await expect(answer).toHaveValue("Nobody checked the bro");
  await answer.fill("Nobody checked the brokers.");
  await answer.blur();
  await expect(page.getByText("Your answer is on record.")).toBeVisible();
  await expect(page.locator(".saved")).toHaveText("Saved on this device");
  await page.reload();
  await expect(answer).toHaveValue("Nobody checked the brokers.");
  await drawn(page);

  await expect(page.locator(".written-answer:visible"), "on the screen it stands in its field alone").toHaveCount(0);
  await screenshot(page, "debrief");

  // On paper everything is unfolded, answers are text, and nothing is left to press.
  const folded = page.locator("main details:not([open])");
  const before = await folded.count();
  expect(before).toBeGreaterThan(10);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(folded).toHaveCount(0);
  await expect(page.locator(".written-answer").getByText("Nobody checked the brokers.")).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(folded).toHaveCount(before);
  await page.emulateMedia({ media: "screen" });

  // A phone shows it without scrolling sideways, and everybody can use it, with everything unfolded.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((part) => (part.open = true)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);
  await screenshot(page, "debrief-phone");
});
