// A whole session by way of the accessibility tree alone: whoever hears the page instead of seeing it finds everything.

import { expect, openApp, test } from "./support/app";
import { all, text, Tree, type Node } from "./support/tree";
import type { Page } from "@playwright/test";

const CASE = "Who pays for the job? Fair recruitment in Aldaria";

/** Waits until one heading of the first level is at hand, and answers it. */
function title(tree: Tree): Node | undefined {
  const at = tree.find("main")[0];
  return at && tree.find("heading", /./, at).find(({ state }) => state.level === 1);
}

/** Whether the heading of what is new has this name, and the focus. */
function focused(tree: Tree, name: string): boolean {
  const heading = title(tree);
  return heading?.name === name && heading.state.focused === true;
}

/** The one thing to do next is the last button of the page's main part. */
function onward(tree: Tree): Node | undefined {
  const at = tree.find("main")[0];
  return at && tree.find("button", /./, at).at(-1);
}

/** Fills in the worksheet that is at hand. */
async function fill(tree: Tree, page: Page): Promise<string> {
  const main = tree.find("main")[0];
  const [boxes, lists, scales] = [tree.find("textbox", /./, main), tree.find("combobox", /./, main), tree.find("radiogroup", /(?:)/, main)];
  for (const box of boxes.slice(0, 3)) await tree.write(box, "20");
  for (const list of lists.slice(0, 6)) await tree.keys(list, "ArrowDown", "ArrowDown");
  const radios = tree.find("radio", /./, main);
  if (radios.length > 0) await tree.press(radios[2]);
  await page.keyboard.press("Tab");
  return `${boxes.length} ${lists.length} ${radios.length} ${scales.length}`;
}

test("a session is played from start to debrief through the accessibility tree alone", async ({ page }) => {
  test.setTimeout(300_000);
  await openApp(page);
  const tree = await Tree.of(page);
  await tree.press(await tree.wait("the case study in the library", (now) => now.find("link", CASE)[0]));
  await tree.wait("the briefing", (now) => title(now)?.name === CASE);
  expect(tree.nameless()).toEqual([]);
  // What is measured stands in a table with heads, and no part of the briefing is without a name.
  const table = tree.find("table", /./)[0] ?? tree.find("table")[0];
  expect(tree.find("columnheader", /./, table).map(({ name }) => name)).toEqual(["Indicator", "At the start", "What it measures"]);
  await tree.press(tree.find("button", "Start the session")[0]);

  await tree.wait("the focus on the first stage's heading", (now) => focused(now, "Which problem, for whom, and why now?"));

  let decisions = 0;
  let locked = 0;
  const sheets = new Set<string>();
  for (let step = 0; step < 100; step += 1) {
    const heading = (await tree.wait("a heading", title)).name;
    if (heading === "Debrief") break;
    expect(tree.nameless(), heading).toEqual([]);
    // The steps of the stage are a list, and one of them is the one at hand.
    const steps = tree.find("list", "Steps of this stage")[0];
    expect(tree.find("button", /./, steps).length, heading).toBeGreaterThan(0);
    // The country is beside it: each indicator's value can be heard without opening anything.
    const country = tree.find("complementary", "The country")[0];
    await tree.wait("the country", (now) => now.find("DisclosureTriangle", /\d/, now.find("complementary", country.name)[0]).length > 10);
    const main = tree.find("main")[0];
    const action = onward(tree)!;
    const before = text(main);

    if (/^(Take this decision|Make this compromise)$/.test(action.name)) {
      const radios = tree.find("radio", /./, main);
      expect(radios.length).toBeGreaterThan(1);
      for (const radio of radios) {
        expect(radio.description, `${radio.name} says what it means`).not.toBe("");
        if (radio.state.disabled) {
          locked += 1;
          expect(radio.description).toContain("Not open to you.");
        }
      }
      const open = radios.filter(({ state }) => !state.disabled);
      const chosen = open[decisions % open.length];
      await tree.press(chosen);
      await tree.wait("the option is chosen", (now) => now.find("radio", chosen.name)[0]?.state.checked === "true");
      await tree.write(tree.find("textbox", /^Why\?/)[0], "Heard, not seen");
      await tree.press(action);
      const dialog = await tree.wait("the question", (now) => now.find("dialog")[0]);
      expect(dialog.name).toBe(`${action.name}?`);
      expect(dialog.state.modal).toBe(true);
      expect(dialog.description).toContain("Heard, not seen");
      expect(text(dialog)).toContain(chosen.name);
      await tree.press(tree.find("button", action.name, dialog)[0]);
      await tree.wait("the focus on what happened", (now) => focused(now, "What happened"));
      // What was chosen is the headline below, and what moved is a list below a heading of its own.
      expect(tree.find("heading", chosen.name).length).toBe(1);
      // It comes a moment after the headline, and the way on comes last.
      await tree.wait("what it moved, and the way on", (now) => {
        const said = text(now.find("main")[0]);
        return /What moved|Who now thinks differently|Nothing moved|is adopted|not adopted/.test(said) && onward(now);
      });
      decisions += 1;
      continue;
    }
    if (/Worksheet/.test(text(main).slice(0, 20))) {
      sheets.add(heading);
      await tree.wait("the worksheet", (now) => now.find(/^(textbox|combobox|radio)$/, /./, now.find("main")[0]).length > 0);
      await fill(tree, page);
    }
    await tree.press(onward(tree)!);
    let last = before;
    await tree.wait("something new, which stays", (now) => {
      const at = now.find("main")[0];
      const told = at ? text(at) : before;
      const stays = told !== before && told === last;
      last = told;
      return stays && title(now);
    });
  }
  // How many there are hangs on luck.
  expect(decisions).toBeGreaterThan(5);
  expect(sheets.size, "worksheets filled in").toBeGreaterThan(5);

  await tree.wait("the focus on the debrief", (now) => focused(now, "Debrief"));
  // Every chart is a picture whose name is its message, with its figures in a table of the same indicator.
  const charts = await tree.wait("a chart for each indicator", (now) => {
    const region = now.find("region", "The course of each indicator")[0];
    if (!region) return false;
    const found = now.find(/^(image|img)$/, /./, region);
    return found.length > 5 && found.length === now.find("figure", /(?:)/, region).length && found;
  });
  await tree.wait("the questions, which come last", (now) => now.find("region", "Questions to talk about").some((region) => now.find("textbox", /./, region).length > 0));
  const course = tree.find("region", "The course of each indicator")[0];
  expect(tree.nameless()).toEqual([]);
  for (const figures of tree.find("DisclosureTriangle", /./, course)) await tree.press(figures);
  const tables = await tree.wait("the charts' figures", (now) => {
    const found = now.find("table", /./, now.find("region", course.name)[0]);
    // With what the same choices could have brought, once that has been played.
    const whole = found.every((one) => now.find("columnheader", /./, one).length === 5);
    return found.length === charts.length && whole && found;
  });
  for (const one of tables) {
    expect(tree.find("rowheader", /./, one).length).toBeGreaterThan(1);
  }
  // Each table of the debrief has a caption, and each decision stands there with its reason.
  for (const one of tree.find("table")) expect(one.name).not.toBe("");
  const reasons = all(tree.find("main")[0]).filter(({ role, name }) => role === "StaticText" && name.includes("Heard, not seen"));
  expect(reasons.length).toBe(decisions);
});
