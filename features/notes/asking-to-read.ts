import { eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { noteReadings, notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { siteName } from "@/db/site-name";
import { letter } from "@/features/letters/letter-template";
import { sendNotRead } from "@/features/notes/reading-letters";
import { dayInWords } from "@/lib/dates";
import { found } from "@/lib/refusal";

type Asking = { noteId: string; readerId: string | null; title: string; siteUrl: string };

/** Whether a colleague is to read this before the editors do: one was named, and has not answered yet. Whoever was asked before and is not any more is told. */
export async function isStillToRead(
  db: Db,
  member: Member,
  { noteId, readerId, title }: Omit<Asking, "siteUrl">,
): Promise<boolean> {
  const [reading] = await db
    .select({ readerId: noteReadings.readerId, answeredAt: noteReadings.answeredAt })
    .from(noteReadings)
    .where(eq(noteReadings.noteId, noteId));
  if (reading?.answeredAt === null && readerId === reading.readerId) return true;
  // Somebody else is asked, or nobody any more; or the same colleague once more, after they gave it back.
  if (reading && (readerId || !reading.answeredAt)) await db.delete(noteReadings).where(eq(noteReadings.noteId, noteId));
  if (reading?.answeredAt === null) await sendNotRead(db, reading.readerId, { author: member.name, title });
  return readerId !== null;
}

/** Gives a draft to a colleague to read, for the days that the organisation allows, and writes to them. Asked again, it is asked once. */
export async function askToRead(db: Db, member: Member, { noteId, readerId, title, siteUrl }: Asking) {
  if (!readerId) return;
  const days = sql`(select reading_days from organisations o join notes n on n.organisation_id = o.id where n.id = ${noteId})`;
  const [asked] = await db
    .insert(noteReadings)
    .values({ noteId, readerId, dueAt: sql`now() + make_interval(days => ${days})` })
    .onConflictDoNothing()
    .returning({ dueAt: noteReadings.dueAt });
  if (!asked) return;
  const [note] = await db
    .select({ slug: notes.slug, organisation: organisations.name })
    .from(notes)
    .innerJoin(organisations, eq(organisations.id, notes.organisationId))
    .where(eq(notes.id, noteId));
  const { slug, organisation } = found(note, "This note is not here any more.");
  const [reader] = await db.select({ email: members.email }).from(members).where(eq(members.id, readerId));
  const site = await siteName(db);
  await enclose(db, {
    toAddress: found(reader, "This colleague cannot be asked now.").email,
    ...letter({
      siteName: site,
      subject: `${member.name} asks you to read a note`,
      body: [
        `${member.name} has written a note for ${organisation} on ${site}, and asks you to read it before it goes to the editors:`,
        { quote: title },
        `You have until ${dayInWords(asked.dueAt)}. If you do not answer by then, it goes to the editors as it is.`,
        { button: "Read it", href: `${siteUrl}/notes/${slug}/read` },
      ],
      why: `You get this because you belong to ${organisation}, and ${member.name} chose you to read this first.`,
    }),
  });
}
