import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { siteName } from "@/db/site-name";
import { letter } from "@/features/letters/letter-template";
import { type Part, parts } from "@/features/notes/parts";

/** Where people reach this site: only the web knows. */
export type From = { siteUrl: string };

export type Addressed = { id: string; authorId: string };
type Told = Parameters<typeof letter>[0];
type Note = { slug: string; title: string; byline: string } & Record<Part, string>;

/** A letter to whoever looks after the note now; none to a closed account, whose letters nobody reads. */
export async function writeToAuthor(
  db: Db,
  { id, authorId }: Addressed,
  say: (note: Note, site: string) => Pick<Told, "subject" | "body">,
) {
  const [author] = await db
    .select({ email: members.email })
    .from(members)
    .where(and(eq(members.id, authorId), isNull(members.closedAt)));
  const [note] = await db
    .select({
      slug: notes.slug,
      title: notes.title,
      byline: notes.byline,
      setOut: notes.setOut,
      worked: notes.worked,
      challenging: notes.challenging,
      learned: notes.learned,
      nextText: notes.nextText,
    })
    .from(notes)
    .where(eq(notes.id, id));
  if (!author || !note) return;
  const site = await siteName(db);
  const why = `You get this because the note is yours. If you think that this is wrong, write to the editors: ${site} has their address under About.`;
  await enclose(db, { toAddress: author.email, ...letter({ siteName: site, why, ...say(note, site) }) });
}

/** The text, part by part, as it was typed. */
export const textOf = (words: Record<Part, string>): Told["body"] =>
  parts.flatMap(({ field, name }) => (words[field] ? [`${name}:`, { quote: words[field] }] : []));
