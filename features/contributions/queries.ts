import { and, desc, eq, isNotNull, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Db, type Member, reading } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { commentEdits, comments } from "@/db/schema/comments";
import { insightEdits, insights } from "@/db/schema/insights";
import { noteEdits, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { targetOf, waitsFor, whyItStands } from "@/features/contributions/context";
import { wordsVersion } from "@/features/contributions/schema";
import { lookedAtBy } from "@/features/notes/who-looks";
import { speaksFor } from "@/features/organisations/policy";
import { mostCounted } from "@/lib/counts";
import { type Cursor, cursorOf } from "@/lib/keyset";

const pageLength = 20;

/** The member's own contributions, newest first, each with how it stands; and how to read on. */
export function listOwnContributions(member: Member, older: Cursor | null) {
  return reading(member, async (db) => {
    const lists = [
      await ownNotes(db, member, older),
      await ownInsights(db, member, older),
      await ownComments(db, member, older),
    ];
    const rows = lists.flat().sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
    const shown = rows.slice(0, pageLength);
    const last = shown.at(-1);
    return {
      rows: shown.map((row) => ({ ...row, speaks: speaksFor(member, row.organisationId) })),
      older: rows.length > pageLength && last ? cursorOf(last) : undefined,
    };
  });
}

export type OwnContribution = Awaited<ReturnType<typeof listOwnContributions>>["rows"][number];

type Became = {
  used: number;
  isAsked: boolean;
  waits: boolean;
  cameBack: boolean;
  /** How the last that its author added stands. */
  last: "sent" | "changes-requested" | "held" | "published" | "withdrawn" | "declined" | "unpublished" | null;
};
const nothing: Became = { used: 0, isAsked: false, waits: false, cameBack: false, last: null };

type Item = typeof notes | typeof insights | typeof comments;

const standing = (item: Item) => ({
  id: item.id,
  at: item.madeAt,
  state: item.state,
  organisationId: item.organisationId,
  version: item.version,
  publishedAt: item.publishedAt,
  sentAt: item.sentAt,
  promisedAt: item.promisedAt,
  before: sql<number>`case when ${item.state} in ('sent', 'in-review') then waiting_before(${item.promisedAt}, ${item.sentAt}) else 0 end`,
  ...whyItStands(item.id),
});

const own = (member: Member, item: Item, older: Cursor | null): SQL | undefined =>
  and(eq(item.authorId, member.id), older ? sql`(${item.madeAt}, ${item.id}) < (${older.at}, ${older.id})` : undefined);

/** The colleague who reads it first. Whoever has left meanwhile is no colleague any more. */
const readingOf = (noteId: SQLWrapper) =>
  sql<{ by: string; dueAt: string; answeredAt: string | null; words: string } | null>`(
    select json_build_object('by', coalesce(m.name, 'A colleague'), 'dueAt', r.due_at, 'answeredAt', r.answered_at, 'words', r.words)
    from note_readings r left join members m on m.id = r.reader_id where r.note_id = ${noteId})`;

const wasHandedOver = isNotNull(notes.writtenById).mapWith(Boolean);

async function ownNotes(db: Db, member: Member, older: Cursor | null) {
  const rows = await withKeptPlan(
    db
      .select({
        ...standing(notes),
        words: notes.title,
        slug: notes.slug,
        place: places.name,
        wasHandedOver,
        edit: { sentAt: noteEdits.sentAt, promisedAt: noteEdits.promisedAt, before: beforeEdit(noteEdits) },
        looksAtIt: lookedAtBy(notes),
        remarks: sql<number>`(select count(*)::int from note_remarks r where r.note_id = ${notes.id} and not r.from_colleague
        and r.told_at = ${notes.decidedAt} and ${notes.state} in ('changes-requested', 'held', 'declined'))`,
        reading: readingOf(notes.id),
        /** What became of it: in how many places it was used, and what its author has been asked and has said later on. */
        became: sql<Became>`json_build_object(
        'used', (select used from heard_elsewhere(${notes.id}, ${notes.placeId}, ${mostCounted})),
        'isAsked', ${notes.laterAskedAt} is not null and not exists (
          select from note_follow_ups f where f.note_id = ${notes.id} and f.made_at > ${notes.laterAskedAt}),
        'waits', exists (select from note_follow_ups f where f.note_id = ${notes.id} and f.state = 'sent'),
        'cameBack', exists (select from note_follow_ups f where f.note_id = ${notes.id} and f.state = 'changes-requested'),
        'last', (select f.state from note_follow_ups f where f.note_id = ${notes.id} order by coalesce(f.decided_at, f.made_at) desc limit 1))`,
        laterAskedAt: notes.laterAskedAt,
      })
      .from(notes)
      .leftJoin(places, eq(places.id, notes.placeId))
      .leftJoin(noteEdits, eq(noteEdits.noteId, notes.id))
      .where(own(member, notes, older))
      .orderBy(desc(notes.madeAt), desc(notes.id))
      .limit(pageLength + 1),
  );
  return rows.map(({ slug, edit, ...row }) => ({
    noun: "note" as const,
    ...row,
    ...edit,
    target: { title: row.words || "Without a title yet", href: `/notes/${slug}` },
    editWaits: edit !== null,
    waitsFor: null,
  }));
}

async function ownInsights(db: Db, member: Member, older: Cursor | null) {
  const rows = await withKeptPlan(
    db
      .select({
        ...standing(insights),
        words: sql<string>`coalesce(${insightEdits.statement}, ${insights.statement})`,
        waitsFor: waitsFor(insights.id),
        place: places.name,
        target: targetOf(insights),
        edit: { sentAt: insightEdits.sentAt, promisedAt: insightEdits.promisedAt, before: beforeEdit(insightEdits) },
      })
      .from(insights)
      .innerJoin(places, eq(places.id, insights.placeId))
      .leftJoin(insightEdits, eq(insightEdits.insightId, insights.id))
      .where(own(member, insights, older))
      .orderBy(desc(insights.madeAt), desc(insights.id))
      .limit(pageLength + 1),
  );
  return rows.map(({ edit, ...row }) => ({
    noun: "insight" as const,
    ...row,
    ...edit,
    version: wordsVersion({ ...row, edit }),
    editWaits: edit !== null,
    wasHandedOver: false,
    became: nothing,
    laterAskedAt: null,
  }));
}

async function ownComments(db: Db, member: Member, older: Cursor | null) {
  const rows = await withKeptPlan(
    db
      .select({
        ...standing(comments),
        words: sql<string>`coalesce(${commentEdits.body}, ${comments.body})`,
        waitsFor: waitsFor(comments.id),
        place: places.name,
        target: targetOf(comments),
        edit: { sentAt: commentEdits.sentAt, promisedAt: commentEdits.promisedAt, before: beforeEdit(commentEdits) },
      })
      .from(comments)
      .leftJoin(places, eq(places.id, comments.placeId))
      .leftJoin(commentEdits, eq(commentEdits.commentId, comments.id))
      .where(own(member, comments, older))
      .orderBy(desc(comments.madeAt), desc(comments.id))
      .limit(pageLength + 1),
  );
  return rows.map(({ edit, ...row }) => ({
    noun: "comment" as const,
    ...row,
    ...edit,
    version: wordsVersion({ ...row, edit }),
    editWaits: edit !== null,
    wasHandedOver: false,
    became: nothing,
    laterAskedAt: null,
  }));
}

const beforeEdit = (edit: typeof insightEdits | typeof commentEdits | typeof noteEdits) =>
  sql<number>`coalesce(waiting_before(${edit.promisedAt}, ${edit.sentAt}), 0)`;
