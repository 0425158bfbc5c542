// Without a network: what was opened once opens again, whole, and play goes on.

import { expect, hold, openApp, test } from "./support/app";

const FAIR = "Who pays for the job? Fair recruitment in Aldaria";

test("an app that says it is ready works with the network off, through reloads @folder", async ({ page, context }) => {
  await openApp(page);
  await expect(page.getByText("Ready to be used without a network.")).toBeVisible();
  await context.setOffline(true);

  await page.reload();
  await page.getByRole("link", { name: FAIR, exact: true }).click();
  await page.getByRole("button", { name: "Start the session" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which problem, for whom, and why now?");

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which problem, for whom, and why now?");
});

test("a case file is read with the network off", async ({ page, context }) => {
  await openApp(page);
  await expect(page.getByText("Ready to be used without a network.")).toBeVisible();
  await context.setOffline(true);

  await page.getByLabel("Choose a file").setInputFiles({
    name: "broken.toml",
    mimeType: "application/toml",
    buffer: Buffer.from('format = 1\nid = "broken"\nlanguage = "en"\ntitle = "Broken"\nminuts = 5\n'),
  });
  await expect(page.getByText("line 5, column 1", { exact: false })).toBeVisible();
});

test("whoever opens a case study before the library has come is made ready all the same", async ({ page, context }) => {
  const { release } = await hold(page, /library-\w+_bg\.wasm$/);
  await openApp(page);
  await page.getByRole("link", { name: FAIR, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(FAIR);
  release();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(FAIR);
});
