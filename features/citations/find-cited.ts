import { and, eq, type SQL } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { patterns } from "@/db/schema/patterns";
import { type Named, namedBy } from "@/features/citations/named";
import { listedContributions } from "@/features/contributions/policy";
import { listedNotes } from "@/features/notes/policy";
import { publishedPatterns } from "@/features/patterns/policy";
import { Refusal } from "@/lib/refusal";

export type Cited = { noteId: string | null; insightId: string | null; patternId: string | null };

const nothing: Cited = { noteId: null, insightId: null, patternId: null };
const pasteOther =
  "Paste the address of a note or an insight, or a reference such as HB-2018-0042; or choose one from the list.";

/** What somebody wants to cite, by what they pasted or chose. Only what is published can be cited. */
export async function findCited(db: Db, viewer: Viewer, pasted: string): Promise<Cited> {
  const named = namedBy(pasted);
  if (!named) throw refused(pasted.trim() === "" ? pasteOther : `This is not an address or a reference of ours. ${pasteOther}`);
  const cited = await look(db, viewer, named);
  if (!cited) throw refused(`Nothing that is published stands under this address or reference. ${pasteOther}`);
  return cited;
}

async function look(db: Db, viewer: Viewer, named: Named): Promise<Cited | undefined> {
  if (named.by === "reference") return noteWhere(db, viewer, eq(notes.reference, named.reference));
  if (named.noun === "insight") return insightWhere(db, viewer, named.id);
  if (named.noun === "note")
    return noteWhere(db, viewer, named.by === "id" ? eq(notes.id, named.id) : eq(notes.slug, named.slug));
  return patternWhere(db, named.by === "id" ? eq(patterns.id, named.id) : eq(patterns.slug, named.slug));
}

async function noteWhere(db: Db, viewer: Viewer, where: SQL) {
  const [row] = await db
    .select({ noteId: notes.id })
    .from(notes)
    .where(and(where, listedNotes(viewer)));
  return row && { ...nothing, ...row };
}

async function insightWhere(db: Db, viewer: Viewer, id: string) {
  const [row] = await db
    .select({ insightId: insights.id })
    .from(insights)
    .where(and(eq(insights.id, id), listedContributions(viewer, insights)));
  return row && { ...nothing, ...row };
}

async function patternWhere(db: Db, where: SQL) {
  const [row] = await db.select({ patternId: patterns.id }).from(patterns).where(and(where, publishedPatterns()));
  return row && { ...nothing, ...row };
}

const refused = (words: string) => new Refusal(words, { named: words });
