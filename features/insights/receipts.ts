import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { insights } from "@/db/schema/insights";
import { places } from "@/db/schema/places";
import { siteName } from "@/db/site-name";
import { letter } from "@/features/letters/letter-template";
import { monthInWords } from "@/lib/dates";

/** Where people reach this site: only the web knows. Without it a letter says all the same what happened. */
export type From = { siteUrl?: string };

/**
 * Tells the author of what was used, once, in the transaction that publishes it: by its writer, or by who decided on it. To be
 * called after every deed by which an insight may have come onto the page.
 */
export async function tellOfUse(db: Db, insightId: string, { siteUrl }: From) {
  const { rows } = await db.execute<{ email: string; title: string; href: string }>(
    sql`select email, title, href from whom_to_tell_of_use(${insightId}::uuid)`,
  );
  const [told] = await db
    .update(insights)
    .set({ toldAt: sql`now()` })
    .where(sql`${insights.id} = ${insightId} and kind = 'used-this' and state = 'published' and told_at is null`)
    .returning({
      placeId: insights.placeId,
      byline: insights.byline,
      statement: insights.statement,
      changed: insights.changed,
      changedOn: insights.changedOn,
    });
  const [whom] = rows;
  if (!told || !whom) return;
  const [place] = await db.select({ name: places.name }).from(places).where(eq(places.id, told.placeId));
  await enclose(db, {
    toAddress: whom.email,
    ...usedLetter({ ...told, ...whom, place: place?.name ?? "", id: insightId, siteName: await siteName(db), siteUrl }),
  });
}

type Used = {
  id: string;
  title: string;
  href: string;
  place: string;
  byline: string;
  statement: string;
  changed: string;
  changedOn: string | null;
  siteName: string;
} & From;

function usedLetter({ id, title, href, place, byline, statement, changed, changedOn, siteName, siteUrl }: Used) {
  return letter({
    siteName,
    subject: `Used in ${place}: ${title}`,
    body: [
      `Somebody in ${place} has used what you wrote: “${title}”. They are named as: ${byline}.`,
      `What they changed${changedOn ? `, ${monthInWords(changedOn)}` : ""}:`,
      { quote: changed },
      "And what they say of it:",
      { quote: statement },
      ...(siteUrl ? [{ button: "Read it beside what you wrote", href: `${siteUrl}${href}#insight-${id}` }] : []),
      "Everything that was used in other places is also under your contributions.",
    ],
    why: "You get this because you wrote what was used. We tell you once for each.",
    ...(siteUrl ? { settings: `${siteUrl}/me/settings` } : {}),
  });
}
