import { eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { record } from "@/db/recorder";
import { notes } from "@/db/schema/notes";
import { notForYou } from "@/features/contributions/deciding";
import { tellDecision } from "@/features/contributions/decision-letters";
import { deedOn } from "@/features/contributions/deed-on";
import { lockNote } from "@/features/notes/lock-note";
import { aboutNote, type From } from "@/features/notes/note-in-letters";
import { sendChangesRequested } from "@/features/notes/review-letters";
import { sendTakenDown } from "@/features/notes/taking-down-letters";

type Settled = { id: string; way: "restore" | "unpublish" | "return"; reason: string; told: string } & From;

const becomes = { restore: "published", unpublish: "unpublished", return: "changes-requested" } as const;

/** What a concern about a note is answered with becomes of it; whoever answers has asked leave. `told` is for its readers. */
export async function settleNote(db: Db, member: Member, { id, way, reason, told, siteUrl }: Settled) {
  const note = await lockNote(db, id, notForYou);
  // New words that waited go back with it: its author goes on from them, and they come after nothing that is said later.
  if (way === "return") await db.execute(sql`select give_edit_back(${id})`);
  await db
    .update(notes)
    .set({ state: becomes[way], decidedAt: sql`now()`, decidedById: member.id, version: note.version + 1 })
    .where(eq(notes.id, id));
  const row = deedOn(member, "note", note);
  if (way === "restore") {
    await record(db, { deed: "restoreNote", ...row });
    return tellDecision(db, "show-again", await aboutNote(db, note), { siteUrl });
  }
  if (way === "return") {
    const decisionId = await record(db, { deed: "requestChanges", ...row, reason });
    return sendChangesRequested(db, note, { reason, siteUrl, remarks: [], decisionId });
  }
  const decisionId = await record(db, { deed: "unpublishNote", ...row, reason, after: { told, replacedById: null } });
  return sendTakenDown(db, note, { told, words: reason, siteUrl, decisionId });
}
