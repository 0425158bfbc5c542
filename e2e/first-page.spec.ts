// A first visit: it works wherever the app lies, it stays on its own host, and it is small.

import { gzipSync } from "node:zlib";
import { expect, openApp, test } from "./support/app";
import type { Request } from "@playwright/test";

test("a first visit fetches everything from its own folder and stays within the budget @folder", async ({ page, baseURL }) => {
  const fetched: { address: string; size: number }[] = [];
  // The page works before play is fetched and started ahead, while people read: what is asked for from then on does not count.
  const counted = new Set<Request>();
  let works = false;
  page.on("request", (request) => {
    works ||= new URL(request.url()).pathname.endsWith("/play.js");
    if (!works) counted.add(request);
  });
  page.on("response", async (response) => {
    const kind = response.headers()["content-type"] ?? "";
    // Pictures and the manifest are nothing that the page waits for.
    if (response.ok() && counted.has(response.request()) && !/^image|manifest/.test(kind)) {
      fetched.push({ address: response.url(), size: gzipSync(await response.body()).length });
    }
  });
  await openApp(page);
  await page.waitForLoadState("networkidle");

  expect(works).toBe(true);
  expect(fetched.filter(({ address }) => !address.startsWith(baseURL!))).toEqual([]);
  const sum = fetched.reduce((total, { size }) => total + size, 0);
  const list = fetched.map(({ address, size }) => `${size} ${address}`).join("\n");
  expect(sum, list).toBeLessThanOrEqual(Number(process.env.SIZE_BUDGET ?? 200_000));
});
