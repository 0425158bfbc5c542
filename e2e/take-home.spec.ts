// What comes after play: the guided debrief, the questionnaire that goes round, and what people take home.

import { expect, openApp, test } from "./support/app";
import { begin, CASES, playToTheEnd, saved } from "./support/journey";
import { expectAccessible, screenshot } from "./support/screens";
import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Download, Page } from "@playwright/test";

const REASON = "It can be defended before the Cabinet; 50% will agree.";

async function bytes(download: Download): Promise<Buffer> {
  return readFile((await download.path())!);
}

async function saving(page: Page, button: string | RegExp): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return download;
}

/** The texts of the files in an archive, by name. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, named, more, noted] = [20, 28, 30, 32].map((place) => (place === 20 ? archive.readUInt32LE(at + place) : archive.readUInt16LE(at + place)));
    const name = archive.toString("utf8", at + 46, at + 46 + named!);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + packed!);
    files.set(name, (archive.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString("utf8"));
    at += 46 + named! + more! + noted!;
  }
  return files;
}

test("a group talks through six phases, two people answer unseen, and the report goes home", async ({ page }) => {
  test.setTimeout(300_000);
  await begin(page, CASES["fair-recruitment"]);
  await playToTheEnd(page, REASON);
  await saved(page);
  const session = decodeURIComponent(new URL(page.url()).hash.split("/")[2]!);

  // Six phases, by mouse, the facts first where somebody prefers that.
  await page.getByRole("link", { name: "Guided debrief" }).first().click();
  const phase = page.locator("#talk-phase");
  await expect(phase).toHaveText("How do you feel?");
  await page.getByRole("checkbox", { name: /Begin with the facts/ }).check();
  const phases = [
    ["What happened?", /the story of your policy/],
    ["How do you feel?", /tempting to go below a Convention/],
    ["What did you learn?", /Who defined the problem/],
    ["How does it relate to work?", /what a migrant worker really pays/],
    ["What if?", /Would a pilot have shown it/],
    ["What next?", /one thing that you can do on Monday/],
  ] as const;
  for (const [name, question] of phases) {
    await expect(phase).toHaveText(name);
    await expect(phase).toBeFocused();
    // The case study asks in each phase what belongs there, and nothing of the others.
    for (const [, asked] of phases) await expect(page.getByLabel(asked)).toHaveCount(asked === question ? 1 : 0);
    await page.getByLabel("What the group says").fill(`We say of “${name}”: enough.`);
    await page.getByLabel("What the group says").blur();
    await expect(page.getByText("Your answer is on record.").first()).toBeVisible();
    if (name === "How does it relate to work?") {
      await page.getByLabel(question).fill("The inspectorate keeps it.");
      await page.getByLabel(question).blur();
      await expect(page.getByText("Your answer is on record.")).toHaveCount(2);
    }
    if (name === "What did you learn?") await screenshot(page, "talk");
    if (name !== "What next?") await page.locator(".main-action .primary").click();
  }
  const pledge = page.getByLabel(/One change that I can start on Monday/);
  for (const change of ["Ask the union before", "Write a baseline"]) {
    await pledge.fill(change);
    await page.getByRole("button", { name: "Add this change" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: change })).toBeVisible();
  }
  await page.getByRole("button", { name: "Remove: Write a baseline" }).click();
  await expect(page.getByText("Write a baseline")).toHaveCount(0);
  await expectAccessible(page);

  // The questionnaire goes round: whoever comes next finds an empty sheet, and nobody sees a single answer.
  await page.getByRole("link", { name: "Pass round the questionnaire" }).click();
  const title = page.getByRole("heading", { level: 1, name: "Questionnaire" });
  const secrets = ["The stakeholder map", "Too little time", "The votes"];
  for (const [person, secret] of secrets.entries()) {
    await expect(title).toBeFocused();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(page.getByText(secrets[person - 1] ?? "nobody yet")).toHaveCount(0);
    await page.getByRole("group", { name: "define a problem" }).getByRole("radio").nth(person + 2).check();
    await page.getByLabel("What was most useful?").fill(secret);
    if (person === 0) await expectAccessible(page);
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Handed in/ })).toBeFocused();
    if (person < 2) {
      await expect(page.getByText("nothing is shown before 3 people have answered")).toBeVisible();
      await expect(page.getByText(secret)).toHaveCount(0);
      await page.getByRole("button", { name: "I am the next person" }).click();
    }
  }
  // The third answer makes sums that tell on nobody.
  const define = page.getByRole("region", { name: "What the answers add up to" }).or(page.locator(".survey-results"));
  await expect(define.getByRole("row", { name: /define a problem/ })).toContainText("4");

  // The report: contents, sheets that break where parts begin, and everything that was said.
  await page.goto(`./#/report/${encodeURIComponent(session)}`);
  await expect(page.locator("#report-title")).toBeVisible();
  await expect(page.getByText("still being worked out")).toHaveCount(0, { timeout: 120_000 });
  const contents = page.getByRole("navigation", { name: "Contents" });
  await contents.getByRole("link", { name: "Luck and choice" }).click();
  await expect(page.getByRole("heading", { name: "Luck and choice" })).toBeFocused();
  expect(new URL(page.url()).hash).toContain("#/report/");
  await screenshot(page, "report");
  await expectAccessible(page);

  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  expect(sheets[0]).toContain("Contents");
  expect(sheets[0]).not.toContain("Print or save as PDF");
  const [width, height] = (await pdf.getPage(1)).view.slice(2);
  expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
  // A part that begins a sheet stands at its top.
  for (const part of ["Decisions, reasons and events", "The course of each indicator", "Luck and choice"]) {
    expect(sheets.some((sheet) => sheet.replace(/^\d+ \/ \d+\s*/, "").startsWith(part)), part).toBe(true);
  }
  const all = sheets.join(" ");
  for (const text of [REASON, "Ask the union before", "The inspectorate keeps it.", "We say of “What if?”: enough."]) expect(all).toContain(text);

  // The spreadsheet and a table hold what the page says.
  const book = await saving(page, "Save as spreadsheet (.xlsx)");
  expect(book.suggestedFilename()).toMatch(/\.xlsx$/);
  const files = unzip(await bytes(book));
  expect(files.get("xl/workbook.xml")).toContain('name="Indicators"');
  expect(files.get("xl/sharedStrings.xml")).toContain("Ask the union before");
  await page.getByLabel("One table").selectOption("moments");
  const table = await saving(page, "Save this table (.csv)");
  const text = (await bytes(table)).toString("utf8");
  expect(text.startsWith("\ufeffGroup,No.,When,")).toBe(true);
  expect(text).toContain(REASON);
  const json = JSON.parse((await bytes(await saving(page, "Save for programs (.json)"))).toString("utf8"));
  const values = new Set([...files.entries()].filter(([name]) => name.startsWith("xl/worksheets/")).flatMap(([, sheet]) => [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => Number(value))));
  for (const indicator of json.groups[0].indicators) expect(values.has(indicator.end), indicator.name).toBe(true);

  // The policy file tells what was decided, and a phone shows both without scrolling sideways.
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.goto(`./#/policy/${encodeURIComponent(session)}`);
  await expect(page.getByRole("heading", { level: 2, name: "Decisions" })).toBeVisible();
  await expect(page.getByText(REASON).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);
});

test("the report of a group that still plays tells nothing", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  const session = new URL(page.url()).hash.split("/")[2]!;
  await saved(page);
  await page.goto(`./#/report/${session}`);
  await expect(page.getByText("The report comes when play has ended")).toBeVisible();
  await openApp(page, `./#/questionnaire/${session}`);
  await expect(page.getByText("Before the end of play")).toBeVisible();
  await expect(page.getByText("How was the workshop?")).toHaveCount(0);
});
