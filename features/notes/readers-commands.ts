import { and, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { noteCircles, notes } from "@/db/schema/notes";
import { siteName } from "@/db/site-name";
import { refuseStale } from "@/features/contributions/deciding";
import { deedOn } from "@/features/contributions/deed-on";
import { carryNarrowing, carryOpening } from "@/features/notes/carrying-readers";
import { draw, shrink } from "@/features/notes/drawing-a-circle";
import { lockNote } from "@/features/notes/lock-note";
import { canChangeOpening, canNarrowAudience, isSooner, narrowerThan } from "@/features/notes/policy";
import { openingLetter } from "@/features/notes/readers-letter";
import type { NarrowingInput, OpeningInput } from "@/features/notes/readers-schema";
import { storedWords } from "@/features/notes/stored-words";
import { ukMoment } from "@/lib/dates";
import { allow } from "@/lib/refusal";

const gone = "This note is not here any more.";
const looksAtFirst = "The editors look at that first: change the note itself, and it goes to them with its words.";

/** Moves the day on which a note opens to everyone, or cancels it. Its author may; so may the editors, who say why. */
export async function changeOpening(member: Member, input: OpeningInput & { siteUrl: string }) {
  return writing(member, async (db) => {
    const note = await lockNote(db, input.id, gone);
    const opensAt = input.opensOn === null ? null : ukMoment(input.opensOn, "00:00");
    allow(canChangeOpening(member, note), note.isOpen ? "It has opened already." : "You cannot change when this note opens.");
    if (note.opensAt?.getTime() === opensAt?.getTime()) return { opensAt };
    refuseStale(input.version !== note.version);
    const isOwn = note.authorId === member.id;
    allow(isOwn || input.reason !== "", "Say why: its author reads it.", "reason");
    allow(opensAt === null || (await isToCome(db, opensAt)), "Choose a day that is still to come.", "opensOn");
    allow(!isOwn || note.state !== "published" || !isSooner({ before: note.opensAt, after: opensAt }), looksAtFirst, "opensOn");
    await db
      .update(notes)
      .set({ opensAt, version: note.version + 1 })
      .where(eq(notes.id, note.id));
    await carryOpening(db, note.id, { before: note.opensAt, now: opensAt });
    await record(db, {
      deed: "changeOpening",
      ...deedOn(member, "note", note),
      before: { opensAt: note.opensAt },
      after: { opensAt },
      ...(input.reason ? { reason: input.reason } : {}),
    });
    if (!isOwn) await tellAuthor(db, note, { ...input, opensAt, by: member.name });
    return { opensAt };
  });
}

/** Fewer readers for what is published, at once. A day on which it was to open is cancelled with it. */
export async function narrowAudience(member: Member, input: NarrowingInput) {
  return writing(member, async (db) => {
    const note = await lockNote(db, input.id, gone);
    allow(canNarrowAudience(member, note), "Only its author can narrow who reads a published note.");
    refuseStale(input.version !== note.version);
    allow(
      narrowerThan(note).some((audience) => audience === input.audience),
      `That is not fewer than read it now. ${looksAtFirst}`,
      "audience",
    );
    const before = await storedWords(db, note.id);
    const isSmaller = note.audience === "circle" && !note.isOpen;
    if (input.audience === "circle") await (isSmaller ? shrink(db, note, input.keep) : draw(db, note.id, input.circle));
    await db
      .update(notes)
      .set({ audience: input.audience, opensAt: null, version: note.version + 1 })
      .where(eq(notes.id, note.id));
    if (input.audience !== "circle") await db.delete(noteCircles).where(eq(noteCircles.noteId, note.id));
    await carryNarrowing(db, note.id, before);
    await record(db, {
      deed: "narrowAudience",
      ...deedOn(member, "note", note),
      before: { audience: note.audience, opensAt: note.opensAt },
      after: { audience: input.audience },
    });
    return { audience: input.audience };
  });
}

/** By Postgres' clock. */
async function isToCome(db: Db, at: Date) {
  const { rows } = await db.execute<{ is: boolean }>(sql`select ${at.toISOString()}::timestamptz > now() as is`);
  return rows[0]?.is === true;
}

async function tellAuthor(
  db: Db,
  note: { id: string; title: string; authorId: string },
  told: { siteUrl: string; opensAt: Date | null; by: string; reason: string },
) {
  const [author] = await db
    .select({ email: members.email, slug: notes.slug })
    .from(notes)
    .innerJoin(members, eq(members.id, notes.authorId))
    .where(and(eq(notes.id, note.id), sql`${members.closedAt} is null`));
  if (!author) return;
  const letter = openingLetter({ ...told, siteName: await siteName(db), note: { title: note.title, slug: author.slug } });
  await enclose(db, { toAddress: author.email, ...letter });
}
