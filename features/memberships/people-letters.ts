import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { organisations } from "@/db/schema/organisations";
import { siteName } from "@/db/site-name";
import { letter } from "@/features/letters/letter-template";
import { counted } from "@/lib/counts";

/** Where people reach this site: only the web knows. */
export type From = { siteUrl: string };

export type LeftBehind = { drafts: number; notes: number };

/** "3 notes and 1 draft", as one says it. */
export const leftInWords = ({ drafts, notes }: LeftBehind) =>
  [notes > 0 ? counted(notes, "note") : "", drafts > 0 ? counted(drafts, "draft") : ""].filter(Boolean).join(" and ") ||
  "nothing";

export async function letterhead(db: Db, organisationId: string, { siteUrl }: From) {
  const [organisation] = await db
    .select({ name: organisations.name, slug: organisations.slug })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  const { name = "", slug = "" } = organisation ?? {};
  return {
    siteName: await siteName(db),
    organisation: name,
    slug,
    people: `${siteUrl}/organisations/${slug}/people`,
    siteUrl,
  };
}

type Head = Awaited<ReturnType<typeof letterhead>>;

export const sendNamedLead = (db: Db, toAddress: string, head: Head, by: string) =>
  enclose(db, {
    toAddress,
    ...letter({
      siteName: head.siteName,
      subject: `You are a lead of ${head.organisation} now`,
      body: [
        `${by} has named you a lead of ${head.organisation} on ${head.siteName}.`,
        "You can bring colleagues in, change what its page says, and give what a leaver wrote to somebody who stays.",
        { button: "See its people", href: head.people },
      ],
      why: `You get this because you belong to ${head.organisation}.`,
    }),
  });

export const sendRemoved = (db: Db, toAddress: string, head: Head, { by, reason }: { by: string; reason: string }) =>
  enclose(db, {
    toAddress,
    ...letter({
      siteName: head.siteName,
      subject: `You do not belong to ${head.organisation} any more`,
      body: [
        `${by} has taken you out of ${head.organisation} on ${head.siteName}, and says why:`,
        { quote: reason },
        "What you published stays, named as you chose. Your account stays too, and you can ask to join again or another organisation.",
        { button: `Open ${head.siteName}`, href: `${head.siteUrl}/welcome` },
      ],
      why: `You get this because you belonged to ${head.organisation}. If you think that this is wrong, ask the editors: ${head.siteName} has their address under About.`,
    }),
  });

export const sendHasLeft = (db: Db, toAddress: string, head: Head, { name, left }: { name: string; left: LeftBehind }) =>
  enclose(db, {
    toAddress,
    ...letter({
      siteName: head.siteName,
      subject: `${name} has left ${head.organisation}`,
      body: [
        `${name} has left ${head.organisation} on ${head.siteName}, and leaves behind ${leftInWords(left)}.`,
        "It stays where it is until you choose the colleague who looks after it from now on.",
        { button: "Hand it over", href: `${head.people}#left-behind` },
      ],
      why: `You get this because you are a lead of ${head.organisation}.`,
    }),
  });

export const sendIsEmpty = (db: Db, toAddress: string, head: Head, { name, left }: { name: string; left: LeftBehind }) =>
  enclose(db, {
    toAddress,
    ...letter({
      siteName: head.siteName,
      subject: `Nobody is in ${head.organisation} any more`,
      body: [
        `${name} was the last to leave ${head.organisation} on ${head.siteName}, and leaves behind ${leftInWords(left)}.`,
        "Somebody else can be invited as its lead; then what was left can be handed over.",
        { button: "See its people", href: head.people },
      ],
      why: `You get this because you are an editor of ${head.siteName}.`,
    }),
  });

export const sendHandedOver = (
  db: Db,
  toAddress: string,
  head: Head,
  { count, writer, by }: { count: number; writer: string; by: string },
) =>
  enclose(db, {
    toAddress,
    ...letter({
      siteName: head.siteName,
      subject: `You now look after ${counted(count, "note")} that ${writer} wrote`,
      body: [
        `${writer} does not write for ${head.organisation} any more. ${by} has asked you to look after ${counted(count, "note")} that ${writer} wrote.`,
        "Readers see who wrote it, as before. Drafts and what came back are yours to go on with, and questions about the rest come to you.",
        { button: "See them", href: `${head.siteUrl}/me` },
      ],
      why: `You get this because you belong to ${head.organisation}.`,
    }),
  });
