// How long people wait between a click and the next picture, on a processor slowed down to a quarter.
//
// The script plays a case study from its first stage to its last, the same way at every run. For every click it takes
// the time from the click's own time stamp to just after the next frame was drawn. Beside that it counts the tasks that
// kept the page from hearing a click for more than 50 ms, from the first stage to the debrief.

import { chromium } from "@playwright/test";

const CASE = "#/case/fair-recruitment";
const SLOWDOWN = 4;

/** The value below which a share of the values lies. */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
}

function report(name, waits) {
  const [half, most, all] = [0.5, 0.95, 1].map((share) => quantile(waits, share));
  console.log(`  ${name}: ${waits.length} clicks, half within ${half} ms, 95 of 100 within ${most} ms, all within ${all} ms`);
}

const address = process.env.BASE_URL ?? "http://127.0.0.1:8080/";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
  const waits = [];
  const told = [];
  const tasks = [];
  const longest = [];
  await page.exposeFunction("noteWait", (decides, wait) => waits.push({ decides, wait }));
  await page.exposeFunction("noteTask", (length) => tasks.push(length));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.noteTask(duration))).observe({ type: "longtask" });
    addEventListener(
      "click",
      (event) => {
        // A label's click makes a second one on its field, which is the one that counts.
        if (!event.isTrusted || event.target.closest("label:not(.button)")) return;
        const decides = event.target.closest("dialog .primary") !== null;
        if (decides) {
          // Until what happened is on the screen, which is the dialogue's end.
          window.told = new Promise((resolve) => {
            const look = () => {
              if (document.querySelector("dialog")) return requestAnimationFrame(look);
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - event.timeStamp);
              port2.postMessage(null);
            };
            requestAnimationFrame(look);
          });
        }
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.noteWait(decides, performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
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
    const begun = tasks.length;
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    for (let taken = round; !(await debrief.isVisible()); ) {
      const options = page.locator("fieldset.options input:enabled");
      const before = await page.locator("main").first().innerHTML();
      if ((await options.count()) > 0) {
        await options.nth(taken % (await options.count())).click();
        await action.click();
        await page.locator("dialog .primary").click();
        taken += 1;
        told.push(await page.evaluate(() => window.told));
      } else {
        await action.click();
      }
      await page.waitForFunction((html) => document.querySelector("main").innerHTML !== html, before, { polling: 250 });
    }
    // The debrief is drawn in parts.
    await page.waitForTimeout(3_000);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    longest.push(...tasks.slice(begun));
  }
  report("Taking a decision, to the next picture", waits.filter(({ decides }) => decides).map(({ wait }) => wait));
  report("Taking a decision, until what happened is shown", told);
  report("All clicks, to the next picture", waits.map(({ wait }) => wait));
  const worst = Math.round(Math.max(0, ...longest));
  console.log(`  Tasks of more than 50 ms while playing: ${longest.length} in ${waits.length} clicks, the longest ${worst} ms`);
} catch (error) {
  console.error(`The clicks could not be measured: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
