// Pictures of screens, and the check that everybody can use them.

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { fileURLToPath } from "node:url";

/** Keeps a picture of the whole page as `test-results/screens/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`../../test-results/screens/${name}.png`, import.meta.url));
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
}

/** Fails if the page breaks a rule of WCAG 2.2, levels A and AA, that a program can check. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(", ")}`);
  expect(found).toEqual([]);
}
