import { aNote, aSentNote, foundMember, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { violations } from "@/e2e/axe";
import { carriedOut, choose, withTimeToUndo } from "@/e2e/desk";
import { foundModeratorOf } from "@/e2e/look-after";
import { sayUnder } from "@/e2e/saying";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

const stateOf = async (id: string) => (await asOwner("select state from notes where id = $1", [id]))[0]?.state;

test("a decision is taken back within ten seconds, and nobody has seen or heard of it; the second time it is done", async ({
  as,
  visitor,
}) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const [author, moderator] = [await foundMember(), await foundModeratorOf(place.id)];
  const title = `Ringing first ${tail()}`;
  const note = await aSentNote(author, place.id, { title });
  const desk = await as(moderator);
  await desk.goto("/moderation");
  await choose(desk, title);
  await withTimeToUndo(async () => {
    await desk.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(desk.getByText(`Published: “${title}`)).toBeVisible();
  });
  await desk.getByRole("button", { name: "Undo" }).click();
  await expect(desk.getByText("Taken back. It waits as before, and you are on it.")).toBeVisible();
  await expect(desk.locator("#item")).toContainText(title);
  expect(await stateOf(note.id)).toBe("sent");
  expect((await visitor.goto(`/notes/${note.slug}`))?.status()).toBe(404);
  expect(await asOwner("select subject from letters where to_address = $1", [author.email])).toEqual([]);

  await desk.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(desk.getByText(/^Published\./)).toBeVisible();
  await carriedOut();
  expect((await visitor.goto(`/notes/${note.slug}`))?.status()).toBe(200);
});

test("what needs care comes first and says why; narrowed down by kind; colleagues talk; the history is there", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const place = await foundPlace();
  const [author, moderator, colleague] = [
    await foundMember(),
    await foundModeratorOf(place.id),
    await foundModeratorOf(place.id),
  ];
  const note = await aNote(await foundMember(), place.id, moderator);
  const theirs = await as(author);
  const [plain, risky] = [`Who rang (${tail()})?`, `We have asked Dave Smithson of ours (${tail()}).`];
  for (const words of [plain, risky]) await sayUnder(theirs, note, words);
  await expect
    .poll(async () => (await asOwner("select marks from waiting where words = $1", [risky]))[0]?.marks)
    .toEqual(["name"]);

  const desk = await as(moderator);
  await desk.goto("/moderation");
  await expect(desk.getByRole("navigation", { name: "All that waits" }).getByRole("listitem").first()).toContainText(
    "Possible name",
  );
  await expect(desk.locator("#item")).toContainText("Possible name: “Dave Smithson”");
  await desk.goto("/moderation?kind=note");
  await expect(desk.getByText("Nothing waiting.")).toBeVisible();
  await expect(desk.getByText("What partners send next will be here.")).toBeVisible();
  await desk.getByRole("link", { name: "Show all that waits" }).click();
  await choose(desk, risky);
  await desk.locator("summary").filter({ hasText: "Among moderators" }).click();
  await desk.getByLabel("A word to the other moderators").fill("I know this street.");
  await desk.getByRole("button", { name: "Tell colleagues" }).click();
  await expect(desk.getByText("I know this street.").first()).toBeVisible();
  expect(await violations(desk)).toEqual([]);

  const other = await as(colleague);
  await other.goto("/moderation");
  await choose(other, risky);
  await expect(other.getByText("I know this street.")).toBeVisible();
  await other.locator("summary").filter({ hasText: "What became of it so far" }).click();
  await expect(other.getByText(`${moderator.name} said something about it to colleagues.`)).toBeVisible();
  expect(await violations(other)).toEqual([]);
  await theirs.goto("/me");
  await expect(theirs.locator("main")).not.toContainText("I know this street.");
});
