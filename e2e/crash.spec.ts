// What was shown as saved is there after the browser has been killed.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { expect, test } from "./support/app";
import { CASES, choose, goOn, heading, saved, steps } from "./support/journey";

/** A Chromium of its own process group, so that all of it can be killed at once. */
async function start(profile: string): Promise<{ browser: Browser; kill: () => Promise<void> }> {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const path = process.env.CHROMIUM_PATH ?? chromium.executablePath();
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"], { detached: true });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (part) => {
      said += part;
      const found = /DevTools listening on (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.on("exit", () => reject(new Error(said)));
  });
  const gone = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const kill = async () => {
    process.kill(-child.pid!, "SIGKILL");
    await gone;
  };
  return { browser: await chromium.connectOverCDP(address), kill };
}

test("a decision that was shown as saved survives the death of the browser, time after time", async ({ baseURL }) => {
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), "crash-"));
  const taken: { title: string; label: string }[] = [];
  let address = "";
  let end = async () => {};
  try {
    for (let round = 0; round < 4; round += 1) {
      const { browser, kill } = await start(profile);
      end = kill;
      const page = await browser.contexts()[0].newPage();
      await page.setViewportSize({ width: 1366, height: 768 });
      if (round === 0) {
        await page.goto(baseURL!);
        await page.getByRole("link", { name: CASES["fair-recruitment"] }).click();
        await page.getByRole("button", { name: "Start the session" }).first().click();
        await page.getByRole("list", { name: "Steps of this stage" }).waitFor();
        address = page.url();
      } else {
        // The library lists it, and it opens with all that was taken.
        await page.goto(baseURL!);
        await page.getByRole("link", { name: /^Continue/ }).click();
        await page.getByRole("list", { name: "Steps of this stage" }).waitFor();
        expect(page.url()).toBe(address);
        const { title, label } = taken.at(-1)!;
        await steps(page).getByRole("button", { name: title }).click();
        await expect(page.getByRole("main")).toContainText(label);
        await expect(page.getByRole("main")).toContainText(`Round ${round - 1}`);
      }
      expect(await goOn(page)).toBe("decision");
      const title = await heading(page).innerText();
      taken.push({ title, label: await choose(page, round, `Round ${round}`) });
      await saved(page);
      await kill();
      end = async () => {};
    }
  } finally {
    await end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
