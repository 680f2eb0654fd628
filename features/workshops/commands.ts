import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { places } from "@/db/schema/places";
import { workshops } from "@/db/schema/workshops";
import { refuseStale } from "@/features/contributions/deciding";
import { freeSlug, usedForm } from "@/features/desk/free-slug";
import { lockWorkshop, onlyEditors } from "@/features/workshops/lock-workshop";
import { canWriteWorkshop } from "@/features/workshops/policy";
import type { ChangeInput, DraftInput } from "@/features/workshops/schema";
import { markdown } from "@/lib/markdown";
import { allow, found, Refusal } from "@/lib/refusal";

type Draft = Omit<DraftInput, "id"> & { id?: string; slug?: string; isIllustrative: boolean };

/** Begins a workshop's page; nobody but editors sees it. Answers its id and address. */
export async function draftWorkshop(member: Member, { slug, ...input }: Draft) {
  return writing(member, async (db) => {
    allow(canWriteWorkshop(member), onlyEditors);
    await mustBeHere(db, input);
    const [made] = await db
      .insert(workshops)
      .values({ ...input, slug: slug ?? (await freeSlug(db, workshops, `${input.title} ${input.heldOn.slice(0, 7)}`)) })
      .onConflictDoNothing()
      .returning({ id: workshops.id, slug: workshops.slug });
    if (!made) return madeBefore(db, input);
    await record(db, { ...deed(member, made.id), deed: "draftWorkshop", ofMemberId: member.id, placeId: input.placeId });
    return made;
  });
}

/** The same form, sent twice. */
async function madeBefore(db: Db, { id, title }: { id?: string; title: string }) {
  const [before] = await db
    .select({ id: workshops.id, slug: workshops.slug, title: workshops.title })
    .from(workshops)
    .where(sql`${workshops.id} = ${id ?? null}::uuid`);
  const workshop = found(before, "Another workshop has this address already. Choose another title.");
  allow(workshop.title === title, usedForm, "id");
  return { id: workshop.id, slug: workshop.slug };
}

/** New words, from whoever saw the ones that stand. Answers the version that they are. */
export async function changeWorkshop(member: Member, { id, version, ...input }: ChangeInput) {
  return writing(member, async (db) => {
    allow(canWriteWorkshop(member), onlyEditors);
    const { version: stood, publishedAt: _publishedAt, slug: _slug, ...before } = await lockWorkshop(db, id);
    refuseStale(stood !== version);
    if (input.placeId !== before.placeId) await mustBeHere(db, input);
    await db
      .update(workshops)
      .set({ ...input, outcomeHtml: markdown(input.outcome), version: version + 1, changedAt: sql`now()` })
      .where(eq(workshops.id, id));
    await record(db, {
      ...deed(member, id),
      deed: "changeWorkshop",
      placeId: input.placeId,
      version: version + 1,
      before,
    });
    return { version: version + 1 };
  });
}

/** Puts it before everybody: on its own page, on its place's, in the calendar and in the search. */
export async function publishWorkshop(member: Member, { id, version }: { id: string; version: number }) {
  return writing(member, async (db) => {
    allow(canWriteWorkshop(member), onlyEditors);
    const { slug, placeId, publishedAt, version: stood } = await lockWorkshop(db, id);
    allow(publishedAt === null, "This is published already.");
    refuseStale(stood !== version);
    await db
      .update(workshops)
      .set({ publishedAt: sql`date_trunc('milliseconds', now())`, changedAt: sql`now()` })
      .where(eq(workshops.id, id));
    await record(db, { ...deed(member, id), deed: "publishWorkshop", placeId, version });
    return { slug };
  });
}

/** Takes it down, with a reason that the ledger keeps; it is a draft again. */
export async function unpublishWorkshop(member: Member, { id, reason }: { id: string; reason: string }) {
  return writing(member, async (db) => {
    allow(canWriteWorkshop(member), onlyEditors);
    const { slug, placeId, publishedAt } = await lockWorkshop(db, id);
    if (!publishedAt) throw new Refusal("This is not published at the moment.");
    await db.update(workshops).set({ publishedAt: null }).where(eq(workshops.id, id));
    const before = { publishedAt: publishedAt.toISOString() };
    await record(db, { ...deed(member, id), deed: "unpublishWorkshop", placeId, reason, before });
    return { slug };
  });
}

const deed = (member: Member, nounId: string) => ({ memberId: member.id, noun: "workshop" as const, nounId });

async function mustBeHere(db: Db, { placeId }: { placeId: string }) {
  const known = await db.select({ id: places.id }).from(places).where(eq(places.id, placeId));
  allow(known.length > 0, "The place that you chose is not here any more. Choose again.", "placeId");
}
