// The console by keyboard alone, and the tables that it saves for spreadsheets of each language.

import { expect, openApp, test } from "./support/app";
import { openEnded, openPart, saved } from "./support/facilitator";
import { focused, pressByKey, tabTo } from "./support/keys";

test("a facilitator sets up and leads a workshop by keyboard alone", async ({ page }) => {
  await openApp(page, "./#/set-up/fair-recruitment");
  await page.getByRole("button", { name: "Begin the workshop" }).waitFor();
  await pressByKey(page, "Begin the workshop");
  await expect(page.getByRole("table")).toBeVisible();
  await pressByKey(page, "Open “Agenda setting” for all");
  await expect(page.getByText("Open up to: Agenda setting")).toBeVisible();
  await pressByKey(page, "Pause everybody");
  await expect(page.getByRole("button", { name: "Let everybody go on" })).toBeVisible();
  // What was pressed is no longer there, and the focus is not lost for it.
  expect((await focused(page)).tag).not.toBe("BODY");
  await pressByKey(page, "Let everybody go on");

  await pressByKey(page, "Events and messages");
  await tabTo(page, (here) => here.type === "radio");
  for (let press = 0; (await focused(page)).name !== "A message of your own"; press += 1) {
    expect(press).toBeLessThan(5);
    await page.keyboard.press("ArrowDown");
  }
  await tabTo(page, (here) => here.tag === "TEXTAREA");
  await page.keyboard.type("Ten minutes to lunch");
  await pressByKey(page, "Send this message");
  await expect(page.getByRole("listitem").filter({ hasText: "Ten minutes to lunch" })).toBeVisible();

  await pressByKey(page, "Groups");
  await pressByKey(page, "Group 2");
  await expect(page.getByRole("heading", { level: 2, name: "Group 2" })).toBeFocused();
  await pressByKey(page, "Open “Formulation”");
  await pressByKey(page, "All groups");
  await expect(page.getByRole("table")).toBeVisible();
});

for (const [language, separator, head, debrief] of [
  ["en", ",", "Group", "Debrief"],
  ["ru", ";", "Группа", "Разбор"],
  ["az", ";", "Qrup", "Yekun təhlil"],
] as const) {
  test(`decisions open rightly in a spreadsheet that speaks ${language}`, async ({ page }) => {
    await openEnded(page);
    await page.locator(".languages select").selectOption(language);
    await expect(page.locator("main.console")).toContainText(debrief);
    await page.locator("nav.tabs button").nth(4).click();
    await page.locator("main.console .actions button").nth(0).waitFor();
    const save = page.locator("#come-in-title").locator("xpath=..").locator(".actions button").first();
    const { text } = await saved(page, () => save.click());
    expect(text.codePointAt(0)).toBe(0xfeff);
    const lines = text.slice(1).trim().split("\r\n");
    expect(lines[0].split(separator)[0]).toBe(head);
    expect(lines.length).toBeGreaterThan(20);
    // No cell breaks its row: quotes close, and as many separators stand outside of them as in the head.
    for (const line of lines) {
      expect((line.match(/"/g) ?? []).length % 2, line).toBe(0);
      expect(line.replace(/"[^"]*"/g, "").split(separator).length, line).toBe(lines[0].split(separator).length);
    }
  });
}

test("names of members are in a table where the facilitator ticks so, and nowhere else", async ({ page }) => {
  await openApp(page, "./#/set-up/fair-recruitment");
  await page.getByText("Who sits where").click();
  await page.getByText(/^Group 1/).last().click();
  await page.getByRole("region", { name: "Group 1" }).getByLabel("Name for seat 1").fill("Aysel");
  await page.getByRole("radio", { name: "One hour" }).check();
  await page.getByRole("button", { name: "Begin the workshop" }).click();
  // The page before has a table as well.
  await expect(page).toHaveURL(/#\/facilitate\//);
  await expect(page.getByRole("table")).toBeVisible();
  const session = page.url().split("/").pop()!;
  await openApp(page, `./#/session/${session}/group-1`);
  await page.locator(".main-action .primary").click();
  await page.locator(".stage-page").waitFor();
  await page.getByRole("list", { name: "Steps of this stage" }).getByRole("button", { name: /Decision$/ }).click();
  await page.locator("fieldset.options input").first().check();
  await page.locator("main .main-action .primary").click();
  await page.getByRole("dialog").getByRole("button").first().click();
  await page.locator(".chapter").first().waitFor();
  await openApp(page, `./#/facilitate/${session}`);
  await openPart(page, "Files and laptops");
  const table = () => saved(page, () => page.getByRole("button", { name: "Save decisions" }).click());
  expect((await table()).text).not.toContain("Aysel");
  await page.getByRole("checkbox", { name: /^With the names of members/ }).check();
  expect((await table()).text).toContain("Aysel");
  const file = await saved(page, () => page.getByRole("button", { name: "Save the whole workshop to a file" }).first().click());
  expect(file.text).not.toContain("Aysel");
});
