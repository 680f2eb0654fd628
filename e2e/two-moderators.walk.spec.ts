import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { carriedOut } from "@/e2e/desk";
import { foundModeratorOf } from "@/e2e/look-after";
import { sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("two moderators on one item: the second is told who did what, and keeps their reason", async ({ as, visitor }) => {
  const place = await foundPlace();
  const [first, second, author] = [await foundModeratorOf(place.id), await foundModeratorOf(place.id), await foundMember()];
  const note = await aNote(await foundMember(), place.id, first);
  const said = `Who opened the hall (${tail()})?`;
  const reason = `Say which hall it was (${tail()}).`;
  await sayUnder(await as(author), note, said);

  const [one, other] = [await as(first), await as(second)];
  await one.goto("/moderation");
  await expect(one.locator("#item")).toContainText(said);
  // Scripts say so by themselves.
  if (test.info().project.name === "without scripts") await one.getByRole("button", { name: "I am on it" }).click();
  await expect(one.getByText(/^You are on this until \d\d:\d\d\.$/)).toBeVisible();

  // The second sees who is on it, may write all the same, and is refused until they take it over.
  await other.goto("/moderation");
  await expect(other.getByText(`${first.name} is on this since`)).toBeVisible();
  await other.getByText("Ask for changes").click();
  await other.getByLabel("Why, and what would help").fill(reason);
  await other.getByRole("button", { name: "Return to the author" }).click();
  await expect(other.getByText(/Take it over first, or leave it to them/).first()).toBeVisible();
  await expect(other.getByLabel("Why, and what would help").first()).toHaveValue(reason);

  await one.getByRole("button", { name: "Publish" }).click();
  await expect(one.getByText(/Published/).first()).toBeVisible();
  await carriedOut();
  await other.getByRole("button", { name: "Return to the author" }).click();
  await expect(other.getByText(`${first.name} has published this a moment ago. Nothing was changed.`)).toBeVisible();
  await expect(other.getByLabel("Why, and what would help")).toHaveValue(reason);
  await visitor.goto(`/notes/${note.slug}`);
  await expect(visitor.locator("main")).toContainText(said);
  await expect(visitor.locator("main")).not.toContainText(reason);
});
