import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { siteName } from "@/db/site-name";
import { letter } from "@/features/letters/letter-template";
import type { DeclinableLetter } from "@/lib/declinable-letters";

/** Where people reach this site: only the web knows. Without it a letter says all the same what happened. */
export type From = { siteUrl?: string };

type Told = Parameters<typeof letter>[0];
export type LetterPart = Told["body"][number];

type Options = From & {
  /** The kind of a letter that people may choose not to get. What has a reason is of none. */
  declinable?: DeclinableLetter;
  /** What staff read of others: not for who has no role any more, or is suspended. */
  staffOnly?: boolean;
  why?: string;
};

/** A letter to whoever looks after something now; none to a closed account, whose letters nobody reads. */
export async function writeTo(
  db: Db,
  memberId: string,
  say: (site: string) => Pick<Told, "subject" | "body">,
  { declinable, staffOnly, siteUrl, why }: Options = {},
) {
  const [reader] = await db
    .select({ email: members.email })
    .from(members)
    .where(
      and(
        eq(members.id, memberId),
        isNull(members.closedAt),
        staffOnly ? and(isNotNull(members.staffRole), isNull(members.suspendedAt)) : undefined,
        declinable ? sql`not ${declinable} = any (${members.declinedLetters})` : undefined,
      ),
    );
  if (!reader) return;
  const name = await siteName(db);
  await enclose(db, {
    toAddress: reader.email,
    ...letter({
      siteName: name,
      why: why ?? `You get this because it is yours. ${name} says under About how we decide, and how to reach us.`,
      ...say(name),
      ...(declinable && siteUrl ? { settings: `${siteUrl}/me/settings` } : {}),
    }),
  });
}

/** A button, where it is known where people reach this site. */
export const buttonTo = (siteUrl: string | undefined, path: string, words: string): LetterPart[] =>
  siteUrl ? [{ button: words, href: `${siteUrl}${path}` }] : [];
