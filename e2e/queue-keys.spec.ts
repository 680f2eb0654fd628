import type { Page } from "@playwright/test";
import { aNote, aSentNote, foundMember, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { violations } from "@/e2e/axe";
import { foundModeratorOf } from "@/e2e/look-after";
import { aComment, aCommentEdit, aFollowUp, anInsight, anInsightEdit } from "@/e2e/matrix/things";
import { expect, test } from "@/e2e/walk";

/** Thirty things from one place: notes, insights, comments, new words, what came of it later. */
async function thirtyThings() {
  const place = await foundPlace();
  const [author, moderator] = [await foundMember(), await foundModeratorOf(place.id)];
  const note = await aNote(await foundMember(), place.id, moderator);
  const own = await aNote(author, place.id, moderator);
  const things = { author, organisation: { id: "", name: "", ...author.organisations[0] }, note, place };
  for (let n = 0; n < 5; n++) {
    await aSentNote(author, place.id);
    await anInsight(things);
    await aComment(things);
    await aCommentEdit(things);
    await anInsightEdit(things);
    await aFollowUp({ ...things, note: own });
  }
  return { place, moderator };
}

/** What follows words sooner belongs to them. */
const aPause = 1000;

const waitingIn = async (placeId: string) =>
  (
    await asOwner("select count(*)::int as n from waiting where place_id = $1 and decision is null and state = 'waiting'", [
      placeId,
    ])
  )[0]?.n;

/** From the key to the next thing on the screen, in milliseconds, as the page itself sees it. */
async function pressed(page: Page, key: string) {
  await page.evaluate(() => {
    const before = document.querySelector("#item-heading")?.closest("section")?.textContent;
    const heading = document.querySelector("#item-heading");
    Reflect.set(
      window,
      "answered",
      new Promise<number>((resolve) => {
        const from = performance.now();
        const look = () => {
          const now = document.querySelector("#item-heading");
          const isNew = now !== heading || now?.closest("section")?.textContent !== before;
          if (isNew) resolve(performance.now() - from);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    );
  });
  await page.keyboard.press(key);
  return page.evaluate((): Promise<number> => Reflect.get(window, "answered"));
}

test("thirty mixed things are cleared by keyboard: one key each, and the page answers at once", async ({ as }) => {
  test.setTimeout(240_000);
  const { place, moderator } = await thirtyThings();
  const page = await as(moderator);
  await page.goto("/moderation");
  await expect(page.getByText(/^30 waiting\./)).toBeVisible();
  const times: number[] = [];
  for (let left = 30; left > 0; left--) {
    await expect(page.getByRole("button", { name: /^Publish$/ })).toBeEnabled();
    times.push(await pressed(page, "a"));
    await expect.poll(() => waitingIn(place.id)).toBe(left - 1);
    if (left > 1) await expect(page.locator("#item-heading")).toBeFocused();
  }
  await expect(page.getByText("Nothing waiting.")).toBeVisible();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  console.log(`cleared by keyboard: 30 keys for 30 things; half in ${at(0.5)} ms, 95 % in ${at(0.95)} ms`);
});

test("keys move, send back, explain themselves, do nothing while somebody types, and can be switched off", async ({ as }) => {
  test.setTimeout(240_000);
  const place = await foundPlace();
  const [author, moderator] = [await foundMember(), await foundModeratorOf(place.id)];
  for (let n = 0; n < 3; n++) await aSentNote(author, place.id);
  const page = await as(moderator);
  await page.goto("/moderation");
  const current = page.locator('nav[aria-label="All that waits"] a[aria-current]');
  const position = async () =>
    current.evaluate((link) =>
      [...document.querySelectorAll('nav[aria-label="All that waits"] li')].indexOf(link.closest("li") ?? document.body),
    );
  await expect.poll(position).toBe(0);
  await page.keyboard.press("j");
  await expect.poll(position).toBe(1);
  await page.keyboard.press("k");
  await expect.poll(position).toBe(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();

  await page.keyboard.press("r");
  await expect(page.locator("#return-ready")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.getByLabel("Why, and what would help").fill("");
  await page.keyboard.type("as a huge jar");
  await expect(page.getByLabel("Why, and what would help")).toHaveValue("as a huge jar");
  expect(await waitingIn(place.id)).toBe(3);

  // The field goes while somebody types into it, and somebody types where no field is: neither are keys.
  await page.getByLabel("Why, and what would help").evaluate((field) => field.remove());
  await page.keyboard.type("a household", { delay: 20 });
  await page.waitForTimeout(aPause);
  await page.keyboard.press("a");
  await page.locator("#item-heading").click();
  await page.waitForTimeout(aPause);
  await page.keyboard.type("Say how many households.", { delay: 20 });
  expect(await waitingIn(place.id)).toBe(3);
  await page.waitForTimeout(aPause);

  await page.keyboard.press("e");
  await expect(page).toHaveURL(/\/correct$/);
  await page.goBack();

  // The page is a new one, whose scripts come when they come.
  const choice = page.getByLabel("Use single keys on this device");
  await expect(async () => {
    if (!(await choice.isVisible())) await page.getByRole("button", { name: "Keys" }).click();
    await expect(choice).toBeVisible({ timeout: 1000 });
  }).toPass();
  await choice.uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await page.reload();
  await page.keyboard.press("a");
  expect(await waitingIn(place.id)).toBe(3);
});
