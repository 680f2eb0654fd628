import { and, desc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { targetOf } from "@/features/contributions/context";
import type { nounWords, ToldNoun } from "@/features/notifications/in-words";
import { beginningOf, oneLineOf } from "@/lib/one-line";
import { toldDeeds } from "@/lib/told-deeds";

const pageLength = 30;

/**
 * What others did to the member's things, newest first, from the ledger; `older` is the last row that was seen. What a thing
 * says is asked of the thing: if it is not theirs any more, or gone, its words are not told here either.
 */
export function listNotifications(member: Member, older: string | null) {
  return reading(member, async (db) => {
    const rows = await db
      .select({
        id: ledger.id,
        at: ledger.at,
        deed: ledger.deed,
        noun: ledger.noun,
        reason: ledger.reason,
        place: places.name,
        isUnseen: sql<boolean>`${ledger.at} > ${members.seenUntil}`,
        note: { title: notes.title, slug: notes.slug, state: notes.state, id: notes.id },
        insight: { id: insights.id, words: insights.statement, state: insights.state, target: targetOf(insights) },
        comment: { id: comments.id, words: comments.body, state: comments.state, target: targetOf(comments) },
        followUp: { id: noteFollowUps.id, words: noteFollowUps.text },
      })
      .from(ledger)
      .innerJoin(members, eq(members.id, ledger.ofMemberId))
      .leftJoin(places, eq(places.id, ledger.placeId))
      .leftJoin(insights, and(eq(insights.id, ledger.nounId), eq(insights.authorId, member.id)))
      .leftJoin(comments, and(eq(comments.id, ledger.nounId), eq(comments.authorId, member.id)))
      .leftJoin(noteFollowUps, and(eq(noteFollowUps.id, ledger.nounId), eq(noteFollowUps.authorId, member.id)))
      .leftJoin(
        notes,
        and(
          or(eq(notes.id, ledger.nounId), eq(notes.id, noteFollowUps.noteId)),
          eq(notes.authorId, member.id),
          inArray(ledger.noun, ["note", "follow-up"]),
        ),
      )
      .where(
        and(
          eq(ledger.ofMemberId, member.id),
          or(isNull(ledger.memberId), ne(ledger.memberId, member.id)),
          inArray(ledger.deed, [...toldDeeds]),
          older ? sql`(${ledger.at}, ${ledger.id}) < (select o.at, o.id from ledger o where o.id = ${older})` : undefined,
        ),
      )
      .orderBy(desc(ledger.at), desc(ledger.id))
      .limit(pageLength + 1);
    const shown = rows.slice(0, pageLength).flatMap(asTold);
    return { rows: shown, older: rows.length > pageLength ? rows[pageLength - 1]?.id : undefined };
  });
}

export type Notification = Awaited<ReturnType<typeof listNotifications>>["rows"][number];

type Target = { title: string; href: string } | null;
type Said = { id: string; words: string; state: string; target: Target } | null;
type Row = {
  id: string;
  at: Date;
  deed: string;
  noun: string;
  reason: string | null;
  place: string | null;
  isUnseen: boolean;
  note: { title: string; slug: string; state: string; id: string } | null;
  insight: Said;
  comment: Said;
  followUp: { id: string; words: string } | null;
};

function asTold({ id, at, deed, noun, reason, place, isUnseen, ...things }: Row) {
  const told = toldDeeds.find((one) => one === deed);
  const of = nouns.find((one) => one === noun);
  return told && of ? [{ id, at, deed: told, noun: of, reason, place, isUnseen, thing: thingOf(of, things) }] : [];
}

const nouns: readonly ToldNoun[] = ["note", "insight", "comment", "follow-up"] satisfies (keyof typeof nounWords)[];

/** What it is called and where its owner finds it; null where it is theirs no more, or gone. */
function thingOf(noun: ToldNoun, { note, insight, comment, followUp }: Pick<Row, "note" | "insight" | "comment" | "followUp">) {
  if (noun === "note") return note && { words: note.title, href: whereNoteIs(note) };
  if (noun === "insight") return insight && saidAt("insight", insight);
  if (noun === "comment") return comment && saidAt("comment", comment);
  return followUp && note && { words: shortened(followUp.words), href: `/notes/${note.slug}/later#later-${followUp.id}` };
}

const shortened = (words: string) => beginningOf(oneLineOf(words), 100);

function whereNoteIs({ id, slug, state }: NonNullable<Row["note"]>) {
  if (state === "published") return `/notes/${slug}`;
  return state === "draft" || state === "changes-requested" ? `/notes/${slug}/edit` : `/me#note-${id}`;
}

function saidAt(noun: "insight" | "comment", { id, words, state, target }: NonNullable<Said>) {
  const href = state === "published" && target ? `${target.href}#${noun}-${id}` : `/me/${noun}s/${id}/edit`;
  return { words: shortened(words), href };
}
