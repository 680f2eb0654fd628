import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Member, reading, type Viewer } from "@/db/doors";
import { members, memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { canLookAfterOrganisation } from "@/features/organisations/policy";

/** The organisation whose people the viewer looks after. Null for everybody else, as if there were none. */
export async function getOrganisationToLookAfter(viewer: Viewer, slug: string) {
  const [organisation] = await reading(viewer, (db) =>
    db
      .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
      .from(organisations)
      .where(eq(organisations.slug, slug)),
  );
  return organisation && canLookAfterOrganisation(viewer, organisation.id) ? organisation : null;
}

const isIn = and(isNotNull(memberships.admittedAt), isNull(memberships.leftAt));
const waits = and(isNull(memberships.admittedAt), isNull(memberships.declinedAt), isNull(memberships.leftAt));

const mostShown = 50;

/** Who asks to join, whoever has waited longest first. */
export function listAsking(member: Member, organisationId: string) {
  return reading(member, (db) =>
    db
      .select({
        id: memberships.id,
        name: members.name,
        jobTitle: members.jobTitle,
        email: members.email,
        words: memberships.words,
        askedAt: memberships.askedAt,
      })
      .from(memberships)
      .innerJoin(members, eq(members.id, memberships.memberId))
      .where(and(eq(memberships.organisationId, organisationId), waits))
      .orderBy(asc(memberships.askedAt), asc(memberships.id))
      .limit(mostShown),
  );
}

export type PersonAsking = Awaited<ReturnType<typeof listAsking>>[number];

const decider = alias(members, "decider");

/** How a request was answered, and by whom as far as the viewer may know. Null while it waits, or where there is none. */
export async function getAnswered(member: Member, { organisationId, id }: { organisationId: string; id: string }) {
  const [answered] = await reading(member, (db) =>
    db
      .select({
        id: memberships.id,
        name: members.name,
        isIn: sql<boolean>`${isIn}`,
        isDeclined: sql<boolean>`${memberships.declinedAt} is not null`,
        byMe: sql<boolean>`coalesce(${memberships.admittedById}, ${memberships.declinedById}) is not distinct from ${member.id}`,
        by: decider.name,
      })
      .from(memberships)
      .innerJoin(members, eq(members.id, memberships.memberId))
      .leftJoin(decider, sql`${decider.id} = coalesce(${memberships.admittedById}, ${memberships.declinedById})`)
      .where(and(eq(memberships.id, id), eq(memberships.organisationId, organisationId))),
  );
  return answered && (answered.isIn || answered.isDeclined) ? answered : null;
}

export type Answered = NonNullable<Awaited<ReturnType<typeof getAnswered>>>;
