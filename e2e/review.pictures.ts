import { type Browser, expect, type Page, test } from "@playwright/test";
import { picture } from "@/e2e/all-sides";
import { choose } from "@/e2e/desk";
import { tail } from "@/lib/slug";

async function signedIn(browser: Browser, person: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: `Continue as ${person}` }).click();
  await expect(page).not.toHaveURL("/sign-in");
  return page;
}

async function write(page: Page, title: string) {
  await page.goto("/notes/new");
  await page.getByLabel("The finding, in one line").fill(title);
  await page
    .getByLabel("What worked well")
    .fill("A call the evening before, from whoever would come. It took six minutes each.");
  await page.getByLabel("What was challenging").fill("The calls took the mornings, and two families felt checked up on.");
  await page
    .getByLabel("What we learned")
    .fill("The first contact decides what follows. A letter had told people what to expect of us.");
  await page.getByRole("radio", { name: "No", exact: true }).check();
}

async function send(page: Page) {
  await page.getByRole("button", { name: "See what readers will see" }).click();
  await expect(page).toHaveURL(/\/check$/);
  await page.getByRole("button", { name: /^Send/ }).click();
  await expect(page).toHaveURL(/\/sent$/);
}

async function returnIt(desk: Page, reason: string) {
  await desk.getByText("Ask for changes", { exact: true }).click();
  await desk.getByLabel("Why, and what would help").fill(reason);
  await desk.getByRole("button", { name: "Return to the author" }).click();
  await expect(desk.getByText(/^Changes requested\./)).toBeVisible();
}

test("a note under review", async ({ browser }) => {
  const title = `Ringing the evening before halved empty visits ${tail()}`;
  const [page, desk] = [await signedIn(browser, "Beth Scarrow"), await signedIn(browser, "Morwenna Quick")];
  await write(page, title);
  await send(page);

  await desk.goto("/moderation");
  await choose(desk, title);
  await desk.getByRole("button", { name: "Look at this one" }).click();
  await expect(desk.getByText(/^You are looking at this since/)).toBeVisible();
  await desk.getByText("Remark on a passage").click();
  await desk.getByRole("button", { name: "Keep this remark" }).click();
  await expect(desk.getByRole("alert").first()).toBeVisible();
  await picture(desk, "review-remark-error");
  await desk.getByLabel("What it is about").selectOption("What worked well");
  await desk.getByLabel("The words that are meant").fill("It took six minutes each.");
  await desk.getByLabel("Your remark").fill("Six minutes for whom, and who was paid for them? One figure would do.");
  await desk.getByRole("button", { name: "Keep this remark" }).click();
  await expect(desk.locator("#remarks li")).toContainText("Six minutes for whom");
  await picture(desk, "review-remarked");
  await desk.getByText("Ask for changes", { exact: true }).click();
  await picture(desk, "review-asking");
  await desk.getByText("Ask for changes", { exact: true }).click();
  await page.goto("/me");
  await picture(page, "review-me-looked-at");
  await returnIt(desk, "Good, and nearly there. Say how many households, and who rang them.");

  await page.goto("/me");
  await picture(page, "review-me-came-back");
  await page.getByRole("link", { name: "Change it and send it again" }).first().click();
  await picture(page, "review-form-with-remarks");
  await page
    .getByLabel("What worked well")
    .fill("A volunteer rang the evening before. It took six minutes for each of forty-one households.");
  await send(page);
  await desk.goto("/moderation");
  await choose(desk, title);
  await picture(desk, "review-compared");
  await desk.getByText("Hold", { exact: true }).click();
  await desk.getByLabel("Why it is held").fill("Two families may recognise themselves. We ring them first.");
  await desk.getByRole("button", { name: "Hold it" }).click();
  await expect(desk.getByText(/^Held\./)).toBeVisible();
  await desk.getByRole("region", { name: "Held" }).getByRole("link", { name: title }).click();
  await expect(desk.getByRole("button", { name: "Let it go on" })).toBeVisible();
  await picture(desk, "review-held");
  await page.goto("/me");
  await picture(page, "review-me-held");
  await desk.getByText("Decline", { exact: true }).click();
  await desk.getByLabel("Why it is declined").fill("The families would rather not have it told.");
  await desk.getByRole("button", { name: "Decline it" }).click();
  await expect(desk.getByText(/^Declined\./)).toBeVisible();
  await page.goto("/me");
  await picture(page, "review-me-declined");
});

test("new words for a published note, and a correction", async ({ browser }) => {
  const [page, desk] = [await signedIn(browser, "Adaeze Holloway"), await signedIn(browser, "Idris Vale")];
  const slug = "ringing-before-writing-halved-first-visit-no-shows";
  await page.goto(`/notes/${slug}/edit`);
  const learned = await page.getByLabel("What we learned").inputValue();
  await page.getByLabel("What we learned").fill(`${learned} A year on it still holds.`);
  await send(page);
  await desk.goto("/moderation");
  await desk
    .getByRole("link", { name: /^Note, new words/ })
    .first()
    .click();
  await expect(desk.getByRole("heading", { name: /^Note, new words from/ })).toBeVisible();
  await picture(desk, "review-new-words");
  await page.goto("/me");
  await picture(page, "review-me-new-words");
  await desk.goto("/notes/a-safe-place-for-a-suitcase-got-people-to-interviews/correct");
  await desk.getByRole("button", { name: "Correct it and tell the author" }).click();
  await expect(desk.getByRole("alert").first()).toBeVisible();
  await picture(desk, "review-correct-error");
});

test("a colleague reads first", async ({ browser }) => {
  const title = `Two doors are better than one ${tail()}`;
  const [page, reader] = [await signedIn(browser, "Adaeze Holloway"), await signedIn(browser, "Len Marrable")];
  await write(page, title);
  await page.getByText("Ask a colleague to read it first").click();
  await page.getByLabel("Who reads it before the editors do").selectOption("Len Marrable");
  await send(page);
  await page.goto("/me");
  await picture(page, "review-me-being-read");
  await reader.goto("/me");
  await picture(reader, "review-me-to-read");
  await reader.getByRole("link", { name: title }).click();
  await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await reader.getByText("Remark on a passage").click();
  await reader.getByLabel("Your remark").fill("Which two doors?");
  await reader.getByRole("button", { name: "Keep this remark" }).click();
  await expect(reader.locator("#remarks li")).toContainText("Which two doors?");
  await picture(reader, "review-read");
});
