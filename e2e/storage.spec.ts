// Storage that fails: play goes on, the page says so until it is solved, a file has all of it, and what could not be
// written is written once it can be.

import { expect, openApp, test } from "./support/app";
import { choose, goOn, heading, mainAction, saved } from "./support/journey";
import { beginSmall, deleteDatabase, downloaded, fileFromMenu, limitRoom, openBlank, reasons, rows, throughAnotherDevice, write } from "./support/storage";
import { expectAccessible, screenshot } from "./support/screens";
import type { Page } from "@playwright/test";

const banner = (page: Page) => page.locator(".banner.not-saved");
const toFile = (page: Page) => downloaded(page, () => banner(page).getByRole("button", { name: "Save to a file" }).click());

/** Takes two decisions while nothing can be saved, and checks what the page says and what a file holds. */
async function playUnsaved(page: Page, sentence: string): Promise<string> {
  for (const reason of ["first in trouble", "second in trouble"]) {
    expect(await goOn(page)).toBe("decision");
    await choose(page, 0, reason);
    await expect(banner(page).getByRole("alert")).toContainText(sentence);
    await expect(page.locator(".saved")).not.toHaveText("Saved on this device");
  }
  const file = await toFile(page);
  expect(reasons(file).slice(-2)).toEqual(["first in trouble", "second in trouble"]);
  return file;
}

/** Checks that a session is on the disk with all its reasons, and still there after a reload. */
async function expectKept(page: Page, expected: string[]): Promise<void> {
  await expect(banner(page)).toHaveCount(0);
  await saved(page);
  const stored = JSON.stringify(await rows(page, "entries"));
  for (const reason of expected) expect(stored).toContain(reason);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  const file = await fileFromMenu(page);
  expect(reasons(file)).toEqual(expected);
}

// Each journey sets up, spoils and looks through a browser of its own several times.
test.describe.configure({ timeout: 120_000 });

// What is fetched for use without a network counts towards the room, and comes at its own time.
test.use({ serviceWorkers: "block" });

test("no room left: the banner stays, a file has everything, and with room again all of it is written", async ({ page, browser, baseURL }) => {
  const { fill, lift } = await limitRoom(page, baseURL!);
  await beginSmall(page);
  await choose(page, 1, "before");
  await saved(page);
  await fill();
  const file = await playUnsaved(page, "There is no room left");
  await expectAccessible(page);
  await screenshot(page, "not-saved");
  expect(await throughAnotherDevice(browser, baseURL!, file)).toBe(file);

  await banner(page).getByRole("button", { name: "Try again" }).click();
  await expect(banner(page).getByRole("status")).toContainText("Still not saved");
  await lift();
  await banner(page).getByRole("button", { name: "Try again" }).click();
  await expectKept(page, ["before", "first in trouble", "second in trouble"]);
});

test("writing refused: it is tried again by itself until it works", async ({ page }) => {
  await page.addInitScript(() => {
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
      if ("refuse" in window && given[1] === "readwrite") throw new DOMException("refused", "UnknownError");
      return transaction.apply(this, given);
    };
  });
  await beginSmall(page);
  await choose(page, 1, "before");
  await saved(page);
  await page.evaluate(() => Object.assign(window, { refuse: true }));
  await playUnsaved(page, "The browser refused to save");

  // The library knows what is not written, and the session goes on from there with all of it.
  await page.getByRole("link", { name: "Policy Cycle Workshop" }).click();
  await expect(banner(page)).toBeVisible();
  const session = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Continue/ }) });
  await expect(session).toContainText("Not saved on this device yet");
  await expectAccessible(page);
  const file = await downloaded(page, () => session.getByRole("button", { name: "Save to a file" }).click());
  expect(reasons(file).sort()).toEqual(["before", "first in trouble", "second in trouble"]);
  await session.getByRole("link").click();
  await expect(heading(page)).toHaveText("What happened");
  await expect(page.getByRole("main")).toContainText("second in trouble");

  // Nobody presses anything.
  await page.evaluate(() => Reflect.deleteProperty(window, "refuse"));
  await expect(banner(page)).toHaveCount(0, { timeout: 20_000 });
  await expectKept(page, ["before", "first in trouble", "second in trouble"]);
});

test("site data cleared while a session is open: the whole session is written anew", async ({ page, baseURL }) => {
  await beginSmall(page);
  await choose(page, 1, "before");
  await saved(page);
  const browserSide = await page.context().newCDPSession(page);
  await browserSide.send("Storage.clearDataForOrigin", { origin: new URL(baseURL!).origin, storageTypes: "indexeddb,local_storage,storage_buckets" });
  await expect(page.getByText("has been saved again, whole", { exact: false })).toBeVisible();
  await screenshot(page, "restored");
  await expect.poll(async () => (await rows(page, "headers")).length).toBe(1);
  await page.getByRole("button", { name: "All right" }).click();
  await expect(page.getByText("has been saved again, whole", { exact: false })).toHaveCount(0);
  await goOn(page);
  await choose(page, 0, "after");
  await expectKept(page, ["before", "after"]);
});

test("the database deleted from another window: the whole session is written anew", async ({ page, context }) => {
  await beginSmall(page);
  await choose(page, 1, "before");
  await saved(page);
  const other = await context.newPage();
  await openBlank(other);
  await deleteDatabase(other);
  await other.close();
  await goOn(page);
  await choose(page, 0, "after");
  await expectKept(page, ["before", "after"]);
});

test("a record deleted behind the page's back is noticed at the next step", async ({ page }) => {
  await beginSmall(page);
  await choose(page, 1, "before");
  await saved(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open("policy-cycle-workshop");
        asked.onsuccess = () => {
          const transaction = asked.result.transaction(["headers", "entries", "summaries"], "readwrite");
          for (const name of ["headers", "entries", "summaries"]) transaction.objectStore(name).clear();
          transaction.oncomplete = () => (asked.result.close(), resolve());
        };
      }),
  );
  await goOn(page);
  await choose(page, 0, "after");
  await expect(page.getByText("has been saved again, whole", { exact: false })).toBeVisible();
  await expectKept(page, ["before", "after"]);
});

const BLOCKS: Record<string, () => void> = {
  "IndexedDB is missing": () => {
    Object.defineProperty(window, "indexedDB", { value: undefined, configurable: true });
  },
  "asking for IndexedDB throws": () => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
      configurable: true,
    });
  },
  "opening the database fails, and localStorage throws": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  },
};

for (const [name, block] of Object.entries(BLOCKS)) {
  test(`no storage at all, because ${name}: a session is played from memory and saved to a file`, async ({ page, browser, baseURL }) => {
    await page.addInitScript(block);
    await openApp(page);
    await expect(banner(page).getByRole("alert")).toContainText("This browser keeps nothing");
    await expect(page.getByText("Everything stays on this device")).toHaveCount(0);
    await beginSmall(page);
    await expect(page.locator(".saved")).toHaveText("Not kept after closing");
    // What is half written outlives a look elsewhere, without any storage.
    await page.getByRole("main").getByRole("radio").first().check();
    await page.getByLabel(/^Why\?/).fill("half a sen");
    await page.getByRole("button", { name: /^What is new/ }).click();
    await page.getByRole("button", { name: /^Decision at agenda/ }).click();
    await expect(page.getByLabel(/^Why\?/)).toHaveValue("half a sen");
    const file = await playUnsaved(page, "This browser keeps nothing");
    expect(await throughAnotherDevice(browser, baseURL!, file)).toBe(file);

    await page.getByRole("link", { name: "Policy Cycle Workshop" }).click();
    await page.getByRole("link", { name: /^Continue/ }).click();
    await expect(page.getByRole("main")).toContainText("second in trouble");
    // A file from elsewhere can be played as well.
    await page.getByRole("link", { name: "Policy Cycle Workshop" }).click();
    await page.getByRole("button", { name: /^Delete/ }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByLabel("Choose a file").setInputFiles({ name: "some.json", mimeType: "text/plain", buffer: Buffer.from(file) });
    await expect(page.locator(".saved")).toHaveText("Not kept after closing");
    expect(await goOn(page)).toBe("decision");
    await choose(page, 0, "third in trouble");
    expect(reasons(await toFile(page))).toEqual(["first in trouble", "second in trouble", "third in trouble"]);
  });
}

test("storage that was blocked and works again takes everything, the case study too", async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given: Parameters<typeof open>) {
      if (!("allow" in window)) throw new DOMException("denied", "SecurityError");
      return open.apply(this, given);
    };
  });
  await beginSmall(page);
  await playUnsaved(page, "This browser keeps nothing");
  await page.evaluate(() => Object.assign(window, { allow: true }));
  await banner(page).getByRole("button", { name: "Try again" }).click();
  await expect(banner(page)).toHaveCount(0);
  await page.addInitScript(() => Object.assign(window, { allow: true }));
  await expectKept(page, ["first in trouble", "second in trouble"]);
  await openApp(page);
  await expect(page.getByRole("listitem").filter({ hasText: "From your own file" })).toContainText("A small case study");
});

test("closing the page asks first while something is neither on the disk nor in a file", async ({ page }) => {
  await page.addInitScript(BLOCKS["IndexedDB is missing"]);
  await beginSmall(page);
  await choose(page, 0, "unsaved");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await toFile(page);
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(asked).toEqual(["beforeunload"]);
});

/** Two sessions, of which the first is listed last: the session's name in storage, and its entries. */
async function two(page: Page): Promise<{ id: string; entries: [IDBValidKey, string][] }> {
  await beginSmall(page);
  await choose(page, 1, "one");
  await goOn(page);
  await choose(page, 1, "two");
  await saved(page);
  const id = new URL(page.url()).hash.split("/")[2];
  const entries = (await rows(page, "entries")) as [IDBValidKey, string][];
  await page.getByRole("link", { name: "Policy Cycle Workshop" }).click();
  await page.getByRole("link", { name: "A small case study", exact: true }).click();
  await page.getByRole("button", { name: "Start the session" }).first().click();
  await expect(heading(page)).toHaveText("Which problem, for whom, and why now?");
  await saved(page);
  await openApp(page);
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(2);
  return { id, entries };
}

const damaged = (page: Page) => page.getByRole("region", { name: "Damaged" }).getByRole("listitem");

for (const [name, garbage, shown] of [
  ["no JSON", '{"id": {"dev', '{"id": {"dev'],
  ["of the wrong shape", '{"id": 3}', { id: 3 }],
  ["no text", { odd: true }, { odd: true }],
] as const) {
  test(`an entry that is ${name} is left out and told, and the others stay`, async ({ page }) => {
    const { id, entries } = await two(page);
    const [key] = entries.find(([, text]) => text.includes('"two"'))!;
    await write(page, "entries", garbage, key);
    await page.goto(`#/session/${id}`);
    await expect(page.getByText("One entry of this session can no longer be read", { exact: false })).toBeVisible();
    await screenshot(page, "entries-damaged");
    const raw = await downloaded(page, () => page.getByRole("button", { name: "Save what is stored, as it is" }).click());
    expect(JSON.parse(raw).entries).toContainEqual(shown);
    // Play goes on from the last decision that can be read.
    expect(await goOn(page)).toBe("decision");
    await choose(page, 0, "again");
    await expectKept(page, ["one", "again"]);
  });
}

test("a damaged entry is put right by the session's file", async ({ page }) => {
  const { id, entries } = await two(page);
  await page.goto(`#/session/${id}`);
  await expect(heading(page)).toHaveText("What happened");
  const file = await fileFromMenu(page);
  for (const [key] of entries) await write(page, "entries", "garbage", key);
  await write(page, "headers", "garbage", id);
  await openApp(page);
  await page.getByLabel("Choose a file").setInputFiles({ name: "back.json", mimeType: "text/plain", buffer: Buffer.from(file) });
  await expect(page.getByText("can no longer be read", { exact: false })).toHaveCount(0);
  await expectKept(page, ["one", "two"]);
});

for (const [name, header] of [
  ["no JSON", "{"],
  ["of the wrong shape", '{"format":1,"engine":1}'],
] as const) {
  test(`a header that is ${name}: the page says so, saves what is left, and the other session opens`, async ({ page }) => {
    const { id } = await two(page);
    await write(page, "headers", header, id);
    await page.goto(`#/session/${id}`);
    await expect(page.getByRole("main")).toContainText("What is stored of it can no longer be read");
    await screenshot(page, `header-damaged-${header.length}`);
    const raw = await downloaded(page, () => page.getByRole("button", { name: "Save what is stored, as it is" }).click());
    expect(raw).toContain('"reason":"two"');
    await page.getByRole("link", { name: "To the library" }).click();
    await page.getByRole("link", { name: /^Continue/ }).first().click();
    await expect(heading(page)).toHaveText("Which problem, for whom, and why now?");
  });
}

for (const [name, change] of [
  ["of the wrong shape", (id: string) => ({ id, begun: "yesterday" })],
  ["half there", (id: string) => ({ id, card: null, changed: 5 })],
] as const) {
  test(`a summary that is ${name} hides nothing: the session is listed as damaged, and opening it mends the list`, async ({ page }) => {
    const { id } = await two(page);
    await write(page, "summaries", change(id));
    await openApp(page);
    await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(1);
    await expect(damaged(page)).toHaveCount(1);
    await expectAccessible(page);
    await screenshot(page, "library-damaged");
    const file = await downloaded(page, () => damaged(page).getByRole("button", { name: /^Save what is stored/ }).click());
    expect(reasons(file).sort()).toEqual(["one", "two"]);
    await damaged(page).getByRole("link", { name: "Try to open" }).click();
    await saved(page);
    await openApp(page);
    await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(2);
    await expect(damaged(page)).toHaveCount(0);
  });
}

test("a session without its beginning and a case study that cannot be read are listed as damaged, and can be deleted", async ({ page }) => {
  const { id } = await two(page);
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open("policy-cycle-workshop");
        asked.onsuccess = () => {
          const transaction = asked.result.transaction("headers", "readwrite");
          transaction.objectStore("headers").delete(id);
          transaction.oncomplete = () => (asked.result.close(), resolve());
        };
      }),
    id,
  );
  await write(page, "cases", { id: "odd", card: 3, text: 4 });
  await openApp(page);
  await expect(damaged(page)).toHaveCount(2);
  for (const left of [1, 0]) {
    await damaged(page).first().getByRole("button", { name: /^Delete/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect(damaged(page)).toHaveCount(left);
  }
  await page.reload();
  await expect(page.getByRole("link", { name: /^Continue/ })).toHaveCount(1);
  await expect(damaged(page)).toHaveCount(0);
  await expect(mainAction(page)).toHaveCount(0);
});
