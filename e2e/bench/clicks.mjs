// What every measurement of clicks shares: how long people wait between a click and the next picture.

/** The value below which a share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
}

/** Prints how long clicks took. */
export function report(name, waits) {
  const [half, most, all] = [0.5, 0.95, 1].map((share) => quantile(waits, share));
  console.log(`  ${name}: ${waits.length} clicks, half within ${half} ms, 95 of 100 within ${most} ms, all within ${all} ms`);
}

// How long a hand rests on a button before it presses it, and how long it holds it down, in milliseconds.
const RESTS = 100;
const HOLDS = 60;

/**
 * Presses a button as a hand does. Playwright's own click comes and goes within one moment and watches what the page does
 * with it, which on a slow processor takes longer than what is measured.
 */
export async function press(page, locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForTimeout(RESTS);
  await page.mouse.down();
  await page.waitForTimeout(HOLDS);
  await page.mouse.up();
}

/**
 * Notes for every click of a page the time from the click's own time stamp to just after the next frame was drawn, and
 * whether it takes a decision; beside that the tasks that kept the page from hearing a click for more than 50 ms.
 */
export async function watchClicks(page) {
  const waits = [];
  const tasks = [];
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
  return { waits, tasks };
}

/** Prints how long the clicks of a page take that holds one button and nothing else: what the machine itself needs. */
export async function yardstick(browser, slowdown) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const { waits } = await watchClicks(page);
  await page.goto("about:blank");
  await page.evaluate(() => {
    const button = document.body.appendChild(document.createElement("button"));
    button.onclick = () => (button.textContent += "I");
    button.textContent = "I";
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  for (let click = 0; click < 30; click += 1) await press(page, page.locator("button"));
  report("For comparison, a page of one button", waits.map(({ wait }) => wait));
  await page.close();
}
