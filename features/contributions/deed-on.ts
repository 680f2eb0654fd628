import type { Member } from "@/db/doors";

type Thing = { id: string; authorId: string; placeId: string | null; version: number };

/** For the ledger: who acted on whose thing, where, and which version of it came of that. */
export const deedOn = (member: Member, noun: "note" | "insight" | "comment", { id, authorId, placeId, version }: Thing) => ({
  memberId: member.id,
  noun,
  nounId: id,
  ofMemberId: authorId,
  placeId,
  version: version + 1,
});
