import { eq, inArray } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { organisationPlaces, organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { lockOrganisation, notYours } from "@/features/organisations/lock-organisation";
import { canLookAfterOrganisation, canRenameOrganisation } from "@/features/organisations/policy";
import type { ChangeInput } from "@/features/organisations/schema";
import { allow, Refusal } from "@/lib/refusal";

/** New words and places, from whoever saw the ones that stand. Its name and kind, when staff give them. */
export async function changeOrganisation(member: Member, { organisationId, version, ...input }: ChangeInput) {
  return writing(member, async (db) => {
    allow(canLookAfterOrganisation(member, organisationId), notYours);
    const before = await lockOrganisation(db, organisationId);
    if (before.version !== version) throw stale();
    const { slug, version: _, ...stood } = before;
    const { name = stood.name, kind = stood.kind } = canRenameOrganisation(member) ? input : {};
    const { readingDays = stood.readingDays } = input;
    const placesBefore = await moveTo(db, organisationId, input.placeIds);
    await db
      .update(organisations)
      .set({ about: input.about, readingDays, name, kind, version: version + 1 })
      .where(eq(organisations.id, organisationId));
    await record(db, {
      memberId: member.id,
      deed: "changeOrganisation",
      noun: "organisation",
      nounId: organisationId,
      version: version + 1,
      before: { ...stood, placeIds: placesBefore },
    });
    return { slug };
  });
}

/** The places it works in from now on. Answers those of before. */
async function moveTo(db: Db, organisationId: string, placeIds: string[]) {
  const known = await db.select({ placeId: places.id }).from(places).where(inArray(places.id, placeIds));
  const gone = "A place that you chose is not here any more. Choose again.";
  if (known.length !== new Set(placeIds).size) throw new Refusal(gone, { placeIds: gone });
  const before = await db
    .delete(organisationPlaces)
    .where(eq(organisationPlaces.organisationId, organisationId))
    .returning({ placeId: organisationPlaces.placeId });
  if (known.length > 0) await db.insert(organisationPlaces).values(known.map(({ placeId }) => ({ organisationId, placeId })));
  return before.map(({ placeId }) => placeId);
}

const stale = () =>
  new Refusal(
    "Somebody else has changed this since you opened it. Yours is kept here, and how it stands now is shown above it.",
    {
      version: "Compare the two, then save yours again.",
    },
  );
