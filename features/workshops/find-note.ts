import { and, eq } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { namedBy } from "@/features/citations/named";
import { listedNotes } from "@/features/notes/policy";
import { Refusal } from "@/lib/refusal";

const how = "Paste the address of a note, or write its reference, such as HB-2018-0042; or choose one from the list.";

/** The note that somebody means by what they pasted or chose. Only what is published can have come of a workshop. */
export async function findNote(db: Db, viewer: Viewer, pasted: string) {
  const named = namedBy(pasted);
  if (!named) throw refused(pasted.trim() === "" ? how : `This is not an address or a reference of ours. ${how}`);
  if (named.by !== "reference" && named.noun !== "note") throw refused(`This is ${aNoun[named.noun]}, not a note. ${how}`);
  const where =
    named.by === "reference"
      ? eq(notes.reference, named.reference)
      : named.by === "id"
        ? eq(notes.id, named.id)
        : eq(notes.slug, named.slug);
  const [row] = await db
    .select({ id: notes.id, title: notes.title })
    .from(notes)
    .where(and(where, listedNotes(viewer)));
  if (!row) throw refused(`No note that is published stands under this address or reference. ${how}`);
  return row;
}

const aNoun = { note: "a note", insight: "an insight", pattern: "a pattern" } as const;

const refused = (words: string) => new Refusal(words, { named: words });
