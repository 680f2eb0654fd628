import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { violations } from "@/e2e/axe";
import { foundModeratorOf } from "@/e2e/look-after";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

/** A word that stands nowhere else. */
const aWord = () => `zq${tail().replace(/[^a-z]/g, "")}y${tail().replace(/[^a-z]/g, "")}`;

test("who like us has tried this: words, found in their context, narrowed down, in order, and on to the note", async ({
  visitor,
}) => {
  const place = await foundPlace();
  const [author, moderator, word] = [await foundMember(), await foundModeratorOf(place.id), aWord()];
  const titles = [`${word} in the morning`, `${word} in the evening`];
  for (const title of titles) await aNote(author, place.id, moderator, { title, learned: `They rang the ${word} twice.` });

  await visitor.goto("/");
  await visitor.goto(`/search?q=${word}`);
  const found = visitor.getByRole("region", { name: "What was found" });
  await expect(found.getByRole("heading", { level: 2 })).toHaveCount(2);
  await expect(found.getByText("2 found.")).toBeVisible();
  await expect(found.locator("mark").first()).toHaveText(word);
  expect(await violations(visitor)).toEqual([]);
  await found.getByRole("link", { name: "The newest" }).click();
  await expect(visitor).toHaveURL(/sort=newest/);
  await expect(found.getByRole("heading", { level: 2 }).first()).toHaveText(titles[1] ?? "");
  await visitor.getByLabel("Words to look for").fill(`${word} -evening`);
  await visitor.getByRole("button", { name: "Search", exact: true }).last().click();
  await expect(found.getByRole("heading", { level: 2 })).toHaveText([titles[0] ?? ""]);
  await found.getByRole("link", { name: titles[0] }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: titles[0] })).toBeVisible();
});

test("from any page by the box above it; what is misspelt is said and searched for; nothing has a next step", async ({
  visitor,
}) => {
  await visitor.setViewportSize({ width: 1280, height: 900 });
  await visitor.goto("/about");
  await visitor.getByLabel("Search all of this site").fill("Dagenahm");
  await visitor.getByLabel("Search all of this site").press("Enter");
  await expect(visitor).toHaveURL(/\/search\?q=Dagenahm/);
  await expect(visitor.getByText("Nothing has “Dagenahm”.")).toBeVisible();
  await expect(visitor.getByRole("link", { name: "dagenham", exact: true })).toBeVisible();
  await expect(visitor.getByRole("link", { name: "Barking and Dagenham", exact: true }).first()).toBeVisible();
  await visitor.goto(`/search?q=${aWord().repeat(3)}`);
  await expect(visitor.getByText("Nothing found.")).toBeVisible();
  await expect(visitor.getByRole("link", { name: "Write the first note" })).toBeVisible();
  expect(await violations(visitor)).toEqual([]);
  await visitor.setViewportSize({ width: 360, height: 740 });
  await visitor.goto("/");
  await visitor.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
});

test("on a phone what was chosen is in sight and can be taken away, and the answers come next", async ({ visitor }) => {
  const [one, other, author] = [await foundPlace(), await foundPlace(), await foundMember()];
  const [editor, word] = [await foundMember({ staffRole: "editor" }), aWord()];
  for (const { id } of [one, one, other]) await aNote(author, id, editor, { title: `${word} (${tail()})` });
  await visitor.setViewportSize({ width: 360, height: 740 });
  await visitor.goto(`/search?q=${word}`);
  const narrow = visitor.getByRole("navigation", { name: "Narrow down" });
  await narrow.getByText("Narrow down").click();
  await narrow.getByRole("link", { name: `${one.name} (2)` }).click();
  await expect(visitor.getByText("2 found.")).toBeVisible();
  const chosen = narrow.getByRole("link", { name: `${one.name} chosen; take away` });
  await expect(chosen).toBeVisible();
  await expect(visitor.getByRole("heading", { level: 2, name: word }).first()).toBeInViewport();
  expect(await violations(visitor)).toEqual([]);
  await chosen.click();
  await expect(visitor.getByText("3 found.")).toBeVisible();
});

test("editors say which words find each other", async ({ as, visitor }) => {
  const place = await foundPlace();
  const [moderator, one, other] = [await foundMember({ staffRole: "editor" }), aWord(), aWord()];
  const title = `The ${one} was late`;
  await aNote(await foundMember(), place.id, moderator, { title });
  const desk = await as(moderator);
  await desk.goto("/desk");
  await desk.getByRole("link", { name: "Words that mean the same, for searching" }).click();
  await desk.getByLabel("Words that mean much the same").fill(one);
  await desk.getByRole("button", { name: "Let them find each other" }).click();
  await expect(desk.getByText("Write two or more, with commas between them.").first()).toBeVisible();
  await desk.getByLabel("Words that mean much the same").fill(`${one}, ${other}`);
  await desk.getByRole("button", { name: "Let them find each other" }).click();
  await expect(desk.getByRole("listitem").filter({ hasText: `${one} · ${other}` })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await visitor.goto(`/search?q=${other}`);
  await expect(visitor.getByRole("link", { name: title })).toBeVisible();
  await desk.getByRole("button", { name: `Take out: ${one}, ${other}` }).click();
  await expect(desk.getByText("Taken out")).toBeVisible();
});

test("suggests while somebody types", async ({ visitor, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "without scripts the form works as it is");
  await visitor.goto("/search");
  await visitor.getByLabel("Words to look for").pressSequentially("dagen");
  await expect(visitor.locator("#search-suggested option").first()).toHaveAttribute("value", "Barking and Dagenham");
});
