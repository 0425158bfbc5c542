// Every screen holds longer words, and words from right to left: nothing is cut, nothing sticks out, nothing is on the
// wrong side. Russian and Azerbaijani go the same way, at the width of a laptop and of a phone.

import { expect, openApp, test } from "./support/app";
import { mainAction, movesOn } from "./support/journey";
import { faults } from "./support/faults";
import { cut } from "./support/layout";
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

/** Goes through a whole case study by what is where, because the words say nothing. */
async function play(page: Page, tag: string): Promise<void> {
  await openApp(page);
  await expect(page.locator("html")).toHaveAttribute("lang", tag);
  const cards = page.locator(".card.case");
  await expect(cards).toHaveCount(2);
  await inspect(page, tag, "library");
  await cards.first().getByRole("heading").getByRole("link").click();
  await expect(page.locator(".briefing")).toBeVisible();
  await inspect(page, tag, "briefing");
  await mainAction(page).click();

  const seen = new Map<string, number>();
  const debrief = page.locator("#debrief-title");
  const options = page.locator("fieldset.options");
  const isNew = (screen: string, most: number) => {
    seen.set(screen, (seen.get(screen) ?? 0) + 1);
    return seen.get(screen)! <= most;
  };
  for (;;) {
    await expect(mainAction(page).or(debrief).first()).toBeVisible();
    if (await debrief.isVisible()) break;
    if (await options.isVisible()) {
      const first = isNew("decision", 1);
      if (first) await inspect(page, tag, "decision");
      await options.locator("input:enabled").first().check();
      await mainAction(page).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      if (first) await inspect(page, tag, "dialog");
      await page.getByRole("dialog").locator(".primary").click();
      // What was asked stays on the screen until what happened is there.
      await expect(options).toHaveCount(0);
    } else {
      const sheet = page.locator(".worksheet");
      if (await sheet.isVisible()) {
        if (isNew("sheet", 7)) await inspect(page, tag, `sheet-${seen.get("sheet")}`);
      } else if (await page.locator("article.chapter").first().isVisible()) {
        if (isNew("result", 1)) {
          await inspect(page, tag, "result");
          if (tag === "ar-XB") expect(await scrambled(page)).toEqual([]);
        }
      } else if (isNew("news", 1)) {
        await inspect(page, tag, "news");
      } else if (isNew("other", 2)) {
        await inspect(page, tag, `other-${seen.get("other")}`);
      }
      await movesOn(page, () => mainAction(page).click());
    }
  }
  expect([...seen.keys()].sort()).toEqual(expect.arrayContaining(["decision", "news", "result", "sheet"]));
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((part) => (part.open = true)));
  await inspect(page, tag, "debrief");
}

for (const tag of [...PSEUDO, "ru", "az"] as const) {
  test(`nothing is cut or out of place in ${tag}`, async ({ page, context }) => {
    test.setTimeout(300_000);
    const pseudo = PSEUDO.find((one) => one === tag);
    await (pseudo ? speak(context, pseudo) : choose(context, tag));
    await play(page, tag);
  });
}

// The other parts have more screens than can be gone through by what is where; nothing of them is cut.
for (const tag of PSEUDO) {
  for (const part of ["library", "workshop"] as const) {
    test(`nothing of the ${part} is cut in ${tag}`, async ({ page, context, watch }) => {
      test.setTimeout(300_000);
      await speak(context, tag);
      await openApp(page);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      const found: string[] = [];
      await PARTS[part](page, watch, async (screen) => {
        for (const size of SIZES) {
          await page.setViewportSize(size);
          found.push(...(await cut(page)).map((problem) => `${screen}, ${size.width} px: ${problem}`));
        }
      });
      expect(found).toEqual([]);
    });
  }
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
