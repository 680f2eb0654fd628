import { and, desc, eq, inArray, or, sql } from "drizzle-orm";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { type HistoriedNoun, keyOf } from "@/features/audit/key";
import { canReadHistory, canReadRecord } from "@/features/audit/policy";
import { targetOf } from "@/features/contributions/context";
import { canSeeQueue, inModeratedPlaces } from "@/features/moderation/policy";
import { toldDeeds } from "@/lib/told-deeds";

const mostRows = 200;
const pageLength = 30;

type Which = { noun: HistoriedNoun; id: string };

/** All that became of one thing, newest first, for whoever looks after its place; and under a note, what is hidden there. Null for others. */
export function getHistory(viewer: Viewer, which: Which) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const thing = await thingCalled(db, which);
    if (!thing || thing.state === "draft" || !canReadHistory(viewer, thing)) return null;
    const rows = await db
      .select({ id: ledger.id, at: ledger.at, deed: ledger.deed, reason: ledger.reason, by: members.name })
      .from(ledger)
      .leftJoin(members, eq(members.id, ledger.memberId))
      .where(and(eq(ledger.nounId, which.id), eq(ledger.noun, which.noun)))
      .orderBy(desc(ledger.at), desc(ledger.id))
      .limit(mostRows);
    const { placeId, authorId, ...shown } = thing;
    const hidden = which.noun === "note" ? await hiddenUnder(db, which.id) : [];
    return { ...shown, rows, hidden, can: { readRecord: canReadRecord(viewer) } };
  });
}

export type History = NonNullable<Awaited<ReturnType<typeof getHistory>>>;

/** What became of the member's own thing, as far as they did it themselves or were told. Null where it is not theirs. */
export function getOwnHistory(member: Member, which: Which) {
  return reading(member, async (db) => {
    const thing = await thingCalled(db, which);
    if (!thing || thing.authorId !== member.id) return null;
    const rows = await db
      .select({
        id: ledger.id,
        at: ledger.at,
        deed: ledger.deed,
        reason: ledger.reason,
        isOwn: sql<boolean>`coalesce(${ledger.memberId} = ${member.id}, false)`,
        isByHouse: sql<boolean>`${ledger.memberId} is null`,
      })
      .from(ledger)
      .where(
        and(
          eq(ledger.nounId, which.id),
          eq(ledger.noun, which.noun),
          or(eq(ledger.memberId, member.id), inArray(ledger.deed, [...toldDeeds])),
        ),
      )
      .orderBy(desc(ledger.at), desc(ledger.id))
      .limit(mostRows);
    return { words: thing.words, state: thing.state, rows };
  });
}

/** What was decided in the viewer's places, newest first: who, on what, why. `older` is the last row that was seen. Null for others. */
export function listDecided(viewer: Viewer, older: string | null) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const rows = await db
      .select({
        id: ledger.id,
        at: ledger.at,
        deed: ledger.deed,
        noun: sql<HistoriedNoun>`${ledger.noun}`,
        nounId: ledger.nounId,
        reason: ledger.reason,
        by: members.name,
        place: places.name,
        words: sql<
          string | null
        >`left(coalesce(${notes.title}, ${insights.statement}, ${comments.body}, ${noteFollowUps.text}), 120)`,
      })
      .from(ledger)
      .leftJoin(members, eq(members.id, ledger.memberId))
      .leftJoin(places, eq(places.id, ledger.placeId))
      .leftJoin(notes, eq(notes.id, ledger.nounId))
      .leftJoin(insights, eq(insights.id, ledger.nounId))
      .leftJoin(comments, eq(comments.id, ledger.nounId))
      .leftJoin(noteFollowUps, eq(noteFollowUps.id, ledger.nounId))
      .where(
        and(
          isDecision,
          inArray(ledger.noun, ["note", "insight", "comment", "follow-up"]),
          inModeratedPlaces(viewer, ledger.placeId),
          older
            ? sql`(${ledger.at}, ${ledger.id}) < ((select o.at from ledger o where o.id = ${older}), ${older}::uuid)`
            : undefined,
        ),
      )
      .orderBy(desc(ledger.at), desc(ledger.id))
      .limit(pageLength + 1);
    const shown = rows.slice(0, pageLength).map((row) => ({ ...row, key: keyOf({ noun: row.noun, id: row.nounId }) }));
    return { rows: shown, older: rows.length > pageLength ? shown.at(-1)?.id : undefined };
  });
}

export type Decided = NonNullable<Awaited<ReturnType<typeof listDecided>>>["rows"][number];

/** To the letter as the index has it. */
const isDecision = sql`${ledger.deed} ~ '^(publish|return|requestChanges|hold|decline|unpublish|letDecisionStand|turnDecision)'`;

async function thingCalled(db: Db, { noun, id }: Which) {
  const found = {
    note: () =>
      db
        .select({
          words: notes.title,
          state: notes.state,
          authorId: notes.authorId,
          placeId: notes.placeId,
          place: places.name,
          at: sql<{
            title: string;
            href: string;
          } | null>`json_build_object('title', ${notes.title}, 'href', '/notes/' || ${notes.slug})`,
        })
        .from(notes)
        .leftJoin(places, eq(places.id, notes.placeId))
        .where(eq(notes.id, id)),
    insight: () =>
      db
        .select({ ...saidColumns(insights), words: insights.statement })
        .from(insights)
        .leftJoin(places, eq(places.id, insights.placeId))
        .where(eq(insights.id, id)),
    comment: () =>
      db
        .select({ ...saidColumns(comments), words: comments.body })
        .from(comments)
        .leftJoin(places, eq(places.id, comments.placeId))
        .where(eq(comments.id, id)),
    "follow-up": () =>
      db
        .select({
          words: noteFollowUps.text,
          state: noteFollowUps.state,
          authorId: noteFollowUps.authorId,
          placeId: notes.placeId,
          place: places.name,
          at: sql<{
            title: string;
            href: string;
          } | null>`json_build_object('title', ${notes.title}, 'href', '/notes/' || ${notes.slug})`,
        })
        .from(noteFollowUps)
        .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
        .leftJoin(places, eq(places.id, notes.placeId))
        .where(eq(noteFollowUps.id, id)),
  }[noun];
  const [thing] = await found();
  return thing;
}

const saidColumns = (item: typeof insights | typeof comments) => ({
  state: item.state,
  authorId: item.authorId,
  placeId: item.placeId,
  place: places.name,
  at: targetOf(item),
});

/** What others said under a note, or came of it, and is not on the page: held, declined, taken down; with who decided so last, and why. */
async function hiddenUnder(db: Db, noteId: string) {
  const { rows } = await db.execute<{
    noun: HistoriedNoun;
    id: string;
    words: string;
    state: "held" | "declined" | "unpublished";
    at: string | null;
    by: string | null;
    reason: string | null;
  }>(sql`
    select t.noun, t.id, left(t.words, 120) as words, t.state, l.at, m.name as by, l.reason from (
      select 'insight' as noun, id, statement as words, state, sent_at from insights where note_id = ${noteId}
      union all select 'comment', id, body, state, sent_at from comments where note_id = ${noteId}
      union all select 'follow-up', id, text, state, sent_at from note_follow_ups where note_id = ${noteId}) t
    left join lateral (select l.at, l.member_id, l.reason from ledger l where l.noun_id = t.id and moves_it(l.deed, l.noun)
      order by l.at desc, l.id desc limit 1) l on true
    left join members m on m.id = l.member_id
    where t.state in ('held', 'declined', 'unpublished') order by l.at desc nulls last, t.id limit 50`);
  return rows.map(({ at, ...row }) => ({ ...row, at: at === null ? null : new Date(at), key: keyOf(row) }));
}
