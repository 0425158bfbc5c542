// Every kind of screen of the app, one after the other, in whatever language it speaks: nothing here goes by words.

import { expect, openApp, type Watch } from "./app";
import { openEnded } from "./facilitator";
import { drawn, movesOn } from "./journey";
import { refuseWriting } from "./storage";
import type { Locator, Page } from "@playwright/test";

/** Looks at the screen that is there; the name says which one it is. */
export type Visit = (screen: string) => Promise<void>;

const BROKEN = 'format = 1\nid = "b"\nlanguage = "en"\ntitle = "B"\nminuts = 5\n';

/** Options that breach a norm, so that the notice of it is met whatever else is drawn. */
const UNLAWFUL = ["disclosure-only", "self-regulation", "stop-at-the-airport"];

/** What the app has for people, each with its tour. */
export const PARTS = {
  library: tourLibrary,
  session: (page: Page, _: Watch, visit: Visit) => tourSession(page, visit),
  workshop: (page: Page, _: Watch, visit: Visit) => tourWorkshop(page, visit),
};

/** Opens the app in a language. */
export async function speak(page: Page, language: string): Promise<void> {
  await openApp(page);
  // What stands in for the app has a list of languages as well, until the app has come.
  await page.locator("#first").waitFor({ state: "detached" });
  await page.locator(".languages select").selectOption(language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** The library without sessions, files that cannot be opened, and what is not there. */
async function tourLibrary(page: Page, watch: Watch, visit: Visit): Promise<void> {
  watch.expect(/404/);
  await page.locator(".card.case").first().waitFor();
  await visit("library");
  await pick(page, "broken.toml", BROKEN);
  await expect(page.locator(".problems li").first()).toBeVisible();
  await visit("problems");
  await pick(page, "some.json", "{}");
  await page.locator(".open-file [role=alert]").waitFor();
  await visit("not-opened");
  for (const missing of ["case", "session"]) {
    await openApp(page, `./#/${missing}/none`);
    await page.locator("main.page h1").waitFor();
    await visit(`no-${missing}`);
    await page.locator("main.page a.button").click();
    await page.locator(".card.case").first().waitFor();
  }
  await openApp(page, "./#/about");
  await page.locator("main h1").waitFor();
  await drawn(page);
  await visit("about");
}

/** A case study from its briefing to its debrief. */
async function tourSession(page: Page, visit: Visit): Promise<void> {
  const seen = new Set<string>();
  const once: Visit = async (screen) => {
    if (seen.has(screen)) return;
    seen.add(screen);
    await visit(screen);
  };
  const main = page.locator("main");
  const onward = page.locator(".main-action .primary");
  const dialog = page.locator("dialog");

  await openApp(page, "./#/case/fair-recruitment");
  await onward.waitFor();
  await once("briefing");
  await onward.click();
  await page.locator(".stage-page").waitFor();
  await page.locator(".menu summary").click();
  await once("menu");
  await page.keyboard.press("Escape");

  for (let step = 0; step < 120; step += 1) {
    await expect(onward.first()).toBeVisible();
    await drawn(page);
    if (await page.locator(".debrief-page").isVisible()) break;
    const sheet = main.locator(".worksheet");
    const options = main.locator("fieldset.options");
    if (await sheet.isVisible()) {
      await fill(sheet);
      await once((await sheet.getAttribute("class"))!.replace("worksheet ", ""));
    } else if (await options.isVisible()) {
      const kind = (await main.locator(".gate").isVisible()) ? "compromise" : "decision";
      await once(kind);
      if (!seen.has(`${kind}-hint`)) {
        await onward.click();
        await expect(main.locator(".hint")).not.toBeEmpty();
        await once(`${kind}-hint`);
      }
      await option(options).check();
      await once(`${kind}-chosen`);
      if ((await options.locator(".locked").count()) > 0) await once(`${kind}-locked`);
      await onward.click();
      await dialog.waitFor();
      await once(`${kind}-confirm`);
      await dialog.locator(".primary").click();
      await main.locator(".chapter").first().waitFor();
      for (const kind of ["law", "pressure"]) {
        if (await main.locator(`.notice.${kind}`).isVisible()) await once(`told-${kind}`);
      }
      if ((await main.locator(".chapter").count()) > 1) await once("told-news");
      await once("told");
      if (!seen.has("take-back")) {
        for (const [place, panel] of [[1, "table"], [2, "moments"]] as const) {
          await page.locator(".menu summary").click();
          await page.locator(".menu button").nth(place).click();
          await once(panel);
          await main.getByRole("button").first().click();
        }
        await page.locator(".menu summary").click();
        await page.locator(".menu button").last().click();
        await dialog.waitFor();
        await once("take-back");
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
        await openCountry(page);
        await once("country");
        await refuseWriting(page, true);
      } else if (!seen.has("not-saved")) {
        await page.locator(".banner").first().waitFor();
        await once("not-saved");
        await refuseWriting(page, false);
      }
    } else if (await main.locator(".gate").isVisible()) {
      await once("adoption");
    } else if ((await main.locator(".lead").count()) > 0) {
      await once(step === 0 ? "news" : "news-later");
    } else if ((await main.locator(".chapter").count()) === 0) {
      await once("close-stage");
    }
    await movesOn(page, () => onward.click());
  }
  await once("debrief");
  await unfold(page);
  await once("debrief-unfolded");
  const session = page.url().split("/").pop()!;
  await tourTalk(page, `guided/${session}`, "talk", once);
  for (const screen of ["questionnaire", "report", "policy"]) {
    await openApp(page, `./#/${screen}/${session}`);
    await whole(page);
    await once(screen);
  }

  await page.locator(".brand").click();
  await page.locator(".session").first().waitFor();
  await once("library-with-session");
  await page.locator(".session button").first().click();
  await dialog.waitFor();
  await once("delete");
  expect([...seen]).toEqual(expect.arrayContaining(["told-law", "decision-confirm", "stakeholder-map", "close-stage"]));
}

/** What a workshop adds: it is set up, led, shown to the room, and played by one of its groups. */
async function tourWorkshop(page: Page, visit: Visit): Promise<void> {
  await openApp(page, "./#/set-up/fair-recruitment");
  await page.locator("main .main-action .primary").waitFor();
  await visit("set-up");
  await unfold(page);
  await visit("set-up-unfolded");
  await page.locator("main .main-action .primary").click();
  const console = page.locator("main.console");
  await console.locator("table button").first().waitFor();
  const session = page.url().split("/").pop()!;
  // A pace bar with all that it can hold: open stages, somebody paused, and time that runs.
  await console.locator(".pace-bar .primary").click();
  const parts = console.locator("nav.tabs button");
  for (let part = 0; part < (await parts.count()); part += 1) {
    await parts.nth(part).click();
    await drawn(page);
    await unfold(page);
    await visit(`console-${part + 1}`);
  }
  await parts.first().click();
  await console.locator("table button").first().click();
  await unfold(page);
  await visit("console-group");

  await openApp(page, `./#/session/${session}/group-1`);
  await page.locator(".main-action .primary").click();
  await page.locator(".stage-page").waitFor();
  const options = page.locator("main fieldset.options");
  while (!(await options.isVisible())) {
    await movesOn(page, () => page.locator(".main-action .primary").first().click());
    await drawn(page);
  }
  await visit("group-decision");
  await tourVote(page, visit);
  await page.locator("header .to-table").click();
  await drawn(page);
  await unfold(page);
  await visit("group-table");
  await page.locator(".seats .actions button").first().click();
  const brief = page.locator("dialog");
  await brief.waitFor();
  await visit("brief-question");
  await brief.locator(".primary").click();
  await brief.getByRole("timer").waitFor();
  // It would close by itself while it is looked at.
  for (let minute = 0; minute < 9; minute += 1) await brief.locator("button").nth(1).click();
  await visit("brief");
  await page.keyboard.press("Escape");
  await expect(brief).toHaveCount(0);

  for (const screen of ["projector", "guide", "report", "debrief"]) {
    await openApp(page, `./#/${screen}/${session}`);
    await whole(page);
    await unfold(page);
    await visit(screen);
  }
  await tourTalk(page, `guided/${session}`, "plenary", visit);
  await openApp(page, "./#/join");
  await page.locator("main.join").waitFor();
  await visit("join");
  await tourEnded(page, visit);
}

/** What comes when all groups have ended play. */
async function tourEnded(page: Page, visit: Visit): Promise<void> {
  const session = await openEnded(page);
  await visit("console-ended");
  for (const screen of ["debrief", "projector"]) {
    await openApp(page, `./#/${screen}/${session}`);
    await whole(page);
    await unfold(page);
    await visit(`${screen}-ended`);
  }
  await tourTalk(page, `guided/${session}`, "plenary-ended", visit);
}

/** A vote, passed round and stopped, and another one by a show of hands. */
async function tourVote(page: Page, visit: Visit): Promise<void> {
  const ballot = page.locator(".ballot");
  const buttons = ballot.locator(".actions button");
  await buttons.first().click();
  await visit("vote-hand-over");
  await ballot.locator(".primary").click();
  await unfold(page);
  await visit("vote-choice");
  await ballot.locator("input").first().check();
  await ballot.locator(".primary").click();
  await visit("vote-cast");
  await ballot.locator(".primary").click();
  await buttons.last().click();
  await visit("vote-stop");
  await ballot.locator(".primary").click();
  await buttons.nth(1).click();
  await visit("vote-hands");
  await ballot.locator("input").first().fill("3");
  await ballot.locator("input").nth(1).fill("2");
  await ballot.locator(".primary").click();
  await page.locator(".spread").waitFor();
  await visit("vote-result");
}

/** The guided debrief, phase by phase. */
async function tourTalk(page: Page, address: string, name: string, visit: Visit): Promise<void> {
  await openApp(page, `./#/${address}`);
  for (let phase = 1; ; phase += 1) {
    await whole(page);
    await visit(`${name}-${phase}`);
    const onward = page.locator(".main-action .primary");
    if (!(await onward.isVisible())) return expect(phase).toBe(6);
    await movesOn(page, () => onward.click());
  }
}

/** Waits until a page is there that works something out for itself. */
async function whole(page: Page): Promise<void> {
  await page.locator("main:not(.loading) h1, main.room-page").first().waitFor();
  await drawn(page);
}

/** Opens everything that is folded. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((part) => (part.open = true)));
}

/** Shows what explains an indicator and a stakeholder. */
async function openCountry(page: Page): Promise<void> {
  for (const part of ["indicators", "stakeholders"]) {
    await page.locator(`.country .${part} summary`).first().click();
  }
}

/** An option that is open, an unlawful one where there is one. */
function option(options: Locator): Locator {
  const unlawful = UNLAWFUL.map((id) => `input[value="${id}"]:enabled`).join(", ");
  const any = options.locator("input:enabled").last();
  return options.locator(unlawful).or(any).first();
}

/** Writes something everywhere on a worksheet, so that its drawing shows something. */
async function fill(sheet: Locator): Promise<void> {
  // What is folded is looked at as well.
  await unfold(sheet.page());
  for (const field of await sheet.locator("textarea").all()) await field.fill("Əsas səbəb, причина, reason");
  for (const [place, field] of (await sheet.locator("select").all()).entries()) {
    await field.selectOption({ index: 1 + (place % 4) });
  }
  for (const group of await sheet.locator("fieldset.scale").all()) await group.locator("input").nth(1).check();
  for (const [place, field] of (await sheet.locator("input[type=text]").all()).entries()) {
    await field.fill(place === 1 ? "x" : "20");
  }
}

function pick(page: Page, name: string, text: string): Promise<void> {
  return page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}
