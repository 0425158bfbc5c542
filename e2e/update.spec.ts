// A newer version on the host: it waits until the person agrees, whatever else happens.

import { expect, test as base, type Page } from "@playwright/test";
import { host as serve, type Host } from "./support/shipped";

const test = base.extend<{ host: Host; address: string }>({
  host: async ({}, use) => {
    const host = await serve(process.env.SITE_FOLDER!);
    await use(host);
    host.stop();
  },
  address: async ({ host }, use) => use(host.address("app")),
});

const isNewer = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-version", "newer");
const isOlder = (page: Page) => expect(page.locator("html")).not.toHaveAttribute("data-version", "newer");
const offer = (page: Page) => page.getByRole("button", { name: "Use the newer version" });

/** A first visit, after which the host has a newer version and the page offers it. */
async function offered(page: Page, address: string, host: Host): Promise<void> {
  await page.goto(address);
  await expect(page.getByText("Ready to be used without a network.")).toBeVisible();
  host.update();
  await page.reload();
  await expect(offer(page)).toBeVisible();
  await isOlder(page);
}

test("a newer version takes over when the person says so, and not while another window is open", async ({ page, context, host, address }) => {
  await offered(page, address, host);
  const other = await context.newPage();
  await other.goto(`${address}#/case/fair-recruitment`);
  await other.getByRole("button", { name: "Start the session" }).first().click();
  await expect(other.locator("#step-title")).toBeVisible();
  await isOlder(other);

  await offer(page).click();
  await expect(page.getByText("Other windows of the app are open.")).toBeVisible();
  await isOlder(page);
  // The session goes on, its later modules too.
  await other.reload();
  await expect(other.locator("#step-title")).toBeVisible();
  await isOlder(other);

  await other.close();
  await offer(page).click();
  await isNewer(page);
  await expect(page.getByRole("link", { name: /^Continue/ })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await isNewer(page);
});

test("closing everything brings no other version", async ({ page, context, host, address }) => {
  await offered(page, address, host);
  await page.close();
  for (let visit = 0; visit < 2; visit += 1) {
    const again = await context.newPage();
    await again.goto(address);
    await expect(offer(again)).toBeVisible();
    await isOlder(again);
    if (visit === 0) {
      await again.close();
    } else {
      await offer(again).click();
      await isNewer(again);
    }
  }
});
