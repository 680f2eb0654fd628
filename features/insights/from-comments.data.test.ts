import { eq } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, type Viewer, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { comments, insightProposals } from "@/db/schema/comments";
import { aNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { addComment } from "@/features/comments/commands";
import { publishComment } from "@/features/comments/deciding-commands";
import { getCommentsOn } from "@/features/comments/queries";
import { addInsight } from "@/features/insights/commands";
import { publishInsight } from "@/features/insights/deciding-commands";
import { getCommentToPropose, getCommentToTurn, listOwnProposals } from "@/features/insights/proposal-queries";
import { agreeToInsight, declineProposal, proposeInsight } from "@/features/insights/proposing";
import { getInsightsOn } from "@/features/insights/queries";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const refused = { name: "Refusal" };
const siteUrl = "https://learning.example";

/** Somebody who has said something under a note, which a moderator has published. */
async function world(more: { looksAfter?: string[] } = {}) {
  const [place, home] = [await foundPlace(), await foundPlace()];
  const organisation = await foundOrganisation({ placeSlugs: [home.slug] });
  const [author, editor] = [await foundMember({ organisationId: organisation.id }), await foundMember({ staffRole: "editor" })];
  const moderator = await foundMember({
    staffRole: "moderator",
    looksAfter: more.looksAfter && [place.id, ...more.looksAfter],
  });
  const note = await aNote(await foundMember(), place.id, editor);
  const target = { noun: "note", id: note.id } as const;
  const comment = { id: v7(), organisationId: organisation.id, namedAs: "organisation", parentId: null } as const;
  done(await addComment(author, { ...comment, target, body: "With us it went the other way: nobody answered the phone." }));
  done(await publishComment(editor, { id: comment.id, version: 1 }));
  return { place, home, organisation, author, editor, moderator, target, comment: comment.id };
}

type World = Awaited<ReturnType<typeof world>>;

const inOwnWords = ({ target, home, organisation, comment }: World) => ({
  id: v7(),
  target,
  commentId: comment,
  organisationId: organisation.id,
  namedAs: "person" as const,
  kind: "different-here" as const,
  place: home.slug,
  statement: "Nobody answered the phone here.",
  why: "",
  condition: "",
  changed: "",
  changedOn: null,
});
const proposed = ({ comment }: World) => ({
  commentId: comment,
  kind: "different-here" as const,
  statement: "With us nobody answered the phone.",
  siteUrl,
});

const commentFor = async (viewer: Viewer, { target, comment }: World) =>
  (await getCommentsOn(viewer, target)).published.find(({ id }) => id === comment);
const lettersTo = async ({ email }: { email: string }) =>
  (await owner.query<{ subject: string; text: string }>("select subject, text from letters where to_address = $1", [email]))
    .rows;
const rowOf = async (id: string) => (await owner.query("select * from insights where id = $1", [id])).rows[0];
const stateOf = async (id: string) => (await rowOf(id))?.state;
const trustedNow = async (member: Member) => ({ ...member, isTrusted: true });

test("its author makes an insight of a comment; it waits like any, and the comment says what became of it once it is there", async () => {
  const here = await world();
  const { author, editor, target } = here;
  expect((await commentFor(author, here))?.can.turn).toBe(true);
  expect(await getCommentToTurn(author, here.comment)).toMatchObject({
    target,
    begins: { statement: "With us it went the other way: nobody answered the phone." },
  });
  const input = inOwnWords(here);
  const answers = await Promise.all(Array.from({ length: 5 }, () => addInsight(author, input)));
  for (const answer of answers) expect(done(answer)).toMatchObject({ state: "sent" });
  const { rows } = await owner.query("select id from insights where author_id = $1", [author.id]);
  expect(rows).toEqual([{ id: input.id }]);

  expect((await commentFor(author, here))?.became).toMatchObject({ id: input.id, isOnPage: false });
  for (const viewer of [null, await foundMember()]) expect(await commentFor(viewer, here)).toMatchObject({ became: null });
  done(await publishInsight(editor, { id: input.id, version: 1 }));
  expect(await commentFor(null, here)).toMatchObject({ became: { id: input.id, kind: "different-here", isOnPage: true } });
  expect((await getInsightsOn(null, target)).published.map(({ id }) => id)).toEqual([input.id]);
  expect(await addInsight(author, { ...inOwnWords(here) })).toMatchObject({ message: expect.stringContaining("already") });
});

test("a trusted author's is on the page at once", async () => {
  const here = await world();
  await owner.query("update members set staff_role = 'moderator' where id = $1", [here.author.id]);
  const author = await getMember({ house: "founder" }, here.author.id);
  if (!author) throw new Error("nobody");
  expect(done(await addInsight(author, inOwnWords(here)))).toMatchObject({ state: "published" });
  expect((await commentFor(null, here))?.became).toMatchObject({ isOnPage: true });
});

test("nobody makes one of somebody else's comment, of one that waits, or somewhere else", async () => {
  const here = await world();
  const other = await foundMember();
  const theirs = { ...inOwnWords(here), organisationId: other.organisations[0]?.id ?? "" };
  expect(await addInsight(other, theirs)).toMatchObject(refused);
  expect(await getCommentToTurn(other, here.comment)).toBeNull();
  const elsewhere = await aNote(await foundMember(), here.place.id, here.editor);
  expect(await addInsight(here.author, { ...inOwnWords(here), target: { noun: "note", id: elsewhere.id } })).toMatchObject(
    refused,
  );
  await owner.query("update comments set state = 'sent' where id = $1", [here.comment]);
  expect(await addInsight(here.author, inOwnWords(here))).toMatchObject(refused);
  expect((await owner.query("select from insights where author_id = any ($1)", [[here.author.id, other.id]])).rowCount).toBe(0);
});

test("Postgres alone: who is not trusted links a published comment, and changes nothing else of it", async () => {
  const here = await world();
  const other = await world();
  const input = inOwnWords(here);
  const theirs = inOwnWords(other);
  done(await addInsight(here.author, { ...input, commentId: null }));
  done(await addInsight(other.author, { ...theirs, commentId: null }));
  const became = (comment: string, insight: string) =>
    writing(here.author, async (db) => (await db.execute(`select comment_became('${comment}', '${insight}') as done`)).rows);
  expect(await became(here.comment, theirs.id)).toEqual([{ done: false }]);
  expect(await became(other.comment, theirs.id)).toEqual([{ done: false }]);
  await expect(
    writing(here.author, (db) => db.update(comments).set({ insightId: input.id }).where(eq(comments.id, here.comment))),
  ).rejects.toThrow();
  await expect(
    writing(here.author, (db) => db.update(comments).set({ body: "Else." }).where(eq(comments.id, here.comment))),
  ).rejects.toThrow();
  expect(await became(here.comment, input.id)).toEqual([{ done: true }]);
  expect(await became(here.comment, input.id)).toEqual([{ done: false }]);
});

test("staff propose it, its author is asked by letter and on their page, says yes, and it is there as the moderator's decision", async () => {
  const here = await world();
  const { author, moderator, home } = here;
  expect((await commentFor(moderator, here))?.can.propose).toBe(true);
  expect(await getCommentToPropose(moderator, here.comment)).toMatchObject({ isOver: false });
  done(await proposeInsight(moderator, proposed(here)));
  expect(await proposeInsight(here.editor, proposed(here))).toMatchObject({ message: "Its author has been asked already." });
  expect((await commentFor(moderator, here))?.can.propose).toBe(false);
  const letters = (await lettersTo(author)).filter(({ subject }) => /^May we/.test(subject));
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain("With us nobody answered the phone.");
  expect(letters[0]?.text).toContain(`${siteUrl}/me#proposals`);

  expect((await commentFor(author, here))?.isAsked).toBe(true);
  expect((await listOwnProposals(author))?.proposals).toMatchObject([{ commentId: here.comment, kind: "different-here" }]);
  const id = v7();
  const yes = () => agreeToInsight(author, { id, commentId: here.comment, place: home.slug });
  for (const answer of await Promise.all([yes(), yes(), yes()])) expect(done(answer)).toMatchObject({ state: "published" });
  expect(await rowOf(id)).toMatchObject({
    decided_by_id: moderator.id,
    author_id: author.id,
    byline: here.organisation.name,
    named_as: "organisation",
    place_id: home.id,
    statement: "With us nobody answered the phone.",
  });
  expect((await commentFor(null, here))?.became).toMatchObject({ id, isOnPage: true });
  expect(await listOwnProposals(author)).toBeNull();
  const deeds = await owner.query(
    "select deed, member_id from ledger where noun_id = any ($1) and deed ~ 'Insight' order by at",
    [[id, here.comment]],
  );
  expect(deeds.rows).toEqual([
    { deed: "proposeInsight", member_id: moderator.id },
    { deed: "agreeToInsight", member_id: author.id },
  ]);
});

test("what is not the moderator's to decide on goes the way of every insight", async () => {
  const [elsewhere, same, gone] = [await world({ looksAfter: [] }), await world(), await world()];
  for (const here of [elsewhere, same, gone]) done(await proposeInsight(here.moderator, proposed(here)));
  await owner.query(
    "insert into memberships (id, member_id, organisation_id, admitted_at) values (gen_random_uuid(), $1, $2, now())",
    [same.moderator.id, same.organisation.id],
  );
  await owner.query("update members set staff_role = null where id = $1", [gone.moderator.id]);
  for (const { author, comment, home } of [elsewhere, same, gone]) {
    const id = v7();
    expect(done(await agreeToInsight(author, { id, commentId: comment, place: home.slug }))).toMatchObject({ state: "sent" });
    expect(await rowOf(id)).toMatchObject({ decided_by_id: null, published_at: null });
  }
});

test("a trusted author's yes is on the page also where it is not the moderator's to decide on", async () => {
  const here = await world({ looksAfter: [] });
  done(await proposeInsight(here.moderator, proposed(here)));
  await owner.query("update members set staff_role = 'moderator' where id = $1", [here.author.id]);
  const author = await trustedNow({ ...here.author, staffRole: "moderator", provedAt: new Date() });
  const id = v7();
  expect(done(await agreeToInsight(author, { id, commentId: here.comment, place: here.home.slug }))).toMatchObject({
    state: "published",
  });
  expect(await rowOf(id)).toMatchObject({ decided_by_id: null });
});

test("other words than those proposed wait", async () => {
  const here = await world();
  done(await proposeInsight(here.moderator, proposed(here)));
  expect((await getCommentToTurn(here.author, here.comment))?.begins).toEqual({
    kind: "different-here",
    statement: "With us nobody answered the phone.",
  });
  const input = inOwnWords(here);
  expect(done(await addInsight(here.author, input))).toMatchObject({ state: "sent" });
  const published = await writing(here.author, (db) =>
    db.execute(`select publish_what_was_proposed('${here.comment}') as done`),
  );
  expect(done(published).rows).toEqual([{ done: false }]);
  expect(await stateOf(input.id)).toBe("sent");
  expect(await listOwnProposals(here.author)).toBeNull();
});

test("a no is a no: nothing is made, and nobody asks again", async () => {
  const here = await world();
  done(await proposeInsight(here.moderator, proposed(here)));
  const other = await foundMember();
  expect(await declineProposal(other, { commentId: here.comment })).toMatchObject(refused);
  expect(await agreeToInsight(other, { id: v7(), commentId: here.comment, place: here.home.slug })).toMatchObject(refused);
  done(await declineProposal(here.author, { commentId: here.comment }));
  expect(await declineProposal(here.author, { commentId: here.comment })).toMatchObject(refused);
  expect(await agreeToInsight(here.author, { id: v7(), commentId: here.comment, place: here.home.slug })).toMatchObject(
    refused,
  );
  expect(await proposeInsight(here.editor, proposed(here))).toMatchObject(refused);
  expect(await listOwnProposals(here.author)).toBeNull();
  expect((await commentFor(here.author, here))?.isAsked).toBe(false);
  // It stays the author's to make one of it all the same.
  done(await addInsight(here.author, inOwnWords(here)));
});

test("who may not decide on a comment proposes nothing, and nobody else reads what was proposed", async () => {
  const here = await world();
  const colleague = await foundMember({ staffRole: "editor", organisationId: here.organisation.id });
  const elsewhere = await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] });
  const partner = await foundMember();
  for (const member of [colleague, elsewhere, partner, here.author]) {
    expect(await proposeInsight(member, proposed(here))).toMatchObject(refused);
    expect(await getCommentToPropose(member, here.comment)).toBeNull();
  }
  done(await proposeInsight(here.moderator, proposed(here)));
  const read = (viewer: Viewer) =>
    reading(viewer, (db) => db.select().from(insightProposals).where(eq(insightProposals.commentId, here.comment)));
  for (const viewer of [null, partner, elsewhere]) {
    expect(await read(viewer)).toEqual([]);
    expect((await commentFor(viewer, here))?.isAsked).toBe(false);
  }
  expect(await read(here.author)).toHaveLength(1);
  await expect(
    writing(partner, (db) =>
      db
        .insert(insightProposals)
        .values({ commentId: here.comment, proposedById: partner.id, kind: "saw-this-too", statement: "X" }),
    ),
  ).rejects.toThrow();
});

test("who closes their account takes along what waits: an insight from a comment, and what was proposed to them", async () => {
  const [here, other] = [await world(), await world()];
  done(await addInsight(here.author, inOwnWords(here)));
  done(await proposeInsight(other.moderator, proposed(other)));
  for (const { author } of [here, other])
    await writing(author, async (db) => {
      await db.execute("select name_me_as('organisation')");
      await db.execute("select close_my_account('delete')");
    });
  expect((await owner.query("select insight_id, state from comments where id = $1", [here.comment])).rows).toEqual([
    { insight_id: null, state: "published" },
  ]);
  expect((await owner.query("select from insights where author_id = $1", [here.author.id])).rowCount).toBe(0);
  expect((await owner.query("select from insight_proposals where comment_id = $1", [other.comment])).rowCount).toBe(0);
});
