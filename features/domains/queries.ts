import { asc, eq, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { members } from "@/db/schema/members";
import { organisationDomains } from "@/db/schema/organisations";
import { canApproveAnyDomain, isPublicMailHost } from "@/features/domains/policy";

/** The approved domains of an organisation, and which one the viewer could approve next. */
export function listDomains(member: Member, organisationId: string) {
  return reading(member, async (db) => {
    const domains = await db
      .select({
        domain: organisationDomains.domain,
        approvedAt: organisationDomains.approvedAt,
        approvedBy: members.name,
      })
      .from(organisationDomains)
      .leftJoin(members, eq(members.id, organisationDomains.approvedById))
      .where(eq(organisationDomains.organisationId, organisationId))
      .orderBy(asc(organisationDomains.domain));
    const { rows } = await db.execute<{ domain: string }>(sql`select split_part(asking_email(), '@', 2) as domain`);
    const own = rows[0]?.domain ?? "";
    const isNew = own !== "" && !isPublicMailHost(own) && !domains.some(({ domain }) => domain === own);
    return { domains, own: isNew ? own : null, can: { approveAny: canApproveAnyDomain(member) } };
  });
}

export type Domains = Awaited<ReturnType<typeof listDomains>>;
