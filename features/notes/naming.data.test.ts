import { eq } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { states } from "@/db/schema/columns";
import { insights } from "@/db/schema/insights";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { addComment } from "@/features/comments/commands";
import { nameComment } from "@/features/comments/naming";
import { getCommentsOn } from "@/features/comments/queries";
import { addInsight } from "@/features/insights/commands";
import { nameInsight } from "@/features/insights/naming";
import { sendNote } from "@/features/notes/commands";
import { returnNoteEdit } from "@/features/notes/deciding-edits";
import { saveDraft } from "@/features/notes/drafting";
import { getNotesFeed } from "@/features/notes/feed-queries";
import { nameNote } from "@/features/notes/naming-commands";
import { getNoteNaming } from "@/features/notes/naming-queries";
import { getOwnNote } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import type { NamedAs } from "@/lib/byline";
import { Refusal } from "@/lib/refusal";

const siteUrl = "https://example.org";
const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
beforeAll(() => keeper.connect());
afterAll(() => keeper.end());

async function ground() {
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  return { author, editor, place, note: await aNote(author, place.id, editor) };
}
const organisationOf = (member: Member) => member.organisations[0]?.name ?? "";
const bylineOf = async (slug: string) => (await getNote(null, slug))?.byline;

test("its writer is named in each of four ways, at once, on the page and in feeds; the ledger knows", async () => {
  const { author, place, note } = await ground();
  const ways: Record<NamedAs, string> = {
    role: `Caseworker, ${organisationOf(author)}`,
    organisation: organisationOf(author),
    place: `A partner in ${place.name}`,
    person: `${author.name}, ${organisationOf(author)}`,
  };
  for (const namedAs of ["role", "organisation", "place", "person"] as const) {
    expect(done(await nameNote(author, { id: note.id, namedAs }))).toEqual({ byline: ways[namedAs] });
    expect(await bylineOf(note.slug)).toBe(ways[namedAs]);
    expect((await getNotesFeed(null, { place: place.slug }))?.notes[0]?.byline).toBe(ways[namedAs]);
  }
  const { rows } = await keeper.query(
    "select before, after from ledger where noun_id = $1 and deed = 'nameNote' order by at, id",
    [note.id],
  );
  expect(rows).toHaveLength(4);
  expect(rows[2]).toEqual({ before: { namedAs: "organisation" }, after: { namedAs: "place" } });
});

test("in every state, also while a moderator looks at it", async () => {
  const { author, place } = await ground();
  const note = await aSentNote(author, place.id);
  for (const state of states) {
    await keeper.query("update notes set state = $2, published_at = now(), named_as = 'person' where id = $1", [
      note.id,
      state,
    ]);
    expect(done(await nameNote(author, { id: note.id, namedAs: "place" })).byline, state).toBe(`A partner in ${place.name}`);
  }
});

test("nobody else names them: a colleague, a lead, staff, a partner", async () => {
  const { author, editor, note } = await ground();
  const organisationId = author.organisations[0]?.id;
  for (const other of [
    editor,
    await foundMember({ organisationId }),
    await foundMember({ organisationId, isLead: true }),
    await foundMember(),
    await foundMember({ staffRole: "administrator" }),
  ]) {
    expect(await nameNote(other, { id: note.id, namedAs: "place" })).toBeInstanceOf(Refusal);
    expect(await getNoteNaming(other, note.slug)).toBeNull();
  }
  expect(await bylineOf(note.slug)).toBe(`${author.name}, ${organisationOf(author)}`);
});

test("whoever wrote it says so after it was handed over, and whoever looks after it now does not", async () => {
  const { author, place, note } = await ground();
  const colleague = await foundMember({ organisationId: author.organisations[0]?.id });
  await keeper.query("update notes set author_id = $2, written_by_id = $3 where id = $1", [note.id, colleague.id, author.id]);
  expect(await nameNote(colleague, { id: note.id, namedAs: "place" })).toBeInstanceOf(Refusal);
  done(await nameNote(author, { id: note.id, namedAs: "place" }));
  expect(await bylineOf(note.slug)).toBe(`A partner in ${place.name}`);
});

test("whoever has left is named as the organisation or the place, and not as of it any more", async () => {
  const { author, place, note } = await ground();
  await keeper.query("update memberships set left_at = now() where member_id = $1", [author.id]);
  const gone = { ...author, organisations: [] };
  for (const namedAs of ["person", "role"] as const)
    expect(await nameNote(gone, { id: note.id, namedAs })).toMatchObject({ fields: { namedAs: expect.any(String) } });
  expect((await getNoteNaming(gone, note.slug))?.namings).toEqual(["organisation", "place"]);
  done(await nameNote(gone, { id: note.id, namedAs: "organisation" }));
  done(await nameNote(gone, { id: note.id, namedAs: "place" }));
  expect(await bylineOf(note.slug)).toBe(`A partner in ${place.name}`);
  const itself = await writing(author, (db) => db.execute(`select name_me_on('note', '${note.id}', 'person') as byline`));
  expect(itself, "Postgres by itself").toMatchObject({ rows: [{ byline: null }] });
});

test("new words that wait, a draft and what it said before bring the old name back to nobody", async () => {
  const { author, note } = await ground();
  const words = JSON.stringify({ namedAs: ["person"], title: ["As it was"] });
  await keeper.query("update note_drafts set words = $2 where note_id = $1", [note.id, words]);
  await keeper.query("insert into note_edits (note_id, words, promised_at) values ($1, $2, now())", [note.id, words]);
  await keeper.query("update note_versions set words = $2 where note_id = $1", [note.id, words]);
  done(await nameNote(author, { id: note.id, namedAs: "organisation" }));
  for (const table of ["note_drafts", "note_edits", "note_versions"]) {
    const { rows } = await keeper.query(`select words from ${table} where note_id = $1`, [note.id]);
    expect(rows.length, table).toBeGreaterThan(0);
    for (const row of rows) expect(row, table).toEqual({ words: { namedAs: ["organisation"], title: ["As it was"] } });
  }
});

test("chosen while nothing is being written, the form still holds the whole note, and new words that are returned come back", async () => {
  const { author, editor, note } = await ground();
  const opened = await getOwnNote(author, note.slug);
  done(await nameNote(author, { id: note.id, namedAs: "place" }));
  const own = await getOwnNote(author, note.slug);
  expect(own?.draft).toMatchObject({ isAhead: false, words: { ...opened?.draft.words, namedAs: ["place"] } });

  const words = { ...opened?.draft.words, learned: ["Said in a form that was open all along."] };
  const late = await saveDraft(author, { noteId: note.id, base: opened?.draft.version ?? 0, words });
  expect(late, "with the old name").toMatchObject({ outcome: "set aside" });

  const edit = { ...own?.draft.words, learned: ["Something quite new."] };
  const saved = done(await saveDraft(author, { noteId: note.id, base: own?.draft.version ?? 0, words: edit }));
  done(await sendNote(author, { noteId: note.id, base: saved.version, siteUrl }));
  done(await nameNote(author, { id: note.id, namedAs: "organisation" }));
  const { rows } = await keeper.query("select sent_at from note_edits where note_id = $1", [note.id]);
  const version = Number(rows[0].sent_at.getTime());
  done(await returnNoteEdit(editor, { id: note.id, version, reason: "How do you know?", siteUrl }));
  expect((await getOwnNote(author, note.slug))?.draft).toMatchObject({
    isAhead: true,
    words: { learned: ["Something quite new."], namedAs: ["organisation"] },
  });
});

test("the same for insights and comments, one by one", async () => {
  const { editor, place, note } = await ground();
  const organisation = await foundOrganisation({ placeSlugs: [place.slug] });
  const member = { ...(await foundMember({ organisationId: organisation.id })), isTrusted: true };
  await keeper.query("update members set staff_role = 'moderator' where id = $1", [member.id]);
  const trusted: Member = { ...member, staffRole: "moderator", moderates: [], provedAt: new Date() };
  const target = { noun: "note", id: note.id } as const;
  const common = { target, organisationId: organisation.id, namedAs: "person" } as const;
  const [insightId, commentId] = [crypto.randomUUID(), crypto.randomUUID()];
  done(
    await addInsight(trusted, {
      ...common,
      id: insightId,
      kind: "saw-this-too",
      statement: "Here too.",
      why: "",
      condition: "",
      changed: "",
      changedOn: null,
      place: place.name,
    }),
  );
  done(await addComment(trusted, { ...common, id: commentId, body: "Thank you.", parentId: null }));
  for (const other of [editor, await foundMember({ organisationId: organisation.id })]) {
    expect(await nameInsight(other, { id: insightId, namedAs: "place" })).toBeInstanceOf(Refusal);
    expect(await nameComment(other, { id: commentId, namedAs: "place" })).toBeInstanceOf(Refusal);
  }
  done(await nameInsight(trusted, { id: insightId, namedAs: "place" }));
  done(await nameComment(trusted, { id: commentId, namedAs: "place" }));
  const [shown] = await reading(null, (db) =>
    db.select({ byline: insights.byline }).from(insights).where(eq(insights.id, insightId)),
  );
  expect(shown?.byline).toBe(`A partner in ${place.name}`);
  const said = await getCommentsOn(null, target);
  expect(said.published.map(({ byline }) => byline)).toEqual([`A partner in ${place.name}`]);
});
