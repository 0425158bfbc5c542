// By how much a session of 1,000 entries grows the memory of its page: of JavaScript and of WebAssembly.
//
// The session is played in the page: a worksheet is written anew 1,000 times, with a text of the length that people
// write. Then a page that opens the finished session is measured as well.

import { chromium } from "@playwright/test";

const CASE = "#/case/fair-recruitment";
const ENTRIES = 1000;
const TEXT = "Workers pay 54 days of wages to get the job, and borrow to do it. ".repeat(6);

/** Makes the page countable and quick: what waits for a pause in writing waits a hundredth. Runs before the app. */
function prepare() {
  const later = setTimeout;
  window.setTimeout = (work, wait = 0, ...given) => later(work, wait / 100, ...given);
  window.memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await make(...given);
      window.memories.push((made.instance ?? made).exports.memory);
      return made;
    };
  }
}

/** Writes the worksheet that is open so many times, each time waiting until it is an entry. Runs in the page. */
async function write({ entries, text }) {
  const field = document.querySelector(".worksheet textarea");
  const wait = (look) =>
    new Promise((resolve) => {
      const again = () => (look() ? resolve() : setTimeout(again, 0));
      again();
    });
  for (let count = 0; count < entries; count += 1) {
    field.value = `${count} ${text}`;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    // What was written is drawn before anybody can look.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await wait(() => document.querySelector(".sheet-state").textContent.includes("Everything is on the worksheet."));
    await wait(() => document.querySelector(".saved").textContent === "Saved on this device");
  }
}

/** How many entries are stored. Runs in the page. */
const count = () =>
  new Promise((resolve) => {
    const asked = indexedDB.open("policy-cycle-workshop");
    asked.onsuccess = () => {
      const entries = asked.result.transaction("entries").objectStore("entries").count();
      entries.onsuccess = () => {
        asked.result.close();
        resolve(entries.result);
      };
    };
  });

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

const address = process.env.BASE_URL ?? "http://127.0.0.1:8080/";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});
try {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
  await context.addInitScript(prepare);
  const measure = async (page) => {
    const inside = await context.newCDPSession(page);
    await inside.send("Performance.enable");
    // Twice, because what the first one frees may hold more.
    for (let time = 0; time < 2; time += 1) await inside.send("HeapProfiler.collectGarbage");
    const { metrics } = await inside.send("Performance.getMetrics");
    const script = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
    const wasm = await page.evaluate(() => window.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    return { script, wasm, sum: script + wasm };
  };
  const report = (name, before, after) =>
    console.log(
      `  ${name}: ${megabytes(after.sum - before.sum)} more (JavaScript ${megabytes(before.script)} → ${megabytes(after.script)}, ` +
        `WebAssembly ${megabytes(before.wasm)} → ${megabytes(after.wasm)})`,
    );
  const page = await context.newPage();
  await page.goto(address + CASE);
  await page.getByRole("button", { name: "Start the session" }).first().click();
  await page.locator("#step-title").waitFor();
  const before = await measure(page);
  await page.locator("main .main-action .primary").click();
  await page.locator(".worksheet textarea").first().waitFor();
  await page.evaluate(write, { entries: ENTRIES, text: TEXT });
  const entries = await page.evaluate(count);
  report(`Playing ${entries} entries`, before, await measure(page));
  const again = await context.newPage();
  await again.goto(page.url());
  await page.close();
  await again.locator(".worksheet textarea, #step-title").first().waitFor();
  report(`Opening a session of ${entries} entries`, before, await measure(again));
} catch (error) {
  console.error(`The memory could not be measured: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
