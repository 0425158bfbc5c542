// What somebody hears and where the focus goes, step by step: once, briefly, and at what is new.

import { expect, openApp, test } from "./support/app";
import { begin, CASES, choose, goOn, heading, mainAction, movesOn, saved, steps } from "./support/journey";
import { refuseWriting } from "./support/storage";
import type { Page } from "@playwright/test";

/** Writes down what live regions say from now on, on every page that is loaded. */
async function listen(page: Page): Promise<{ heard: () => Promise<string[]> }> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest("[role=status], [role=alert], [aria-live]");
    new MutationObserver((changes) => {
      const regions = new Set(changes.flatMap(({ target, addedNodes }) => [region(target), ...[...addedNodes].filter((node) => node instanceof Element && node.matches("[role=alert]"))]));
      for (const one of regions) if (one?.textContent) heard.push(one.textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return { heard: () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0)) };
}

/** The first thing that is said, with whatever else is said in the moments after it. */
async function said(heard: () => Promise<string[]>, page: Page): Promise<string[]> {
  const all: string[] = [];
  // Most steps say nothing, so that waiting long for each would take for ever.
  await expect.poll(async () => all.push(...(await heard())), { timeout: 3_000 }).toBeGreaterThan(0);
  await saved(page);
  // As long again as an announcement waits for the focus.
  await page.waitForTimeout(600);
  all.push(...(await heard()));
  return all;
}

test("a decision and a new stage are said once and briefly, and what is said is what the page shows", async ({ page }) => {
  test.setTimeout(120_000);
  const { heard } = await listen(page);
  await begin(page, CASES["fair-recruitment"]);
  await saved(page);
  // Before that, the library said whether it is ready to be used without a network.
  await heard();

  let stage = 1;
  let told = 0;
  while (stage < 3) {
    const action = await mainAction(page).innerText();
    if (!/^(Take this decision|Make this compromise)$/.test(action)) {
      await movesOn(page, () => mainAction(page).click());
      const [first, ...more] = await said(heard, page).catch(() => []);
      if (!first) continue;
      expect(more).toEqual([]);
      expect(first.length).toBeLessThan(400);
      if (first.startsWith("Stage")) {
        stage += 1;
        expect(first).toMatch(stage === 2 ? /^Stage 2 of 4: Formulation\./ : /^Stage 3 of 4: Implementation\./);
      }
      continue;
    }
    await choose(page, told);
    const [first, ...more] = await said(heard, page);
    expect(more).toEqual([]);
    expect(first).toMatch(action === "Take this decision" ? /^Decision taken\. / : /^The policy is (adopted|still not adopted)\./);
    expect(first.length).toBeLessThan(400);
    const moves = await page.getByRole("main").locator("section", { hasText: "What moved" }).getByRole("listitem").allInnerTexts();
    if ((await page.getByRole("main").getByRole("article").count()) === 1) {
      for (const [, name, way, by] of first.matchAll(/(?:\. |; )([^.;]+) (up|down) ([\d.,]+) to [\d.,]+/g)) {
        const shown = moves.find((move) => move.startsWith(name))?.replace(/\s+/g, " ");
        expect(shown, first).toContain(`${way === "up" ? "+" : "−"}${by}`);
      }
      if (moves.length === 0 && action === "Take this decision") expect(first).toContain("Nothing moved that can be seen.");
    }
    told += 1;
  }
});

test("taking back is said; a reload and another language say nothing", async ({ page }) => {
  const { heard } = await listen(page);
  await begin(page, CASES["trafficking-referral"]);
  await goOn(page);
  await choose(page, 0);
  await said(heard, page);
  // On from what happened, so that the step that waits is a decision both before and after.
  await movesOn(page, () => mainAction(page).click());
  const later = await heading(page).innerText();
  await page.getByText("Menu").click();
  await page.getByRole("button", { name: "Take back the last decision" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take back the last decision" }).click();
  await expect(heading(page)).not.toHaveText(later);
  await expect(heading(page)).toBeFocused();
  expect(await said(heard, page)).toEqual(["The last decision is taken back."]);
  await page.getByRole("combobox", { name: "Language" }).selectOption("ru");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await page.waitForTimeout(600);
  expect(await heard()).toEqual([]);
});

test("a failure to save is said at once, and so is that it works again", async ({ page, watch }) => {
  watch.expect(/refused/);
  const { heard } = await listen(page);
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  await saved(page);
  await refuseWriting(page, true);
  await heard();
  await choose(page, 0);
  await expect(page.getByRole("alert")).toContainText("Not saved.");
  await page.waitForTimeout(600);
  const failing = await heard();
  expect(failing.filter((text) => text.includes("Not saved."))).toHaveLength(1);
  await refuseWriting(page, false);
  await page.getByRole("button", { name: "Try again" }).click();
  await saved(page);
  await expect.poll(heard).toEqual(["Saved on this device"]);
});

test("the focus goes to what is new, and comes back to where it was", async ({ page }) => {
  await openApp(page);
  await page.getByRole("link", { name: CASES["fair-recruitment"], exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("button", { name: "Start the session" }).first().click();
  await expect(heading(page)).toHaveText("Which problem, for whom, and why now?");
  await expect(heading(page)).toBeFocused();
  await steps(page).getByRole("button").nth(1).click();
  await expect(heading(page)).toBeFocused();

  // The same step again, on a phone, where the list of steps gives way to it.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: "Where we are" }).click();
  await steps(page).getByRole("button").nth(1).click();
  await expect(heading(page)).toBeFocused();
  await page.setViewportSize({ width: 1366, height: 768 });

  // The menu folds by Escape, when something is chosen, and when the focus leaves it.
  const menu = page.getByText("Menu");
  await menu.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Read the briefing again" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await expect(page.getByRole("button", { name: "Read the briefing again" })).toBeHidden();
  await menu.press("Enter");
  for (let press = 0; press < 8; press += 1) await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Read the briefing again" })).toBeHidden();
  await menu.click();
  await page.getByRole("button", { name: "Read the briefing again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: CASES["fair-recruitment"] })).toBeFocused();
  await expect(page.getByRole("button", { name: "Read the briefing again" })).toBeHidden();
  await page.getByRole("button", { name: "Back to the session" }).first().click();
  await expect(heading(page)).toBeFocused();

  // A question begins at its heading, and going back leads to the button that asked it.
  await goOn(page);
  await page.getByRole("main").getByRole("radio").first().check();
  await mainAction(page).click();
  await expect(page.getByRole("dialog").getByRole("heading")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(mainAction(page)).toBeFocused();
  await choose(page, 0);
  await expect(heading(page)).toBeFocused();

  await page.getByRole("link", { name: "Policy Cycle Workshop" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /once round the cycle/ })).toBeFocused();
  await page.getByLabel("Choose a file").setInputFiles({ name: "broken.toml", mimeType: "text/plain", buffer: Buffer.from("format = 1\n") });
  await expect(page.getByRole("heading", { name: "What to mend in broken.toml" })).toBeFocused();
});

test("while a question is open, nothing else is within reach of hand or keyboard", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  await page.getByRole("main").getByRole("radio").first().check();
  await mainAction(page).click();
  const dialog = page.getByRole("dialog");
  const title = dialog.getByRole("heading");
  const last = dialog.getByRole("button", { name: "Go back" });
  await expect(title).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(last).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(title).toBeFocused();

  // The hand meets the cover wherever it lands beside the question.
  const second = page.getByRole("main").getByRole("radio").nth(1);
  const seen = await page.getByRole("main").locator(".option").evaluateAll((options) => {
    const places = options.map((option) => option.getBoundingClientRect()).filter(({ left, top }) => left > 0 && top > 0 && top < innerHeight - 10);
    return places.map(({ left, top }) => document.elementFromPoint(left + 5, top + 5)?.closest(".cover, .option")?.className);
  });
  expect(seen).toContain("cover");
  expect(seen.filter((place) => place !== "cover")).toEqual([]);
  await page.mouse.click(20, 20);
  await expect(title).toBeFocused();
  await expect(second).not.toBeChecked();
  await expect(dialog).toBeVisible();

  // A click on words leaves nothing with the focus; Escape is heard all the same.
  await dialog.getByText("You have given no reason.").click();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(mainAction(page)).toBeFocused();
});

test("enlarged to 400 %, each step begins with its heading in view", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport({ ratio: 1 });
  await page.getByRole("main").getByRole("radio").first().check();
  await mainAction(page).click();
  // The question and its answers are there together, however little room there is.
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading")).toBeInViewport({ ratio: 1 });
  for (const name of ["Take this decision", "Go back"]) await expect(dialog.getByRole("button", { name })).toBeInViewport({ ratio: 1 });
  await dialog.getByRole("button", { name: "Take this decision" }).click();
  await expect(heading(page)).toBeInViewport({ ratio: 1 });
});
