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
