import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { siteName } from "@/db/site-name";
import { letter } from "@/features/letters/letter-template";
import { type Addressed, type From, textOf, writeToAuthor } from "@/features/notes/note-in-letters";
import type { Told } from "@/features/notes/remarks";
import { inLetter } from "@/features/notes/review-letters";
import { dayInWords } from "@/lib/dates";

type Read = From & { reader: string; words: string; remarks: Told[] };

export const sendSentOn = (db: Db, note: Addressed, { reader, words: said, remarks, siteUrl }: Read) =>
  writeToAuthor(db, note, ({ title }, site) => ({
    subject: `${reader} has sent your note on: ${title}`,
    body: [
      `${reader} has read your note “${title}” and sent it on to the editors of ${site}.`,
      ...saidBy(reader, said, remarks),
      { button: "See how it stands", href: `${siteUrl}/me` },
    ],
  }));

export const sendGivenBack = (db: Db, note: Addressed, { reader, words: said, remarks, siteUrl }: Read) =>
  writeToAuthor(db, note, (words) => ({
    subject: `${reader} has read your note: ${words.title}`,
    body: [
      `${reader} has read your note “${words.title}” and gives it back to you. It has not gone to the editors.`,
      ...saidBy(reader, said, remarks),
      "Your text is as you left it. Change it and ask again, or send it to the editors as it is.",
      { button: "Go on with it", href: `${siteUrl}/notes/${words.slug}/edit` },
      "Here is your text:",
      ...textOf(words),
    ],
  }));

const saidBy = (reader: string, said: string, remarks: Told[]) => [
  ...(said ? [`${reader} writes:`, { quote: said }] : []),
  ...inLetter(remarks),
];

/** To a colleague who need not read it any more. */
export async function sendNotRead(db: Db, readerId: string, { author, title }: { author: string; title: string }) {
  const [reader] = await db
    .select({ email: members.email })
    .from(members)
    .where(and(eq(members.id, readerId), isNull(members.closedAt)));
  if (!reader) return;
  const site = await siteName(db);
  await enclose(db, {
    toAddress: reader.email,
    ...letter({
      siteName: site,
      subject: `You need not read it any more: ${title}`,
      body: [
        `${author} had asked you to read “${title}” before it goes to the editors of ${site}, and has taken that back. You need do nothing.`,
      ],
      why: `You get this because ${author} had asked you to read this note.`,
    }),
  });
}

type Over = From & {
  title: string;
  slug: string;
  organisation: string;
  reader: string;
  reader_email: string;
  author_email: string;
  promisedAt: Date;
};

/** To both: the author hears how it stands, the reader that they need not read it any more. */
export async function sendSentOnUnread(db: Db, over: Over) {
  const { title, reader, organisation, promisedAt, siteUrl } = over;
  const site = await siteName(db);
  await enclose(db, {
    toAddress: over.author_email,
    ...letter({
      siteName: site,
      subject: `Sent on to the editors: ${title}`,
      body: [
        `${reader} has not answered in the time that ${organisation} allows, so your note “${title}” has gone to the editors of ${site} as it is.`,
        `You will hear by 5pm on ${dayInWords(promisedAt)}.`,
        { button: "See how it stands", href: `${siteUrl}/me` },
      ],
      why: "You get this because the note is yours.",
    }),
  });
  if (isClosed(over.reader_email)) return;
  await enclose(db, {
    toAddress: over.reader_email,
    ...letter({
      siteName: site,
      subject: `Sent on to the editors: ${title}`,
      body: [
        `You were asked to read “${title}” before it goes to the editors of ${site}. The days for that are over, and it has gone to them as it is. You need do nothing.`,
        { button: `Open ${site}`, href: `${siteUrl}/me` },
      ],
      why: `You get this because you belong to ${organisation}, and were asked to read this note.`,
    }),
  });
}

export async function sendReaderHasLeft(db: Db, { title, slug, organisation, reader, author_email, siteUrl }: Over) {
  const site = await siteName(db);
  await enclose(db, {
    toAddress: author_email,
    ...letter({
      siteName: site,
      subject: `${reader} cannot read your note any more: ${title}`,
      body: [
        `You asked ${reader} to read your note “${title}” before it goes to the editors of ${site}. ${reader} does not work for ${organisation} there any more, so the note is a draft of yours again.`,
        "Choose another colleague, or send it to the editors without.",
        { button: "Go on with it", href: `${siteUrl}/notes/${slug}/edit` },
      ],
      why: "You get this because the note is yours.",
    }),
  });
}

/** As Postgres leaves the address of a closed account. */
const isClosed = (address: string) => address.endsWith("@closed.invalid");
