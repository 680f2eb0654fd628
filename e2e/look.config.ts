import { defineConfig } from "@playwright/test";
import { chromium } from "@/playwright.config";

/** Pictures of every page, for people to look at: bin/look.mjs starts what they are taken of. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.pictures.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 170_000,
  expect: { timeout: 10_000 },
  outputDir: "../.data/look-results",
  reporter: "line",
  use: { baseURL: process.env.E2E_BASE_URL, launchOptions: chromium, locale: "en-GB", timezoneId: "Europe/London" },
});
