import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { enclose } from "@/db/recorder";
import { insights } from "@/db/schema/insights";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { patternSources } from "@/db/schema/patterns";
import { siteName } from "@/db/site-name";
import { listedCitations } from "@/features/citations/cited";
import { letter } from "@/features/letters/letter-template";

/** Where people reach this site: only the web knows. Without it nobody is told, as in the demonstration's telling. */
export type From = { siteUrl: string };

type Pattern = { id: string; slug: string; claim: string };

/** A letter to everybody whose note or insight a published pattern cites, once for each of them. Answers whom it was written to. */
export async function tellCited(db: Db, member: Member, pattern: Pattern, from: From | undefined): Promise<string[]> {
  if (!from) return [];
  const told = await toldBefore(db, pattern.id);
  const cited = (await citedOf(db, member, pattern.id)).filter(({ id }) => !told.has(id));
  const name = await siteName(db);
  for (const id of new Set(cited.map((one) => one.id))) {
    const theirs = cited.filter((one) => one.id === id);
    await enclose(db, {
      toAddress: theirs[0]?.email ?? "",
      ...letter({
        siteName: name,
        subject: "What you wrote is part of a pattern",
        body: [
          `The editors of ${name} have published a pattern that cites what you wrote. It says:`,
          { quote: pattern.claim },
          { facts: theirs.map(({ title, stance }) => [stance === "for" ? "Speaks for it" : "Speaks against it", title]) },
          { button: "Read the pattern", href: `${from.siteUrl}/patterns/${pattern.slug}` },
          "If this is not what you meant, answer on the page of its question, or write to the editors.",
        ],
        why: `You get this because you wrote on ${name}, and the licence of what is published there lets others build on it.`,
      }),
    });
  }
  return [...new Set(cited.map(({ id }) => id))];
}

/** Whose, and what: only what is published, and nobody who has gone. */
function citedOf(db: Db, member: Member, patternId: string) {
  return db
    .select({
      id: members.id,
      email: members.email,
      title: sql<string>`coalesce(${notes.title}, ${insights.statement})`,
      stance: patternSources.stance,
    })
    .from(patternSources)
    .leftJoin(notes, eq(notes.id, patternSources.noteId))
    .leftJoin(insights, eq(insights.id, patternSources.insightId))
    .innerJoin(members, sql`${members.id} = coalesce(${notes.authorId}, ${insights.authorId})`)
    .where(
      and(
        eq(patternSources.patternId, patternId),
        listedCitations(member, patternSources),
        isNull(members.closedAt),
        isNull(members.suspendedAt),
        ne(members.id, member.id),
      ),
    )
    .orderBy(patternSources.position);
}

async function toldBefore(db: Db, patternId: string) {
  const rows = await db
    .select({ told: sql<string[]>`coalesce(${ledger.after} -> 'told', '[]'::jsonb)` })
    .from(ledger)
    .where(eq(ledger.nounId, patternId));
  return new Set(rows.flatMap(({ told }) => told));
}
