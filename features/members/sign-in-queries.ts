import { and, desc, eq, gt, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import { type House, reading, type Viewer } from "@/db/doors";
import { members, memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { signInCodes } from "@/db/schema/sessions";
import { site } from "@/db/schema/site";
import { minutesToSayAName } from "@/features/members/sign-in-limits";
import { hashOf } from "@/lib/secrets";

const door: House = { house: "door" };

/** What a link is good for in this browser. Looking changes nothing: scanners of mail open every link. */
export async function getLink(viewer: Viewer, { token, browser }: { token: string; browser: string | undefined }) {
  const [link] = await reading(door, (db) =>
    db
      .select({
        isUsable: sql<boolean>`${signInCodes.usedAt} is null and ${signInCodes.expiresAt} > now()`,
        browserHash: signInCodes.browserHash,
        memberId: members.id,
      })
      .from(signInCodes)
      .leftJoin(members, eq(members.email, signInCodes.email))
      .where(eq(signInCodes.linkHash, hashOf(token))),
  );
  if (link?.isUsable) return browser && link.browserHash === hashOf(browser) ? "ready" : "other-browser";
  return viewer && link?.memberId === viewer.id ? "signed-in" : "over";
}

/** Whether this browser has shown an address to be its own that nobody has an account for yet. */
export async function isExpectedToSayAName(_viewer: Viewer, browser: string) {
  const rows = await reading(door, (db) =>
    db
      .select({ id: signInCodes.id })
      .from(signInCodes)
      .where(
        and(
          eq(signInCodes.browserHash, hashOf(browser)),
          gt(signInCodes.usedAt, sql`now() - make_interval(mins => ${minutesToSayAName})`),
          notExists(db.select({ id: members.id }).from(members).where(eq(members.email, signInCodes.email))),
        ),
      )
      .limit(1),
  );
  return rows.length > 0;
}

/** The demonstration's people, staff first; nobody anywhere else. */
export async function listDemonstrationPeople(_viewer: Viewer) {
  return reading(door, (db) =>
    db
      .select({
        id: members.id,
        name: members.name,
        jobTitle: members.jobTitle,
        staffRole: members.staffRole,
        organisation: organisations.name,
        isLead: sql<boolean>`${memberships.leadSince} is not null`,
        asked: sql<boolean>`${memberships.id} is not null and ${memberships.admittedAt} is null`,
        looksAfter: sql<string[]>`coalesce((
          select json_agg(p.name order by p.name) from moderated_places m join places p on p.id = m.place_id
          where m.member_id = ${members.id}), '[]'::json)`,
      })
      .from(members)
      .innerJoin(site, isNotNull(site.demonstrationSince))
      // One line a person, however many organisations they are in or have asked.
      .leftJoin(
        memberships,
        sql`${memberships.id} = (
          select m.id from memberships m where m.member_id = ${members.id} and m.declined_at is null and m.left_at is null
          order by m.admitted_at is null, m.admitted_at, m.asked_at limit 1)`,
      )
      .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(and(eq(members.isIllustrative, true), isNull(members.suspendedAt)))
      .orderBy(sql`${members.staffRole} is null`, desc(members.staffRole), members.name),
  );
}

/** Whether the demonstration's own button is a whole sign-in for this viewer: for its invented people, and nowhere else. */
export async function isInvented(viewer: NonNullable<Viewer>) {
  const rows = await reading(door, (db) =>
    db
      .select({ id: members.id })
      .from(members)
      .innerJoin(site, isNotNull(site.demonstrationSince))
      .where(and(eq(members.id, viewer.id), eq(members.isIllustrative, true), isNull(members.suspendedAt))),
  );
  return rows.length > 0;
}
