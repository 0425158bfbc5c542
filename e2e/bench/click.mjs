// How long people wait between a click and the next picture, on a processor slowed down to a quarter.
//
// The script wanders through the app: again and again it presses one of the things on the screen that can be pressed,
// chosen by a fixed sequence, so that two runs on the same build press the same things. The browser's own
// Event Timing says how long each click took until the next paint, in steps of 8 ms.

import { chromium } from "@playwright/test";

const CLICKS = 200;
const PRESSABLE = "button:enabled, a[href^='#'], summary, label, [role=tab], [role=radio], [role=option]";

/** A small generator of pseudo-random numbers from 0 up to 1: the same ones at every run. */
function sequence(state) {
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The value below which a share of the sorted values lies. */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const address = process.env.BASE_URL ?? "http://127.0.0.1:8080/";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on("dialog", (dialog) => dialog.accept());
  const waits = [];
  await page.exposeFunction("noteWait", (wait) => waits.push(wait));
  await page.addInitScript(() => {
    // One press makes several events (pointerdown, click …) with one interaction id; the longest is what people feel.
    // The browser reports none below 16 ms, so that presses it keeps silent about are counted as 16 ms later on.
    const longest = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId && duration > (longest.get(interactionId) ?? 0)) longest.set(interactionId, duration);
      }
    }).observe({ type: "event", durationThreshold: 16, buffered: true });
    setInterval(() => {
      for (const wait of longest.values()) window.noteWait(wait);
      longest.clear();
    }, 500);
  });
  await page.goto(address);
  await page.getByRole("main").first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });

  const next = sequence(1);
  let presses = 0;
  for (let turn = 0; turn < CLICKS; turn += 1) {
    const places = page.locator(PRESSABLE).filter({ visible: true });
    const count = await places.count();
    if (count === 0) {
      await page.goto(address);
      await page.getByRole("main").first().waitFor();
      continue;
    }
    const place = places.nth(Math.floor(next() * count));
    // First without pressing: if something else lies over it, the next turn takes another.
    const free = await place.click({ trial: true, timeout: 1_000 }).then(() => true, () => false);
    if (free) {
      // However long the app takes to answer, the press counts.
      await place.click({ noWaitAfter: true });
      presses += 1;
    }
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(800);

  if (presses === 0) throw new Error("Nothing on the page could be pressed.");
  const silent = Array(Math.max(0, presses - waits.length)).fill(16);
  const sorted = [...waits, ...silent].sort((a, b) => a - b);
  console.log(`  ${presses} clicks: half within ${quantile(sorted, 0.5)} ms, 95 of 100 within ${quantile(sorted, 0.95)} ms, all within ${sorted.at(-1)} ms`);
} catch (error) {
  console.error(`The clicks could not be measured: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
