import { and, desc, eq, ne, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { reading, type Viewer } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { colleagueRemarks } from "@/db/schema/waiting";
import { canDecide, canSeeQueue } from "@/features/moderation/policy";

type About = { id: string } & Parameters<typeof canDecide>[1];

/**
 * What stands around a thing in the queue: what its author sent before (the newest three), what became of the thing so far, and
 * what colleagues say about it; nothing of that (null) for whom it is about.
 */
export function getAroundItem(viewer: Viewer, { id, ...item }: About) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return { before: [], history: [], remarks: null };
    const { authorId } = item;
    const said = (
      item: typeof insights | typeof comments,
      noun: "insight" | "comment",
      words: typeof insights.statement | typeof comments.body,
    ) =>
      db
        .select({
          noun: sql<string>`${noun}::text`.as("noun"),
          id: item.id,
          words: sql<string>`left(${words}, 120)`.as("words"),
          state: item.state,
          madeAt: item.madeAt,
        })
        .from(item)
        .where(and(eq(item.authorId, authorId ?? id), ne(item.id, id), ne(item.state, "draft")));
    const before = authorId
      ? await unionAll(
          db
            .select({
              noun: sql<string>`'note'::text`.as("noun"),
              id: notes.id,
              words: sql<string>`left(${notes.title}, 120)`.as("words"),
              state: notes.state,
              madeAt: notes.madeAt,
            })
            .from(notes)
            .where(and(eq(notes.authorId, authorId), ne(notes.id, id), ne(notes.state, "draft"))),
          said(insights, "insight", insights.statement),
          said(comments, "comment", comments.body),
        )
          .orderBy(sql`5 desc`)
          .limit(3)
      : [];
    const history = await db
      .select({ id: ledger.id, at: ledger.at, deed: ledger.deed, reason: ledger.reason, by: members.name })
      .from(ledger)
      .leftJoin(members, eq(members.id, ledger.memberId))
      .where(eq(ledger.nounId, id))
      .orderBy(desc(ledger.at), desc(ledger.id))
      .limit(30);
    if (!canDecide(viewer, item)) return { before, history, remarks: null };
    const remarks = await db
      .select({
        id: colleagueRemarks.id,
        words: colleagueRemarks.words,
        madeAt: colleagueRemarks.madeAt,
        by: members.name,
        isMine: sql<boolean>`${colleagueRemarks.madeById} = ${viewer?.id ?? null}`,
      })
      .from(colleagueRemarks)
      .innerJoin(members, eq(members.id, colleagueRemarks.madeById))
      .where(eq(colleagueRemarks.itemId, id))
      .orderBy(colleagueRemarks.madeAt)
      .limit(50);
    return { before, history, remarks };
  });
}

export type AroundItem = Awaited<ReturnType<typeof getAroundItem>>;
