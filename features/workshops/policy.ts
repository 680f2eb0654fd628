import { lte, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import { workshops } from "@/db/schema/workshops";
import { isEditor } from "@/features/members/policy";

export const canWriteWorkshop = isEditor;

/** The workshops that are out, by Postgres' clock. */
export const publishedWorkshops = (): SQL => lte(workshops.publishedAt, sql`now()`);

/** Editors read what is being written too. */
export function readableWorkshops(viewer: Viewer): SQL {
  return sql`(${or(publishedWorkshops(), isEditor(viewer) ? sql`true` : undefined)})`;
}
