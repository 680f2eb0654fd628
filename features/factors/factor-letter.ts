import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { site } from "@/db/schema/site";
import { letter } from "@/features/letters/letter-template";
import { momentInWords } from "@/lib/dates";

/** Where a change of somebody's factors came from. */
export type From = { browser: string; siteUrl: string };

/** Every change of how somebody signs in is told to their address, so that a change by somebody else is found out. */
export async function tellOfChange(db: Db, memberId: string, { what, from }: { what: string; from: From }) {
  const [person] = await db.select({ email: members.email }).from(members).where(eq(members.id, memberId));
  const [settings] = await db.select({ name: site.name }).from(site);
  if (!person) return;
  const siteName = settings?.name ?? "Hereabouts";
  await enclose(db, {
    toAddress: person.email,
    ...letter({
      siteName,
      subject: `${what} for your account on ${siteName}`,
      body: [
        `${what} for your account on ${siteName}.`,
        {
          facts: [
            ["When", momentInWords(new Date())],
            ["Browser", from.browser || "did not say"],
          ],
        },
        "If that was you, you need do nothing. If it was not, end the other sessions, remove what you do not know, and tell the people who run the site.",
        { button: "Look at how you sign in", href: `${from.siteUrl}/me/settings/sign-in` },
      ],
      why: "You get this because it concerns the safety of your account. Letters like this always come.",
    }),
  });
}
