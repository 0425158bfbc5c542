// Every screen holds longer words, and words from right to left: nothing is cut, nothing sticks out, nothing is on the
// wrong side, at the width of a laptop and of a phone. A session goes the same way in Russian and Azerbaijani.

import { expect, openApp, test, type Watch } from "./support/app";
import { mainAction } from "./support/journey";
import { faults } from "./support/faults";
import { caseText, choose, messages, PSEUDO, speak } from "./support/pseudo";
import { screenshot } from "./support/screens";
import { PARTS } from "./support/tour";
import type { Page } from "@playwright/test";

// What a service worker answers, no test can change.
test.use({ serviceWorkers: "block" });

const SIZES = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

/** Looks at what is on the screen in both sizes, and at the other zones of a stage on the smaller one. */
async function inspect(page: Page, tag: string, screen: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const zone of size.width < 500 && screen === "news" ? [2, 0, 1] : [undefined]) {
      if (zone !== undefined) await page.locator(".zone-tabs button").nth(zone).click();
      await screenshot(page, `${tag}-${screen}${zone ?? ""}-${size.width}`);
      expect.soft(await faults(page), `${screen} at ${size.width}`).toEqual([]);
    }
  }
}

/** Figures whose sign has come behind them. */
function scrambled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { index } of (text.textContent ?? "").matchAll(/[−+]\p{Nd}/gu)) {
        const left = (at: number) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect();
        };
        if (left(index).width > 0 && left(index).left > left(index + 1).left) found.push(text.textContent!);
      }
    }
    return found;
  });
}

/** The left edge of the first element that fits. */
async function left(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())!.x;
}

/** Inspects every screen of a part, in the language of the page. */
async function go(page: Page, watch: Watch, part: keyof typeof PARTS, tag: string): Promise<void> {
  test.setTimeout(600_000);
  await openApp(page);
  await expect(page.locator("html")).toHaveAttribute("lang", tag);
  await PARTS[part](page, watch, async (screen) => {
    await inspect(page, tag, screen);
    if (screen === "told" && tag === "ar-XB") expect(await scrambled(page)).toEqual([]);
  });
}

for (const tag of PSEUDO) {
  for (const part of ["library", "session", "workshop"] as const) {
    test(`no screen of the ${part} has anything cut or out of place in ${tag}`, async ({ page, context, watch }) => {
      await speak(context, tag);
      await go(page, watch, part, tag);
    });
  }
}

for (const tag of ["ru", "az"]) {
  test(`no screen of the session has anything cut or out of place in ${tag}`, async ({ page, context, watch }) => {
    await choose(context, tag);
    await go(page, watch, "session", tag);
  });
}

test("a language from right to left turns the whole page round", async ({ page, context }) => {
  await speak(context, "ar-XB");
  await openApp(page, "./#/case/fair-recruitment");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await mainAction(page).click();
  await expect(page.locator(".stage-page")).toBeVisible();
  expect(await left(page, ".where")).toBeGreaterThan(await left(page, ".work"));
  expect(await left(page, ".work")).toBeGreaterThan(await left(page, ".country"));
  // The language is chosen at the end of a line, the product's name stands at its beginning.
  expect(await left(page, ".brand")).toBeGreaterThan(await left(page, ".languages"));
  // Texts begin at the right edge.
  const rest = await page.locator("#step-title").evaluate((title) => {
    const range = document.createRange();
    range.selectNodeContents(title);
    return title.getBoundingClientRect().right - range.getBoundingClientRect().right;
  });
  expect(rest).toBeLessThan(2);
});

test("pseudo-languages change letters alone", () => {
  const english = "count = { $n ->\n    [one] One day\n   *[other] { $n } days\n}\nopen = Open “{ $title }”\n    .label = Go\n";
  for (const tag of PSEUDO) {
    const changed = messages(english, tag);
    expect(changed).toContain("{ $n ->");
    expect(changed).toContain("[one]");
    expect(changed).toContain("“{ $title }”");
    expect(changed).toContain("    .label = ");
    expect(changed).not.toMatch(/One day|Open|Go/);
  }
  expect(messages("a = Save it now", "en-XA")).toBe("a = [Šåṽé îţ ñöŵ ŧŧŧŧ]\n");
  expect(caseText("## On\n\nA **b** [c](https://d.example)", "ar-XB")).toBe("## ون\n\nا **ب** [ج](https://d.example)");
});
