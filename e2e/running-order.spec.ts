// The running order of each ready-made shape takes the time that the shape has, debrief and all.

import { expect, test } from "./support/app";
import { setUp } from "./support/facilitator";
import type { Page } from "@playwright/test";

const order = (page: Page) => page.getByRole("region", { name: "Running order" }).getByRole("row");

/** The minutes in the running order, by what they are for. */
async function minutes(page: Page): Promise<[string, number][]> {
  await page.locator("summary", { hasText: "Menu" }).click();
  await page.getByRole("link", { name: "Facilitator’s guide" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Facilitator’s guide" })).toBeVisible();
  const rows = await order(page).evaluateAll((rows) =>
    (rows as HTMLTableRowElement[]).slice(1).map(({ cells }) => [cells[3].querySelector("strong")!.innerText, Number(cells[2].innerText)]),
  );
  return rows as [string, number][];
}

for (const [shape, groups, whole] of [
  ["Two days", 4, 690],
  ["Half a day", 12, 240],
  ["One hour", 3, 60],
] as const) {
  test(`${shape.toLowerCase()} with ${groups} groups: all parts take ${whole} minutes, and a third of them is debrief`, async ({ page }) => {
    await setUp(page, groups, shape);
    const parts = await minutes(page);
    const total = (of: [string, number][]) => of.reduce((sum, [, minutes]) => sum + minutes, 0);
    expect(total(parts)).toBe(whole);
    const debrief = total(parts.filter(([name]) => name === "Debrief"));
    expect(debrief).toBeGreaterThanOrEqual(whole / 3);
    for (const stage of ["Agenda setting", "Formulation", "Implementation", "Evaluation"]) {
      expect(parts.map(([name]) => name).join(), stage).toContain(stage);
    }
    await expect(page.getByText(`In all ${Math.floor(whole / 60)} h ${whole % 60} min`)).toBeVisible();
  });
}
