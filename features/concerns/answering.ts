import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { type ConcernOutcome, concerns } from "@/db/schema/concerns";
import { commentKind } from "@/features/comments/comment-kind";
import { tellWhoSaidSo } from "@/features/concerns/concern-letters";
import { canAnswerConcern, concernOutcomesOf } from "@/features/concerns/policy";
import { whomItConcerns } from "@/features/concerns/whom-it-concerns";
import { settle } from "@/features/contributions/decide";
import type { From } from "@/features/contributions/letter-to-author";
import { followUpKind } from "@/features/follow-ups/follow-up-kind";
import { insightKind } from "@/features/insights/insight-kind";
import { settleNote } from "@/features/notes/settling";
import { allow, found } from "@/lib/refusal";

type Answer = {
  id: string;
  version: number;
  /** All that was read of the same thing. What has come since waits: nobody's is answered unseen. */
  shown: readonly string[];
  outcome: ConcernOutcome;
  answer: string;
  reason: string;
} & From;

const notYours =
  "You cannot answer this. It concerns you or your organisation, it comes from a place that others look after, or somebody has answered it already. Nothing was changed.";

/**
 * What becomes of what somebody has reported. Everybody who reported the same thing, and whose words were shown, gets the same
 * answer; its author reads `reason`, where something was decided on theirs.
 */
export async function answerConcern(member: Member, { id, version, shown, outcome, answer, reason, siteUrl }: Answer) {
  return writing(member, async (db) => {
    const concern = await lockConcern(db, id);
    allow(canAnswerConcern(member, concern), notYours);
    allow(concern.version === version, "This has changed since you opened it. Look at it again.");
    const isPossible = concernOutcomesOf(concern).includes(outcome);
    allow(isPossible, "That cannot become of it any more. Look at it again.", "outcome");
    const answered = await db
      .update(concerns)
      .set({ answeredAt: sql`now()`, answeredById: member.id, answer, outcome, version: sql`${concerns.version} + 1` })
      .where(
        and(
          eq(concerns.noun, concern.noun),
          eq(concerns.thing, concern.thing),
          inArray(concerns.id, [id, ...shown]),
          isNull(concerns.answeredAt),
        ),
      )
      .returning({
        id: concerns.id,
        title: concerns.title,
        contact: concerns.contact,
        reporterId: concerns.reporterId,
        words: concerns.words,
      });
    await become(db, member, concern, { outcome, reason, siteUrl });
    for (const one of answered) {
      await record(db, {
        memberId: member.id,
        deed: "answerConcern",
        noun: "concern",
        nounId: one.id,
        placeId: concern.placeId,
        reason: answer,
        after: { outcome, about: concern.noun, aboutId: concern.itemId },
      });
      await tellWhoSaidSo(db, { ...one, outcome, answer, siteUrl });
    }
    return { outcome };
  });
}

type Locked = Awaited<ReturnType<typeof lockConcern>>;

/** Row security hides from the lock what is not theirs, and what was answered. */
async function lockConcern(db: Db, id: string) {
  const [locked] = await db
    .select({
      version: concerns.version,
      noun: concerns.noun,
      itemId: concerns.itemId,
      thing: concerns.thing,
      reporterId: concerns.reporterId,
      category: concerns.category,
    })
    .from(concerns)
    .where(and(eq(concerns.id, id), isNull(concerns.answeredAt)))
    .for("update");
  const concern = found(locked, notYours);
  return { ...concern, ...(await whomItConcerns(db, id)) };
}

const ways = { "put-back": "restore", "taken-down": "unpublish", changes: "return" } as const;

async function become(
  db: Db,
  member: Member,
  { noun, itemId, category }: Locked,
  { outcome, reason, siteUrl }: { outcome: ConcernOutcome; reason: string } & From,
) {
  if (outcome === "kept" || itemId === null) return;
  const to = { id: itemId, way: ways[outcome], reason, siteUrl: siteUrl ?? "" };
  if (noun === "note") return settleNote(db, member, { ...to, told: toldReaders[category] });
  if (noun === "insight") return settle(db, member, insightKind, to);
  if (noun === "comment") return settle(db, member, commentKind, to);
  if (noun === "follow-up") return settle(db, member, followUpKind, to);
}

/** What readers are told at the address of a note that is taken down after somebody has reported it. */
const toldReaders = {
  recognisable: "Somebody could be recognised in it.",
  hurtful: "It could hurt somebody.",
  untrue: "It said something that is not so.",
  rights: "It used what belongs to somebody else.",
  unlawful: "It may be against the law.",
  other: "After a reader had told us of a concern about it.",
} as const;
