import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { members } from "@/db/schema/members";
import { trust } from "@/db/schema/trust";

const columns = {
  id: members.id,
  name: members.name,
  email: members.email,
  isIllustrative: members.isIllustrative,
  staffRole: members.staffRole,
  suspendedAt: members.suspendedAt,
  closedAt: members.closedAt,
  organisationIds: sql<string[]>`coalesce((
    select json_agg(m.organisation_id) from memberships m
    where m.member_id = "members"."id" and m.admitted_at is not null and m.left_at is null), '[]'::json)`,
  isTrusted: sql<boolean>`is_trusted("members"."id")`,
  published: sql<number>`published_by("members"."id")::int`,
};

/** Somebody whose trust is asked about: who they are, and how it stands by what is published and by a person's word. */
export async function trustedPerson(db: Db, id: string) {
  const [person] = await db.select(columns).from(members).where(eq(members.id, id));
  if (!person) return null;
  const [word] = await db
    .select({ standing: trust.standing, reason: trust.reason, since: trust.since, byId: trust.byId, by: members.name })
    .from(trust)
    .innerJoin(members, eq(members.id, trust.byId))
    .where(eq(trust.memberId, id));
  return { ...person, word: word ?? null };
}
