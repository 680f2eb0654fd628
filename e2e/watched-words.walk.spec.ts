import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { asOwner } from "@/e2e/as-owner";
import { violations } from "@/e2e/axe";
import { choose } from "@/e2e/desk";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("an editor watches words: a trusted person’s comment waits and says so, another is thought over, and the list is undone", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const [place, editor, author] = [await foundPlace(), await foundMember({ staffRole: "editor" }), await foundMember()];
  await asOwner("insert into trust (member_id, standing, reason, by_id) values ($1, 'granted', 'Known.', $2)", [
    author.id,
    editor.id,
  ]);
  const note = await aNote(await foundMember(), place.id, editor);
  const [first, second] = [`w${tail()}`, `w${tail()}`];
  const desk = await as(editor);
  await desk.goto("/moderation");
  await desk.getByRole("link", { name: "Watched words" }).click();
  const form = desk.locator("main form").filter({ has: desk.getByRole("button", { name: "Watch it" }) });
  await form.getByLabel("Word or phrase").fill(first);
  await form.getByRole("button", { name: "Watch it" }).click();
  await expect(form.getByRole("alert")).toContainText("Choose what happens.");
  await expect(form.getByLabel("Word or phrase")).toHaveValue(first);
  for (const [word, effect] of [
    [first, "Look at it first"],
    [second, "Ask to think it over"],
  ] as const) {
    await form.getByLabel("Word or phrase").fill(word);
    await form.getByLabel(effect).check();
    await form.getByLabel("Why").fill("It has hurt people.");
    await form.getByRole("button", { name: "Watch it" }).click();
    await expect(desk.getByRole("status").filter({ hasText: `“${word}” is watched from now on.` })).toBeVisible();
  }
  expect(await violations(desk)).toEqual([]);

  const theirs = await as(author);
  await theirs.goto(`/notes/${note.slug}`);
  const comment = theirs.locator("form").filter({ has: theirs.getByLabel("Ask a question, or say thank you") });
  await comment.getByLabel("Ask a question, or say thank you").fill(`Are the ${second}s still there?`);
  await comment.getByRole("button", { name: "Add to this page" }).click();
  await expect(comment.getByRole("alert")).toContainText(`You wrote “${second}s”.`);
  await expect(comment.getByLabel("Ask a question, or say thank you")).toHaveValue(`Are the ${second}s still there?`);
  expect(await violations(theirs)).toEqual([]);
  await comment.getByRole("button", { name: "Add to this page" }).click();
  await expect(
    theirs
      .locator("main")
      .getByRole("listitem")
      .filter({ hasText: `Are the ${second}s still there?` })
      .first(),
  ).toBeVisible();

  await theirs.goto(`/notes/${note.slug}`);
  await comment.getByLabel("Ask a question, or say thank you").fill(`What about ${first.toUpperCase()}?`);
  await comment.getByRole("button", { name: "Add to this page" }).click();
  await expect(theirs.getByText("It waits since it contains words that we look at first.").first()).toBeVisible();
  await theirs.goto("/me");
  await expect(theirs.getByText("It waits since it contains words that we look at first.")).toBeVisible();

  await expect
    .poll(
      async () =>
        (await asOwner("select marks from waiting where author_id = $1 and state = 'waiting'", [author.id]))[0]?.marks,
    )
    .toEqual(["watched"]);
  await desk.goto(`/moderation?person=${author.id}`);
  await choose(desk, `What about ${first.toUpperCase()}?`);
  await expect(desk.locator("#item")).toContainText(`Watched word: “${first.toUpperCase()}”`);

  await desk.goto("/admin/watched-words");
  await desk
    .locator("summary")
    .filter({ hasText: `Remove “${first}”` })
    .click();
  await desk.getByRole("button", { name: "Remove it" }).and(desk.locator(":visible")).click();
  await expect(desk.getByRole("status").filter({ hasText: `“${first}” is watched no more.` })).toBeVisible();
  await desk.getByRole("button", { name: `Watch “${first}” again` }).click();
  await expect(desk.getByRole("status").filter({ hasText: `“${first}” is watched again.` })).toBeVisible();
  await expect(desk.getByRole("heading", { name: first })).toBeVisible();
});
