import { writing } from "@/db/doors";
import { moderatedPlaces } from "@/db/schema/members";
import { done, foundMember } from "@/demo/founding";

/** A moderator of this place alone, appointed by an administrator. */
export async function foundModeratorOf(placeId: string) {
  const administrator = await foundMember({ staffRole: "administrator" });
  const moderator = await foundMember({ staffRole: "moderator" });
  done(
    await writing(administrator, (db) =>
      db.insert(moderatedPlaces).values({ memberId: moderator.id, placeId }).returning({ placeId: moderatedPlaces.placeId }),
    ),
  );
  return moderator;
}
