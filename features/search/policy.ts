import { type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import { searchEntries as entries } from "@/db/schema/search";
import { isPartner } from "@/features/notes/policy";

/** What somebody finds: what is out, and what its readers may read. The same as Postgres has it. */
export function listedEntries(viewer: Viewer): SQL {
  const out = sql`${entries.audience} = 'everyone' or ${entries.opensAt} <= now()`;
  if (!viewer) return sql`(${out})`;
  const isNotes = sql`${entries.audience} in ('partners', 'circle', 'organisation')`;
  if (viewer.moderates === "everywhere") return sql`(${out} or ${isNotes})`;
  const organisations = viewer.organisations.map(({ id }) => id);
  const moderated = viewer.moderates ?? [];
  const ofTheirs = sql`${entries.ofAuthorId} = ${viewer.id} or ${entries.ofOrganisationId} = any (${sql.param(organisations)}::uuid[])
    or ${entries.ofPlaceId} = any (${sql.param(moderated)}::uuid[])`;
  const inCircle = sql`${entries.audience} = 'circle' and (${entries.circleOrganisations} && ${sql.param(organisations)}::uuid[]
    or ${entries.circlePlaces} && asking_circle_places())`;
  const asPartner = isPartner(viewer) ? sql`or ${entries.audience} = 'partners' or (${inCircle})` : sql``;
  return sql`(${out} or (${isNotes} and (${ofTheirs} ${asPartner})))`;
}
