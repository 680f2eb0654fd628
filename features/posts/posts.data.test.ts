import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { expect, test } from "vitest";
import { posts } from "@/db/schema/posts";
import { done, foundMember } from "@/demo/founding";
import { publishPost } from "@/features/posts/commands";
import { readablePosts } from "@/features/posts/policy";
import { getLatestHighlights, getPost, listPosts } from "@/features/posts/queries";
import type { PostInput } from "@/features/posts/schema";
import { readCursor } from "@/lib/keyset";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const inAnHour = () => new Date(Date.now() + 3_600_000);
const card = { themeId: null, kicker: "Our year", fact: "Six workshops", text: "In six towns.", placeId: null, next: "More." };

const postInput = (more: Partial<PostInput> = {}): PostInput => ({
  slug: `post-${tail()}`,
  kind: "highlights",
  title: "Highlights of a year",
  lede: "What we learned.",
  body: "Some of it **worked**.<script>alert(1)</script>",
  pull: "",
  next: "",
  cards: [card, { ...card, fact: "Two years in" }],
  placeId: null,
  questionId: null,
  reportId: null,
  isIllustrative: true,
  publishAt: null,
  ...more,
});

const firstSlugs = async (viewer: Parameters<typeof listPosts>[0]) =>
  (await listPosts(viewer, { older: null, newer: null })).rows.map(({ slug }) => slug);

test("a post to come is hidden from visitors and partners, and shown to editors, in the list and by its address", async () => {
  const [editor, partner] = await Promise.all([foundMember({ staffRole: "editor" }), foundMember()]);
  const { slug } = done(await publishPost(editor, postInput({ publishAt: inAnHour() })));
  for (const viewer of [null, partner]) {
    expect(await getPost(viewer, slug)).toBeNull();
    expect(await firstSlugs(viewer)).not.toContain(slug);
  }
  expect(await getPost(editor, slug)).toMatchObject({ slug, isOut: false });
  expect(await firstSlugs(editor)).toContain(slug);
  expect((await getLatestHighlights(editor))?.slug).not.toBe(slug);
});

test("the code hides it too, with Postgres' own policies out of the way", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  const { slug } = done(await publishPost(editor, postInput({ publishAt: inAnHour() })));
  const keeper = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL, max: 1 });
  const seenBy = (viewer: Parameters<typeof listPosts>[0]) =>
    drizzle(keeper, { casing: "snake_case" })
      .select({ slug: posts.slug })
      .from(posts)
      .where(and(eq(posts.slug, slug), readablePosts(viewer)));
  expect(await seenBy(null)).toEqual([]);
  expect(await seenBy(editor)).toEqual([{ slug }]);
  await keeper.end();
});

test("what is published is there for everybody at once, with its cards in order and its words made safe", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  const { slug } = done(await publishPost(editor, postInput()));
  const post = await getPost(null, slug);
  expect(post?.cards.map(({ fact }) => fact)).toEqual(["Six workshops", "Two years in"]);
  expect(post?.bodyHtml).toContain("<strong>worked</strong>");
  expect(post?.bodyHtml).not.toContain("script");
  expect(post?.byline).toBe(`${editor.name}, ${editor.organisations[0]?.name}`);
});

test("only editors publish, and two posts never share an address", async () => {
  const [editor, moderator, partner] = await Promise.all([
    foundMember({ staffRole: "editor" }),
    foundMember({ staffRole: "moderator" }),
    foundMember(),
  ]);
  expect(await publishPost(partner, postInput())).toBeInstanceOf(Refusal);
  expect(await publishPost(moderator, postInput())).toBeInstanceOf(Refusal);
  const input = postInput();
  const both = await Promise.all([publishPost(editor, input), publishPost(editor, input)]);
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
});

test("pages of posts go on and come back without losing or repeating one", async () => {
  const editor = await foundMember({ staffRole: "editor" });
  // In a year of their own, so that what other tests publish stands outside.
  const year = 1971;
  const months = Array.from({ length: 23 }, (_, month) => new Date(Date.UTC(year, month)));
  for (const publishAt of months) done(await publishPost(editor, postInput({ publishAt })));
  const from = { at: new Date(Date.UTC(year, 23)), id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };

  const first = await listPosts(null, { older: from, newer: null });
  const second = await listPosts(null, { older: readCursor(first.older), newer: null });
  const third = await listPosts(null, { older: readCursor(second.older), newer: null });
  const read = [first, second, third].flatMap(({ rows }) => rows.map(({ publishedAt }) => publishedAt?.getTime()));
  expect(read.slice(0, 23)).toEqual(months.map((at) => at.getTime()).reverse());

  const back = await listPosts(null, { older: null, newer: readCursor(second.newer) });
  expect(back.rows).toEqual(first.rows);
});
