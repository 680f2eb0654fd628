import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { Refusal } from "@/lib/refusal";

/** Row security hides from the lock what a moderator may not change, so what is gone and what is not theirs sound alike. */
export const notForYou =
  "You cannot decide on this. It is yours or your organisation's, from a place that others look after, or not here any more.";

export const changedSince = "The author has changed this since you opened it. Look at it again.";

const outcomes = [
  { deed: /^publish/, words: "published" },
  { deed: /^return/, words: "returned" },
  { deed: /^requestChanges/, words: "asked for changes to" },
  { deed: /^hold/, words: "held" },
  { deed: /^release/, words: "let go of" },
  { deed: /^decline/, words: "declined" },
  { deed: /^withdraw/, words: "withdrawn" },
  { deed: /^unpublish/, words: "taken down" },
  { deed: /^restore/, words: "put back" },
  { deed: /^(edit|send)/, words: "changed" },
] as const;

/** What to tell a moderator who may not, or who comes second: who did what, from the ledger. */
export async function whyNot(db: Db, { id, waits }: { id: string; waits: boolean }) {
  if (waits) return notForYou;
  const latest = await db
    .select({ deed: ledger.deed, name: members.name })
    .from(ledger)
    .leftJoin(members, eq(members.id, ledger.memberId))
    .where(eq(ledger.nounId, id))
    .orderBy(desc(ledger.at), desc(ledger.id))
    .limit(10);
  for (const { deed, name } of latest) {
    const outcome = outcomes.find((one) => one.deed.test(deed));
    if (outcome) return `${name ?? "Somebody else"} has ${outcome.words} this a moment ago. Nothing was changed.`;
  }
  return notForYou;
}

/** Ends an edit that was made from words which have changed meanwhile; the form then fetches the new ones. */
export function refuseStale(isStale: boolean) {
  if (!isStale) return;
  throw new Refusal("This has changed since you opened it. Yours is kept here, and how it stands now is shown beside it.", {
    version: "Compare the two, then send yours again.",
  });
}
