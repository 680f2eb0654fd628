import type { Page } from "@playwright/test";
import { aNote, aSentNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { carriedOut } from "@/e2e/desk";
import { codeFor } from "@/e2e/door";
import { foundModeratorOf } from "@/e2e/look-after";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

/** On with the Tab key until this is in focus; whoever cannot use a mouse has nothing else. */
async function tabTo(page: Page, name: RegExp, limit = 400) {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press("Tab");
    const { words, shown } = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return { words: "", shown: false };
      const label =
        focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
          ? focused.labels?.[0]?.innerText
          : undefined;
      const style = getComputedStyle(focused);
      const around = focused.closest("label");
      const ring = around ? getComputedStyle(around) : style;
      const hasRing = [style, ring].some(
        (one) => one.outlineStyle !== "none" || one.boxShadow !== "none" || one.backgroundColor === "rgb(244, 217, 80)",
      );
      return {
        words: `${label ?? ""} ${focused.innerText ?? ""} ${focused.getAttribute("aria-label") ?? ""}`.trim(),
        shown: hasRing,
      };
    });
    if (!name.test(words)) continue;
    expect(shown, `the focus on "${words}" can be seen`).toBe(true);
    const inView = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box ? box.bottom > 0 && box.top < innerHeight : false;
    });
    expect(inView, `"${words}" is in view`).toBe(true);
    return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test("read, search and filter by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the main part" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, /Highlights of 2018/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/highlights-of-2018/);
  await page.goto("/places");
  await tabTo(page, /name|code|place/i);
  await page.keyboard.type("Barrow");
  await page.keyboard.press("Enter");
  await expect(page.locator("main").getByRole("link", { name: "Westmorland and Furness" }).first()).toBeVisible();
  await page.goto("/notes");
  await tabTo(page, /Narrow down/);
  await page.keyboard.press("Enter");
  await tabTo(page, /Show notes/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/notes\?/);
});

test("sign in, add an insight and a comment, by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  const [author, moderator, place, partner] = [
    await foundMember(),
    await foundMember({ staffRole: "editor" }),
    await foundPlace(),
    await foundMember(),
  ];
  const note = await aNote(author, place.id, moderator);
  const mark = tail();
  await page.goto(`/notes/${note.slug}`);
  await tabTo(page, /Sign in to add what you saw/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sign-in/);
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await tabTo(page, /Your email address/);
  await page.keyboard.type(partner.email);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
  const code = await codeFor(page, partner.email);
  await tabTo(page, /Your code/);
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/notes/${note.slug}`));
  await tabTo(page, /Saw this too/);
  await page.keyboard.press("Space");
  await tabTo(page, /Say it in a sentence or two/);
  await page.keyboard.type(`The same here ${mark}.`);
  const where = page.locator("#insight-place");
  if ((await where.inputValue()) === "") await where.fill(place.name);
  await tabTo(page, /Send to the editors/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`The same here ${mark}.`).first()).toBeVisible();
  await tabTo(page, /Ask a question, or say thank you/);
  await page.keyboard.type(`Thank you ${mark}.`);
  await tabTo(page, /Send to the editors/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Thank you ${mark}.`).first()).toBeVisible();
});

test("publish what waits, by keyboard alone", async ({ as, visitor }) => {
  const [author, place] = [await foundMember(), await foundPlace()];
  const note = await aSentNote(author, place.id);
  const page = await as(await foundModeratorOf(place.id));
  await page.goto("/moderation");
  await tabTo(page, /^Publish$/, 200);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Published/).first()).toBeVisible();
  await carriedOut();
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.getByRole("heading", { level: 1, name: "Ringing first halved the missed visits" })).toBeVisible();
});

test("return what waits with a reason, by keyboard alone", async ({ as }) => {
  const [author, place] = [await foundMember(), await foundPlace()];
  await aSentNote(author, place.id);
  const page = await as(await foundModeratorOf(place.id));
  await page.goto("/moderation");
  await expect(page.locator("#item")).toContainText("Ringing first halved the missed visits");
  await tabTo(page, /^Ask for changes$/, 200);
  await page.keyboard.press("Enter");
  await tabTo(page, /Why, and what would help/);
  await page.keyboard.type("Say how many households.");
  await tabTo(page, /^Return to the author$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Changes requested/).first()).toBeVisible();
  await carriedOut();
  const mine = await as(author);
  await mine.goto("/me");
  await expect(mine.getByText("Say how many households.")).toBeVisible();
});

test("ask to join, invite and let in, by keyboard alone", async ({ as }) => {
  const organisation = await foundOrganisation();
  const [lead, newcomer] = [
    await foundMember({ organisationId: organisation.id, isLead: true }),
    await foundMember({ organisationId: null }),
  ];
  const asking = await as(newcomer);
  await asking.goto(`/welcome?q=${organisation.name}`);
  await tabTo(asking, /Who you are to them/);
  await asking.keyboard.type("I sit beside Joan.");
  await tabTo(asking, /Ask to join/);
  await asking.keyboard.press("Enter");
  await expect(asking.getByRole("heading", { name: `You have asked ${organisation.name}` })).toBeVisible();

  const leading = await as(lead);
  await leading.goto(`/organisations/${organisation.slug}/people`);
  await tabTo(leading, /Email addresses/);
  await leading.keyboard.type(`invited.${tail()}@example.org`);
  await tabTo(leading, /Send invitations/);
  await leading.keyboard.press("Enter");
  await expect(leading.getByRole("status").filter({ hasText: "One invitation sent." })).toBeVisible();
  await leading.goto(`/organisations/${organisation.slug}/people`);
  await tabTo(leading, /^Let them in/);
  await leading.keyboard.press("Enter");
  await expect(leading.getByRole("heading", { name: `${newcomer.name} is in` })).toBeVisible();
});
