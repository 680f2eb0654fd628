import { and, eq, inArray, type SQLWrapper, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Db, Viewer } from "@/db/doors";
import { commentEdits, comments } from "@/db/schema/comments";
import { insightEdits, insights } from "@/db/schema/insights";
import { noteEdits, noteFollowUps, notes } from "@/db/schema/notes";
import type { WaitingNoun } from "@/features/moderation/key";
import { inModeratedPlaces } from "@/features/moderation/policy";
import { askedForChanges, lookedAtBy, type Somebody } from "@/features/notes/who-looks";

/** Everything that waits in the places this viewer looks after, as one table. */
export function queue(db: Db, viewer: Viewer) {
  return unionAll(
    db
      .select({ ...row("note", notes, notes, notes.title), ...looking(notes) })
      .from(notes)
      .where(waits(viewer, notes)),
    db
      .select(row("note-edit", notes, noteEdits, sql`coalesce(nullif(${noteEdits.words} #>> '{title,0}', ''), ${notes.title})`))
      .from(noteEdits)
      .innerJoin(notes, eq(notes.id, noteEdits.noteId))
      .where(and(eq(notes.state, "published"), inModeratedPlaces(viewer, notes.placeId))),
    db
      .select(row("insight", insights, insights, insights.statement))
      .from(insights)
      .where(waits(viewer, insights)),
    db
      .select(row("comment", comments, comments, comments.body))
      .from(comments)
      .where(waits(viewer, comments)),
    db
      .select(row("insight-edit", insights, insightEdits, insightEdits.statement))
      .from(insightEdits)
      .innerJoin(insights, eq(insights.id, insightEdits.insightId))
      .where(and(eq(insights.state, "published"), inModeratedPlaces(viewer, insights.placeId))),
    db
      .select(row("comment-edit", comments, commentEdits, commentEdits.body))
      .from(commentEdits)
      .innerJoin(comments, eq(comments.id, commentEdits.commentId))
      .where(and(eq(comments.state, "published"), inModeratedPlaces(viewer, comments.placeId))),
    db
      .select({
        ...row("follow-up", notes, noteFollowUps, noteFollowUps.text),
        id: sql<string>`${noteFollowUps.id}`.as("item_id"),
        authorId: sql<string>`${noteFollowUps.authorId}`.as("author_id"),
        // Whoever looks after the note decides on it as little as who wrote it.
        writtenById: sql<string | null>`${notes.authorId}`.as("written_by_id"),
      })
      .from(noteFollowUps)
      .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
      .where(and(eq(noteFollowUps.state, "sent"), inModeratedPlaces(viewer, notes.placeId))),
  ).as("queue");
}

type Item = typeof notes | typeof insights | typeof comments;
type Sent = Item | typeof insightEdits | typeof commentEdits | typeof noteEdits | typeof noteFollowUps;

/** Only a note can have been handed over since it was written. */
const writtenBy = (item: Item) => ("writtenById" in item ? sql<string | null>`${item.writtenById}` : sql<null>`null::uuid`);

const row = (noun: WaitingNoun, item: Item, sent: Sent, words: SQLWrapper) => ({
  noun: sql<WaitingNoun>`${noun}::text`.as("noun"),
  id: sql<string>`${item.id}`.as("item_id"),
  authorId: sql<string>`${item.authorId}`.as("author_id"),
  writtenById: writtenBy(item).as("written_by_id"),
  organisationId: sql<string>`${item.organisationId}`.as("organisation_id"),
  placeId: sql<string | null>`${item.placeId}`.as("place_id"),
  words: sql<string>`left(${words}, 120)`.as("words"),
  sentAt: sql`${sent.sentAt}`.mapWith(notes.sentAt).as("sent_at"),
  promisedAt: sql`${sent.promisedAt}`.mapWith(notes.promisedAt).as("promised_at"),
  looksAtIt: sql<Somebody | null>`null::json`.as("looks_at_it"),
  askedBefore: sql<Somebody | null>`null::json`.as("asked_before"),
});

/** Who looks at a note just now; and who asked for changes before, to whom it is offered first. */
const looking = (note: typeof notes) => ({
  looksAtIt: lookedAtBy(note).as("looks_at_it"),
  askedBefore: askedForChanges(note).as("asked_before"),
});

const waits = (viewer: Viewer, item: Item) =>
  and(inArray(item.state, ["sent", "in-review"]), inModeratedPlaces(viewer, item.placeId));
