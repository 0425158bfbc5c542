// A first visit: it works wherever the app lies, it stays on its own host, and it is small.

import { gzipSync } from "node:zlib";
import { expect, openApp, test } from "./support/app";

test("a first visit fetches everything from its own folder and stays within the budget @folder", async ({ page, baseURL }) => {
  const fetched: { address: string; size: number }[] = [];
  page.on("response", async (response) => {
    const kind = response.headers()["content-type"] ?? "";
    // Pictures and the manifest come after the page works, and play with its styles is fetched ahead while people read: neither counts.
    const later = /^image|manifest/.test(kind) || /\/(play(\.js|_bg\.wasm)|later\.css)$/.test(new URL(response.url()).pathname);
    if (response.ok() && !later) {
      fetched.push({ address: response.url(), size: gzipSync(await response.body()).length });
    }
  });
  await openApp(page);
  await page.waitForLoadState("networkidle");

  expect(fetched.filter(({ address }) => !address.startsWith(baseURL!))).toEqual([]);
  const sum = fetched.reduce((total, { size }) => total + size, 0);
  const list = fetched.map(({ address, size }) => `${size} ${address}`).join("\n");
  expect(sum, list).toBeLessThanOrEqual(Number(process.env.SIZE_BUDGET ?? 200_000));
});
