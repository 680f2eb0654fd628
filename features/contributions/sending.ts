import { asc, eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { worksIn } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { site } from "@/db/schema/site";
import { byline, type NamedAs } from "@/lib/byline";
import { promiseFor } from "@/lib/dates";
import { found, Refusal } from "@/lib/refusal";

/** How a contribution stands when it goes out: live at once from a trusted member, else waiting with a promise. */
export async function setOut(db: Db, goesLive: boolean) {
  if (goesLive && (await isStillTrusted(db)))
    return { state: "published", sentAt: sql`now()`, publishedAt: sql`now()` } as const;
  return { state: "sent", sentAt: sql`now()`, promisedAt: await promise(db) } as const;
}

/** Trust may have been taken since the request began: Postgres would refuse, and what was said is to wait instead. */
export async function isStillTrusted(db: Db) {
  const { rows } = await db.execute<{ trusted: boolean }>(sql`select asking_is_trusted() as trusted`);
  return rows[0]?.trusted === true;
}

/** When somebody who sends something now will have heard. */
export async function promise(db: Db) {
  const [settings] = await db.select({ days: site.promiseWorkingDays }).from(site);
  return promiseFor(new Date(), settings?.days ?? 2);
}

/** For whom a member speaks, and how readers see it. */
export async function voice(
  db: Db,
  member: Member,
  { organisationId, namedAs, placeName }: { organisationId: string; namedAs: NamedAs; placeName?: string },
) {
  const organisation = found(
    member.organisations.find(({ id }) => id === organisationId),
    "You can write for an organisation that you belong to.",
  );
  const place = placeName ?? (await firstPlace(db, organisationId)) ?? "the network";
  return {
    authorId: member.id,
    organisationId,
    namedAs,
    byline: byline(namedAs, { ...member, organisation: organisation.name, place }),
  };
}

async function firstPlace(db: Db, organisationId: string) {
  const [place] = await db
    .select({ name: places.name })
    .from(worksIn)
    .innerJoin(places, eq(places.id, worksIn.placeId))
    .where(eq(worksIn.organisationId, organisationId))
    .orderBy(asc(places.name))
    .limit(1);
  return place?.name;
}

type Sent = { state: string; sentAt: Date | null; promisedAt: Date | null };

/** What the sender is told: how it stands, and how many were promised an answer before. */
export async function standing<T extends Sent>(db: Db, sent: T) {
  const { rows } = await db.execute<{ before: number }>(
    sql`select waiting_before(${sent.promisedAt}::timestamptz, ${sent.sentAt}::timestamptz) as before`,
  );
  return { ...sent, before: rows[0]?.before ?? 0 };
}

/** For who has left the organisation that they wrote for. */
export const hasLeft =
  "You are not in the organisation that you wrote this for any more, so nothing new can be said in its name. What you wrote can still be withdrawn.";

/** Whether a row that is there already says just this: the same form, sent twice. */
export const holds = (row: object, values: object) =>
  Object.entries(values).every(([name, value]) => Reflect.get(row, name) === value);

/** For a form whose id belongs to something else; it fetches a fresh one and keeps the words. */
export const usedAlready = () =>
  new Refusal("This form has been used already. Your words are below: send them once more.", {
    id: "Send your words once more.",
  });
