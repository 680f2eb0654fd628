import type { Member } from "@/db/doors";

type Row = { ofMemberId: string | null };

/** What was done to somebody's things is theirs to have seen. */
export const canSeeNotification = (member: Member, row: Row) => row.ofMemberId === member.id;
