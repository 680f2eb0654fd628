import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { places } from "@/db/schema/places";
import { deedsCalled } from "@/features/audit/deeds";
import { errorsIn, type RecordErrors, type RecordFilter, spanOf } from "@/features/audit/filter";
import { readKey } from "@/features/audit/key";
import { canReadRecord } from "@/features/audit/policy";
import { thingOf } from "@/features/audit/thing-of";

const pageLength = 50;
const mostPeople = 200;
/** Up to here rows are found by their words; what more rows say is common enough to be met on the way. */
const mostByWords = 5_000;

const owners = alias(members, "owners");

export type RecordRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of the record, newest first, and how to go on and back; with what is wrong with what was asked for. Null for others. */
export function listRecord(viewer: Viewer, filter: RecordFilter) {
  return reading(viewer, async (db) => {
    if (!canReadRecord(viewer)) return null;
    const { errors, meant } = await conditions(db, viewer, filter);
    const names = await namesIn(db, filter);
    if (!meant) return { rows: [], newer: undefined, older: undefined, errors, names };
    const page = await pageOf(db, meant, filter);
    return { ...page, errors, names };
  });
}

/** The next rows for a file, oldest of them last; `after` is the last that was written. Empty for who may not read it. */
export function listRecordForFile(member: Member, filter: RecordFilter, after: string | undefined, most: number) {
  return reading(member, async (db) => {
    if (!canReadRecord(member)) return [];
    const { meant } = await conditions(db, member, filter);
    return meant ? rowsOf(db, and(meant, after ? before(after) : undefined), { most }) : [];
  });
}

async function pageOf(db: Db, meant: SQL | undefined, filter: RecordFilter) {
  const most = pageLength + 1;
  if (filter.before) {
    const found = await rowsOf(
      db,
      and(meant, sql`(${ledger.at}, ${ledger.id}) > (${atOf(filter.before)}, ${filter.before}::uuid)`),
      {
        most,
        isBack: true,
      },
    );
    const rows = found.slice(0, pageLength).reverse();
    return { rows, newer: found.length > pageLength ? rows[0]?.id : undefined, older: rows.at(-1)?.id };
  }
  const found = await rowsOf(db, and(meant, filter.after ? before(filter.after) : undefined), { most });
  const rows = found.slice(0, pageLength);
  return {
    rows,
    newer: filter.after ? rows[0]?.id : undefined,
    older: found.length > pageLength ? rows.at(-1)?.id : undefined,
  };
}

// Two values rather than one row: Postgres looks only those up in an index.
const atOf = (id: string) => sql`(select o.at from ledger o where o.id = ${id})`;
const before = (id: string) => sql`(${ledger.at}, ${ledger.id}) < (${atOf(id)}, ${id}::uuid)`;

/** Only what is shown is joined to its people, its place and what it is about. */
function rowsOf(db: Db, meant: SQL | undefined, { most, isBack = false }: { most: number; isBack?: boolean }) {
  const order = isBack ? asc : desc;
  const rows = db
    .select({
      id: ledger.id,
      at: ledger.at,
      memberId: ledger.memberId,
      ofMemberId: ledger.ofMemberId,
      placeId: ledger.placeId,
      deed: ledger.deed,
      noun: ledger.noun,
      nounId: ledger.nounId,
      reason: ledger.reason,
      before: ledger.before,
      after: ledger.after,
    })
    .from(ledger)
    .where(meant)
    .orderBy(order(ledger.at), order(ledger.id))
    .limit(most)
    .as("rows");
  return db
    .select({
      id: rows.id,
      at: rows.at,
      deed: rows.deed,
      noun: rows.noun,
      nounId: rows.nounId,
      reason: rows.reason,
      before: rows.before,
      after: rows.after,
      by: members.name,
      byId: members.id,
      of: owners.name,
      ofId: owners.id,
      place: places.name,
      thing: thingOf(rows.noun, rows.nounId),
    })
    .from(rows)
    .leftJoin(members, eq(members.id, rows.memberId))
    .leftJoin(owners, eq(owners.id, rows.ofMemberId))
    .leftJoin(places, eq(places.id, rows.placeId))
    .orderBy(order(rows.at), order(rows.id));
}

/** What is asked for as a condition; nothing where it cannot be met, with a sentence where that is a slip. */
async function conditions(
  db: Db,
  viewer: Viewer,
  filter: RecordFilter,
): Promise<{ errors: RecordErrors; meant: SQL | undefined | null }> {
  const errors = errorsIn(filter);
  const { by, of, kind, deed, place, words, thing } = filter;
  const [doers, owned, where] = [await peopleCalled(db, by), await peopleCalled(db, of), await placeCalled(db, place)];
  if (by && doers.length === 0) errors.by = "Nobody is called that. Try a part of the name or of the address.";
  if (of && owned.length === 0) errors.of = "Nobody is called that. Try a part of the name or of the address.";
  if (place && !where) errors.place = "No place is called that. Write its whole name.";
  if (Object.keys(errors).length > 0) return { errors, meant: null };
  const { since, until } = spanOf(filter);
  const key = readKey(thing);
  const meant = and(
    by ? inArray(ledger.memberId, doers) : undefined,
    of ? inArray(ledger.ofMemberId, owned) : undefined,
    kind ? eq(ledger.noun, kind) : undefined,
    deed ? inArray(ledger.deed, [...deedsCalled(deed)]) : undefined,
    where ? eq(ledger.placeId, where) : undefined,
    since ? sql`${ledger.at} >= ${since.toISOString()}::timestamptz` : undefined,
    until ? sql`${ledger.at} < ${until.toISOString()}::timestamptz` : undefined,
    key ? and(eq(ledger.nounId, key.id), eq(ledger.noun, key.noun)) : undefined,
    words ? await saying(db, words) : undefined,
    viewer?.isIllustrative ? ofNobodyReal : undefined,
  );
  return { errors, meant: meant ?? sql`true` };
}

/** Anybody may be the demonstration's invented administrator, who meets invented people and nobody real. */
const ofNobodyReal = sql`not exists (select from members m where not m.is_illustrative
  and m.id in (${ledger.memberId}, ${ledger.ofMemberId}, case when ${ledger.noun} = 'member' then ${ledger.nounId} end))`;

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function peopleCalled(db: Db, asked: string): Promise<string[]> {
  if (!asked) return [];
  if (id.test(asked)) return [asked];
  const { rows } = await db.execute<{ id: string }>(sql`select people_called(${asked}) as id limit ${mostPeople}`);
  return rows.map((row) => row.id);
}

async function placeCalled(db: Db, asked: string) {
  if (!asked) return undefined;
  const [place] = await db
    .select({ id: places.id })
    .from(places)
    .where(sql`${places.slug} = ${asked} or lower(${places.name}) = lower(${asked})`)
    .limit(1);
  return place?.id;
}

async function saying(db: Db, words: string): Promise<SQL> {
  const { rows } = await db.execute<{ ids: string[] | null }>(sql`select reasons_saying(${words}, ${mostByWords}) as ids`);
  const ids = rows[0]?.ids;
  if (ids) return sql`${ledger.id} = any (${param(ids)}::uuid[])`;
  // Not `like`: Postgres takes that for rare, and would put all of them in order first.
  return sql`position(lower(${words}) in lower(${ledger.reason})) > 0`;
}

/** A list as one value: as many values as there are rows would be another text each time. */
const param = (ids: readonly string[]) => `{${ids.join(",")}}`;

/** How those are called whom the address names by their ids. */
async function namesIn(db: Db, { by, of }: RecordFilter) {
  const asked = [by, of].filter((one) => id.test(one));
  if (asked.length === 0) return {};
  const rows = await db.select({ id: members.id, name: members.name }).from(members).where(inArray(members.id, asked));
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}
