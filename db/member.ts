import { eq, sql } from "drizzle-orm";
import { type House, type Member, reading } from "@/db/doors";
import { members } from "@/db/schema/members";
import { toldDeeds } from "@/lib/told-deeds";

// In a select from one table Drizzle leaves the table's name out, which a subquery would take for its own column.
const memberId = sql.raw('"members"."id"');
const told = sql.raw(`array[${toldDeeds.map((deed) => `'${deed}'`).join(", ")}]`);

/** All that decides what a member may do, in one row. */
export const memberColumns = {
  id: members.id,
  name: members.name,
  jobTitle: members.jobTitle,
  dateLanguage: members.dateLanguage,
  isIllustrative: members.isIllustrative,
  staffRole: members.staffRole,
  organisations: sql<Member["organisations"]>`coalesce((
    select json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'isLead', m.lead_since is not null) order by m.admitted_at)
    from memberships m join organisations o on o.id = m.organisation_id
    where m.member_id = ${memberId} and m.admitted_at is not null and m.left_at is null), '[]'::json)`,
  moderatedPlaces: sql<
    string[]
  >`coalesce((select json_agg(place_id) from moderated_places where member_id = ${memberId}), '[]'::json)`,
  isTrusted: sql<boolean>`is_trusted(${memberId})`,
  // With who is asking, so that a page asks for it nothing more.
  unseen: sql<number>`unseen_by(${memberId}, ${told})`,
};

type MemberRow = Pick<
  Member,
  "id" | "name" | "jobTitle" | "dateLanguage" | "isIllustrative" | "staffRole" | "organisations"
> & {
  moderatedPlaces: string[];
  isTrusted: boolean;
  unseen: number;
};

type Asking = Pick<Member, "provedAt" | "session">;

/** @param asking `provedAt`: when a second factor was shown; without it nobody is staff */
export function asMember({ moderatedPlaces, ...row }: MemberRow, { provedAt, session }: Asking): Member {
  const { id, name, jobTitle, dateLanguage, isIllustrative, organisations, unseen } = row;
  const staffRole = provedAt ? row.staffRole : null;
  const places = staffRole === "moderator" && moderatedPlaces.length > 0 ? moderatedPlaces : "everywhere";
  return {
    id,
    name,
    jobTitle,
    dateLanguage,
    isIllustrative,
    organisations,
    staffRole,
    waitingRole: provedAt ? null : row.staffRole,
    provedAt,
    session,
    moderates: staffRole ? places : null,
    isTrusted: staffRole !== null || row.isTrusted,
    unseen,
  };
}

/** The member as they are now, as if they had just signed in with all that is asked. Null when there is no such person. */
export async function getMember(house: House, memberId: string): Promise<Member | null> {
  const [row] = await reading(house, (db) => db.select(memberColumns).from(members).where(eq(members.id, memberId)));
  return row ? asMember(row, { provedAt: new Date(), session: null }) : null;
}
