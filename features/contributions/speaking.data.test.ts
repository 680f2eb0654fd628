import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { commentEdits, comments } from "@/db/schema/comments";
import { insightEdits, insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { addComment, editComment, sendCommentAgain, withdrawComment } from "@/features/comments/commands";
import { getOwnComment } from "@/features/comments/queries";
import { listOwnContributions } from "@/features/contributions/queries";
import { addInsight, editInsight, sendInsightAgain, withdrawInsight } from "@/features/insights/commands";
import { getOwnInsight } from "@/features/insights/queries";
import { leaveOrganisation } from "@/features/memberships/leaving";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const refused = { name: "Refusal" };
afterAll(() => owner.end());

async function now({ id }: Member): Promise<Member> {
  const member = await getMember({ house: "founder" }, id);
  if (!member) throw new Error("nobody");
  return member;
}

/** Somebody in two organisations, with a note to speak on. */
async function someone() {
  const [first, second, never, place, editor] = await Promise.all([
    foundOrganisation({ name: "Wellspring" }),
    foundOrganisation({ name: "Millrace" }),
    foundOrganisation(),
    foundPlace(),
    foundMember({ staffRole: "editor" }),
  ]);
  const { id } = await foundMember({ organisationId: first.id, name: "Zebedee Quillfeather" });
  await owner.query(
    "insert into memberships (id, member_id, organisation_id, admitted_at) values (gen_random_uuid(), $1, $2, now())",
    [id, second.id],
  );
  await foundMember({ organisationId: first.id, isLead: true });
  const member = await getMember({ house: "founder" }, id);
  if (!member) throw new Error("nobody");
  const note = await aNote(await foundMember(), place.id, editor);
  return { member, first, second, never, place, note };
}

type Someone = Awaited<ReturnType<typeof someone>>;

const insightFor = ({ note, place }: Someone, organisationId: string, namedAs: "person" | "organisation" = "organisation") => ({
  id: v7(),
  target: { noun: "note" as const, id: note.id },
  organisationId,
  namedAs,
  place: place.slug,
  kind: "saw-this-too" as const,
  statement: "Here too.",
  why: "",
  condition: "",
  changed: "",
  changedOn: null,
});

const commentFor = ({ note }: Someone, organisationId: string) => ({
  id: v7(),
  target: { noun: "note" as const, id: note.id },
  organisationId,
  namedAs: "organisation" as const,
  parentId: null,
  body: "Thank you.",
});

const bylineOf = async (table: "insights" | "comments", id: string) =>
  (await owner.query(`select byline from ${table} where id = $1`, [id])).rows[0]?.byline;

test("a member of two organisations chooses which one speaks, and the byline says that one", async () => {
  const world = await someone();
  for (const organisation of [world.first, world.second]) {
    const insight = insightFor(world, organisation.id);
    done(await addInsight(world.member, insight));
    expect(await bylineOf("insights", insight.id)).toBe(organisation.name);
    const comment = commentFor(world, organisation.id);
    done(await addComment(world.member, comment));
    expect(await bylineOf("comments", comment.id)).toBe(organisation.name);
    const named = insightFor(world, organisation.id, "person");
    done(await addInsight(world.member, named));
    expect(await bylineOf("insights", named.id)).toBe(`Zebedee Quillfeather, ${organisation.name}`);
  }
});

test("nobody speaks for an organisation that they never were in: by the code, and by Postgres alone", async () => {
  const world = await someone();
  const { member, never, place, note } = world;
  expect(await addInsight(member, insightFor(world, never.id))).toMatchObject(refused);
  expect(await addComment(member, commentFor(world, never.id))).toMatchObject(refused);
  const hanging = {
    authorId: member.id,
    organisationId: never.id,
    namedAs: "organisation" as const,
    byline: "Not theirs",
    placeId: place.id,
    noteId: note.id,
    state: "sent" as const,
    sentAt: new Date(),
    promisedAt: new Date(),
  };
  const insight = writing(member, (db) =>
    db.insert(insights).values({ ...hanging, kind: "saw-this-too", statement: "Alone." }),
  );
  await expect(insight).rejects.toThrow();
  await expect(
    writing(member, (db) => db.insert(comments).values({ ...hanging, body: "Alone.", bodyHtml: "" })),
  ).rejects.toThrow();
  // Nor by moving over what was said for another.
  const said = insightFor(world, world.first.id);
  done(await addInsight(member, said));
  const moved = writing(member, (db) => db.update(insights).set({ organisationId: never.id }).where(eq(insights.id, said.id)));
  await expect(moved).rejects.toThrow();
});

test("whoever has left says nothing new in its name, and may take back what they said: by the code, and by Postgres alone", async () => {
  const world = await someone();
  const { first, second, place } = world;
  const [waits, back, comment] = [insightFor(world, first.id), insightFor(world, first.id), commentFor(world, first.id)];
  const other = insightFor(world, second.id);
  for (const insight of [waits, back, other]) done(await addInsight(world.member, insight));
  done(await addComment(world.member, comment));
  done(await withdrawInsight(world.member, { id: back.id, version: 1 }));
  const note = await aSentNote(world.member, place.id);
  done(
    await leaveOrganisation(world.member, { organisationId: first.id, successorId: null, siteUrl: "http://localhost:3000" }),
  );
  const gone = await now(world.member);

  expect(await addInsight(gone, insightFor(world, first.id))).toMatchObject(refused);
  const words = { statement: "Something else.", why: "", condition: "", changed: "" };
  const said = { ...words, kind: "saw-this-too", place: place.slug, namedAs: "person", changedOn: null } as const;
  const left = { message: expect.stringContaining("not in the organisation") };
  expect(await editInsight(gone, { id: waits.id, version: 1, ...said })).toMatchObject(left);
  expect(await sendInsightAgain(gone, { id: back.id, version: 2 })).toMatchObject(left);
  expect(await editComment(gone, { id: comment.id, version: 1, body: "Else." })).toMatchObject(left);
  expect((await getOwnInsight(gone, waits.id))?.can).toEqual({ edit: false, withdraw: true, sendAgain: false });
  expect((await getOwnInsight(gone, back.id))?.can).toEqual({ edit: false, withdraw: false, sendAgain: false });
  expect((await getOwnComment(gone, comment.id))?.can).toMatchObject({ edit: false, withdraw: true });
  const own = await listOwnContributions(gone, null);
  expect(own.rows.filter(({ speaks }) => speaks).map(({ id }) => id)).toEqual([other.id]);

  // Postgres alone: new words in place, beside, and in a note.
  const edits = { sentAt: sql`now()`, promisedAt: sql`now()` };
  for (const write of [
    () => writing(gone, (db) => db.update(insights).set({ statement: "Alone." }).where(eq(insights.id, waits.id))),
    () => writing(gone, (db) => db.update(comments).set({ body: "Alone." }).where(eq(comments.id, comment.id))),
    () => writing(gone, (db) => db.update(notes).set({ title: "Alone." }).where(eq(notes.id, note.id))),
    () =>
      writing(gone, (db) =>
        db.insert(insightEdits).values({ insightId: waits.id, ...said, placeId: place.id, byline: "Alone", ...edits }),
      ),
    () => writing(gone, (db) => db.insert(commentEdits).values({ commentId: comment.id, body: "Alone.", ...edits })),
  ])
    await expect(write()).rejects.toThrow();

  done(await withdrawInsight(gone, { id: waits.id, version: 1 }));
  done(await withdrawComment(gone, { id: comment.id, version: 1 }));
  done(await sendCommentAgain(world.member, { id: comment.id, version: 2 }).catch(() => ({ state: "refused by Postgres" })));
  expect((await owner.query("select state from comments where id = $1", [comment.id])).rows).toEqual([{ state: "withdrawn" }]);
  done(await editInsight(gone, { id: other.id, version: 1, ...said }));
});
