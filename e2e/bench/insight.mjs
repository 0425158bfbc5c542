// How long a debrief takes to play what could have happened: a session of the bundled case study that a script plays to
// its end, in a Chromium of this machine. Times count from when the debrief is asked for in the library, its module not
// yet started, with one worker and with as many as the app takes here.

import { chromium } from "@playwright/test";

const ROUNDS = 5;
const GOALS = { first: 200, done: 2000 };
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
      await page.waitForFunction((before) => document.querySelector("main")?.innerHTML !== before, before);
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
  // The page leaves one core to itself, and takes one worker at least.
  for (const used of new Set([2, Math.max(cores, 2)])) {
    const all = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await context.newPage();
      await page.addInitScript((used) => Object.defineProperty(navigator, "hardwareConcurrency", { value: used }), used);
      await page.goto(`${address}#/`, { waitUntil: "networkidle" });
      await page.locator(".library").waitFor();
      // Somebody reads what is there, and the modules that they may go to next start meanwhile.
      await page.waitForTimeout(2_000);
      // One call, because whatever else is asked of the page meanwhile would take its time.
      const measure = (debrief, done) => {
        const begun = performance.now();
        const seen = {};
        const note = (name, selector) => {
          if (document.querySelector(selector)) seen[name] ??= performance.now() - begun;
        };
        const look = () => {
          note("page", ".debrief-page");
          note("picture", ".picture-course");
          note("first", ".picture-course .fan-wide");
          note("turning", ".picture-turning .turning > li");
          note("done", ".save-figures");
          if (seen.done) done(seen);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        location.href = debrief;
      };
      all.push(await page.evaluate(`new Promise((done) => (${measure})(${JSON.stringify(debrief)}, done))`));
      await page.close();
    }
    const of = (name) => Math.round(Math.min(...all.map((seen) => seen[name])));
    const against = (name) => `${of(name)} ms (goal: ${GOALS[name]})`;
    console.log(
      `  ${used - 1} of ${cores} cores at work: the page after ${of("page")} ms, its first course after ${of("picture")} ms, the first picture of what could have been after ${against("first")}, turning points after ${of("turning")} ms, all of it after ${against("done")}; best of ${ROUNDS}`,
    );
  }
} finally {
  await browser.close();
}
