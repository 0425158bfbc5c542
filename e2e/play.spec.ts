// The main job: a case study, played through the whole policy cycle.

import { expect, openApp, test } from "./support/app";
import { begin, CASES, choose, drawn, goOn, heading, mainAction, movesOn, saved, steps } from "./support/journey";
import { focused, tabTo } from "./support/keys";
import { screenshot } from "./support/screens";

for (const [id, title] of Object.entries(CASES)) {
  for (const nth of [0, 1]) {
    test(`${id} is played to its end by mouse, way ${nth + 1}`, async ({ page }) => {
      test.setTimeout(180_000);
      await begin(page, title);
      const taken: string[] = [];
      const stages = new Set<string>();
      while ((await goOn(page)) === "decision") {
        stages.add(await page.getByRole("listitem").filter({ has: page.locator("[aria-current=step]") }).or(page.locator(".wheel li[aria-current=step]")).first().innerText());
        taken.push(await choose(page, nth + taken.length, `Reason ${taken.length}`));
        await saved(page);
        // What happened is told: a headline, a text, and what moved or that nothing did.
        await expect(page.getByRole("main").getByRole("heading", { name: taken.at(-1)!, exact: true })).toBeVisible();
      }
      expect(taken.length).toBeGreaterThanOrEqual(8);
      expect([...stages]).toEqual(["Agenda setting", "Formulation", "Implementation", "Evaluation"]);
      // Every decision stands in the debrief with its reason.
      const log = page.getByRole("region", { name: "Decisions and reasons" });
      for (const [place, label] of taken.entries()) {
        await expect(log).toContainText(label);
        await expect(log).toContainText(`Reason ${place}`);
      }
    });
  }
}

test("a decision is taken back: it is posed again, the record keeps it, and the same choice has the same outcome", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  const title = await heading(page).innerText();
  const label = await choose(page, 1);
  await drawn(page);
  const told = await page.getByRole("main").innerText();
  await page.getByText("Menu").click();
  await page.getByRole("button", { name: "Take back the last decision" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(label);
  await dialog.getByRole("button", { name: "Take back the last decision" }).click();
  await expect(heading(page)).toHaveText(title);
  expect(await choose(page, 1)).toBe(label);
  await expect.poll(() => page.getByRole("main").innerText()).toBe(told);
});

test("a reload in mid-decision loses neither the option nor the half-written reason", async ({ page }) => {
  await begin(page, CASES["trafficking-referral"]);
  await goOn(page);
  const title = await heading(page).innerText();
  await page.getByRole("main").getByRole("radio").nth(2).check();
  await page.getByLabel(/^Why\?/).fill("We think that bec");
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole("main").getByRole("radio").nth(2)).toBeChecked();
  await expect(page.getByLabel(/^Why\?/)).toHaveValue("We think that bec");

  await choose(page, 2, "We think that because.");
  await saved(page);
  await drawn(page);
  const told = await page.getByRole("main").innerText();
  await page.reload();
  await expect(heading(page)).toHaveText("What happened");
  await expect.poll(() => page.getByRole("main").innerText()).toBe(told);
});

test("nothing is taken without a choice, and going back from the question changes nothing", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  await mainAction(page).click();
  await expect(page.getByText("Choose one of the options first.")).toBeVisible();
  await page.getByRole("main").getByRole("radio").first().check();
  await mainAction(page).click();
  await page.getByRole("dialog").getByRole("button", { name: "Go back" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await mainAction(page).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(mainAction(page)).toHaveText("Take this decision");
  await expect(steps(page).getByRole("button", { name: /Done/ })).toHaveCount(1);
});

test("a session is listed in the library, goes on from there, and can be deleted", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  const title = await heading(page).innerText();
  await page.getByRole("link", { name: "Policy Cycle Workshop" }).click();
  const session = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Continue/ }) });
  await expect(session).toContainText("Agenda setting");
  await session.getByRole("link").click();
  await expect(heading(page)).toHaveText(title);

  await openApp(page);
  await session.getByRole("button", { name: /^Delete/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(session).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Case studies" })).toBeVisible();
  await expect(session).toHaveCount(0);
});

test("a page that comes never stands beside the one that says so", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await saved(page);
  await page.evaluate(() => {
    const beside: string[] = [];
    const look = () => {
      const pages = [...document.querySelectorAll("main")].filter((main) => main.checkVisibility());
      if (pages.length > 1 && pages.some((main) => main.matches(".loading"))) beside.push(pages.map((main) => main.innerText).join(" | "));
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { beside });
  });
  // The module runs by now, so both parts of the page draw at once.
  for (let times = 0; times < 3; times += 1) {
    await page.getByRole("link", { name: "Policy Cycle Workshop" }).click();
    await page.getByRole("link", { name: /^Continue/ }).click();
    await expect(heading(page)).toHaveText("Which problem, for whom, and why now?");
  }
  expect(await page.evaluate(() => (window as unknown as { beside: string[] }).beside)).toEqual([]);
});

test("a case study is played wholly by keyboard", async ({ page }) => {
  test.setTimeout(240_000);
  await openApp(page);
  /** Fills in a worksheet on the way from its heading to the button that goes on. */
  const fillIn = async (action: string) => {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press("Tab");
      const { tag, type, name } = await focused(page);
      if (tag === "BUTTON" && name === action) return;
      if (tag === "TEXTAREA") await page.keyboard.type("By keyboard");
      else if (tag === "SELECT") await page.keyboard.press("ArrowDown");
      else if (type === "radio") await page.keyboard.press("Space");
      else if (type === "text") await page.keyboard.type("20");
    }
    throw new Error("The worksheet has no end.");
  };
  await page.getByRole("link", { name: CASES["trafficking-referral"], exact: true }).waitFor();
  await tabTo(page, (here) => here.name === CASES["trafficking-referral"]);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Start the session" }).first().waitFor();
  await tabTo(page, (here) => here.name === "Start the session");
  await page.keyboard.press("Enter");

  const debrief = page.getByRole("heading", { level: 1, name: "Debrief" });
  let decisions = 0;
  let sheets = 0;
  let tookBack = false;
  for (;;) {
    await expect(mainAction(page).or(debrief).first()).toBeVisible();
    if (await debrief.isVisible()) break;
    await drawn(page);
    const action = await mainAction(page).innerText();
    if (/^(Take this decision|Make this compromise)$/.test(action)) {
      await tabTo(page, (here) => here.type === "radio");
      await page.keyboard.press("Space");
      // Arrow keys go through the open options of a group.
      for (let press = 0; press < decisions % 3; press += 1) await page.keyboard.press("ArrowDown");
      await tabTo(page, (here) => here.tag === "TEXTAREA");
      await page.keyboard.type("By keyboard");
      await tabTo(page, (here) => here.name === action);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toBeVisible();
      if ((await focused(page)).name !== action) await tabTo(page, (here) => here.name === action);
      await page.keyboard.press("Enter");
      await expect(heading(page)).toHaveText("What happened");
      // The focus is where the eye is, so that a screen reader reads what happened.
      await expect(heading(page)).toBeFocused();
      decisions += 1;
      if (!tookBack) {
        tookBack = true;
        await tabTo(page, (here) => here.tag === "SUMMARY" && here.name === "Menu");
        await page.keyboard.press("Enter");
        await tabTo(page, (here) => here.name === "Take back the last decision");
        await page.keyboard.press("Enter");
        await expect(page.getByRole("dialog")).toBeVisible();
        if ((await focused(page)).name !== "Take back the last decision") await tabTo(page, (here) => here.name === "Take back the last decision");
        await page.keyboard.press("Enter");
        await expect(mainAction(page)).toHaveText("Take this decision");
      }
    } else {
      const sheet = (await page.locator(".worksheet").isVisible()) ? await heading(page).innerText() : "";
      if (sheet) await fillIn(action);
      else await tabTo(page, (here) => here.tag === "BUTTON" && here.name === action);
      await movesOn(page, () => page.keyboard.press("Enter"));
      if (sheet) {
        sheets += 1;
        await expect(steps(page).getByRole("button", { name: sheet })).toContainText("Done");
      }
    }
  }
  // How many there are hangs on luck.
  expect(decisions).toBeGreaterThan(5);
  expect(sheets, "worksheets of every kind").toBe(8);
  await expect(debrief).toBeFocused();
});

for (const [size, width, height] of [["laptop", 1366, 768], ["phone", 360, 740], ["projector", 1920, 1080]] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`pictures of the main screens: ${size}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await openApp(page);
      const name = (screen: string) => `${screen}-${size}-${colorScheme}`;
      await page.getByRole("link", { name: CASES["fair-recruitment"], exact: true }).waitFor();
      await screenshot(page, name("library"));
      await begin(page, CASES["fair-recruitment"]);
      await screenshot(page, name("news"));
      await goOn(page);
      await page.getByRole("main").getByRole("radio").nth(1).check();
      await screenshot(page, name("decision"));
      await choose(page, 1, "We want to know before we act.");
      await screenshot(page, name("what-happened"));
      const sideways = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    });
  }
}
