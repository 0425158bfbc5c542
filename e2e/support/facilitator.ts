// A workshop as its people live it: the facilitator's window, other laptops, and what is handed from one to the other.

import { expect, openApp, Watch } from "./app";
import type { Browser, BrowserContext, Download, Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const ENDED = fileURLToPath(new URL("../files/format-2.session.json", import.meta.url));

/** Sets up a workshop with so many groups and opens its console; answers the session's name. */
export async function setUp(page: Page, groups: number, shape = "Half a day", caseId = "fair-recruitment"): Promise<string> {
  await openApp(page, `./#/set-up/${caseId}`);
  await page.getByRole("radio", { name: shape }).check();
  await page.getByRole("group", { name: "How many groups?" }).getByRole("radio", { name: String(groups), exact: true }).check();
  await page.getByRole("button", { name: "Begin the workshop" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page).toHaveURL(/#\/facilitate\//);
  return page.url().split("/").pop()!;
}

/**
 * Has the next workshop that is set up here play with the same luck at every run of a journey: the seed is the number
 * that follows the twelve of the workshop's name. Answers the seed, so that a journey can check that it was taken.
 */
export async function fixLuck(page: Page, share: number): Promise<number> {
  await page.addInitScript((share) => {
    const original = Math.random;
    let calls = 0;
    Math.random = () => (++calls === 13 ? share : original());
  }, share);
  return Math.floor(share * 2 ** 53);
}

/** Opens the console of a workshop whose three groups have ended play, with worksheets and ratings; answers its name. */
export async function openEnded(page: Page): Promise<string> {
  await openApp(page);
  await page.locator("input[type=file]").setInputFiles(ENDED);
  await expect(page).toHaveURL(/#\/facilitate\//);
  await page.locator("main.console table button").first().waitFor();
  return page.url().split("/").pop()!;
}

/** Opens a part of the console. */
export async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Parts of the console" }).getByRole("button", { name }).click();
}

/** The row of a group on the console. */
export const row = (page: Page, group: string) => page.getByRole("row").filter({ hasText: group });

/** What a click saves. */
export async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent("download") as Promise<Download>, click()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), text: await readFile(path, "utf8"), path };
}

/** Another laptop: a browser context of its own, watched like the first. */
export class Laptop {
  private constructor(
    readonly context: BrowserContext,
    public page: Page,
    private readonly watch: Watch,
  ) {}

  static async open(browser: Browser, baseURL: string): Promise<Laptop> {
    const context = await browser.newContext({ baseURL });
    const watch = new Watch(context, new URL(baseURL).origin);
    return new Laptop(context, await context.newPage(), watch);
  }

  /** Joins with a start file. */
  async joinWithFile(name: string, text: string): Promise<void> {
    await openApp(this.page, "./#/join");
    await this.page.getByLabel("Open a start file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(this.page).toHaveURL(/#\/session\//);
  }

  /** Joins with a code. */
  async joinWithCode(code: string): Promise<void> {
    await openApp(this.page, "./#/join");
    await this.page.getByLabel("Paste the code here").fill(code);
    await this.page.getByRole("button", { name: "Open with this code" }).click();
    await expect(this.page).toHaveURL(/#\/session\//);
  }

  /** What the group gives to the facilitator, as a file. */
  async handOver(): Promise<{ name: string; text: string }> {
    await openApp(this.page, "./#/join");
    await this.page.getByText("Give to the facilitator").click();
    return saved(this.page, () => this.page.getByRole("button", { name: "Save to a file" }).click());
  }

  /** Its window crashes, and another one is opened in the same browser. */
  async crash(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    const crashed = this.page.waitForEvent("crash");
    // A crashed page answers nothing.
    void session.send("Page.crash").catch(() => {});
    await crashed;
    this.page = await this.context.newPage();
  }

  /** Closes it, and fails if anything happened there that no one expected. */
  async close(): Promise<void> {
    await this.context.close();
    this.watch.check();
  }
}

/** Gives the console files of groups. */
export async function takeIn(page: Page, files: { name: string; text: string }[]): Promise<void> {
  await openPart(page, "Files and laptops");
  const picked = files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) }));
  await page.getByLabel("Choose files of groups").setInputFiles(picked);
}

/** A group's code, as the console shows it. */
export async function codeOf(page: Page, group: string): Promise<string> {
  await openPart(page, "Files and laptops");
  await page.getByRole("region", { name: `${group}: on another laptop` }).getByRole("button", { name: "Show a code to copy" }).click();
  return page.getByLabel(`Code for ${group}`).inputValue();
}
