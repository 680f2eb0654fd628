import { foundMember } from "@/demo/founding";

/** A moderator of this place alone. */
export const foundModeratorOf = (placeId: string) => foundMember({ staffRole: "moderator", looksAfter: [placeId] });
