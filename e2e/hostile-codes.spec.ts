// Codes from strangers, whose letters all fit their checksum: what is packed in them is refused with a reason or opens
// harmlessly, however much it swells, and what is on the device stays.

import { gunzipSync, gzipSync } from "node:zlib";
import { expect, openApp, test } from "./support/app";
import { codeOf, Laptop, setUp } from "./support/facilitator";
import { expectUntouched, setTraps } from "./support/traps";
import type { Browser, Page } from "@playwright/test";

/** The 32 bits of FNV-1a, as eight digits, as whoever can read the app can count them. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}

/** Any bytes as a code that nobody can tell from an honest one by its letters. */
function sealed(bytes: Buffer): string {
  const body = bytes.toString("base64url");
  return `PCW1.${body.length}.${checksum(body)}.${body}`;
}

/** Any text as a code. */
const packed = (text: string) => sealed(gzipSync(text));

/** The file in an honest code. */
const unpacked = (code: string) => JSON.parse(gunzipSync(Buffer.from(code.split(".")[3], "base64url")).toString());

const LARGE = "holds far more than a workshop";
const CHANGED = "The code was changed on its way";
const NO_CASE = "does not have the case study";
const DAMAGED = "missing or was changed";

/** Zeros that unpack to so many megabytes, in some thousandth of that. */
const bomb = (megabytes: number) => gzipSync(Buffer.alloc(megabytes << 20));

/** Codes that swell; each must be refused at once. No two that follow each other are refused for the same reason. */
const SWELLING: [what: string, code: () => string, reason: string | RegExp][] = [
  ["zeros without end", () => sealed(bomb(256)), LARGE],
  ["a bomb within a bomb", () => sealed(gzipSync(bomb(512))), CHANGED],
  ["a file that is all spaces", () => packed(`{"header":{}}${" ".repeat(20 << 20)}`), LARGE],
  ["a length without end", () => `PCW1.${"9".repeat(400)}.00000000.AAAA`, "The code is cut off"],
  ["two packed files in one", () => sealed(Buffer.concat([bomb(8), gzipSync("{}")])), /holds far more|changed on its way/],
];

/** Types a code where one is wanted to join, and opens it. */
async function join(page: Page, code: string): Promise<void> {
  await page.getByLabel("Paste the code here").fill(code);
  await page.getByRole("button", { name: "Open with this code" }).click();
}

async function refused(page: Page, what: string, code: string, reason: string | RegExp): Promise<void> {
  await join(page, code);
  await expect(page.getByRole("alert"), what).toContainText(reason);
  await expectUntouched(page);
  // Another try clears what was said of the last one.
  await page.getByLabel("Paste the code here").fill("");
  await expect(page.getByRole("alert"), what).toHaveCount(0);
}

/** A laptop with traps, where somebody is about to join. */
async function joining(browser: Browser, baseURL: string | undefined): Promise<Laptop> {
  const laptop = await Laptop.open(browser, baseURL!);
  await setTraps(laptop.page);
  await openApp(laptop.page, "./#/join");
  return laptop;
}

test("codes that swell are refused by their size, and the page stays usable", async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await setTraps(page);
  const id = await setUp(page, 2);
  const honest = await codeOf(page, "Group 2");
  // What a group hands over as text is read by the same means.
  for (const [what, code, reason] of SWELLING) {
    await page.getByLabel("Or paste a group’s text here").fill(code());
    await page.getByRole("button", { name: "Take in this text" }).click();
    await expect(page.locator(".reports .refused").last(), what).toContainText(reason);
    await expectUntouched(page);
  }
  const laptop = await joining(browser, baseURL);
  for (const [what, code, reason] of SWELLING) await refused(laptop.page, what, code(), reason);
  await join(laptop.page, honest);
  await expect(laptop.page).toHaveURL(new RegExp(`#/session/${id}/group-2$`));
  await laptop.close();
});

test("codes with a hostile file in them are refused with a reason, and what is saved stays", async ({ page, watch }) => {
  test.setTimeout(120_000);
  // A case study that is not there is asked for by its name.
  watch.expect(/404/);
  await setTraps(page);
  await setUp(page, 2);
  const file = unpacked(await codeOf(page, "Group 2"));
  const changed = (change: (file: any) => void) => {
    const other = structuredClone(file);
    change(other);
    return JSON.stringify(other);
  };
  const named = (scenario: unknown) => changed(({ header }) => (header.scenario = scenario));
  const text = JSON.stringify(file);
  await openApp(page, "./#/join");
  for (const [what, content, reason] of [
    ["nothing", "", CHANGED],
    ["a page", "<script>attack('page')</script>", CHANGED],
    ["a case study", 'format = 1\nid = "a"\ntitle = "A"', CHANGED],
    ["a list", "[]", CHANGED],
    ["a header that is a list", '{"header":[]}', CHANGED],
    ["a file that was cut off", text.slice(0, -20), CHANGED],
    ["two files", text + text, CHANGED],
    ["a number beyond all numbers", text.replace(/"seed":\d+/, '"seed":1e999'), CHANGED],
    ["lists in lists", `{"header":${"[".repeat(1_000_000)}`, CHANGED],
    ["objects in objects", '{"header":'.repeat(500_000), CHANGED],
    ["a case study by a name that every object has", named("__proto__"), CHANGED],
    ["a case study by a name that leads out of a folder", named("../index"), CHANGED],
    ["a case study by a script", named("<script>attack('case')</script>"), CHANGED],
    ["a case study by a name without end", named("a_".repeat(1_000_000)), CHANGED],
    ["a case study by an address", named("https://other.invalid/a"), CHANGED],
    ["a case study that nobody has", named("nobody-has-it"), NO_CASE],
    ["another version of the case study", changed(({ header }) => (header.scenario_hash = "0".repeat(64))), NO_CASE],
    ["no digest of the case study", changed(({ header }) => delete header.scenario_hash), NO_CASE],
    ["a digest that is an object", changed(({ header }) => (header.scenario_hash = { length: 64 })), NO_CASE],
    ["a case study that is a number", named(7), DAMAGED],
    ["a header and no more", '{"header":{}}', DAMAGED],
    ["groups that are a number", changed(({ header }) => (header.groups = 1e6)), DAMAGED],
    ["more groups than there may be", changed(({ header }) => (header.groups = Array(5_000).fill(header.groups[0]))), DAMAGED],
    ["a group that is not there", changed((file) => (file.group = "nobody")), DAMAGED],
    ["entries that are an object", changed((file) => (file.entries = { length: 1 })), DAMAGED],
    ["entries that are nothing", changed((file) => (file.entries = Array(100_000).fill(null))), DAMAGED],
    ["a key that nobody knows", changed((file) => (file.attack = true)), DAMAGED],
    ["a seed below nothing", text.replace(/"seed":\d+/, '"seed":-1'), DAMAGED],
    ["a beginning that is no date", changed(({ header }) => (header.begun = 8640000000000001)), DAMAGED],
    ["a newer version", changed(({ header }) => (header.format = 4000000000)), "newer version of the app"],
    ["another session under the same name", changed(({ header }) => (header.seed = 1)), "Another session with the same name"],
  ] as const) {
    await refused(page, what, packed(content), reason);
  }
  await page.reload();
  await expect(page.getByRole("link", { name: "Group 2" })).toHaveCount(1);
});

test("names that are scripts come out of a code as names", async ({ page, browser, baseURL }) => {
  await setUp(page, 2);
  const file = unpacked(await codeOf(page, "Group 2"));
  file.header.id = "scripts";
  file.header.groups[1].name = "<script>attack('group')</script>";
  const laptop = await joining(browser, baseURL);
  await join(laptop.page, packed(JSON.stringify(file)));
  await expect(laptop.page).toHaveURL(/#\/session\/scripts\/group-2$/);
  await expectUntouched(laptop.page);
  await openApp(laptop.page, "./#/join");
  await expect(laptop.page.getByRole("link", { name: "<script>attack('group')</script>" })).toHaveCount(1);
  await expectUntouched(laptop.page);
  await laptop.close();
});

test("codes that were cut off or mixed up are told from whole ones", async ({ page, browser, baseURL }) => {
  const id = await setUp(page, 2);
  const [one, two] = [await codeOf(page, "Group 1"), await codeOf(page, "Group 2")];
  const parts = (code: string) => code.split(".");
  const laptop = await joining(browser, baseURL);
  for (const length of [1, 3, 5, 8, 12, 20, 40, one.length - 1]) {
    await refused(laptop.page, `the first ${length} letters`, one.slice(0, length), length < 3 ? "This is no code" : "The code is cut off");
  }
  const half = Math.floor(one.length / 2);
  for (const [what, code, reason] of [
    ["the end without the beginning", one.slice(10), "This is no code"],
    ["halves of two", one.slice(0, half) + two.slice(half), /cut off|changed on its way/],
    ["the head of one on the body of another", [...parts(one).slice(0, 3), parts(two)[3]].join("."), /cut off|changed on its way/],
    ["small letters", one.toLowerCase(), "This is no code"],
    ["large letters", one.toUpperCase(), /cut off|changed on its way/],
    ["two letters in each other's place", one.slice(0, -2) + one.at(-1) + one.at(-2), CHANGED],
  ] as const) {
    // Two letters that are the same can change places.
    if (code !== one) await refused(laptop.page, what, code, reason);
  }
  // Of two codes that were copied together, the first opens.
  await join(laptop.page, `Group 2:\n${two}\n\nGroup 1:\n${one}`);
  await expect(laptop.page).toHaveURL(new RegExp(`#/session/${id}/group-2$`));
  await laptop.close();
});
