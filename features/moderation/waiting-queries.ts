import { and, eq, gt, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { type Db, reading, type Viewer } from "@/db/doors";
import { commentEdits, comments } from "@/db/schema/comments";
import { insightEdits, insights } from "@/db/schema/insights";
import { members } from "@/db/schema/members";
import { noteConsents, noteEdits, noteFollowUps, notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { waiting } from "@/db/schema/waiting";
import { targetOf } from "@/features/contributions/context";
import { wordsVersion } from "@/features/contributions/schema";
import { isContribution, type Which } from "@/features/moderation/key";
import { canSeeQueue, inModeratedPlaces, whyNotDecide } from "@/features/moderation/policy";
import { possibleDeeds } from "@/features/moderation/possible-deeds";
import { circleNames } from "@/features/notes/circle";
import { filesInWords } from "@/features/notes/judge-files";
import { noteInWords } from "@/features/notes/note-in-words";
import { changedSinceAsked, listedRemarks } from "@/features/notes/review-so-far";
import { shownFiles } from "@/features/notes/shown-file";
import { comparedWords } from "@/features/notes/shown-words";
import { storedWords } from "@/features/notes/stored-words";
import { askedForChanges, lookedAtBy, type Somebody } from "@/features/notes/who-looks";
import { markdown } from "@/lib/markdown";

/**
 * One thing that waits, whole: as it will appear, from whom, on what, who is on it and what can be decided. Null when it does
 * not wait, or not for this viewer.
 */
export function getWaiting(viewer: Viewer, which: Which) {
  return reading(viewer, async (db) => {
    const { noun, id } = which;
    if (!canSeeQueue(viewer) || !isContribution(noun)) return null;
    const row = await queueRow(db, viewer, which);
    const item = row && (await find[noun](db, viewer, id));
    if (!item || ("edit" in item && noun.endsWith("-edit") !== (item.edit !== null))) return null;
    const whyNot = whyNotDecide(viewer, row);
    return { ...item, waits: noun, inQueue: row, whyNot, deeds: whyNot ? [] : possibleDeeds({ noun, state: row.state }) };
  });
}

export type WaitingItem = NonNullable<Awaited<ReturnType<typeof getWaiting>>>;

const find = {
  note: findNote,
  "note-edit": findNoteEdit,
  insight: async (db: Db, viewer: Viewer, id: string) => withoutEdit(await findInsight(db, viewer, id)),
  "insight-edit": findInsight,
  comment: async (db: Db, viewer: Viewer, id: string) => withoutEdit(await findComment(db, viewer, id)),
  "comment-edit": findComment,
  "follow-up": findFollowUp,
} as const;

const withoutEdit = <T extends object>(item: T | undefined) => item && { ...item, edit: null };

const holders = alias(members, "holders");
const losers = alias(members, "losers");

/** How it stands in the queue, and who is on it. */
export async function queueRow(db: Db, viewer: Viewer, { noun, id }: Which) {
  const [row] = await db
    .select({
      version: waiting.version,
      state: waiting.state,
      authorId: waiting.authorId,
      writtenById: waiting.writtenById,
      organisationId: waiting.organisationId,
      placeId: waiting.placeId,
      careAnswer: waiting.careAnswer,
      found: waiting.found,
      isDecided: sql<boolean>`${waiting.decision} is not null`,
      claim: sql<{ id: string; name: string; since: string; until: string; takenFrom: string | null } | null>`
        case when ${waiting.claimedUntil} > now() then json_build_object('id', ${waiting.claimedById}, 'name', coalesce(${holders.name}, 'A colleague'),
          'since', ${waiting.claimedAt}, 'until', ${waiting.claimedUntil}, 'takenFrom', ${losers.name}) end`,
      takenFromId: waiting.takenFromId,
    })
    .from(waiting)
    .leftJoin(holders, eq(holders.id, waiting.claimedById))
    .leftJoin(losers, eq(losers.id, waiting.takenFromId))
    .where(and(eq(waiting.noun, noun), eq(waiting.itemId, id)));
  if (!row || row.isDecided) return undefined;
  const { claim, takenFromId, isDecided, ...rest } = row;
  return {
    ...rest,
    claim: claim && {
      name: claim.name,
      since: new Date(claim.since),
      until: new Date(claim.until),
      isMine: claim.id === viewer?.id,
      takenFrom: claim.takenFrom,
      /** It was the viewer's until then. */
      wasMine: takenFromId !== null && takenFromId === viewer?.id,
    },
  };
}

const writers = alias(members, "writers");

/** A note as it stands, with what staff alone see of it. */
const selectNote = (db: Db) =>
  db
    .select({
      ...from(notes),
      writtenById: notes.writtenById,
      writer: writers.name,
      slug: notes.slug,
      reference: notes.reference,
      title: notes.title,
      happenedFrom: notes.happenedFrom,
      happenedTo: notes.happenedTo,
      learnedFirst: notes.learnedFirst,
      setOutHtml: notes.setOutHtml,
      workedHtml: notes.workedHtml,
      challengingHtml: notes.challengingHtml,
      learnedHtml: notes.learnedHtml,
      nextDecision: notes.nextDecision,
      nextText: notes.nextText,
      files: shownFiles,
      audience: notes.audience,
      circle: circleNames,
      /** Published now, it would be open to everyone at once. */
      isOpening: sql<boolean>`coalesce(${notes.opensAt} <= now(), false)`,
      opensAt: notes.opensAt,
      careAnswer: notes.careAnswer,
      consent: { who: noteConsents.who, how: noteConsents.how, reviewOn: noteConsents.reviewOn },
      looksAtIt: lookedAtBy(notes),
      askedBefore: askedForChanges(notes),
    })
    .from(notes)
    .innerJoin(members, eq(members.id, notes.authorId))
    .innerJoin(organisations, eq(organisations.id, notes.organisationId))
    .innerJoin(places, eq(places.id, notes.placeId))
    .leftJoin(writers, eq(writers.id, notes.writtenById))
    .leftJoin(noteConsents, eq(noteConsents.noteId, notes.id))
    .$dynamic();

/** Waiting, or held: what is remarked on it, and what has changed since changes were asked for. */
async function findNote(db: Db, viewer: Viewer, id: string) {
  const isThere = and(inArray(notes.state, ["sent", "in-review", "held"]), inModeratedPlaces(viewer, notes.placeId));
  const [note] = await selectNote(db).where(and(eq(notes.id, id), isThere));
  if (!note) return undefined;
  const { askedBefore, looksAtIt } = note;
  return {
    noun: "note" as const,
    ...note,
    askedBefore: askedBefore && seenBy(viewer, askedBefore),
    looksAtIt: looksAtIt && seenBy(viewer, looksAtIt),
    edit: null,
    remarks: await listedRemarks(db, id, { fromColleague: false }),
    since: askedBefore && (await changedSinceAsked(db, id, askedBefore.at)),
  };
}

const seenBy = (viewer: Viewer, { id, name, at }: Somebody) => ({ name, at: new Date(at), isMe: id === viewer?.id });

/** The new words for a published note, compared with those that are up. */
async function findNoteEdit(db: Db, viewer: Viewer, id: string) {
  const isUp = and(eq(notes.state, "published"), inModeratedPlaces(viewer, notes.placeId));
  const [note] = await selectNote(db).where(and(eq(notes.id, id), isUp));
  const [edit] = await db
    .select({ words: noteEdits.words, sentAt: noteEdits.sentAt, promisedAt: noteEdits.promisedAt })
    .from(noteEdits)
    .where(eq(noteEdits.noteId, id));
  if (!note || !edit) return undefined;
  const { words, ...sent } = edit;
  const changed = await comparedWords(db, await storedWords(db, id), words);
  return {
    noun: "note" as const,
    ...note,
    ...standing({ ...note, edit }),
    askedBefore: null,
    looksAtIt: null,
    edit: { ...sent, ...noteInWords(words), slug: note.slug, files: await filesInWords(db, id, words), changed },
    remarks: [],
    since: null,
  };
}

const editPlaces = alias(places, "edit_places");

async function findInsight(db: Db, viewer: Viewer, id: string) {
  const [insight] = await db
    .select({
      ...from(insights),
      kind: insights.kind,
      statement: insights.statement,
      why: insights.why,
      condition: insights.condition,
      changed: insights.changed,
      changedOn: insights.changedOn,
      target: targetOf(insights),
      edit: {
        kind: insightEdits.kind,
        byline: insightEdits.byline,
        statement: insightEdits.statement,
        why: insightEdits.why,
        condition: insightEdits.condition,
        changed: insightEdits.changed,
        changedOn: insightEdits.changedOn,
        sentAt: insightEdits.sentAt,
        promisedAt: insightEdits.promisedAt,
      },
      editPlace: editPlaces.name,
    })
    .from(insights)
    .innerJoin(members, eq(members.id, insights.authorId))
    .innerJoin(organisations, eq(organisations.id, insights.organisationId))
    .innerJoin(places, eq(places.id, insights.placeId))
    .leftJoin(insightEdits, eq(insightEdits.insightId, insights.id))
    .leftJoin(editPlaces, eq(editPlaces.id, insightEdits.placeId))
    .where(and(eq(insights.id, id), waitsOrIsChanged(viewer, insights, insightEdits.insightId)));
  return insight && { noun: "insight" as const, ...insight, ...standing(insight) };
}

async function findComment(db: Db, viewer: Viewer, id: string) {
  const answered = alias(comments, "answered");
  const [comment] = await db
    .select({
      ...from(comments),
      bodyHtml: comments.bodyHtml,
      target: targetOf(comments),
      answers: { byline: answered.byline, bodyHtml: answered.bodyHtml },
      edit: { body: commentEdits.body, sentAt: commentEdits.sentAt, promisedAt: commentEdits.promisedAt },
    })
    .from(comments)
    .innerJoin(members, eq(members.id, comments.authorId))
    .innerJoin(organisations, eq(organisations.id, comments.organisationId))
    .leftJoin(places, eq(places.id, comments.placeId))
    .leftJoin(answered, eq(answered.id, comments.parentId))
    .leftJoin(commentEdits, eq(commentEdits.commentId, comments.id))
    .where(and(eq(comments.id, id), waitsOrIsChanged(viewer, comments, commentEdits.commentId)));
  if (!comment) return undefined;
  const edit = comment.edit && { ...comment.edit, html: markdown(comment.edit.body) };
  return { noun: "comment" as const, ...comment, ...standing(comment), edit };
}

/** What came of a note: its place, its organisation and its name are the note's. */
async function findFollowUp(db: Db, viewer: Viewer, id: string) {
  const old = alias(noteFollowUps, "old");
  const [followUp] = await db
    .select({
      ...from(notes),
      id: noteFollowUps.id,
      state: noteFollowUps.state,
      version: noteFollowUps.version,
      authorId: noteFollowUps.authorId,
      writtenById: notes.authorId,
      sentAt: noteFollowUps.sentAt,
      promisedAt: noteFollowUps.promisedAt,
      happenedOn: noteFollowUps.happenedOn,
      html: noteFollowUps.html,
      before: { happenedOn: old.happenedOn, html: old.html },
      target: sql<{
        title: string;
        href: string;
      }>`json_build_object('title', ${notes.title}, 'href', '/notes/' || ${notes.slug})`,
    })
    .from(noteFollowUps)
    .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
    .innerJoin(members, eq(members.id, noteFollowUps.authorId))
    .innerJoin(organisations, eq(organisations.id, notes.organisationId))
    .innerJoin(places, eq(places.id, notes.placeId))
    .leftJoin(old, eq(old.id, noteFollowUps.replacesId))
    .where(
      and(
        eq(noteFollowUps.id, id),
        or(
          inArray(noteFollowUps.state, ["sent", "held"]),
          and(eq(noteFollowUps.state, "published"), isToBeLookedAt(noteFollowUps)),
        ),
        inModeratedPlaces(viewer, notes.placeId),
      ),
    );
  return followUp && { noun: "follow-up" as const, ...followUp };
}

type Item = typeof notes | typeof insights | typeof comments;

/** Staff see who it is from, however they chose to be named. */
const from = (item: Item) => ({
  id: item.id,
  version: item.version,
  authorId: item.authorId,
  organisationId: item.organisationId,
  placeId: item.placeId,
  state: item.state,
  sentAt: item.sentAt,
  promisedAt: item.promisedAt,
  namedAs: item.namedAs,
  byline: item.byline,
  author: {
    name: members.name,
    jobTitle: members.jobTitle,
    isFirst: sql<boolean>`published_by(${"writtenById" in item ? sql`coalesce(${item.writtenById}, ${members.id})` : members.id}) = 0`,
  },
  organisation: organisations.name,
  place: { name: places.name, slug: places.slug, region: places.region, outline: places.outline },
});

const isWaiting = (viewer: Viewer, item: Item) =>
  and(inArray(item.state, ["sent", "in-review", "held"]), inModeratedPlaces(viewer, item.placeId));

const waitsOrIsChanged = (viewer: Viewer, item: Item, editOf: AnyPgColumn) =>
  or(
    isWaiting(viewer, item),
    and(eq(item.state, "published"), or(isNotNull(editOf), isToBeLookedAt(item)), inModeratedPlaces(viewer, item.placeId)),
  );

/** Live from somebody who is trusted, and not looked at since it said so. */
const isToBeLookedAt = (item: Item | typeof noteFollowUps) => or(isNull(item.decidedById), gt(item.editedAt, item.decidedAt));

type Standing = { version: number; sentAt: Date | null; promisedAt: Date | null };

/** New words have a version, a time and a promise of their own. */
const standing = (item: Standing & { edit: { sentAt: Date; promisedAt: Date } | null }) => ({
  version: wordsVersion(item),
  sentAt: item.edit?.sentAt ?? item.sentAt,
  promisedAt: item.edit?.promisedAt ?? item.promisedAt,
});
