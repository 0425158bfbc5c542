// The keyboard alone, as somebody without a mouse has it.

import type { Page } from "@playwright/test";

/** What has the focus. */
export interface Focused {
  tag: string;
  type: string | null;
  name: string;
}

/** More presses of Tab than any page has stops. */
const MOST = 150;

/** What has the focus now, with the name that a screen reader would say, or nearly so. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const here = document.activeElement as HTMLElement;
    const label = (here as HTMLInputElement).labels?.[0]?.innerText;
    return { tag: here.tagName, type: here.getAttribute("type"), name: (here.getAttribute("aria-label") ?? label ?? here.innerText ?? "").trim() };
  });
}

/** Presses Tab until what has the focus fits, or bears this name. */
export async function tabTo(page: Page, wanted: string | ((here: Focused) => boolean)): Promise<void> {
  const fits = typeof wanted === "string" ? ({ name }: Focused) => name === wanted : wanted;
  const met = new Set<string>();
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    if (fits(here)) return;
    met.add(`${here.tag} ${here.name.slice(0, 60)}`);
  }
  throw new Error(`Nothing that fits can be reached by Tab: ${wanted}. What can:\n${[...met].join("\n")}`);
}

/** Goes to what bears this name, and presses it. */
export async function pressByKey(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}
