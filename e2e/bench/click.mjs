// How long people wait between a click and the next picture, on a processor slowed down to a quarter.
//
// The script plays a case study from its first stage to its last, the same way at every run, and counts the tasks that
// kept the page from hearing a click: while the group plays, and from the end of play until the debrief is there.

import { chromium } from "@playwright/test";
import { press, report, watchClicks, yardstick } from "./clicks.mjs";

const CASE = "#/case/fair-recruitment";
const SLOWDOWN = 4;

const address = process.env.BASE_URL ?? "http://127.0.0.1:8080/";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});
try {
  await yardstick(browser, SLOWDOWN);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
  const { waits, tasks } = await watchClicks(page);
  const told = [];
  const [playing, after] = [[], []];
  await page.goto(address + CASE);
  const session = await page.context().newCDPSession(page);
  const action = page.locator("main .main-action .primary");
  const debrief = page.getByRole("heading", { level: 1, name: "Debrief" });
  for (let round = 0; round < 4; round += 1) {
    await page.goto(address);
    await page.goto(address + CASE);
    await page.getByRole("button", { name: "Start the session" }).first().click();
    await page.locator("#step-title").waitFor();
    await page.waitForTimeout(500);
    let heard = tasks.length;
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    for (let taken = round; !(await debrief.isVisible()); ) {
      const options = page.locator("fieldset.options input:enabled");
      const before = await page.locator("main").first().innerHTML();
      if ((await options.count()) > 0) {
        await press(page, options.nth(taken % (await options.count())));
        await press(page, action);
        const yes = page.locator("dialog .primary");
        await yes.waitFor();
        await press(page, yes);
        taken += 1;
        told.push(await page.evaluate(() => window.told));
      } else {
        await press(page, action);
      }
      const isThere = (html) => ![undefined, html].includes(document.querySelector("main:not(.loading)")?.innerHTML);
      await page.waitForFunction(isThere, before, { polling: 250 });
      if (await debrief.isVisible()) break;
      playing.push(...tasks.slice(heard));
      heard = tasks.length;
    }
    // The debrief is drawn in parts.
    await page.waitForTimeout(3_000);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    after.push(...tasks.slice(heard));
  }
  report("Taking a decision, to the next picture", waits.filter(({ decides }) => decides).map(({ wait }) => wait));
  report("Taking a decision, until what happened is shown", told);
  report("All clicks, to the next picture", waits.map(({ wait }) => wait));
  const counted = (tasks) => `${tasks.length}, the longest ${Math.round(Math.max(0, ...tasks))} ms`;
  console.log(`  Tasks of more than 50 ms while playing, in ${waits.length} clicks: ${counted(playing)}`);
  console.log(`  Tasks of more than 50 ms as play ends and the debrief is drawn, in 4 rounds: ${counted(after)}`);
} catch (error) {
  console.error(`The clicks could not be measured: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
