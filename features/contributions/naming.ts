import { sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { namingsFor } from "@/features/organisations/policy";
import type { NamedAs } from "@/lib/byline";
import { allow, found } from "@/lib/refusal";

export type Naming = { id: string; namedAs: NamedAs };

/** For who has left the organisation that they wrote for, and would be named as of it. */
const notOfIt = "You are not in the organisation that you wrote this for any more. Choose one of the others.";

/**
 * Names its author anew, wherever it is shown: Postgres alone may, as what is published or looked at is otherwise closed to
 * its author. Answers the byline that readers see from now on.
 */
export async function renamed(
  db: Db,
  member: Member,
  thing: "note" | "insight" | "comment",
  { id, namedAs, organisationId }: Naming & { organisationId: string },
) {
  allow(namingsFor(member, organisationId).includes(namedAs), notOfIt, "namedAs");
  const { rows } = await db.execute<{ byline: string | null }>(sql`select name_me_on(${thing}, ${id}, ${namedAs}) as byline`);
  return found(rows[0]?.byline, "This is not here any more.");
}
