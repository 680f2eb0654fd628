import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { patterns } from "@/db/schema/patterns";
import { refuseStale } from "@/features/contributions/deciding";
import { freeSlug, usedForm } from "@/features/desk/free-slug";
import { lockPattern, onlyEditors, placesBehind, saySomePlaces } from "@/features/patterns/lock-pattern";
import { canWritePattern } from "@/features/patterns/policy";
import type { ChangeInput, DraftInput } from "@/features/patterns/schema";
import { type From, tellCited } from "@/features/patterns/tell-cited";
import { markdown } from "@/lib/markdown";
import { allow, found, Refusal } from "@/lib/refusal";

type Draft = Omit<DraftInput, "id"> & { id?: string; slug?: string; body?: string; limits?: string; isIllustrative: boolean };

/** Begins a pattern; nobody but editors sees it. Answers its id and address. */
export async function draftPattern(member: Member, { slug, body = "", limits = "", ...input }: Draft) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    const [made] = await db
      .insert(patterns)
      .values({
        ...input,
        ...rendered({ body, limits }),
        authorId: member.id,
        slug: slug ?? (await freeSlug(db, patterns, input.claim)),
      })
      .onConflictDoNothing()
      .returning({ id: patterns.id, slug: patterns.slug });
    if (!made) return madeBefore(db, input);
    await record(db, { memberId: member.id, deed: "draftPattern", noun: "pattern", nounId: made.id, ofMemberId: member.id });
    return made;
  });
}

/** The same form, sent twice. */
async function madeBefore(db: Db, { id, claim }: { id?: string; claim: string }) {
  const [before] = await db
    .select({ id: patterns.id, slug: patterns.slug, claim: patterns.claim })
    .from(patterns)
    .where(sql`${patterns.id} = ${id ?? null}::uuid`);
  const pattern = found(before, "Another pattern has this address already. Say the claim in other words.");
  allow(pattern.claim === claim, usedForm, "id");
  return { id: pattern.id, slug: pattern.slug };
}

/** New words, from whoever saw the ones that stand. Answers the version that they are. */
export async function changePattern(member: Member, { id, version, ...input }: ChangeInput) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    const { claim, body, limits, questionId, ...pattern } = await lockPattern(db, id);
    refuseStale(pattern.version !== version);
    if (pattern.publishedAt) mustSay(input);
    await db
      .update(patterns)
      .set({ ...input, ...rendered(input), version: version + 1, lookedAtAt: sql`now()` })
      .where(eq(patterns.id, id));
    const before = { claim, body, limits, questionId };
    await record(db, { memberId: member.id, deed: "changePattern", noun: "pattern", nounId: id, version: version + 1, before });
    return { version: version + 1 };
  });
}

/** Puts it before everybody: with notes or insights from two places or more, and with where it may not hold. Tells whom it cites. */
export async function publishPattern(member: Member, { id, version }: { id: string; version: number }, from?: From) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    const pattern = await lockPattern(db, id);
    allow(pattern.publishedAt === null, "This is published already.");
    refuseStale(pattern.version !== version);
    mustSay(pattern);
    allow((await placesBehind(db, member, id)) >= 2, saySomePlacesFirst);
    await db
      .update(patterns)
      .set({ publishedAt: sql`date_trunc('milliseconds', now())`, lookedAtAt: sql`now()` })
      .where(eq(patterns.id, id));
    const after = { told: await tellCited(db, member, pattern, from) };
    await record(db, { memberId: member.id, deed: "publishPattern", noun: "pattern", nounId: id, version, after });
    return { slug: pattern.slug };
  });
}

/** Takes it down, with a reason that the ledger keeps; it is a draft again. */
export async function unpublishPattern(member: Member, { id, reason }: { id: string; reason: string }) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    const pattern = await lockPattern(db, id);
    if (!pattern.publishedAt) throw new Refusal("This is not published at the moment.");
    await db.update(patterns).set({ publishedAt: null }).where(eq(patterns.id, id));
    const before = { publishedAt: pattern.publishedAt.toISOString() };
    await record(db, { memberId: member.id, deed: "unpublishPattern", noun: "pattern", nounId: id, reason, before });
    return { slug: pattern.slug };
  });
}

/** Somebody has gone through its evidence again and found that the claim stands as it is. */
export async function lookAgainAtPattern(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    await lockPattern(db, id);
    await db.update(patterns).set({ lookedAtAt: sql`now()` }).where(eq(patterns.id, id));
    await record(db, { memberId: member.id, deed: "lookAgainAtPattern", noun: "pattern", nounId: id });
    return { id };
  });
}

const sayWhy = "Say what makes us think so.";
const sayLimits = "Say where it may not hold. Readers trust a claim more when it says what it is not sure of.";
const saySomePlacesFirst = saySomePlaces.replace(", or take the pattern down first", "");

type Said = { body: string; limits: string };

/** What a published claim is never without. */
function mustSay({ body, limits }: Said) {
  allow(body !== "", sayWhy, "body");
  allow(limits !== "", sayLimits, "limits");
}

const rendered = ({ body, limits }: Said) => ({
  body,
  limits,
  bodyHtml: markdown(body),
  limitsHtml: markdown(limits),
});
