import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { patternSources } from "@/db/schema/patterns";
import { findCited } from "@/features/citations/find-cited";
import { refuseStale } from "@/features/contributions/deciding";
import { keepingPlaces, lockPattern, onlyEditors } from "@/features/patterns/lock-pattern";
import { canWritePattern } from "@/features/patterns/policy";
import type { CiteInput, SourceInput } from "@/features/patterns/schema";
import { mostSources } from "@/features/patterns/schema-limits";
import { type From, tellCited } from "@/features/patterns/tell-cited";
import { markOf } from "@/lib/mark-of";
import { allow, found } from "@/lib/refusal";

/** Adds a note or an insight that speaks for a claim, or against it. Tells its author where the claim is out. */
export async function citeForPattern(member: Member, { patternId, named, chosen, ...meant }: CiteInput, from?: From) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    const pattern = await lockPattern(db, patternId);
    const { noteId, insightId } = await findCited(db, member, named || chosen);
    allow(noteId !== null || insightId !== null, "A pattern rests on notes and insights, not on other patterns.", "named");
    const already = await db
      .select({ noteId: patternSources.noteId, insightId: patternSources.insightId, position: patternSources.position })
      .from(patternSources)
      .where(eq(patternSources.patternId, patternId));
    const isCited = already.some((one) => one.noteId === noteId && one.insightId === insightId);
    allow(!isCited, "This is cited already. Change it where it stands.", "named");
    allow(already.length < mostSources, `A pattern cites at most ${mostSources} things. Take one away first.`, "named");
    const position = 1 + Math.max(0, ...already.map((one) => one.position));
    const source = { patternId, noteId, insightId, position, ...meant };
    const [made] = await db.insert(patternSources).values(source).returning({ id: patternSources.id });
    const told = pattern.publishedAt ? await tellCited(db, member, pattern, from) : [];
    const after = { ...source, told };
    await record(db, { memberId: member.id, deed: "citeForPattern", noun: "pattern", nounId: patternId, after });
    return found(made, "no source");
  });
}

/** What of it is meant, and on which side it speaks. Answers the mark of how it stands now. */
export async function changeSource(member: Member, { id, seen, stance, words }: SourceInput) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    const { source, pattern } = await lockSource(db, id);
    refuseStale(markOf(source.stance, source.words) !== seen);
    await keepingPlaces(db, member, pattern, () =>
      db.update(patternSources).set({ stance, words }).where(eq(patternSources.id, id)),
    );
    await record(db, { ...deed(member, source), deed: "changeSource", after: { stance, words } });
    return { seen: markOf(stance, words) };
  });
}

export async function removeSource(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    const { source, pattern } = await lockSource(db, id);
    await keepingPlaces(db, member, pattern, () => db.delete(patternSources).where(eq(patternSources.id, id)));
    await record(db, { ...deed(member, source), deed: "removeSource" });
    return { patternId: source.patternId };
  });
}

/** One step up or down among those on its side. At the end of the list it stays. */
export async function moveSource(member: Member, { id, by }: { id: string; by: "up" | "down" }) {
  return writing(member, async (db) => {
    allow(canWritePattern(member), onlyEditors);
    const { source } = await lockSource(db, id);
    const side = await db
      .select({ id: patternSources.id, position: patternSources.position })
      .from(patternSources)
      .where(and(eq(patternSources.patternId, source.patternId), eq(patternSources.stance, source.stance)))
      .orderBy(asc(patternSources.position), asc(patternSources.id));
    const here = side.findIndex((one) => one.id === id);
    const other = side[here + (by === "up" ? -1 : 1)];
    if (other) {
      await place(db, id, other.position);
      await place(db, other.id, source.position);
      await record(db, { ...deed(member, source), deed: "moveSource", after: { position: other.position } });
    }
    return { patternId: source.patternId };
  });
}

const place = (db: Db, id: string, position: number) =>
  db.update(patternSources).set({ position }).where(eq(patternSources.id, id));

/** The source, and its pattern held: whoever changes what a pattern cites takes turns. */
async function lockSource(db: Db, id: string) {
  const gone = "This is not cited here any more.";
  const [named] = await db
    .select({ patternId: patternSources.patternId })
    .from(patternSources)
    .where(sql`${patternSources.id} = ${id}`);
  const pattern = await lockPattern(db, found(named, gone).patternId);
  const [source] = await db
    .select({
      id: patternSources.id,
      patternId: patternSources.patternId,
      noteId: patternSources.noteId,
      insightId: patternSources.insightId,
      stance: patternSources.stance,
      words: patternSources.words,
      position: patternSources.position,
    })
    .from(patternSources)
    .where(eq(patternSources.id, id));
  return { pattern, source: found(source, gone) };
}

const deed = (member: Member, { patternId, ...before }: { patternId: string } & Record<string, unknown>) => ({
  memberId: member.id,
  noun: "pattern" as const,
  nounId: patternId,
  before,
});
