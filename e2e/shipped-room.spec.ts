// A workshop on one laptop from the one file on a disk: windows of a page that has no address on the web hear of each
// other, in Chromium and in Firefox.

import { expect, test } from "@playwright/test";
import type { Page } from "puppeteer-core";
import { click, drive, LOOKING, type Make, oneFile, says } from "./support/shipped";

/** Waits until the page no longer says something. */
const saysNoMore = (page: Page, text: string) =>
  page.waitForFunction((gone) => !document.body.innerText.includes(gone), LOOKING, text);

/** Presses a button, whether its window lies in front or not: the mouse waits for frames, and hidden windows have none. */
const press = async (page: Page, name: string) => {
  const button = await page.waitForSelector(`::-p-xpath(//*[self::a or self::button][normalize-space()="${name}"])`);
  await button!.evaluate((element) => (element as HTMLElement).click());
};

/** The window that opens. */
async function opened(page: Page, open: () => Promise<void>): Promise<Page> {
  const before = await page.browser().pages();
  await open();
  // It is an empty page before it is the app.
  const found = async () => (await page.browser().pages()).find((one) => !before.includes(one) && one.url().includes("#/"));
  await expect.poll(async () => Boolean(await found()), { timeout: 30_000 }).toBe(true);
  return (await found())!;
}

for (const make of ["chrome", "firefox"] as Make[]) {
  test(`console, projector and groups of the one file follow each other in ${make}`, async () => {
    test.setTimeout(180_000);
    await drive(make, oneFile(), async ({ page, problems }) => {
      // Another address after the # loads nothing anew.
      await page.goto(`${oneFile()}#/set-up/fair-recruitment`);
      await press(page, "Begin the workshop");
      await page.waitForSelector("main.console");
      const id = page.url().split("/").pop()!;
      const another = async (address: string) => {
        const window = await page.browser().newPage();
        window.setDefaultTimeout(60_000);
        window.on("pageerror", (error) => problems.push(`page: ${error}`));
        await window.goto(`${oneFile()}#/${address}`);
        return window;
      };

      // The projector follows the console.
      await press(page, "Projector");
      const projector = await opened(page, () => press(page, "Open the projector’s window"));
      await says(projector, "Work in your groups.");
      await page.select("main select", "problem-frame");
      await says(projector, "Name the problem");

      // A group in a window of its own hears at once that its stage is open, and the console and the room hear of it.
      const group = await another(`session/${id}/group-1`);
      await says(group, "The facilitator has not opened this yet.");
      await press(page, "Open “Agenda setting” for all");
      await saysNoMore(group, "The facilitator has not opened this yet.");
      await click(group, "main .main-action .primary");
      await says(group, "Which problem, for whom, and why now?");
      await press(page, "Groups");
      const row = () => page.$$eval("main table tbody tr", ([first]) => (first as HTMLElement | undefined)?.innerText ?? "");
      await expect.poll(row, { timeout: 30_000 }).toContain("Agenda setting");
      const inRoom = () => projector.$$eval(".room-groups li", ([first]) => (first as HTMLElement | undefined)?.innerText ?? "");
      await expect.poll(inRoom, { timeout: 30_000 }).toContain("Agenda setting");

      // A second window of the group only follows, until it takes over.
      const second = await another(`session/${id}/group-1`);
      await says(second, "Another window of this browser plays this group.");
      await press(second, "Play on here");
      await says(group, "Another window of this browser plays this group.");

      // Closed and opened again, the projector shows the same.
      await projector.close();
      await press(page, "Projector");
      const again = await opened(page, () => press(page, "Open the projector’s window"));
      await says(again, "Name the problem");
    });
  });
}
