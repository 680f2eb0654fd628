import { and, eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { organisationDomains } from "@/db/schema/organisations";
import { canApproveDomain, canRemoveDomain, isPublicMailHost } from "@/features/domains/policy";
import { lockOrganisation } from "@/features/organisations/lock-organisation";
import { allow } from "@/lib/refusal";

const notYours = "Leads of this organisation and editors look after its domains.";

type Domain = { organisationId: string; domain: string };

/** Whoever has an address of this domain can ask to join in one step. Approved twice, it is approved once. */
export async function approveDomain(member: Member, { organisationId, domain }: Domain) {
  return writing(member, async (db) => {
    const { rows } = await db.execute<{ domain: string }>(sql`select split_part(asking_email(), '@', 2) as domain`);
    const own = rows[0]?.domain ?? "";
    allow(
      canApproveDomain(member, organisationId, { isOwn: domain === own }),
      `You can approve the domain of your own address${own ? `, ${own}` : ""}. For another one, ask the editors.`,
    );
    allow(
      !isPublicMailHost(domain),
      `Anybody can have an address at ${domain}, so it says nothing about where somebody works. Invite your people by their addresses instead.`,
    );
    await lockOrganisation(db, organisationId, notYours);
    const made = await db
      .insert(organisationDomains)
      .values({ organisationId, domain, approvedById: member.id })
      .onConflictDoNothing()
      .returning({ domain: organisationDomains.domain });
    if (made.length > 0) await record(db, deed(member, "approveDomain", { organisationId, domain }));
    return { domain };
  });
}

export async function removeDomain(member: Member, { organisationId, domain }: Domain) {
  return writing(member, async (db) => {
    allow(canRemoveDomain(member, organisationId), notYours);
    await lockOrganisation(db, organisationId, notYours);
    const gone = await db
      .delete(organisationDomains)
      .where(and(eq(organisationDomains.organisationId, organisationId), eq(organisationDomains.domain, domain)))
      .returning({ domain: organisationDomains.domain });
    if (gone.length > 0) await record(db, deed(member, "removeDomain", { organisationId, domain }));
    return { domain };
  });
}

const deed = (member: Member, name: string, { organisationId, domain }: Domain) => ({
  memberId: member.id,
  deed: name,
  noun: "organisation" as const,
  nounId: organisationId,
  before: { domain },
});
