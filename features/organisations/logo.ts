import { eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { organisationLogos } from "@/db/schema/organisations";
import { lockOrganisation, notYours } from "@/features/organisations/lock-organisation";
import { canLookAfterOrganisation } from "@/features/organisations/policy";
import { allow, Refusal } from "@/lib/refusal";
import { smallPicture } from "@/lib/small-picture";

type Upload = { organisationId: string; picture: { name: string; bytes: Uint8Array } };

/** A new logo, made again by us. It is unpacked before anything is locked, and only for who may. */
export async function setLogo(member: Member, { organisationId, picture }: Upload) {
  const mayAsk = canLookAfterOrganisation(member, organisationId);
  const made = mayAsk ? await smallPicture(picture) : new Refusal(notYours);
  if (made instanceof Refusal) return made;
  return writing(member, async (db) => {
    allow(canLookAfterOrganisation(member, organisationId), notYours);
    await lockOrganisation(db, organisationId);
    await db
      .insert(organisationLogos)
      .values({ organisationId, ...made })
      .onConflictDoUpdate({ target: organisationLogos.organisationId, set: { ...made, madeAt: sql`now()` } });
    await record(db, { memberId: member.id, deed: "setLogo", noun: "organisation", nounId: organisationId });
    return { hash: made.hash };
  });
}

export async function removeLogo(member: Member, { organisationId }: { organisationId: string }) {
  return writing(member, async (db) => {
    allow(canLookAfterOrganisation(member, organisationId), notYours);
    await lockOrganisation(db, organisationId);
    const removed = await db
      .delete(organisationLogos)
      .where(eq(organisationLogos.organisationId, organisationId))
      .returning({ hash: organisationLogos.hash });
    if (removed.length > 0)
      await record(db, { memberId: member.id, deed: "removeLogo", noun: "organisation", nounId: organisationId });
    return { removed: removed.length > 0 };
  });
}
