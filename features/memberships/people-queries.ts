import { and, desc, eq, isNotNull, ne, sql } from "drizzle-orm";
import { type Member, reading, type Viewer } from "@/db/doors";
import { memberships } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { peopleNow } from "@/features/memberships/people";
import {
  canManagePeople,
  canNameLead,
  canRemovePerson,
  canTakeLeadBack,
  isLastLead,
  mustNameSuccessor,
} from "@/features/memberships/people-policy";
import { speaksFor } from "@/features/organisations/policy";

/** Who is in, leads first, and what whoever looks after them may do with each. Nobody for everybody else. */
export function listPeople(member: Member, organisationId: string) {
  return reading(member, async (db) => {
    const people = await peopleNow(db, organisationId);
    if (!canManagePeople(member, people)) return [];
    return people.map((person) => ({
      ...person,
      isMe: person.memberId === member.id,
      isLastLead: isLastLead(people, person.memberId),
      can: {
        nameLead: canNameLead(member, people, person.memberId),
        takeLeadBack: canTakeLeadBack(member, people, person.memberId),
        remove: canRemovePerson(member, people, person.memberId),
      },
    }));
  });
}

export type PersonIn = Awaited<ReturnType<typeof listPeople>>[number];

/** What those who have left, or are suspended, left behind, and to whom it can be given. */
export function listLeftBehind(member: Member, organisationId: string) {
  return reading(member, async (db) => {
    const people = await peopleNow(db, organisationId);
    if (!canManagePeople(member, people)) return { leavers: [], colleagues: [] };
    const { rows } = await db.execute<{
      memberId: string;
      name: string;
      leftAt: Date | null;
      drafts: number;
      notes: number;
    }>(sql`
      select l.member_id as "memberId", p.name, l.drafts, l.notes,
        (select max(m.left_at) from memberships m where m.member_id = l.member_id and m.organisation_id = ${organisationId}::uuid) as "leftAt"
      from left_behind_in(${organisationId}::uuid) l join members p on p.id = l.member_id
      order by 5 desc nulls first, p.name`);
    const colleagues = people.filter(({ isAway }) => !isAway).map(({ memberId, name }) => ({ memberId, name }));
    return { leavers: rows, colleagues };
  });
}

export type LeftBehindHere = Awaited<ReturnType<typeof listLeftBehind>>;

/** Who is in it and leads it, for those who are in it themselves; null for everybody else. */
export function listColleagues(viewer: Viewer, organisationId: string) {
  return reading(viewer, async (db) => {
    if (!speaksFor(viewer, organisationId)) return null;
    const people = await peopleNow(db, organisationId);
    return people
      .filter(({ isAway }) => !isAway)
      .map(({ memberId, name, jobTitle, isLead }) => ({ memberId, name, jobTitle, isLead }));
  });
}

export type Colleagues = NonNullable<Awaited<ReturnType<typeof listColleagues>>>;

/** What leaving would mean: what stays, what waits, who could lead. Null for who is not in it. */
export function getLeaving(member: Member, slug: string) {
  return reading(member, async (db) => {
    const [organisation] = await db
      .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
      .from(organisations)
      .where(eq(organisations.slug, slug));
    if (!organisation || !speaksFor(member, organisation.id)) return null;
    const people = await peopleNow(db, organisation.id);
    const others = people.filter(({ memberId, isAway }) => memberId !== member.id && !isAway);
    const [mine] = await db
      .select({ published: sql<number>`(count(*) filter (where ${notes.state} = 'published'))::int` })
      .from(notes)
      .where(and(eq(notes.authorId, member.id), eq(notes.organisationId, organisation.id)));
    const unfinished = await db
      .select({ id: notes.id, slug: notes.slug, title: notes.title, state: notes.state })
      .from(notes)
      .where(
        and(
          eq(notes.authorId, member.id),
          eq(notes.organisationId, organisation.id),
          sql`${notes.state} not in ('published', 'withdrawn')`,
        ),
      )
      .orderBy(desc(notes.madeAt));
    return {
      ...organisation,
      published: mine?.published ?? 0,
      unfinished,
      isAlone: others.length === 0,
      successors: mustNameSuccessor(people, member.id) ? others.map(({ memberId, name }) => ({ memberId, name })) : [],
    };
  });
}

export type LeavingIt = NonNullable<Awaited<ReturnType<typeof getLeaving>>>;

/** For who has left: when, and how much of theirs waits there still. Null for everybody else. */
export function getReceipt(viewer: Viewer, organisationId: string) {
  return reading(viewer, async (db) => {
    if (!viewer || speaksFor(viewer, organisationId)) return null;
    const [left] = await db
      .select({ leftAt: memberships.leftAt })
      .from(memberships)
      .where(
        and(
          eq(memberships.memberId, viewer.id),
          eq(memberships.organisationId, organisationId),
          eq(memberships.leftById, viewer.id),
          isNotNull(memberships.admittedAt),
        ),
      )
      .orderBy(desc(memberships.leftAt))
      .limit(1);
    if (!left?.leftAt) return null;
    const [mine] = await db
      .select({ waiting: sql<number>`count(*)::int` })
      .from(notes)
      .where(and(eq(notes.authorId, viewer.id), eq(notes.organisationId, organisationId), ne(notes.state, "withdrawn")));
    return { leftAt: left.leftAt, waiting: mine?.waiting ?? 0 };
  });
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof getReceipt>>>;
