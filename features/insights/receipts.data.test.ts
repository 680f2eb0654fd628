import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading } from "@/db/doors";
import { getMember } from "@/db/member";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { addInsight, editInsight, sendInsightAgain, withdrawInsight } from "@/features/insights/commands";
import { publishInsight, publishInsightEdit, unpublishInsight } from "@/features/insights/deciding-commands";
import { listReceipts } from "@/features/insights/receipt-queries";
import type { InsightInput } from "@/features/insights/schema";
import { publishPost } from "@/features/posts/commands";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const siteUrl = "https://learning.example";

async function world(more: Parameters<typeof aNote>[3] = {}) {
  const [writer, user, editor, place] = [
    await foundMember(),
    await foundMember(),
    await foundMember({ staffRole: "editor" }),
    await foundPlace(),
  ];
  const note = await aNote(writer, (await foundPlace()).id, editor, more);
  return { writer, user, editor, place, note, target: { noun: "note", id: note.id } as const };
}

type World = Awaited<ReturnType<typeof world>>;

const usedBy = (member: Member, { place, target }: Pick<World, "place"> & { target: InsightInput["target"] }) => ({
  id: v7(),
  target,
  organisationId: member.organisations[0]?.id ?? "",
  namedAs: "person" as const,
  kind: "used-this" as const,
  place: place.slug,
  statement: "It did us good.",
  why: "",
  condition: "",
  changed: "We ring the evening before.",
  changedOn: "2019-03-01",
  siteUrl,
});

const lettersTo = async ({ email }: { email: string }) =>
  (
    await owner.query<{ subject: string; text: string }>(
      "select subject, text from letters where to_address = $1 and subject not like 'Published: %'",
      [email],
    )
  ).rows;
const titles = async (member: Member) => (await listReceipts(member)).receipts.map(({ changed }) => changed);

test("the author is told when a moderator publishes it, once, with where and what, and finds it on their page", async () => {
  const here = await world();
  const { writer, user, editor, place, note } = here;
  const used = usedBy(user, here);
  done(await addInsight(user, used));
  expect(await lettersTo(writer)).toEqual([]);
  expect(await titles(writer)).toEqual([]);
  done(await publishInsight(editor, { id: used.id, version: 1, siteUrl }));
  const [told, ...others] = await lettersTo(writer);
  expect(others).toEqual([]);
  expect(told?.subject).toContain(`Used in ${place.name}`);
  expect(told?.text).toContain("We ring the evening before.");
  expect(told?.text).toContain("March 2019");
  expect(told?.text).toContain(`${siteUrl}/notes/${note.slug}#insight-${used.id}`);
  expect((await listReceipts(writer)).receipts).toMatchObject([
    { id: used.id, place: { name: place.name }, href: `/notes/${note.slug}`, changed: "We ring the evening before." },
  ]);
  for (const other of [user, editor]) expect(await titles(other)).toEqual([]);

  // Withdrawn and sent again, edited, decided on again: they have been told.
  done(await withdrawInsight(user, { id: used.id, version: 2 }));
  expect(await titles(writer)).toEqual([]);
  done(await sendInsightAgain(user, { id: used.id, version: 3, siteUrl }));
  done(await publishInsight(editor, { id: used.id, version: 4, siteUrl }));
  expect(await lettersTo(writer)).toHaveLength(1);
  done(await unpublishInsight(editor, { id: used.id, version: 5, reason: "A mistake." }));
  expect(await titles(writer)).toEqual([]);
});

test("told as well when it is on the page at once", async () => {
  const here = await world();
  const trusted = await foundMember({ staffRole: "moderator" });
  const used = usedBy(trusted, here);
  const answers = await Promise.all([used, used, used].map((same) => addInsight(trusted, same)));
  for (const answer of answers) expect(done(answer)).toMatchObject({ state: "published" });
  expect(await lettersTo(here.writer)).toHaveLength(1);
});

test("what becomes “used this” later is told then", async () => {
  const here = await world();
  const { user, writer, editor, place } = here;
  const used = usedBy(user, here);
  done(await addInsight(user, { ...used, kind: "saw-this-too", changed: "", changedOn: null }));
  done(await publishInsight(editor, { id: used.id, version: 1, siteUrl }));
  const { id, statement, why, condition, changed, changedOn, namedAs, kind } = used;
  const edit = { id, version: 2, statement, why, condition, changed, changedOn, namedAs, kind, place: place.slug };
  const waiting = done(await editInsight(user, { ...edit, siteUrl }));
  expect(await lettersTo(writer)).toEqual([]);
  done(await publishInsightEdit(editor, { id, version: waiting.sentAt?.getTime() ?? 0, siteUrl }));
  expect(await lettersTo(writer)).toHaveLength(1);
});

test("nobody is told of their own, and who would rather not be is not written to", async () => {
  const here = await world();
  const writer = await getMember({ house: "founder" }, here.writer.id);
  if (!writer) throw new Error("nobody");
  const own = usedBy(writer, here);
  done(await addInsight(writer, own));
  done(await publishInsight(here.editor, { id: own.id, version: 1, siteUrl }));
  expect(await lettersTo(here.writer)).toEqual([]);
  expect(await titles(writer)).toEqual([]);

  await owner.query("update members set declined_letters = array['used-this'] where id = $1", [writer.id]);
  const used = usedBy(here.user, here);
  done(await addInsight(here.user, used));
  done(await publishInsight(here.editor, { id: used.id, version: 1, siteUrl }));
  expect(await lettersTo(here.writer)).toEqual([]);
  expect(await titles(writer)).toEqual(["We ring the evening before."]);
});

test("Postgres gives the address to whoever has just published it, and to nobody else", async () => {
  const here = await world();
  const used = usedBy(here.user, here);
  done(await addInsight(here.user, used));
  const ask = (viewer: Member | null) =>
    reading(viewer, async (db) => (await db.execute(`select email from whom_to_tell_of_use('${used.id}')`)).rows);
  await owner.query("update insights set state = 'published', published_at = now() where id = $1", [used.id]);
  for (const viewer of [null, here.editor, here.writer, await foundMember()]) expect(await ask(viewer)).toEqual([]);
  expect(await ask(here.user)).toEqual([{ email: here.writer.email }]);
  await owner.query("update insights set told_at = now() where id = $1", [used.id]);
  expect(await ask(here.user)).toEqual([]);
});

test("the author of a post is told too", async () => {
  const { user, editor, place } = await world();
  const author = await foundMember({ staffRole: "editor" });
  const slug = `post-${v7()}`;
  const post = done(
    await publishPost(author, {
      slug,
      kind: "story",
      title: "How to run a session",
      lede: "In forty minutes.",
      body: "Begin.",
      pull: "",
      next: "",
      cards: [],
      placeId: null,
      questionId: null,
      reportId: null,
      isIllustrative: true,
      publishAt: null,
    }),
  );
  const used = usedBy(user, { place, target: { noun: "post", id: post.id } });
  done(await addInsight(user, used));
  done(await publishInsight(editor, { id: used.id, version: 1, siteUrl }));
  expect((await lettersTo(author))[0]?.text).toContain(`${siteUrl}/posts/${slug}#insight-${used.id}`);
  expect((await listReceipts(author)).receipts).toMatchObject([{ href: `/posts/${slug}` }]);
});
