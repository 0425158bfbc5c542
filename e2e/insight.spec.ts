// What could have happened: the same figures with any number of workers and from the command line, and pictures that
// everybody can read and use.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "./support/app";
import { begin, CASES, choose, drawn, goOn } from "./support/journey";
import { expectAccessible, screenshot } from "./support/screens";
import type { Page } from "@playwright/test";

/** Plays a case study to its debrief, each time with another option, and answers the session as a file. */
async function playToDebrief(page: Page, path: string): Promise<void> {
  await begin(page, CASES["fair-recruitment"]);
  for (let nth = 1; (await goOn(page)) === "decision"; nth += 1) await choose(page, nth);
  await drawn(page);
  await page.locator(".menu summary").click();
  const download = page.waitForEvent("download");
  await page.locator(".menu").getByRole("button", { name: "Save to a file" }).click();
  await (await download).saveAs(path);
}

/** What the page has found, once it is final, as the file that it offers. */
async function found(page: Page): Promise<string> {
  const save = page.getByRole("button", { name: "Save these figures as a file" });
  await expect(save).toBeVisible({ timeout: 90_000 });
  const download = page.waitForEvent("download");
  await save.click();
  return readFileSync(await (await download).path(), "utf8").trim();
}

test("the figures are the same with one, two and four workers, and from the command line", async ({ page, context }, info) => {
  test.setTimeout(300_000);
  const file = info.outputPath("session.json");
  await playToDebrief(page, file);
  const command = ["run", "--quiet", "--package", "cycle", "--", "insight", file, "--format", "json"];
  const expected = execFileSync("cargo", command, { encoding: "utf8", maxBuffer: 1e8 }).trim();
  // How many choices there are hangs on luck: which events call decisions, and what is locked.
  expect(JSON.parse(expected)["what-if"].length).toBeGreaterThan(5);
  const address = page.url();
  for (const workers of [1, 2, 4]) {
    const other = await context.newPage();
    // The page leaves one core to itself.
    await other.addInitScript((cores) => Object.defineProperty(navigator, "hardwareConcurrency", { value: cores }), workers + 1);
    const started: string[] = [];
    other.on("worker", (worker) => started.push(worker.url()));
    await other.goto(address);
    expect((await found(other)) === expected, `${workers} workers`).toBe(true);
    expect(started.filter((url) => url.includes("analyst"))).toHaveLength(workers);
    await other.close();
  }
});

test("every picture has its title and its table, leads to its moments, and can be used by everybody", async ({ page }, info) => {
  test.setTimeout(240_000);
  await playToDebrief(page, info.outputPath("session.json"));
  await expect(page.getByRole("button", { name: "Save these figures as a file" })).toBeVisible({ timeout: 90_000 });
  await drawn(page);

  const pictures = page.locator("figure.picture");
  const kinds = await pictures.evaluateAll((all) => all.map((one) => one.className.replace("picture picture-", "")));
  for (const kind of ["targets", "course", "support", "timeline", "turning", "luck", "waterfall", "reach", "map"]) {
    expect(kinds, kind).toContain(kind);
  }
  const lacking = await pictures.evaluateAll((all) =>
    all.filter((one) => !one.querySelector("figcaption h3")?.textContent?.trim() || !one.querySelector("table tbody tr")).map((one) => one.className),
  );
  expect(lacking).toEqual([]);

  // A bar leads to its moment, by keyboard too, and from there to the same moment step by step.
  await page.locator(".explained summary").first().click();
  const bar = page.locator(".waterfall [data-moment]").first();
  const number = await bar.getAttribute("data-moment");
  await bar.press("Enter");
  const moment = page.locator(`#moment-${number}`);
  await expect(moment).toBeFocused();
  expect(page.url()).toContain("#/debrief/");
  await moment.getByRole("button", { name: "Show this moment step by step" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Step by step" })).toBeFocused();

  // Step by step, with the group's eyes and with the truth.
  const replay = page.getByRole("region", { name: "Step by step" });
  const title = replay.locator("figcaption h3").first();
  const before = await title.innerText();
  await replay.getByRole("button", { name: "One step on" }).click();
  await expect(title).not.toHaveText(before);
  await replay.getByRole("radio", { name: "the truth" }).check();
  await expect(replay).toContainText("As it was in truth");

  // What could still have come from a moment on, with the same choices and with any. After the last decision both agree.
  await replay.getByRole("slider").fill("2");
  await replay.getByText("What could still have come from here").click();
  const ahead = replay.locator(".from-here");
  const outlook = ahead.locator("figcaption h3");
  await expect(outlook).toHaveText(/: 9 of 10 runs from here end between .* and .*|: from here it always ends near /);
  const asChosen = await ahead.locator("table").first().textContent();
  await ahead.getByLabel("Choosing").selectOption("any option, each as likely");
  await expect(ahead).toContainText("with any open option, each as likely as the others");
  expect(await ahead.locator("table").first().textContent()).not.toBe(asChosen);

  // With a plan of one's own: at first it is what was done, one decision makes it another, and it is kept.
  await ahead.getByLabel("Choosing").selectOption("by a plan of your own");
  const plan = ahead.getByRole("group", { name: "Your plan from here" });
  await expect(ahead.locator("table").first()).toHaveText(asChosen!);
  const decision = plan.getByRole("combobox").first();
  await expect(decision.locator("option").first()).toHaveText(/^as you did: /);
  await decision.selectOption({ index: 1 });
  const planned = await decision.locator("option").nth(1).innerText();
  await expect(ahead).toContainText(`Otherwise than you did: `);
  await expect(ahead.locator("figcaption")).toContainText(`: ${planned}.`);
  await expect(ahead.locator("table").first()).toContainText("By your plan, 9 of 10 runs");
  await expectAccessible(page);
  await screenshot(page, "insight-plan");
  await page.reload();
  await drawn(page);
  await replay.getByRole("slider").fill("2");
  await replay.getByText("What could still have come from here").click();
  await ahead.getByLabel("Choosing").selectOption("by a plan of your own");
  await expect(decision).toHaveValue(planned);
  await plan.getByRole("button", { name: "All as you did" }).click();
  await expect(decision).toHaveValue(/^as you did: /);
  await expect(ahead).not.toContainText("Otherwise than you did");

  await ahead.getByLabel("Indicator").selectOption({ index: 4 });
  const step = await title.innerText();
  await replay.getByRole("button", { name: "One step on" }).click();
  await expect(title).not.toHaveText(step);
  await expect(ahead).toContainText(`From here: ${await title.innerText()}`);
  await screenshot(page, "insight-ahead");

  // Other indicators may be held against each other.
  const reach = page.getByRole("region", { name: "What was within reach" });
  const now = await reach.locator("figcaption h3").innerText();
  await reach.getByLabel("Up").selectOption({ index: 3 });
  await expect(reach.locator("figcaption h3")).not.toHaveText(now);

  await screenshot(page, "insight");
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 768 });
    await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((part) => (part.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  }
});
