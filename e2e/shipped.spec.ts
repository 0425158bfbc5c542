// The app in one file and the website's archive, as people are given them: a whole session in Chromium and in Firefox,
// with no network.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ElementHandle, Page } from "puppeteer-core";
import { click, drive, type Driven, host, LOOKING, type Make, oneFile, press, says, start } from "./support/shipped";

const REASON = "Şəffaf rüsum, потому что so it can be defended.";

const MAIN_ACTION = "main .main-action .primary";
const OPTION = "fieldset.options input:enabled";
const DEBRIEF = "main.debrief-page";
const REASON_FIELD = "fieldset.options + label textarea";

/** The heading of what is at hand. */
const heading = (page: Page) => page.$eval("main h1", (title) => title.textContent);

/** Opens a file in the library. */
async function open(page: Page, path: string): Promise<void> {
  const field = (await page.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** The file that was saved, once it is whole. */
async function saved(downloads: string): Promise<string> {
  const found = () => readdirSync(downloads).find((name) => name.endsWith(".session.json"));
  const whole = () => {
    try {
      return Boolean(JSON.parse(readFileSync(join(downloads, found()!), "utf8")));
    } catch {
      return false;
    }
  };
  await expect.poll(whole, { timeout: 60_000 }).toBe(true);
  return join(downloads, found()!);
}

const withoutGaps = (text: string) => text.normalize("NFKC").replace(/\s/g, "");

/** The letters of a document on paper, page by page; without gaps, because a joined letter such as ﬁ makes some. */
async function letters(pdf: Uint8Array): Promise<string[]> {
  const paper = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    pages.push(withoutGaps(items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  return pages;
}

/** Where play stands, as far as the screen tells. */
const place = (page: Page) => page.$eval("main", (main) => `${main.querySelector("h1")?.innerText} ${main.innerText.length}`);

/** Waits until the page is whole: parts that a click did not ask for come a moment after it. */
async function drawn(page: Page): Promise<void> {
  let before = "";
  const settled = async () => {
    const now = await page.$eval("main", (main) => main.innerHTML);
    return now === before || ((before = now), false);
  };
  await expect.poll(settled, { intervals: [300], timeout: 30_000 }).toBe(true);
}

/** Does the one thing to do next, and waits until it has led on. */
async function leadOn(page: Page): Promise<void> {
  await page.waitForSelector(MAIN_ACTION);
  const before = await place(page);
  await click(page, MAIN_ACTION);
  await page.waitForFunction(
    (was) => {
      const main = document.querySelector("main");
      return main && `${main.querySelector("h1")?.innerText} ${main.innerText.length}` !== was;
    },
    LOOKING,
    before,
  );
}

/** Goes on until a decision waits or the debrief has come; answers whether a decision waits. */
async function goOn(page: Page): Promise<boolean> {
  for (;;) {
    await page.waitForSelector(`${MAIN_ACTION}, ${DEBRIEF}`);
    if (await page.$(DEBRIEF)) return false;
    if (await page.$(OPTION)) return true;
    await leadOn(page);
  }
}

/** Takes the decision whose option is chosen. */
async function take(page: Page): Promise<void> {
  await click(page, MAIN_ACTION);
  await click(page, "dialog[open] .primary");
  await page.waitForFunction((option) => !document.querySelector(`dialog[open], ${option}`), LOOKING, OPTION);
}

const CASE_FILE = fileURLToPath(new URL("../crates/scenario/tests/good/minimal.toml", import.meta.url));

/** Plays a session through in an opened app, and everything that people do with one. */
async function playThrough(page: Page, downloads: string): Promise<void> {
  await page.locator(".card.case h3 a").click();
  await leadOn(page);
  expect(await goOn(page)).toBe(true);

  // The language changes in the middle of a decision, and a reload takes nothing away.
  const title = await heading(page);
  await click(page, OPTION);
  await page.locator(REASON_FIELD).fill(REASON);
  const value = async (selector: string) => {
    await page.waitForSelector(selector);
    return page.$eval(selector, (field) => (field as HTMLInputElement).value);
  };
  const begun = async () => [await value("fieldset.options input:checked"), await value(REASON_FIELD)];
  const before = await begun();
  expect(before[1]).toBe(REASON);
  for (const language of ["ru", "az", "en"]) {
    const former = await heading(page);
    await page.select("header select", language);
    await page.waitForSelector(`html[lang=${language}]`);
    await page.waitForFunction((former) => document.querySelector("main h1")?.textContent !== former, LOOKING, former);
    expect(await begun()).toEqual(before);
  }
  expect(await heading(page)).toBe(title);
  await page.reload();
  await page.waitForSelector(OPTION);
  expect(await heading(page)).toBe(title);
  expect(await begun()).toEqual(before);

  await take(page);
  while (await goOn(page)) {
    await click(page, OPTION);
    await take(page);
  }
  await says(page, "Saved on this device");
  await page.reload();
  await page.waitForSelector(DEBRIEF);
  await drawn(page);

  // On paper the session is whole, what is folded on the screen as well.
  const paper = await letters(await page.pdf({ format: "A4" }));
  expect(paper.length).toBeGreaterThan(2);
  expect(paper.filter((letters) => letters.includes(withoutGaps(REASON)))).toHaveLength(1);

  await press(page, "Menu");
  await press(page, "Save to a file");
  const file = await saved(downloads);
  expect(readFileSync(file, "utf8")).toContain(REASON);

  // The worker reads case studies and sessions. The session is still there, and opening it again is no harm.
  await press(page, "Policy Cycle Workshop");
  await open(page, CASE_FILE);
  await says(page, "Read this first.");
  expect(await heading(page)).toBe("A small case");
  await press(page, "Policy Cycle Workshop");
  await open(page, file);
  await page.waitForSelector(DEBRIEF);
}

for (const make of ["chrome", "firefox"] as Make[]) {
  test(`the app in one file is played through from a disk in ${make}`, async () => {
    test.setTimeout(300_000);
    await drive(make, oneFile(), async ({ page, downloads }) => {
      await says(page, "This is the whole app in one file. It needs no network.");
      await says(page, "Everything stays on this device.");
      await playThrough(page, downloads);
    });
  });

  test(`the website from the archive is played through without its host in ${make}`, async () => {
    test.setTimeout(300_000);
    const { address, stop } = await host(process.env.SITE_FOLDER!);
    try {
      await drive(make, address("workshop"), async ({ page, downloads }) => {
        await says(page, "Ready to be used without a network.");
        stop();
        await page.reload();
        await says(page, "Ready to be used without a network.");
        await playThrough(page, downloads);
      });
    } finally {
      stop();
    }
  });

  test(`the app in one file says so where ${make} keeps nothing, and saves to a file`, async () => {
    test.setTimeout(300_000);
    const work = async ({ page, downloads }: Driven) => {
      await says(page, "This browser keeps nothing");
      await page.locator(".card.case h3 a").click();
      await leadOn(page);
      expect(await goOn(page)).toBe(true);
      const title = await heading(page);
      await click(page, OPTION);
      await page.locator(REASON_FIELD).fill(REASON);
      await take(page);
      await says(page, "This browser keeps nothing");
      await page.locator(".banner button.primary").click();
      const file = await saved(downloads);
      expect(readFileSync(file, "utf8")).toContain(REASON);

      // All of it is in the file: on an empty page it comes back.
      await page.goto("about:blank");
      await page.goto(oneFile());
      await open(page, file);
      await says(page, title);
    };
    await drive(make, oneFile(), work, { keepNothing: true });
  });
}

test("two copies in folders of one host leave each other alone", async () => {
  const { address, stop } = await host(process.env.SITE_FOLDER!);
  const { page, close } = await start("chrome", address("first"));
  try {
    for (const folder of ["first", "second"]) {
      await page.goto(address(folder));
      await says(page, "Ready to be used without a network.");
    }
    stop();
    for (const folder of ["first", "second"]) {
      await page.goto(address(folder));
      await says(page, "Ready to be used without a network.");
    }
  } finally {
    stop();
    await close();
  }
});
