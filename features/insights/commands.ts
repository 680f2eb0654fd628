import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { insightEdits, insights } from "@/db/schema/insights";
import { refuseStale } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import {
  canContribute,
  canEdit,
  canSendAgain,
  canWithdraw,
  findTarget,
  goesLive,
  isWaiting,
} from "@/features/contributions/policy";
import { hangingOn } from "@/features/contributions/schema";
import {
  hasLeft,
  holds,
  isStillTrusted,
  promise,
  setOut,
  standing,
  usedAlready,
  voice,
} from "@/features/contributions/sending";
import { findPlace } from "@/features/insights/find-place";
import { becomes, commentToTurn } from "@/features/insights/from-comment";
import { lockInsight, saidBefore, saidOf } from "@/features/insights/lock-insight";
import { type From, tellOfUse } from "@/features/insights/receipts";
import type { InsightEditInput, InsightInput } from "@/features/insights/schema";
import { isLookedAtFirst, kept, whyItWaits } from "@/features/watched-words/watching";
import { allow, found } from "@/lib/refusal";

const gone = "This insight is not here any more.";
const sent = { state: insights.state, sentAt: insights.sentAt, promisedAt: insights.promisedAt };

/** Hangs an insight on something; one that was said in a comment is linked to it. The same form twice makes one. Answers how it stands. */
export async function addInsight(member: Member, { siteUrl, ...input }: InsightInput & From) {
  return writing(member, async (db) => {
    allow(canContribute(member), "Join an organisation first; then you can add what you saw.");
    found(await findTarget(db, member, input.target), "What you write about is not here any more. Your words are kept.");
    const comment = input.commentId ? await commentToTurn(db, member, { ...input, commentId: input.commentId }) : null;
    const place = await findPlace(db, input.place);
    const spoken = await voice(db, member, { ...input, placeName: place.name });
    const insight = {
      id: input.id,
      ...hangingOn(input.target),
      ...spoken,
      ...saidOf({ ...input, ...spoken, placeId: place.id }),
    };
    const isHeld = await isLookedAtFirst(db, { texts: textsOf(input), reconsidered: input.reconsidered });
    const why = whyItWaits(member, isHeld);
    const [made] = await db
      .insert(insights)
      .values({ ...insight, ...(await setOut(db, member.isTrusted && !isHeld)) })
      .onConflictDoNothing()
      .returning(sent);
    if (!made) return standing(db, await sentBefore(db, insight));
    if (comment) await becomes(db, comment.id, insight.id);
    await record(db, {
      deed: "addInsight",
      ...deedOn(member, "insight", { ...insight, version: 0 }),
      ...kept({ ...(comment ? { commentId: comment.id } : {}), ...why }),
    });
    await tellOfUse(db, insight.id, { siteUrl });
    return standing(db, { ...made, ...why });
  });
}

/** What the author now says otherwise. For what is published it waits beside the old, unless the author is trusted. */
export async function editInsight(member: Member, { siteUrl, ...input }: InsightEditInput & From) {
  return writing(member, async (db) => {
    const insight = await lockInsight(db, input.id, gone);
    allow(canWithdraw(member, insight), "This insight cannot be changed any more.");
    allow(canEdit(member, insight), hasLeft);
    refuseStale(input.version !== insight.wordsVersion);
    const place = await findPlace(db, input.place);
    const { byline } = await voice(db, member, { ...insight, namedAs: input.namedAs, placeName: place.name });
    const said = saidOf({ ...input, byline, placeId: place.id });
    const isHeld = await isLookedAtFirst(db, { texts: textsOf(input), reconsidered: input.reconsidered });
    const why = whyItWaits(member, isHeld);
    await record(db, {
      deed: "editInsight",
      ...deedOn(member, "insight", insight),
      before: saidBefore(insight.edit ?? insight),
      ...kept(why),
    });
    const live = goesLive(member, insight) && !isHeld && (await isStillTrusted(db));
    if (insight.state === "published" && !live) return standing(db, { ...(await keepBeside(db, insight.id, said)), ...why });
    const [changed] = await db
      .update(insights)
      .set({ ...said, version: insight.version + 1, ...(live ? { editedAt: sql`now()` } : await onward(db, insight)) })
      .where(eq(insights.id, insight.id))
      .returning(sent);
    await db.delete(insightEdits).where(eq(insightEdits.insightId, insight.id));
    await tellOfUse(db, insight.id, { siteUrl });
    return standing(db, { ...found(changed, gone), ...why });
  });
}

/** Takes it away from everybody else. Words that waited beside it become its words, so that nothing is lost. */
export async function withdrawInsight(member: Member, { id, version }: { id: string; version: number }) {
  return writing(member, async (db) => {
    const insight = await lockInsight(db, id, gone);
    allow(canWithdraw(member, insight), "This insight has been withdrawn or decided already.");
    refuseStale(version !== insight.wordsVersion);
    await db
      .update(insights)
      .set({
        state: "withdrawn",
        version: insight.version + 1,
        ...saidOf(insight.edit ?? insight),
        // Sent again they are there as new: who looked at the old ones has not seen them.
        ...(insight.edit ? { editedAt: sql`now()` } : {}),
      })
      .where(eq(insights.id, id));
    await db.delete(insightEdits).where(eq(insightEdits.insightId, id));
    await record(db, { deed: "withdrawInsight", ...deedOn(member, "insight", insight) });
    return { id };
  });
}

/** Undoes a withdrawal: it waits again, or stands where it stood when its author is trusted. */
export async function sendInsightAgain(member: Member, { id, version, siteUrl }: { id: string; version: number } & From) {
  return writing(member, async (db) => {
    const insight = await lockInsight(db, id, gone);
    allow(insight.state === "withdrawn", "This insight has been sent again already.");
    allow(canSendAgain(member, insight), hasLeft);
    refuseStale(version !== insight.wordsVersion);
    const isHeld = await isLookedAtFirst(db, { texts: textsOf(insight), reconsidered: true });
    const why = whyItWaits(member, isHeld);
    const live = goesLive(member, insight) && !isHeld && (await isStillTrusted(db));
    const [changed] = await db
      .update(insights)
      .set({ version: insight.version + 1, ...(live ? { state: "published" } : await setOut(db, false)) })
      .where(eq(insights.id, id))
      .returning(sent);
    await record(db, { deed: "sendInsightAgain", ...deedOn(member, "insight", insight), ...kept(why) });
    await tellOfUse(db, id, { siteUrl });
    return standing(db, { ...found(changed, gone), ...why });
  });
}

type Texts = { statement: string; why: string; condition: string; changed: string };
const textsOf = ({ statement, why, condition, changed }: Texts) => [statement, why, condition, changed];

/** What waits keeps its turn in the queue; what came back gets a new one. */
async function onward(db: Db, insight: Parameters<typeof isWaiting>[0]) {
  return isWaiting(insight) ? { state: "sent" as const } : setOut(db, false);
}

async function keepBeside(db: Db, insightId: string, said: ReturnType<typeof saidOf>) {
  const [edit] = await db
    .insert(insightEdits)
    .values({ insightId, ...said, promisedAt: await promise(db) })
    .onConflictDoUpdate({ target: insightEdits.insightId, set: { ...said, sentAt: sql`now()` } })
    .returning({ sentAt: insightEdits.sentAt, promisedAt: insightEdits.promisedAt });
  return { state: "sent" as const, ...found(edit, gone) };
}

/** What the same form made when it was sent before. An id that is in use otherwise is nobody's business. */
async function sentBefore(db: Db, insight: { id: string }) {
  const [before] = await db.select().from(insights).where(eq(insights.id, insight.id));
  if (!before || !holds(before, insight)) throw usedAlready();
  return { state: before.state, sentAt: before.sentAt, promisedAt: before.promisedAt };
}
