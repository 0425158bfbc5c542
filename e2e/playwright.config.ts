import { defineConfig } from "@playwright/test";

// `cargo xtask test` starts two servers and says where they are; `cargo xtask serve` is the one to use by hand.
const root = process.env.BASE_URL ?? "http://127.0.0.1:8080/";
const folder = process.env.FOLDER_URL;

export default defineConfig({
  testDir: ".",
  // Playwright empties this folder at every start; screenshots that are kept lie beside it.
  outputDir: "../test-results/failures",
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // What does not come on a slow machine within this time does not come at all.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: process.env.REPORT ?? "../test-results/report.json" }]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1366, height: 768 },
    actionTimeout: 30_000,
    screenshot: "only-on-failure",
    // Recording takes a quarter of the time of every journey with one window. With several it saves time: windows in the
    // background draw only while they are recorded, and each click waits until its window draws. These say so themselves.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "root", use: { baseURL: root } },
    // Journeys that mention @folder run a second time where the app lives in a folder of a host.
    ...(folder ? [{ name: "folder", grep: /@folder/, use: { baseURL: folder } }] : []),
  ],
});
