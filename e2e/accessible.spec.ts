// Every page can be used by everybody, as far as a program can tell: in each language, in light, dark and imposed
// colours, on a laptop, on a phone, and enlarged to 400 %.

import { expect, test } from "./support/app";
import { cut, covered, ENLARGED, moving, small, space } from "./support/layout";
import { violations } from "./support/screens";
import { PARTS, speak, type Visit } from "./support/tour";
import type { Page } from "@playwright/test";

test.describe.configure({ mode: "parallel" });

const LANGUAGES = ["en", "ru", "az"];
const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

// Without motion, so that no colour is looked at on its way to another one.
const LIGHT = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;
const OTHER_COLOURS = {
  dark: { colorScheme: "dark", forcedColors: "none" },
  imposed: { colorScheme: "light", forcedColors: "active" },
  "imposed dark": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** Screens on which the zones beside the work are looked at too, where the window shows one zone at a time. */
const WITH_ZONES = ["news", "country"];

/** Looks at a screen in a window of this size. */
async function inWindow(page: Page, size: typeof LAPTOP, screen: string, look: (place: string) => Promise<void>): Promise<void> {
  await page.setViewportSize(size);
  // Axe counts what lies below the tabs of a phone for the moment as too small to press.
  await page.evaluate(() => scrollTo(0, 0));
  const tabs = page.locator(".zone-tabs button");
  const place = `${screen}, ${size.width} px`;
  if (WITH_ZONES.includes(screen) && (await tabs.first().isVisible())) {
    for (const [tab, zone] of [[0, "where"], [2, "country"], [1, "work"]] as const) {
      await tabs.nth(tab).click();
      await look(`${place}, ${zone}`);
    }
  } else {
    await look(place);
  }
  await page.setViewportSize(LAPTOP);
}

for (const language of LANGUAGES) {
  for (const [part, tour] of Object.entries(PARTS)) {
    test(`every screen of the ${part} in ${language} passes axe, in all colours`, async ({ page, watch }) => {
      test.setTimeout(600_000);
      const found: string[] = [];
      const visit: Visit = async (screen) => {
        const look = (colours: string, rules: "all" | "colours") => async (place: string) => {
          found.push(...(await violations(page, rules)).map((problem) => `${place}, ${colours}: ${problem}`));
        };
        for (const size of [LAPTOP, PHONE]) await inWindow(page, size, screen, look("light", "all"));
        // Other colours change nothing but colours, and a laptop shows all zones at once.
        for (const [colours, media] of Object.entries(OTHER_COLOURS)) {
          await page.emulateMedia(media);
          await inWindow(page, LAPTOP, screen, look(colours, "colours"));
          if (WITH_ZONES.includes(screen)) await inWindow(page, PHONE, screen, look(colours, "colours"));
        }
        await page.emulateMedia(LIGHT);
      };
      await page.emulateMedia(LIGHT);
      await speak(page, language);
      await tour(page, watch, visit);
      expect(found).toEqual([]);
    });

    test(`every screen of the ${part} in ${language} has nothing cut, small, covered or in motion`, async ({ page, watch }) => {
      test.setTimeout(600_000);
      const found: string[] = [];
      await page.emulateMedia(LIGHT);
      const visit: Visit = async (screen) => {
        const note = (place: string, problems: string[]) => found.push(...problems.map((problem) => `${place}: ${problem}`));
        for (const size of [LAPTOP, PHONE, ENLARGED]) {
          await inWindow(page, size, screen, async (place) => {
            note(place, await cut(page));
            note(`${place}, too small`, await small(page));
            note(`${place}, covered`, await covered(page));
            await space(page, true);
            note(`${place}, wide spaces`, await cut(page));
            await space(page, false);
          });
        }
        note(`${screen}, in motion`, await moving(page));
      };
      await speak(page, language);
      await tour(page, watch, visit);
      expect(found).toEqual([]);
    });
  }
}
