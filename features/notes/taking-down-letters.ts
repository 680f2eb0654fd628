import type { Db } from "@/db/doors";
import { tellDecision } from "@/features/contributions/decision-letters";
import { type Addressed, aboutNote, type From } from "@/features/notes/note-in-letters";

type TakenDown = { told: string; words: string; decisionId: string } & From;

/** To the author of what was taken down: as readers are told, what is for them alone, and their text. */
export const sendTakenDown = async (db: Db, note: Addressed, { told, words, ...more }: TakenDown) => {
  const forThem = words ? ["To you they say:", { quote: words }] : [];
  const why = [{ quote: told }, "Readers are told so at its address.", ...forThem];
  await tellDecision(db, "unpublish", await aboutNote(db, note), { why, ...more });
};

export const sendPutBack = async (db: Db, note: Addressed, from: From) =>
  tellDecision(db, "restore", await aboutNote(db, note), from);
