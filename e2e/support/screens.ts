// Pictures of screens, and the check that everybody can use them.

import axe, { type RunOptions } from "axe-core";
import { expect, type Page } from "@playwright/test";
import { fileURLToPath } from "node:url";

/** What axe is asked: all rules of WCAG 2.2, levels A and AA, or only those that a change of colours can break. */
const RULES: Record<"all" | "colours", RunOptions> = {
  all: { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] },
  colours: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes: ["violations"] },
};

/** How much of a page a picture shows, in pixels: a taller one takes the browser longer than a test may last. */
const TALLEST = 16_000;

/** Keeps a picture of the page, from its top, as `test-results/screens/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`../../test-results/screens/${name}.png`, import.meta.url));
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path, fullPage: true, clip, animations: "disabled" });
}

/** Fails if the page breaks a rule of WCAG 2.2, levels A and AA, that a program can check. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page, "all")).toEqual([]);
}

/** The rules that the page breaks, and where. */
export async function violations(page: Page, rules: keyof typeof RULES): Promise<string[]> {
  // Brought in once for each page that is loaded, which takes longer than the check itself.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    // A button on its way from one colour to another is not what people read.
    document.getAnimations().filter(({ playState }) => playState === "running").forEach((animation) => animation.finish());
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(", ")}`);
  }, RULES[rules]);
}
