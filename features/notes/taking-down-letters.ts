import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { siteName } from "@/db/site-name";
import { letter } from "@/features/letters/letter-template";

/** Where people reach this site: only the web knows. */
export type From = { siteUrl: string };

type Note = { id: string; title: string; authorId: string };

export async function sendTakenDown(db: Db, note: Note, { told, words, siteUrl }: { told: string; words: string } & From) {
  const to = await addressOf(db, note);
  const site = await siteName(db);
  if (!to) return;
  await enclose(db, {
    toAddress: to,
    ...letter({
      siteName: site,
      subject: `Taken down: ${note.title}`,
      body: [
        `A moderator has taken down your note “${note.title}” on ${site}. Readers are told at its address:`,
        { quote: told },
        ...(words ? ["To you they say:", { quote: words }] : []),
        "Your text is kept, and you can still read it under your contributions. Here it is:",
        ...(await textOf(db, note)).flatMap(([name, text]) => [`${name}:`, { quote: text }]),
        { button: "See your contributions", href: `${siteUrl}/me` },
      ],
      why: `You get this because the note is yours. If you think that this is wrong, write to the editors: ${site} has their address under About.`,
    }),
  });
}

export async function sendPutBack(db: Db, note: Note, { siteUrl }: From) {
  const to = await addressOf(db, note);
  const site = await siteName(db);
  if (!to) return;
  const [row] = await db.select({ slug: notes.slug }).from(notes).where(eq(notes.id, note.id));
  await enclose(db, {
    toAddress: to,
    ...letter({
      siteName: site,
      subject: `Published again: ${note.title}`,
      body: [
        `Your note “${note.title}” had been taken down on ${site}. It is published again, with the same words and for the same readers.`,
        { button: "See your note", href: `${siteUrl}/notes/${row?.slug}` },
      ],
      why: "You get this because the note is yours.",
    }),
  });
}

/** Null for an account that is closed: nobody reads its letters. */
async function addressOf(db: Db, { authorId }: Note) {
  const [author] = await db
    .select({ email: members.email, closedAt: members.closedAt })
    .from(members)
    .where(eq(members.id, authorId));
  return author && !author.closedAt ? author.email : null;
}

/** Part by part, as it was typed. */
async function textOf(db: Db, { id, title }: Note) {
  const [note] = await db
    .select({
      setOut: notes.setOut,
      worked: notes.worked,
      challenging: notes.challenging,
      learned: notes.learned,
      nextText: notes.nextText,
    })
    .from(notes)
    .where(eq(notes.id, id));
  const parts = [
    ["Title", title],
    ["We set out to", note?.setOut ?? ""],
    ["Worked well", note?.worked ?? ""],
    ["Was challenging", note?.challenging ?? ""],
    ["What we learned", note?.learned ?? ""],
    ["What next", note?.nextText ?? ""],
  ] as const;
  return parts.filter(([, text]) => text !== "");
}
