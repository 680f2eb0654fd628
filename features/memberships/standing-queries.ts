import { and, asc, desc, eq, ilike, isNull, notExists, type SQL, sql } from "drizzle-orm";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { members, memberships } from "@/db/schema/members";
import { organisationDomains, organisations, worksIn } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { canSeeWhoAsks, mayAskAgainFrom } from "@/features/memberships/policy";

/** How long an answer stays on one's own pages. */
const daysOfAnswers = 30;

/** Where the member belongs, has asked, and was answered not long ago; what is newest for each organisation. */
export function listStandings(member: Member) {
  return reading(member, async (db) => {
    const rows = await newestStandings(db, member);
    const since = Date.now() - daysOfAnswers * 24 * 60 * 60 * 1000;
    return rows.filter(({ is, answeredAt }) => is !== "declined" || (answeredAt?.getTime() ?? 0) > since);
  });
}

export type Standing = Awaited<ReturnType<typeof listStandings>>[number];

/** How the viewer stands to one organisation: what its page offers them. */
export async function getStanding(viewer: Viewer, organisationId: string) {
  if (!viewer) return { is: "visitor" } as const;
  return reading(viewer, async (db) => {
    const [standing] = await newestStandings(db, viewer, eq(memberships.organisationId, organisationId));
    const [fits] = await db
      .select({ domain: organisationDomains.domain })
      .from(organisationDomains)
      .where(and(eq(organisationDomains.organisationId, organisationId), isOwnDomain));
    const { rows } = await db.execute<{ invited: string }>(sql`select asking_is_invited_as(${organisationId}) as invited`);
    if (standing?.is === "in" || standing?.is === "asked") return standing;
    if (rows[0]?.invited) return { is: "invited" } as const;
    if (standing && standing.againFrom > new Date()) return standing;
    return { is: "free", byDomain: fits !== undefined } as const;
  });
}

export type StandingHere = Awaited<ReturnType<typeof getStanding>>;

async function newestStandings(db: Db, member: Member, more?: SQL) {
  const rows = await db
    .selectDistinctOn([memberships.organisationId], {
      id: memberships.id,
      organisation: { id: organisations.id, name: organisations.name, slug: organisations.slug },
      askedAt: memberships.askedAt,
      admittedAt: memberships.admittedAt,
      declinedAt: memberships.declinedAt,
      reason: memberships.decisionReason,
      leadSince: memberships.leadSince,
      cameBy: memberships.cameBy,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.memberId, member.id), isNull(memberships.leftAt), more))
    .orderBy(memberships.organisationId, sql`${memberships.declinedAt} is not null`, desc(memberships.askedAt));
  return rows
    .map(({ admittedAt, declinedAt, leadSince, ...row }) => ({
      ...row,
      is: admittedAt ? ("in" as const) : declinedAt ? ("declined" as const) : ("asked" as const),
      isLead: leadSince !== null,
      answeredAt: admittedAt ?? declinedAt,
      againFrom: mayAskAgainFrom(declinedAt),
    }))
    .sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime());
}

const isOwnDomain = sql`${organisationDomains.domain} = (select split_part(asking_email(), '@', 2))`;

/** Not in it, and not waiting for its answer. */
const isOpenTo = (db: Db, member: Member) =>
  notExists(
    db
      .select({ id: memberships.id })
      .from(memberships)
      .where(
        and(
          eq(memberships.organisationId, organisations.id),
          eq(memberships.memberId, member.id),
          isNull(memberships.leftAt),
          isNull(memberships.declinedAt),
        ),
      ),
  );

const toAsk = { id: organisations.id, name: organisations.name, slug: organisations.slug };
const byName = sql`${organisations.name} collate "und-x-icu"`;

/** The organisations that have approved the domain of the member's own address, and that they could ask. */
export function listOrganisationsByDomain(member: Member) {
  return reading(member, (db) =>
    db
      .select(toAsk)
      .from(organisations)
      .innerJoin(organisationDomains, eq(organisationDomains.organisationId, organisations.id))
      .where(and(isOwnDomain, isOpenTo(db, member), notDeclinedOfLate(db, member)))
      .orderBy(asc(byName))
      .limit(10),
  );
}

/** Who has said no of late is offered by nothing of ours. */
const notDeclinedOfLate = (db: Db, member: Member) =>
  notExists(
    db
      .select({ id: memberships.id })
      .from(memberships)
      .where(
        and(
          eq(memberships.organisationId, organisations.id),
          eq(memberships.memberId, member.id),
          sql`${memberships.declinedAt} > now() - make_interval(days => ${daysOfAnswers})`,
        ),
      ),
  );

const mostFound = 20;

/** The organisations by this name that the member could ask to join. */
export function listOrganisationsToAsk(member: Member, name: string) {
  const anywhere = `%${name.replace(/[\\%_]/g, "\\$&")}%`;
  return reading(member, (db) =>
    db
      .select(toAsk)
      .from(organisations)
      .where(and(ilike(organisations.name, anywhere), isOpenTo(db, member)))
      .orderBy(asc(byName))
      .limit(mostFound),
  );
}

export type OrganisationToAsk = Awaited<ReturnType<typeof listOrganisationsToAsk>>[number];

/** The places where the member's organisations work, a few of them. */
export function listOwnPlaces(member: Member) {
  return reading(member, (db) =>
    db
      .selectDistinct({ slug: places.slug, name: places.name })
      .from(worksIn)
      .innerJoin(places, eq(places.id, worksIn.placeId))
      .where(sql`${worksIn.organisationId} = any (asking_organisations())`)
      .orderBy(asc(places.name))
      .limit(3),
  );
}

/** The organisations that somebody waits for, whoever has waited longest first, and for how many people. For editors alone. */
export async function listOrganisationsAsked(viewer: Viewer) {
  if (!viewer || !canSeeWhoAsks(viewer)) return null;
  return reading(viewer, (db) =>
    db
      .select({ name: organisations.name, slug: organisations.slug, people: sql<number>`count(*)::int` })
      .from(memberships)
      .innerJoin(members, eq(members.id, memberships.memberId))
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(
        and(
          isNull(memberships.admittedAt),
          isNull(memberships.declinedAt),
          isNull(memberships.leftAt),
          isNull(members.suspendedAt),
          isNull(members.closedAt),
        ),
      )
      .groupBy(organisations.id)
      .orderBy(sql`min(${memberships.askedAt})`, asc(organisations.id)),
  );
}

export type OrganisationsAsked = NonNullable<Awaited<ReturnType<typeof listOrganisationsAsked>>>;
