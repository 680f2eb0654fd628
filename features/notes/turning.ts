import { eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { notForYou } from "@/features/contributions/deciding";
import { promise } from "@/features/contributions/sending";
import { keepVersion } from "@/features/notes/draft-row";
import { lockNote } from "@/features/notes/lock-note";
import { storedWords } from "@/features/notes/stored-words";

type Turned = { id: string; outcome: "published" | "queued" | "restored" };

/** What an appeal has turned goes where its answer says; whoever answers has asked leave, records it and tells. */
export async function turnNote(db: Db, member: Member, { id, outcome }: Turned) {
  const { version } = await lockNote(db, id, notForYou);
  const decided = { decidedAt: sql`now()`, decidedById: member.id, version: version + 1 };
  const set = {
    queued: async () => ({ state: "sent", promisedAt: await promise(db) }) as const,
    restored: async () => ({ state: "published" }) as const,
    published: async () => ({ state: "published", ...firstPublished }) as const,
  }[outcome];
  await db
    .update(notes)
    .set({ ...(await set()), ...decided })
    .where(eq(notes.id, id));
  if (outcome === "published") await keepVersion(db, member, id, "published", await storedWords(db, id));
}

/** Cursors carry milliseconds: with Postgres' microseconds a page could begin between two rows of one. */
export const firstPublished = {
  publishedAt: sql`coalesce(${notes.publishedAt}, date_trunc('milliseconds', now()))`,
  reviewBy: sql`(now() + interval '24 months')::date`,
};
