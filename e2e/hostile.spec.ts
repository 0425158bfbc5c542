// Files from strangers: none of them runs a script, asks anything of another host, harms what is on the device, or makes
// the page useless. What each file tries stands in its first lines.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, openApp, test } from "./support/app";
import { begin, CASES, choose, drawn, goOn, heading, mainAction, movesOn, saved } from "./support/journey";
import { screenshot } from "./support/screens";
import { expectUntouched, setTraps } from "./support/traps";
import type { Page } from "@playwright/test";

type Content = string | Buffer;

const hostile = (name: string): Buffer => readFileSync(new URL(`./files/hostile/${name}`, import.meta.url));

const pick = (page: Page, ...files: [name: string, content: Content][]) =>
  page.getByLabel("Choose a file").setInputFiles(
    files.map(([name, content]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) })),
  );

/** Saves the session that is open to a file, and answers the file's name and its text. */
async function saveToFile(page: Page): Promise<{ name: string; text: string }> {
  await page.getByText("Menu").click();
  const download = page.waitForEvent("download");
  await page.getByRole("banner").getByRole("button", { name: "Save to a file" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** What is shown only on the branch of play that was drawn or chosen, or not to a group at all. */
const HIDDEN = /^mark-(outcome|norm|legal|brief)-/;

test("a case study with an attack in every text is played to its end, and nothing happens but text", async ({ page }) => {
  test.setTimeout(480_000);
  const attack = "<img src=x onerror=attack('typed')> [x](javascript:attack('typed')) \u202e";
  const marks = new Set(hostile("scripts.toml").toString().match(/mark-[a-z0-9-]+/g));
  const shown = new Set<string>();
  const look = async () => {
    await drawn(page);
    await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((part) => (part.open = true)));
    const written = await page.locator("textarea, input[type=text]").evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    const text = [await page.locator("body").innerText(), ...written].join("\n");
    for (const mark of text.match(/mark-[a-z0-9-]+/g) ?? []) shown.add(mark);
    await expectUntouched(page);
  };
  const speak = async (language: string) => {
    await page.getByRole("combobox", { name: /Language|Язык/ }).selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  };

  await setTraps(page);
  await openApp(page);
  await pick(page, ["scripts.toml", hostile("scripts.toml")], ["scripts.ru.toml", hostile("scripts.ru.toml")]);
  await page.getByRole("button", { name: "Open the case study" }).waitFor();
  await expectUntouched(page);
  await screenshot(page, "hostile-problems");
  await page.getByRole("button", { name: "Open the case study" }).click();
  await expect(heading(page)).toContainText("<script>attack('script')</script>");
  await look();
  await screenshot(page, "hostile-briefing");
  await speak("ru");
  await expect(heading(page)).toContainText("метка-");
  await expectUntouched(page);
  await speak("en");
  // Pictures are their description, and addresses that lead anywhere but to the web are plain words.
  await expect(page.getByText("picture", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "go" })).toHaveCount(0);

  await page.getByRole("button", { name: "Start the session" }).first().click();
  const debrief = page.getByRole("heading", { level: 1, name: "Debrief" });
  const option = page.locator("fieldset.options input:enabled").nth(1);
  for (let step = 0; !(await debrief.isVisible()); step += 1) {
    expect(step).toBeLessThan(60);
    await expect(mainAction(page).or(debrief).first()).toBeVisible();
    await look();
    if (await debrief.isVisible()) break;
    const fields = page.getByRole("main").locator("textarea, input[type=text]");
    for (let place = 0; place < Math.min(await fields.count(), 2); place += 1) await fields.nth(place).fill(attack);
    if (await page.locator("fieldset.options input:enabled").first().isVisible()) {
      if (await option.isVisible()) await option.check();
      else await page.locator("fieldset.options input:enabled").first().check();
      await mainAction(page).click();
      await page.getByRole("dialog").waitFor();
      await look();
      await page.getByRole("dialog").getByRole("button").first().click();
      await expect(heading(page)).toHaveText("What happened");
    } else {
      await movesOn(page, () => mainAction(page).click());
    }
  }
  await look();
  await screenshot(page, "hostile-debrief");
  await speak("ru");
  await expectUntouched(page);
  await speak("en");
  expect([...marks].filter((mark) => !shown.has(mark) && !HIDDEN.test(mark))).toEqual([]);

  // The file is named by letters alone, opens as the same session, and is as harmless.
  const file = await saveToFile(page);
  expect(file.name).toMatch(/^[\p{L}\p{N}-]+\.session\.json$/u);
  expect(file.name.length).toBeLessThan(80);
  expect(file.text).toContain("attack('typed')");
  await openApp(page);
  await expectUntouched(page);
  await screenshot(page, "hostile-library");
  await page.locator(".sessions").getByRole("button", { name: /^Delete/ }).click();
  await expect(page.getByRole("dialog")).toContainText("mark-title");
  await expectUntouched(page);
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(0);
  await pick(page, ["back.session.json", file.text]);
  await expect(debrief).toBeVisible();
  await look();
});

test("what is no case study is refused with a reason, and what is on the device stays", async ({ page }) => {
  test.setTimeout(120_000);
  await setTraps(page);
  await begin(page, CASES["fair-recruitment"]);
  await saved(page);
  await openApp(page);
  for (const [name, reason] of [
    ["keys.toml", "What to mend in keys.toml"],
    ["numbers.toml", "What to mend in numbers.toml"],
    ["overlay-keys.ru.toml", "What to mend in overlay-keys.ru.toml"],
    ["page.toml", "What to mend in page.toml"],
    ["picture.toml", "What to mend in picture.toml"],
    ["nul.toml", "not a text file"],
    ["utf-16.bytes", "no text in the encoding UTF-8"],
    ["windows-1251.bytes", "no text in the encoding UTF-8"],
    ["latin-1.bytes", "no text in the encoding UTF-8"],
    ["invalid-utf-8.bytes", "no text in the encoding UTF-8"],
    ["proto.session.json", "missing or was changed"],
    ["page.json", "missing or was changed"],
    ["huge-number.json", "missing or was changed"],
  ]) {
    await pick(page, [name, hostile(name)]);
    await expect(page.locator(".open-file"), name).toContainText(reason);
    await expect(page.getByRole("button", { name: "Open the case study" }), name).toHaveCount(0);
    await expectUntouched(page);
  }
  for (const [what, text, reason] of [
    ["lists in lists", `a = ${"[".repeat(500_000)}`, "What to mend"],
    ["tables in tables", `${"a.".repeat(300_000)}b = 1`, "What to mend"],
    ["one long line", `title = "${"ə".repeat(900_000)}"`, "What to mend"],
    ["objects in objects", `{"header":${'{"a":'.repeat(500_000)}`, "missing or was changed"],
    ["lists in JSON", `{"header":{"format":1,"engine":1},"entries":${"[".repeat(1_000_000)}`, "missing or was changed"],
    ["more than a case study may be", "#".repeat(3_000_000), "What to mend"],
    ["nothing", "", "What to mend"],
  ]) {
    await pick(page, ["generated.json", text]);
    await expect(page.locator(".open-file"), what).toContainText(reason);
    await expectUntouched(page);
  }
  await page.reload();
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(1);
  await expect(page.getByRole("link", { name: CASES["trafficking-referral"], exact: true })).toBeVisible();
});

test("a file with the marks of another system opens as it is", async ({ page }) => {
  await setTraps(page);
  await openApp(page);
  await pick(page, ["bom-crlf.toml", hostile("bom-crlf.toml")]);
  await expect(heading(page)).toHaveText("Bom: ə ж");
  await expectUntouched(page);
});

test("texts that swell and nest without end leave the page usable", async ({ page }) => {
  test.setTimeout(120_000);
  await setTraps(page);
  const plain = hostile("bom-crlf.toml").toString().replaceAll("\r", "").replace("\ufeff", "");
  const bombs = ["> ", "- ", "*a ", "[", "![", "**", "1. ", "`", "&amp;", "_a ", "|", "[a](", "<b>", "> - "];
  for (const bomb of bombs) {
    const text = bomb.repeat(Math.floor(39_000 / bomb.length));
    await openApp(page);
    await pick(page, ["bomb.toml", plain.replace('briefing = "Text."', `briefing = '''${text}'''`)]);
    const open = page.getByRole("button", { name: "Open the case study" });
    await expect(open.or(page.getByRole("button", { name: "Start the session" }).first()).first()).toBeVisible();
    if (await open.isVisible()) await open.click();
    await expect(heading(page), bomb).toHaveText("Bom: ə ж");
    await page.getByRole("button", { name: "Start the session" }).first().click();
    await expect(heading(page), bomb).toHaveText("Which problem, for whom, and why now?");
    await expectUntouched(page);
  }
});

/** A session file whose case study is changed as a stranger would do it, who can count a digest. */
function sealed(text: string, from: string, to: string): string {
  const at = text.indexOf('"scenario":{') + '"scenario":'.length;
  const end = text.indexOf('},"entries":[');
  const before = text.slice(at, end);
  expect(before).toContain(from);
  const after = before.replaceAll(from, to);
  const digest = (scenario: string) => createHash("sha256").update(scenario).digest("hex");
  return text.replace(before, () => after).replace(digest(before), digest(after));
}

/** The text with another one in it in place of the first that is there. */
function changed(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, () => to);
  expect(after).not.toBe(text);
  return after;
}

test("session files that somebody tampered with open harmlessly or are refused, and what is saved stays", async ({ page }) => {
  test.setTimeout(180_000);
  await setTraps(page);
  await openApp(page);
  await pick(page, ["bom-crlf.toml", hostile("bom-crlf.toml")]);
  await page.getByRole("button", { name: "Start the session" }).first().click();
  await goOn(page);
  await choose(page, 0, "The first reason");
  await goOn(page);
  await page.getByRole("radio").first().check();
  await page.getByLabel(/^Why\?/).fill("A draft that is not lost");
  await saved(page);
  const address = page.url();
  const { text } = await saveToFile(page);
  const id = /"id":"([a-z0-9]{12})"/.exec(text)![1];
  const own = `"id":"${id}"`;

  const opens = [
    ["a name that every object has", changed(text, own, '"id":"__proto__"')],
    ["a name that leads out of a folder", changed(text, own, '"id":"../../..\\\\<img src=x onerror=attack(1)>?#%2f"')],
    ["a name of signs that are not seen", changed(text, own, '"id":"\\u202e\\u200b\\u0000"')],
    ["a group's name", changed(changed(text, own, '"id":"group"'), /"name":""/, `"name":"<script>attack('group')</script>"`)],
    ["entries of another case study", changed(changed(text, own, '"id":"other"'), /"at-agenda"(?=,"option")/, '"fee-rule"')],
    ["two entries under one name", changed(changed(text, own, '"id":"two"'), '"entries":[', `"entries":[${/"entries":\[(\{.*?\]\}),/.exec(text)![1].replace(/"at":\d+/, '"at":0')},`)],
    ["a reason with a script", changed(changed(text, own, '"id":"reason"'), "The first reason", "</script><script>attack('reason')</script>")],
    ["a language that is none", sealed(changed(text, own, '"id":"language"'), '"language":"en"', '"language":"<script>attack(1)</script>"')],
    ["a title with a script", sealed(changed(text, own, '"id":"title"'), '"title":"Bom', `"title":"<script>attack('title')</script>Bom`)],
    ["a picture that is far away", sealed(changed(text, own, '"id":"picture"'), '"prompt":"What now?"', '"prompt":"![now](https://other.invalid/a.png) What now?"')],
    ["a script as address of a source", sealed(changed(text, own, '"id":"source"'), '"sources":[]', `"sources":[{"id":"a","title":"A","url":"javascript:attack('source')"}]`)],
    ["the briefing as a bomb", sealed(changed(text, own, '"id":"bomb"'), '"briefing":"Text."', `"briefing":"${"> ".repeat(19_000)}"`)],
    ["translations into nothing", sealed(changed(text, own, '"id":"translations"'), '"checks":[]', `"checks":[],"translations":{"__proto__":{"title":"polluted"},"ru":{"__proto__.title":"x","title":"<script>attack(1)</script>"}}`)],
  ];
  for (const [what, file] of opens) {
    await openApp(page);
    await pick(page, ["some.session.json", file]);
    await expect(mainAction(page).first(), what).toBeVisible();
    await expectUntouched(page);
    await page.reload();
    await expect(mainAction(page).first(), what).toBeVisible();
    await expectUntouched(page);
  }

  await openApp(page);
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(opens.length + 1);
  await expectUntouched(page);
  for (const [what, file, reason] of [
    ["a time that no device reaches", changed(text, /"lamport":\d+/, '"lamport":9007199254740993'), "missing or was changed"],
    ["a time far ahead of so few entries", changed(text, /"lamport":\d+/, '"lamport":9007199254740992'), "missing or was changed"],
    ["a moment that is no date", changed(text, /"at":\d+/, '"at":18446744073709551615'), "missing or was changed"],
    ["a beginning that is no date", changed(text, /"begun":\d+/, '"begun":8640000000000001'), "missing or was changed"],
    ["no name", changed(text, own, '"id":""'), "missing or was changed"],
    ["a name without end", changed(text, own, `"id":"${"a".repeat(100_000)}"`), "missing or was changed"],
    ["keys that objects have", changed(text, '"header":{', '"header":{"__proto__":{"polluted":1},'), "missing or was changed"],
    ["a case study without its digest", changed(text, '"title":"Bom', '"title":"Another'), "missing or was changed"],
    ["a text beyond all limits", sealed(changed(text, own, '"id":"limit"'), '"briefing":"Text."', `"briefing":"${"a".repeat(1_000_000)}"`), "missing or was changed"],
    ["numbers beyond all limits", sealed(changed(text, own, '"id":"number"'), '"minutes":', '"minutes":1e'), "missing or was changed"],
    ["a newer version", changed(text, /"format":\d/, '"format":4000000000'), "newer version of the app"],
    ["another session under the same name", changed(text, /"seed":\d+/, '"seed":1'), "Another session with the same name"],
  ]) {
    await pick(page, ["some.session.json", file]);
    await expect(page.getByRole("alert"), what).toContainText(reason);
    await expectUntouched(page);
  }

  // The session that was there before is as it was, to the half-written reason.
  await page.goto(address);
  await page.reload();
  await expect(page.getByLabel(/^Why\?/)).toHaveValue("A draft that is not lost");
  expect((await saveToFile(page)).text).toBe(text);
});

test("a file's name is shown as a short line of plain signs", async ({ page }) => {
  await setTraps(page);
  await openApp(page);
  for (const [name, shown] of [
    ["<img src=x onerror=attack('name')>.toml", "<img src=x onerror=attack('name')>.toml was not opened."],
    ["\u202elmot.exe\u2066\u200b.toml", "lmot.exe.toml was not opened."],
    ["{ $name } {-brand}.toml", "{ $name } {-brand}.toml was not opened."],
    [`${"a".repeat(300)}.toml`, `${"a".repeat(80)}… was not opened.`],
    ["__proto__", "__proto__ was not opened."],
  ]) {
    await pick(page, [name, Buffer.from([0xff])]);
    await expect(page.getByRole("alert")).toContainText(shown);
    await expectUntouched(page);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await pick(page, [`${"a".repeat(300)}.toml`, "format = 2"]);
  await expect(page.getByRole("heading", { name: /^What to mend/ })).toBeVisible();
  await screenshot(page, "hostile-name-phone");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
