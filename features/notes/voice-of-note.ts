import type { Db, Member } from "@/db/doors";
import { voice } from "@/features/contributions/sending";
import type { NoteInput } from "@/features/notes/written-note";

type Before = { writtenById: string | null; namedAs: string; byline: string };

/** For whom a note speaks and how readers see its author. Who wrote what was handed over stays named as they chose. */
export async function voiceOf(db: Db, member: Member, before: Before, input: NoteInput & { placeName: string }) {
  const { organisationId, namedAs, byline } = await voice(db, member, input);
  const isAsBefore = before.writtenById !== null && namedAs === before.namedAs;
  const names = namedAs === "person" || namedAs === "role";
  return { organisationId, namedAs, byline: isAsBefore && names ? before.byline : byline };
}
