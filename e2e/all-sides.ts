import type { Page } from "@playwright/test";

const widths = [360, 768, 1280];
const schemes = ["light", "dark"] as const;

/** A page as it stands, looked at from all sides. */
export async function picture(page: Page, name: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `.look/${width}-${colorScheme}/${name}.png`, fullPage: true, animations: "disabled" });
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
