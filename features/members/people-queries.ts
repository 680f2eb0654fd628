import { and, asc, desc, eq, exists, isNotNull, isNull, notExists, type SQL, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { members, memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import type { PeopleFilter } from "@/features/members/people-filter";
import {
  canAppoint,
  canResetFactors,
  canRestore,
  canSeePeople,
  canSeePerson,
  canSuspend,
  canTakeBackRole,
} from "@/features/members/people-policy";
import { mostCounted } from "@/lib/counts";
import { sessionLimits } from "@/lib/session-limits";

const pageLength = 30;

/** As the index has it, and as people look names up. */
const byName = sql`${members.name} collate "und-x-icu"`;

const personRow = {
  id: members.id,
  name: members.name,
  email: members.email,
  isIllustrative: members.isIllustrative,
  staffRole: members.staffRole,
  places: sql<{ name: string }[]>`coalesce((
    select json_agg(json_build_object('name', p.name) order by p.name)
    from moderated_places m join places p on p.id = m.place_id where m.member_id = "members"."id"), '[]'::json)`,
  organisations: sql<{ slug: string; name: string; isLead: boolean }[]>`coalesce((
    select json_agg(json_build_object('slug', o.slug, 'name', o.name, 'isLead', m.lead_since is not null) order by o.name)
    from memberships m join organisations o on o.id = m.organisation_id
    where m.member_id = "members"."id" and m.admitted_at is not null and m.left_at is null), '[]'::json)`,
  lastSeenAt: members.lastSeenAt,
  suspendedAt: members.suspendedAt,
  closedAt: members.closedAt,
};

export type PersonRowData = NonNullable<Awaited<ReturnType<typeof listPeople>>>["rows"][number];

/** One page of everybody with an account, by name, and how to go on and back. Null for whoever may not see them. */
export async function listPeople(viewer: Viewer, filter: PeopleFilter) {
  if (!canSeePeople(viewer)) return null;
  return reading(viewer, async (db) => {
    const chosen = matching(db, viewer, filter);
    const some = db.select({ id: members.id }).from(members).where(chosen).limit(mostCounted).as("some");
    const [total] = await db.select({ count: sql<number>`count(*)::int` }).from(some);
    return { ...(await pageOf(db, chosen, filter)), total: total?.count ?? 0 };
  });
}

async function pageOf(db: Db, chosen: SQL | undefined, { after, before }: PeopleFilter) {
  const from = (more: SQL | undefined) =>
    db
      .select(personRow)
      .from(members)
      .where(and(chosen, more))
      .limit(pageLength + 1);
  if (before) {
    const rows = await from(sql`(${byName}, ${members.id}) < (${nameOf(before)}, ${before}::uuid)`).orderBy(
      desc(byName),
      desc(members.id),
    );
    const shown = rows.slice(0, pageLength).reverse();
    return { rows: shown, before: rows.length > pageLength ? shown[0]?.id : undefined, after: shown.at(-1)?.id };
  }
  const rows = await from(after ? sql`(${byName}, ${members.id}) > (${nameOf(after)}, ${after}::uuid)` : undefined).orderBy(
    asc(byName),
    asc(members.id),
  );
  const shown = rows.slice(0, pageLength);
  return {
    rows: shown,
    before: after ? shown[0]?.id : undefined,
    after: rows.length > pageLength ? shown.at(-1)?.id : undefined,
  };
}

const nameOf = (id: string) => sql`(select one.name from members one where one.id = ${id})`;

/** Closed accounts hold no name any more: they are shown to whoever looks for them. */
function matching(db: Db, viewer: Viewer, { find, show }: PeopleFilter) {
  const membership = (more?: SQL) =>
    db
      .select({ one: sql`1` })
      .from(memberships)
      .where(and(eq(memberships.memberId, members.id), isNotNull(memberships.admittedAt), isNull(memberships.leftAt), more));
  return and(
    show === "closed" ? isNotNull(members.closedAt) : isNull(members.closedAt),
    find ? sql`${members.id} in (select people_called(${find}))` : undefined,
    show === "administrator" || show === "editor" || show === "moderator" ? eq(members.staffRole, show) : undefined,
    show === "lead" ? exists(membership(isNotNull(memberships.leadSince))) : undefined,
    show === "no-organisation" ? notExists(membership()) : undefined,
    show === "suspended" ? isNotNull(members.suspendedAt) : undefined,
    viewer?.isIllustrative ? eq(members.isIllustrative, true) : undefined,
  );
}

/** One person, whole: who, where, what they may do, how that came, and what this viewer may change about it. */
export async function getPerson(viewer: Viewer, id: string) {
  if (!canSeePeople(viewer)) return null;
  return reading(viewer, async (db) => {
    const [person] = await db
      .select({
        ...personRow,
        jobTitle: members.jobTitle,
        madeAt: members.madeAt,
        isLast: sql<boolean>`is_last_administrator("members"."id")`,
        sessions: sql<number>`(select count(*)::int from sessions s where s.member_id = "members"."id" and s.expires_at > now()
          and s.last_seen_at > now() - make_interval(secs => ${sessionLimits.idle / 1000}))`,
        passkeys: sql<number>`(select count(*)::int from passkeys where member_id = "members"."id")`,
        hasAuthenticator: sql<boolean>`exists (select from authenticators where member_id = "members"."id" and confirmed_at is not null)`,
        recoveryCodes: sql<number>`(select count(*)::int from recovery_codes where member_id = "members"."id" and used_at is null)`,
      })
      .from(members)
      .where(eq(members.id, id));
    if (!person || !canSeePerson(viewer, person)) return null;
    return {
      ...person,
      history: await historyOf(db, id),
      memberships: await membershipsOf(db, id),
      isOneself: viewer?.id === id,
      can: {
        giveRole: canAppoint(viewer, person),
        takeBackRole: canTakeBackRole(viewer, person) && !person.isLast,
        suspend: canSuspend(viewer, person) && !person.isLast,
        restore: canRestore(viewer, person),
        resetFactors: canResetFactors(viewer, person),
      },
    };
  });
}

export type Person = NonNullable<Awaited<ReturnType<typeof getPerson>>>;

const historyOf = (db: Db, id: string) =>
  db
    .select({
      id: ledger.id,
      at: ledger.at,
      deed: ledger.deed,
      by: members.name,
      byId: members.id,
      reason: ledger.reason,
      before: ledger.before,
      after: ledger.after,
    })
    .from(ledger)
    .leftJoin(members, eq(members.id, ledger.memberId))
    .where(eq(ledger.nounId, id))
    .orderBy(desc(ledger.at), desc(ledger.id))
    .limit(200);

const membershipsOf = (db: Db, id: string) =>
  db
    .select({
      id: memberships.id,
      slug: organisations.slug,
      name: organisations.name,
      askedAt: memberships.askedAt,
      admittedAt: memberships.admittedAt,
      declinedAt: memberships.declinedAt,
      leadSince: memberships.leadSince,
      leftAt: memberships.leftAt,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.memberId, id))
    .orderBy(desc(memberships.askedAt));
