// What every journey starts from: a browser context that is watched, and a page with the app on it.
//
// Use `test` and `expect` from this file. A journey then fails on any error in the console, any error of a page, and
// any request to another host, in whichever tab or worker it happens.

import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";

/** What a watched context has done that it should not have. */
export class Watch {
  private readonly problems: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on("console", (message) => {
      if (message.type() === "error") this.note(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => this.note(`page: ${error.error().stack ?? error.error().message}`));
    context.on("request", (request) => this.checkAddress(request.url(), origin));
    context.on("page", (page) => page.on("websocket", (socket) => this.checkAddress(socket.url(), origin)));
  }

  /** Lets errors pass whose text matches, such as the failed request that a journey without a network provokes. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** Fails if anything happened that no one expected. */
  check(): void {
    expect(this.problems.filter((problem) => !this.expected.some((pattern) => pattern.test(problem)))).toEqual([]);
  }

  private note(problem: string): void {
    this.problems.push(problem);
  }

  private checkAddress(address: string, origin: string): void {
    const { protocol, origin: other } = new URL(address);
    const inside = protocol === "data:" || protocol === "blob:" || other === origin;
    if (!inside) this.note(`request to another host: ${address}`);
  }
}

/** `test` of Playwright, with the default context watched. `watch` is only needed to expect an error. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(context, new URL(baseURL!).origin);
      await use(watch);
      watch.check();
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the app, at an address relative to its own folder, and waits until it has drawn its main part. */
export async function openApp(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await page.getByRole("main").first().waitFor();
}

/** Keeps files from arriving; answers when the first of them is asked for, and how to let them come. */
export async function hold(page: Page, files: RegExp): Promise<{ asked: Promise<void>; release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked = new Promise<void>((resolve) => {
    void page.route(files, async (route) => {
      resolve();
      await released;
      await route.continue();
    });
  });
  return { asked, release };
}
