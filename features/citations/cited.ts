import { and, isNotNull, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { targetOf } from "@/features/contributions/context";
import { listedContributions } from "@/features/contributions/policy";
import { listedNotes } from "@/features/notes/policy";

/** What a citation shows of the note or the insight that it names. For selects that join both, and the place that either is from. */
export const citedShown = {
  kind: insights.kind,
  title: sql<string>`coalesce(${notes.title}, ${insights.statement})`,
  /** An insight's is null where what it hangs on may not be seen. */
  href: sql<
    string | null
  >`coalesce('/notes/' || ${notes.slug}, (${targetOf(insights)} ->> 'href') || '#insight-' || ${insights.id})`,
  from: notes.happenedFrom,
  to: notes.happenedTo,
  saidAt: insights.publishedAt,
  isForEveryone: sql<boolean>`case
    when ${notes.id} is not null then ${opened(sql`${notes.audience}`, sql`${notes.opensAt}`)}
    else coalesce((select ${opened(sql`n.audience`, sql`n.opens_at`)} from notes n where n.id = ${insights.noteId}), true) end`,
  place: { id: places.id, slug: places.slug, name: places.name, region: places.region, outline: places.outline },
};

/** Where the note or the insight is from. */
export const citedPlace: SQL = sql`${places.id} = coalesce(${notes.placeId}, ${insights.placeId})`;

type Naming = { noteId: SQLWrapper; insightId: SQLWrapper };

/** The citations whose note or insight stands in this viewer's lists. What does not is as if it had never been cited. */
export function listedCitations(viewer: Viewer, { noteId, insightId }: Naming): SQL {
  return sql`coalesce(${or(
    and(isNotNull(noteId), listedNotes(viewer)),
    and(isNotNull(insightId), listedContributions(viewer, insights)),
  )}, false)`;
}

function opened(audience: SQL, opensAt: SQL) {
  return sql`(${audience} = 'everyone' or coalesce(${opensAt} <= now(), false))`;
}
