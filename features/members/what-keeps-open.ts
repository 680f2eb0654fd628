import { sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";

type Kept = { ledAlone: { slug: string; name: string }[]; isLastAdministrator: boolean };

/** What an account is still needed for: organisations with others in them and no other lead, and administering the site. */
export async function whatKeepsOpen(db: Db, { id }: Member): Promise<Kept> {
  const { rows } = await db.execute<Kept>(sql`
    select
      coalesce((
        select json_agg(json_build_object('slug', o.slug, 'name', o.name) order by o.name)
        from memberships own join organisations o on o.id = own.organisation_id
        where own.member_id = ${id} and own.lead_since is not null and own.left_at is null
          and exists (select from memberships m join members p on p.id = m.member_id
            where m.organisation_id = o.id and m.member_id <> ${id} and m.admitted_at is not null and m.left_at is null
              and p.closed_at is null and p.suspended_at is null)
          and not exists (select from memberships m join members p on p.id = m.member_id
            where m.organisation_id = o.id and m.member_id <> ${id} and m.lead_since is not null and m.left_at is null
              and p.closed_at is null and p.suspended_at is null)), '[]'::json) as "ledAlone",
      exists (select from members where id = ${id} and staff_role = 'administrator')
        and not exists (select from members where id <> ${id} and staff_role = 'administrator'
          and suspended_at is null and closed_at is null) as "isLastAdministrator"`);
  return rows[0] ?? { ledAlone: [], isLastAdministrator: false };
}
