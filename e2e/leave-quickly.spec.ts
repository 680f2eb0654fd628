import type { BrowserContext, Page, Request } from "@playwright/test";
import { violations } from "@/e2e/axe";
import { expect, test } from "@/e2e/walk";

const note = "/notes/a-school-gate-was-a-better-front-door-than-ours";
const theme = "/themes/domestic-abuse";
const elsewhere = "https://www.bbc.co.uk/weather";
const way = (page: Page) => page.getByRole("link", { name: "Leave this page quickly" });

/** Stands in for the other site, and remembers who asked. */
async function otherSite(context: BrowserContext) {
  const asked: Request[] = [];
  await context.route(`${elsewhere}**`, (route) => {
    asked.push(route.request());
    return route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" });
  });
  return asked;
}

test("a press, and the page is gone, from the history too; the other site is not told where one came from", async ({
  page,
}) => {
  const asked = await otherSite(page.context());
  for (const address of [note, theme]) {
    await page.goto("/places");
    await page.goto(address);
    await way(page).click();
    await expect(page).toHaveURL(elsewhere);
    await page.goBack();
    await expect(page).toHaveURL(/\/places$/);
  }
  expect(asked.map((request) => request.headers().referer)).toEqual([undefined, undefined]);
});

test("nothing is to be seen while the other site lets one wait", async ({ page }) => {
  await otherSite(page.context());
  await page.goto(note);
  await page.evaluate(() =>
    addEventListener("beforeunload", () => sessionStorage.setItem("seen", `${document.title}: ${document.body.innerText}`)),
  );
  await way(page).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goto("/places");
  expect(await page.evaluate(() => sessionStorage.getItem("seen"))).toBe("Loading: Loading");
});

test("three presses of Shift, each told when it is made; Shift for capitals is none, and a long pause forgets", async ({
  page,
}) => {
  await otherSite(page.context());
  await page.clock.install();
  await page.goto(note);
  const told = page.getByRole("status").filter({ hasText: "Press Shift" });
  await expect(page.getByText("pressing Shift three times")).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(told).toHaveText("Press Shift twice more to leave this page.");
  await page.keyboard.press("Shift");
  await expect(told).toHaveText("Press Shift once more to leave this page.");
  await page.clock.fastForward(5100);
  await expect(told).toHaveCount(0);
  for (const letter of ["Shift+A", "Shift+B", "Shift+C", "Shift+Tab"]) await page.keyboard.press(letter);
  await expect(told).toHaveCount(0);
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await expect(page).toHaveURL(elsewhere);
});

test("it covers nothing, at 320 pixels or enlarged four times, is not printed, and breaks no rule", async ({ page }) => {
  for (const address of [note, theme]) {
    for (const { width, height } of [
      { width: 320, height: 568 },
      { width: 320, height: 256 },
      { width: 1280, height: 900 },
    ]) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      const wider = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
      const [bar, title] = [await way(page).boundingBox(), await page.locator("h1").boundingBox()];
      expect((bar?.y ?? 0) + (bar?.height ?? 0), "the title stands below it").toBeLessThan(title?.y ?? 0);
      expect(bar?.height).toBeGreaterThanOrEqual(44);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      // Where it follows, it takes little of the window; where the window is low it does not follow.
      if (height > 400) await expect(way(page)).toBeInViewport();
      else await expect(way(page)).not.toBeInViewport();
    }
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.emulateMedia({ media: "print" });
    await expect(way(page)).toBeHidden();
    await expect(page.getByText("keep this visit in its history")).toBeHidden();
    await page.emulateMedia({ media: "screen" });
  }
});

test("by keyboard it is the first thing of the page, and other pages have none", async ({ page }) => {
  await page.goto(note);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(way(page)).toBeFocused();
  for (const address of ["/notes/ringing-before-writing-halved-first-visit-no-shows", "/themes/money-and-debt", "/"]) {
    await page.goto(address);
    await expect(way(page)).toHaveCount(0);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("it is a link", async ({ page }) => {
    const asked = await otherSite(page.context());
    await page.goto(note);
    await expect(page.getByText("pressing Shift three times")).toBeHidden();
    await way(page).click();
    await expect(page).toHaveURL(elsewhere);
    expect(asked.map((request) => request.headers().referer)).toEqual([undefined]);
  });
});
