import { eq, inArray, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { inquiries, inquiryPlaces } from "@/db/schema/challenges";
import { places } from "@/db/schema/places";
import { refuseStale } from "@/features/contributions/deciding";
import { freeSlug, usedForm } from "@/features/desk/free-slug";
import { lockInquiry, onlyEditors } from "@/features/inquiries/lock-inquiry";
import { canOpenInquiry } from "@/features/inquiries/policy";
import type { ChangeInput, OpenInput } from "@/features/inquiries/schema";
import { allow, found } from "@/lib/refusal";

type Opening = Omit<OpenInput, "id"> & { id?: string; slug?: string; isIllustrative: boolean };

/** Opens an inquiry in its places, to which notes, posts and reports belong over years. Answers its id and slug. */
export async function openInquiry(member: Member, { slug, placeIds, ...inquiry }: Opening) {
  return writing(member, async (db) => {
    allow(canOpenInquiry(member), onlyEditors);
    const [made] = await db
      .insert(inquiries)
      .values({ ...inquiry, slug: slug ?? (await freeSlug(db, inquiries, inquiry.name)) })
      .onConflictDoNothing()
      .returning({ id: inquiries.id, slug: inquiries.slug });
    if (!made) return openedBefore(db, inquiry);
    await moveTo(db, made.id, placeIds);
    await record(db, { memberId: member.id, deed: "openInquiry", noun: "inquiry", nounId: made.id, ofMemberId: member.id });
    return made;
  });
}

/** The same form, sent twice. */
async function openedBefore(db: Db, { id, name }: { id?: string; name: string }) {
  const [before] = await db
    .select({ id: inquiries.id, slug: inquiries.slug, name: inquiries.name })
    .from(inquiries)
    .where(sql`${inquiries.id} = ${id ?? null}::uuid`);
  const inquiry = found(before, "Another inquiry has this address already. Choose a different one.");
  allow(inquiry.name === name, usedForm, "id");
  return { id: inquiry.id, slug: inquiry.slug };
}

/** New words, years and places, from whoever saw the ones that stand. Answers the version that they are. */
export async function changeInquiry(member: Member, { id, version, placeIds, ...input }: ChangeInput) {
  return writing(member, async (db) => {
    allow(canOpenInquiry(member), onlyEditors);
    const { version: stood, ...before } = await lockInquiry(db, id);
    refuseStale(stood !== version);
    const placesBefore = await moveTo(db, id, placeIds);
    await db
      .update(inquiries)
      .set({ ...input, version: version + 1 })
      .where(eq(inquiries.id, id));
    await record(db, {
      memberId: member.id,
      deed: "changeInquiry",
      noun: "inquiry",
      nounId: id,
      version: version + 1,
      before: { ...before, placeIds: placesBefore },
    });
    return { version: version + 1 };
  });
}

/** The places it is in from now on. Answers those of before. */
async function moveTo(db: Db, inquiryId: string, placeIds: string[]) {
  const known = await db.select({ placeId: places.id }).from(places).where(inArray(places.id, placeIds));
  allow(known.length === new Set(placeIds).size, "A place that you chose is not here any more. Choose again.", "placeIds");
  const before = await db
    .delete(inquiryPlaces)
    .where(eq(inquiryPlaces.inquiryId, inquiryId))
    .returning({ placeId: inquiryPlaces.placeId });
  if (known.length > 0) await db.insert(inquiryPlaces).values(known.map(({ placeId }) => ({ inquiryId, placeId })));
  return before.map(({ placeId }) => placeId);
}
