import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

type Hanging = { noteId: SQLWrapper; postId: SQLWrapper; reportId: SQLWrapper; questionId: SQLWrapper };

/** What it hangs on: how that is called and where it is. Null where the viewer may not see it. For selects with a join. */
export function targetOf({ noteId, postId, reportId, questionId }: Hanging): SQL<{ title: string; href: string } | null> {
  return sql`coalesce(
    (select json_build_object('title', title, 'href', '/notes/' || slug) from notes where id = ${noteId}),
    (select json_build_object('title', title, 'href', '/posts/' || slug) from posts where id = ${postId}),
    (select json_build_object('title', title, 'href', '/reports/' || slug) from reports where id = ${reportId}),
    (select json_build_object('title', question, 'href', '/questions/' || slug) from questions where id = ${questionId}))`;
}

/** The same, where everybody may read it: for letters, which are read long after. */
export function openTargetOf({ noteId, postId, reportId, questionId }: Hanging): SQL<{ title: string; href: string } | null> {
  return sql`coalesce(
    (select json_build_object('title', title, 'href', '/notes/' || slug) from notes
      where id = ${noteId} and state = 'published' and (audience = 'everyone' or opens_at <= now())),
    (select json_build_object('title', title, 'href', '/posts/' || slug) from posts where id = ${postId} and published_at <= now()),
    (select json_build_object('title', title, 'href', '/reports/' || slug) from reports where id = ${reportId}),
    (select json_build_object('title', question, 'href', '/questions/' || slug) from questions where id = ${questionId}))`;
}

type CameBack = { reason: string; words: Record<string, string> | null };

/** What became of it last. */
const last = (id: SQLWrapper, told: SQL) =>
  sql`(select ${told} from ledger where noun_id = ${id} and moves_it(deed, noun) order by at desc, ledger.id desc limit 1)`;

/** Why it came back, when that is the last thing that became of it; with the words, where others stand in their place. */
export function cameBack(id: SQLWrapper): SQL<CameBack | null> {
  return sql`${last(id, sql`case when deed ~ '^(return|request)' then json_build_object('reason', reason, 'words', before) end`)}`;
}

/** Why it is held or hidden, or was declined, when that is the last thing that became of it. */
export function heldOrDeclinedFor(id: SQLWrapper): SQL<string | null> {
  return sql`${last(id, sql`case when deed ~ '^(hold|hide|decline)' then reason end`)}`;
}

/** Whether it is hidden, as somebody has reported a concern about it. */
export function isHiddenNow(id: SQLWrapper): SQL<boolean> {
  return sql`coalesce(${last(id, sql`deed like 'hide%'`)}, false)`;
}

/** The same for what a moderator took down. */
export function takenDownFor(id: SQLWrapper): SQL<string | null> {
  return sql`${last(id, sql`case when deed like 'unpublish%' then reason end`)}`;
}

export type LastDecision = {
  /** Its row in the ledger. */
  id: string;
  deed: string;
  appeal: {
    words: string;
    madeAt: string;
    promisedAt: string;
    answeredAt: string | null;
    answer: string | null;
    outcome: "stands" | "published" | "queued" | "restored" | null;
  } | null;
};

/** The "no" that stands, or was turned, when that is the last thing that became of it; with what came of an appeal. */
export function lastDecision(id: SQLWrapper): SQL<LastDecision | null> {
  return sql`${last(
    id,
    sql`case when deed ~ '^(return|requestChanges$|hold|decline|unpublish|turn)' then json_build_object('id', ledger.id, 'deed', deed, 'appeal', (
      select json_build_object('words', a.words, 'madeAt', a.made_at, 'promisedAt', a.promised_at,
        'answeredAt', a.answered_at, 'answer', a.answer, 'outcome', a.outcome)
      from appeals a where a.decision_id = coalesce((ledger.after ->> 'decisionId')::uuid, ledger.id))) end`,
  )}`;
}

/** Everything that was decided on it last, for its author. */
export const whyItStands = (id: SQLWrapper) => ({
  cameBack: cameBack(id),
  heldOrDeclinedFor: heldOrDeclinedFor(id),
  isHidden: isHiddenNow(id),
  takenDownFor: takenDownFor(id),
  lastDecision: lastDecision(id),
});

/** Why it waits, where its author's things go live at once otherwise: as it was said when they sent its words last. */
export function waitsFor(id: SQLWrapper): SQL<string | null> {
  return sql`(select l.after ->> 'waitsFor' from ledger l where l.noun_id = ${id} and l.deed ~ '^(add|edit|send)'
    order by l.at desc, l.id desc limit 1)`;
}
