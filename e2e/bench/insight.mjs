// How long a debrief takes to play what could have happened: a session of the bundled case study that a script plays to
// its end, opened anew in a Chromium of this machine. Times count from the page's first line of script.

import { chromium } from "@playwright/test";

const ROUNDS = 3;
const address = process.env.BASE_URL ?? "http://127.0.0.1:8080/";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});

/** Plays to the debrief, each time with another option. */
async function play(page) {
  await page.goto(`${address}#/case/fair-recruitment`);
  const main = page.locator(".main-action .primary");
  for (let step = 0; step < 120; step += 1) {
    await main.first().waitFor();
    if (await page.locator(".debrief-page").isVisible()) return;
    const options = page.locator("fieldset.options input:enabled");
    const count = await options.count();
    if (count > 0) {
      await options.nth(step % count).check();
      await main.click();
      await page.locator("dialog .primary").click();
      await page.locator("main .chapter").first().waitFor();
    } else {
      const before = await page.locator("main").first().innerHTML();
      await main.first().click();
      await page.waitForFunction((before) => document.querySelector("main").innerHTML !== before, before);
    }
  }
}

try {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
  const first = await context.newPage();
  await play(first);
  const debrief = first.url();
  await first.close();
  const cores = await (await context.newPage()).evaluate(() => navigator.hardwareConcurrency);
  for (const used of new Set([2, cores, cores + 1])) {
    const all = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await context.newPage();
      await page.addInitScript((used) => Object.defineProperty(navigator, "hardwareConcurrency", { value: used }), used);
      await page.addInitScript(() => {
        // The debrief's own clock begins where its module asks for the workers.
        window.seen = {};
        const note = (name) => (window.seen[name] ??= performance.now());
        const Original = Worker;
        window.Worker = class extends Original {
          constructor(...given) {
            super(...given);
            note("begun");
          }
        };
        const look = () => {
          if (document.querySelector(".picture-course .fan-wide")) note("first");
          if (document.querySelector(".picture-turning .turning > li")) note("turning");
          if (document.querySelector(".save-figures")) return note("done");
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.goto(debrief);
      await page.waitForFunction(() => window.seen.done, undefined, { timeout: 120_000 });
      all.push(await page.evaluate(() => window.seen));
      await page.close();
    }
    const since = (name) => Math.round(Math.min(...all.map((seen) => seen[name] - seen.begun)));
    console.log(
      `  ${used - 1} workers: first picture of what could have been after ${since("first")} ms, turning points after ${since("turning")} ms, all of it after ${since("done")} ms (best of ${ROUNDS})`,
    );
  }
} finally {
  await browser.close();
}
