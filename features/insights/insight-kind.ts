import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { insightEdits, insights } from "@/db/schema/insights";
import { places } from "@/db/schema/places";
import { openTargetOf } from "@/features/contributions/context";
import { canDecideSo } from "@/features/contributions/deciding-policy";
import type { About } from "@/features/contributions/decision-letters";
import { deedOn } from "@/features/contributions/deed-on";
import type { Edit, Kind } from "@/features/contributions/kind";
import { textOfInsight } from "@/features/insights/insight-text";
import { type LockedInsight, lockInsight, saidBefore, saidOf } from "@/features/insights/lock-insight";
import { tellOfUse } from "@/features/insights/receipts";
import { beginningOf } from "@/lib/one-line";
import { found } from "@/lib/refusal";

const gone = "This insight is not here any more.";

const waiting = (insight: LockedInsight) => found(insight.edit, gone);

const edit: Edit<LockedInsight> = {
  waits: (insight) => insight.edit !== undefined,
  put: (db, insight, to) =>
    db
      .update(insights)
      .set({ ...saidOf(waiting(insight)), ...to })
      .where(eq(insights.id, insight.id)),
  drop: (db, id) => db.delete(insightEdits).where(eq(insightEdits.insightId, id)),
  words: (insight) => ({ ...saidBefore(waiting(insight)), placeId: waiting(insight).placeId }),
  old: saidBefore,
  about: (db, insight) => aboutInsight(db, insight.id, waiting(insight)),
};

/** How an insight is decided on. */
export const insightKind: Kind<LockedInsight> & { edit: Edit<LockedInsight> } = {
  name: "Insight",
  lock: lockInsight,
  may: canDecideSo,
  move: (db, { id }, to) => db.update(insights).set(to).where(eq(insights.id, id)),
  row: (member, insight) => deedOn(member, "insight", insight),
  about: (db, { id }) => aboutInsight(db, id),
  appeared: (db, { id }, from) => tellOfUse(db, id, from),
  edit,
};

type Said = Parameters<typeof textOfInsight>[0];

/** How letters speak of an insight; `sent` are new words for it. */
export async function aboutInsight(db: Db, id: string, sent?: Said): Promise<About> {
  const [row] = await db
    .select({
      authorId: insights.authorId,
      kind: insights.kind,
      statement: insights.statement,
      why: insights.why,
      condition: insights.condition,
      changed: insights.changed,
      target: openTargetOf(insights),
    })
    .from(insights)
    .innerJoin(places, eq(places.id, insights.placeId))
    .where(eq(insights.id, id));
  const { authorId, target, ...said } = found(row, gone);
  const ownAt = `/me/insights/${id}/edit`;
  return {
    authorId,
    yours: target ? `your insight on “${target.title}”` : "your insight",
    called: beginningOf((sent ?? said).statement, 60),
    text: textOfInsight(sent ?? said),
    seeAt: target ? `${target.href}#insight-${id}` : ownAt,
    changeAt: ownAt,
    ownAt,
    afterDeclining: "Your text is kept under your contributions. You can say it in other words, as a new insight.",
  };
}
