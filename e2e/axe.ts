import { expect, type Page, test } from "@playwright/test";
import axe from "axe-core";

const looks = [360, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));
const options = JSON.stringify({
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
});

/** What axe finds wrong with a page as it stands. It is handed over once a page: its half a megabyte takes longer than a look. */
export async function violations(page: Page): Promise<string[]> {
  // Where scripts are off axe, a script itself, is cut short; the same page is looked at with them.
  if (test.info().project.use.javaScriptEnabled === false) return [];
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  // A button that comes back to its colour does so at once, and a page that is being swapped for another has its title.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page).toHaveTitle(/./);
  await page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})))");
  const found = await page.evaluate<axe.Result[]>(`axe.run(document, ${options}).then(({ violations }) => violations)`);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Every address in every look. Each is opened once; width and colours change under it, as on a device. */
export async function inspect(page: Page, addresses: readonly string[]) {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    for (const { width, scheme } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const one of await violations(page)) found.push(`${address} ${width} ${scheme} · ${one}`);
    }
    // A page of 1280 pixels magnified four times (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) found.push(`${address}: ${beyond} pixels beyond the edge at 400 %`);
  }
  return found;
}
