import type { Member } from "@/db/doors";

/** One's own. Ending those of others is for who looks after people. */
export const canEndSession = (member: Member, session: { memberId: string }) => session.memberId === member.id;
