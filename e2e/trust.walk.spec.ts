import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { violations } from "@/e2e/axe";
import { choose } from "@/e2e/desk";
import { letterTo } from "@/e2e/door";
import { sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("trust granted beside what waits, with a word why; taken on the person's page; its author reads both", async ({ as }) => {
  test.setTimeout(120_000);
  const [place, moderator] = [await foundPlace(), await foundMember({ staffRole: "moderator" })];
  const [author, administrator] = [await foundMember(), await foundMember({ staffRole: "administrator" })];
  const note = await aNote(await foundMember(), place.id, moderator);
  const [theirs, desk] = [await as(author), await as(moderator)];
  const words = `Who rang (${tail()})?`;
  await sayUnder(theirs, note, words);
  await theirs.goto("/me");
  await expect(theirs.getByText("Once two things of yours are published, they go live at once.")).toBeVisible();
  expect(await violations(theirs)).toEqual([]);

  await desk.goto(`/moderation?person=${author.id}`);
  await choose(desk, words);
  await desk.locator("summary").filter({ hasText: "Trust: not yet, 0 of 2 published" }).click();
  await desk.getByRole("button", { name: "Grant trust" }).click();
  await expect(desk.locator("#item").getByRole("alert")).toContainText("Say why.");
  await desk.getByLabel("Why it is granted").fill("Known from Oldham.");
  await desk.getByRole("button", { name: "Grant trust" }).click();
  await expect(desk.getByText(`What ${author.name} says goes live at once from now on.`)).toBeVisible();
  await expect(desk.locator("summary").filter({ hasText: `Trust: granted by ${moderator.name} on` })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  expect(await letterTo(desk, author.email)).toContain("> Known from Oldham.");
  await theirs.goto(`/notes/${note.slug}`);
  await expect(theirs.getByRole("button", { name: "Add to this page" }).first()).toBeAttached();

  const people = await as(administrator);
  await people.goto(`/admin/people/${author.id}`);
  await people.locator("summary").filter({ hasText: "Trust: granted by" }).click();
  await people.getByLabel("Why it is taken").fill("Two of three named a family.");
  await people.getByRole("button", { name: "Take trust away" }).click();
  await expect(people.getByText(`What ${author.name} says waits to be looked at from now on.`)).toBeVisible();
  await expect(people.getByRole("region", { name: "History" })).toContainText("Trust was taken");
  expect(await violations(people)).toEqual([]);

  await theirs.goto("/me");
  await expect(theirs.getByText("“Two of three named a family.”")).toBeVisible();
  expect(await violations(theirs)).toEqual([]);
  await theirs.goto(`/notes/${note.slug}`);
  await expect(theirs.getByRole("button", { name: "Add to this page" })).toHaveCount(0);
});
