import { defineConfig } from "@playwright/test";

/** The walks: against the production build that bin/test.mjs has started, with scripts and without. */
export const chromium = {
  executablePath: process.env.CHROMIUM,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Hundreds of things that wait are in nobody's way when everybody else has finished. */
const fillsTheQueue = ["**/kill.spec.ts", "**/matrix.spec.ts"];

export default defineConfig({
  testDir: "./e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  // Long enough for a machine that is busy with something else; what is to be quick is measured where that is promised.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // What is broken breaks twice. What only breaks beside everything else is told by name at the end, and let through.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  outputDir: ".data/test-results",
  use: {
    baseURL: process.env.E2E_BASE_URL,
    // What is waited for in vain is named, rather than the whole walk.
    actionTimeout: 40_000,
    navigationTimeout: 60_000,
    launchOptions: chromium,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    // A trace of everything costs half as much again as the walk itself.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
  projects: [
    { name: "with scripts", testIgnore: fillsTheQueue },
    { name: "without scripts", testMatch: "**/*.walk.spec.ts", use: { javaScriptEnabled: false } },
    { name: "last", testMatch: fillsTheQueue, dependencies: ["with scripts", "without scripts"] },
  ],
});
