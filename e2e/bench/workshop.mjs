// How the facilitator's console holds a large workshop, on a processor slowed down to a quarter: twelve groups, three
// cycles, 400 entries each, worksheets full. The native measurement of the same workshop leaves its file in the target
// folder, so it comes first.

import { chromium } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { press, report, watchClicks } from "./clicks.mjs";

const FILE = fileURLToPath(new URL("../../target/tmp/large-workshop.session.json", import.meta.url));
const SLOWDOWN = 4;
const ROUNDS = 5;

const address = process.env.BASE_URL ?? "http://127.0.0.1:8080/";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});

/** The time from something in the page until a text can be read on the console. Runs in the page. */
const seen = ({ text }) =>
  new Promise((resolve) => {
    const look = () => {
      if (document.querySelector("main.console")?.textContent.includes(text)) resolve(performance.now() - window.begun);
      else requestAnimationFrame(look);
    };
    look();
  });

const best = (times) => Math.round(Math.min(...times));

try {
  const text = await readFile(FILE, "utf8");
  const { id } = JSON.parse(text).header;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
  const page = await context.newPage();
  const { waits } = await watchClicks(page);
  await page.goto(`${address}#/join`);
  await page.locator("main.join").waitFor();
  // A file of every group opens on the console.
  await page.locator("main input[type=file]").setInputFiles({ name: "large.session.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator("main.console table").waitFor({ timeout: 60_000 });

  const slow = await context.newCDPSession(page);
  const opened = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(address);
    await page.locator(".card.case").first().waitFor();
    // Somebody reads what is there, and the modules that they may go to next start meanwhile.
    await page.waitForTimeout(2_000);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.evaluate((id) => {
      window.begun = performance.now();
      location.hash = `#/facilitate/${id}`;
    }, id);
    opened.push(await page.evaluate(seen, { text: "Group 12" }));
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  }
  console.log(`  Opening the workshop from this device (${(text.length / 1e6).toFixed(1)} MB as a file): ${best(opened)} ms, best of ${ROUNDS}`);

  await page.waitForTimeout(1_000);
  const tab = (place) => page.locator("main.console nav.tabs button").nth(place);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  waits.length = 0;
  for (let round = 0; round < 3; round += 1) {
    for (let place = 1; place <= 6; place += 1) {
      await press(page, tab(place % 6));
      await page.waitForTimeout(500);
    }
    for (const button of await page.locator("main.console .pace-bar button:enabled").all()) {
      await press(page, button);
      await page.waitForTimeout(500);
    }
    for (let group = 0; group < 12; group += 4) {
      await press(page, page.locator("main.console table tbody button").nth(group));
      await page.waitForTimeout(1_000);
      await press(page, tab(0));
      await page.waitForTimeout(500);
    }
  }
  report("Clicks on the console, to the next picture", waits.map(({ wait }) => wait));

  // From picking the file until its report can be read.
  const merged = [];
  await tab(4).click();
  const files = page.locator("main.console input[type=file]").first();
  await page.evaluate(() => addEventListener("change", () => (window.begun = performance.now()), { capture: true }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = `round-${round}.json`;
    await files.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    merged.push(await page.evaluate(seen, { text: name }));
  }
  console.log(`  Merging it once more from its file: ${best(merged)} ms, best of ${ROUNDS}`);
} catch (error) {
  console.error(`The large workshop could not be measured: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
