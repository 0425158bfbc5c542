// Files: case studies of one's own with what is wrong in them, and sessions that go from device to device.

import { readFileSync } from "node:fs";
import { expect, openApp, test } from "./support/app";
import { DECISIONS } from "./support/cases";
import { begin, CASES, choose, goOn, heading, saved } from "./support/journey";
import type { Page } from "@playwright/test";

const BROKEN = `format = 1
id = "broken"
language = "en"
title = "Köç və yol: Миграция"
minuts = 5

[[indicators]]
id = "trust"
name = "Etimad, доверие"
start = 500

[[decisions]]
id = "first"
stage = "agenda"
title = "First"
[[decisions.options]]
id = "only"
label = "Only"
cost = { trsut = 3 }
[[decisions.options.outcomes]]
weight = 1
effects = [ { on = "trust", by = 1 } ]
`;

/** A whole small case study: no errors. \`extra\` goes below its one indicator. */
const small = (id: string, title: string, extra = "") => `format = 1
id = "${id}"
language = "en"
title = "${title}"
summary = "A case study of one's own."
briefing = """
Raw <b>HTML</b> and <script>document.title = "run"</script> are text. So is [this](javascript:alert(1)).
![a picture](http://example.invalid/picture.png) <img src=x onerror="document.title='run'">
"""

[[indicators]]
id = "trust"
name = "Trust"
description = "How far people believe the state."
unit = "points"
start = 50
${extra}
${DECISIONS}`;

const pick = (page: Page, name: string, text: string) =>
  page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("a broken case file that is dropped on the page shows every problem with its place and how to mend it", async ({ page }) => {
  await openApp(page);
  await expect(page.getByLabel("Choose a file")).toBeAttached();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "broken.toml", { type: "text/plain" }));
    return transfer;
  }, BROKEN);
  await page.dispatchEvent("body", "drop", { dataTransfer: data });

  await expect(page.getByRole("heading", { name: "What to mend in broken.toml" })).toBeVisible();
  for (const place of ["line 5, column 1", "line 10, column 9", "line 19, column 10"]) {
    await expect(page.getByRole("listitem").filter({ hasText: place }).first()).toBeVisible();
  }
  await expect(page.getByText("minutes", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Open the case study" })).toHaveCount(0);
});

test("a case file with warnings alone can be opened all the same", async ({ page }) => {
  await openApp(page);
  await pick(page, "warned.toml", small("warned", "Warned", `[[indicators]]\nid = "unmoved"\nname = "Unmoved"\nstart = 5\n`));
  await expect(page.getByText("No errors", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Open the case study" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Warned");
});

test("a case file of one's own opens, is played, stays in the library, and runs none of its text", async ({ page }) => {
  await openApp(page);
  await pick(page, "own.toml", small("own", "Öz nümunəmiz: своё дело"));
  // Raw HTML and pictures are warned of, because they will not do what their author hopes.
  await page.getByRole("button", { name: "Open the case study" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Öz nümunəmiz: своё дело");
  await expect(page.getByText("<b>HTML</b>", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "this" })).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("img").filter({ hasNotText: "cycle" })).toHaveCount(1);
  expect(await page.title()).not.toBe("run");

  await page.getByRole("button", { name: "Start the session" }).first().click();
  let decisions = 0;
  while ((await goOn(page)) === "decision") {
    await choose(page, 0);
    decisions += 1;
  }
  expect(decisions).toBe(4);
  await openApp(page);
  await expect(page.getByRole("listitem").filter({ hasText: "From your own file" })).toContainText("Öz nümunəmiz");
});

test("a session goes to a file, is deleted, and comes back whole from the file", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await goOn(page);
  const title = await heading(page).innerText();
  const label = await choose(page, 1, "Səbəb: потому что");
  await saved(page);
  await page.getByText("Menu").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.session\.json$/u);
  const text = readFileSync(await file.path(), "utf8");

  await openApp(page);
  await page.getByRole("button", { name: /^Delete/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(0);

  // Twice, because opening a file again must change nothing.
  for (let time = 0; time < 2; time += 1) {
    await openApp(page);
    await pick(page, "back.session.json", text);
    await expect(heading(page)).toBeVisible();
    await page.getByRole("navigation", { name: "Where we are" }).getByRole("button", { name: title }).click();
    await expect(page.getByRole("main")).toContainText(label);
    await expect(page.getByRole("main")).toContainText("Səbəb: потому что");
  }
  await openApp(page);
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(1);
});

test("files that are no session are refused with a reason, and nothing on the device changes", async ({ page }) => {
  await begin(page, CASES["fair-recruitment"]);
  await saved(page);
  await openApp(page);
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(1);
  for (const [text, reason] of [
    ["{}", "neither a case study nor a session"],
    ['{"header": {"format": 99, "engine": 1}}', "newer version of the app"],
    ['{"header": {"format": 1, "engine": 1, "id"', "missing or was changed"],
  ]) {
    await pick(page, "some.json", text);
    await expect(page.getByRole("alert")).toContainText(reason);
  }
  await page.reload();
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(1);
});

test("a session that was saved by an earlier build opens", async ({ page }) => {
  const text = readFileSync(new URL("./files/format-1.session.json", import.meta.url), "utf8");
  await openApp(page);
  await pick(page, "format-1.session.json", text);
  await expect(page.getByRole("heading", { level: 1, name: "Debrief" })).toBeVisible();
});
