import { and, count, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { savedLists, savedThings } from "@/db/schema/saved-lists";
import { hangingOn } from "@/features/contributions/schema";
import { findSavable } from "@/features/saved-lists/find-savable";
import { holds } from "@/features/saved-lists/joined";
import { canKeepList, canSave } from "@/features/saved-lists/policy";
import { mostLists, mostThings, type Savable } from "@/features/saved-lists/schema";
import { allow, found } from "@/lib/refusal";

const joinFirst = "Join an organisation first; then you can keep lists.";
const noList = "This list is not here any more.";
const noThing = "This is not here any more.";
const tooManyLists = `You have ${mostLists} lists, which is as many as there can be. Delete one first, or use one that is there.`;
const tooManyThings = `This list holds ${mostThings} things, which is as many as it can. Choose another one, or make a new one.`;

/** Puts something aside, in a list that is there or a new one. What is in it already stays as it is. */
export async function saveThing(member: Member, { target, list, name }: { target: Savable; list: string; name: string }) {
  return writing(member, async (db) => {
    allow(canSave(member), joinFirst);
    const { href } = found(await findSavable(db, member, target), noThing);
    const listId = list === "new" ? await listCalled(db, member, name) : await lockList(db, member, list);
    await put(db, member, { listId, target });
    return { href, listId };
  });
}

/** Undoes taking something out: it stands where it stood. */
export async function putBack(member: Member, { target, list, at }: { target: Savable; list: string; at: number }) {
  return writing(member, async (db) => {
    allow(canSave(member), joinFirst);
    found(await findSavable(db, member, target), noThing);
    const listId = await lockList(db, member, list);
    await put(db, member, { listId, target, savedAt: sql`least(now(), to_timestamp(${at / 1000}::double precision))` });
    return { listId };
  });
}

/** Answers what was taken out and when it had been saved, so that it can be put back. */
export async function removeThing(member: Member, thingId: string) {
  return writing(member, async (db) => {
    const [thing] = await db
      .select({
        listId: savedThings.listId,
        savedAt: savedThings.savedAt,
        noun: sql<
          Savable["noun"]
        >`case when ${savedThings.noteId} is not null then 'note' when ${savedThings.postId} is not null then 'post'
          when ${savedThings.reportId} is not null then 'report' when ${savedThings.questionId} is not null then 'question' else 'pattern' end`,
        id: sql<string>`coalesce(${savedThings.noteId}, ${savedThings.postId}, ${savedThings.reportId}, ${savedThings.questionId}, ${savedThings.patternId})`,
      })
      .from(savedThings)
      .where(eq(savedThings.id, thingId));
    const { listId, noun, id, savedAt } = found(thing, "This has been taken out already.");
    await lockList(db, member, listId);
    await db.delete(savedThings).where(eq(savedThings.id, thingId));
    await record(db, { deed: "removeThing", ...deedOn(member, listId) });
    return { listId, noun, id, at: savedAt.getTime() };
  });
}

/** A new list with nothing in it yet; the one of that name, where there is one. */
export async function openList(member: Member, { name }: { name: string }) {
  return writing(member, async (db) => {
    allow(canSave(member), joinFirst);
    return { listId: await listCalled(db, member, name) };
  });
}

export async function renameList(member: Member, { list, name }: { list: string; name: string }) {
  return writing(member, async (db) => {
    await holdLists(db, member);
    const listId = await lockList(db, member, list);
    const other = await idOfListCalled(db, member, name);
    allow(other === undefined || other === listId, "You have another list with this name. Choose a different one.", "name");
    await db.update(savedLists).set({ name }).where(eq(savedLists.id, listId));
    await record(db, { deed: "renameList", ...deedOn(member, listId) });
    return { listId };
  });
}

/** With all that was put aside in it; the things themselves stay where they are. */
export async function deleteList(member: Member, { list }: { list: string }) {
  return writing(member, async (db) => {
    const listId = await lockList(db, member, list);
    await db.delete(savedLists).where(eq(savedLists.id, listId));
    await record(db, { deed: "deleteList", ...deedOn(member, listId) });
    return { listId };
  });
}

async function lockList(db: Db, member: Member, id: string) {
  const [row] = await db
    .select({ id: savedLists.id, memberId: savedLists.memberId })
    .from(savedLists)
    .where(eq(savedLists.id, id))
    .for("update");
  const list = found(row, noList);
  allow(canKeepList(member, list), noList);
  return list.id;
}

/** Until this is done, so that two forms at once are counted one after the other. */
const holdLists = (db: Db, { id }: Member) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`lists of ${id}`}, 0))`);

async function idOfListCalled(db: Db, member: Member, name: string) {
  const [list] = await db
    .select({ id: savedLists.id })
    .from(savedLists)
    .where(and(eq(savedLists.memberId, member.id), eq(savedLists.name, name)));
  return list?.id;
}

async function listCalled(db: Db, member: Member, name: string) {
  await holdLists(db, member);
  const there = await idOfListCalled(db, member, name);
  if (there) return there;
  const [all] = await db.select({ lists: count() }).from(savedLists).where(eq(savedLists.memberId, member.id));
  allow((all?.lists ?? 0) < mostLists, tooManyLists, "name");
  const [made] = await db.insert(savedLists).values({ memberId: member.id, name }).returning({ id: savedLists.id });
  const { id } = found(made, noList);
  await record(db, { deed: "openList", ...deedOn(member, id) });
  return id;
}

type Put = { listId: string; target: Savable; savedAt?: ReturnType<typeof sql> };

/** Into a list that is held: the milliseconds are all that an address carries back. */
async function put(db: Db, member: Member, { listId, target, savedAt = sql`date_trunc('milliseconds', now())` }: Put) {
  const [all] = await db.select({ things: count() }).from(savedThings).where(eq(savedThings.listId, listId));
  const isIn = and(eq(savedThings.listId, listId), holds(target));
  const [there] = await db.select({ id: savedThings.id }).from(savedThings).where(isIn);
  if (there) return;
  allow((all?.things ?? 0) < mostThings, tooManyThings, "list");
  await db.insert(savedThings).values({ listId, savedAt, ...columnsOf(target) });
  await record(db, { deed: "saveThing", ...deedOn(member, listId) });
}

const columnsOf = ({ noun, id }: Savable) => (noun === "pattern" ? { patternId: id } : hangingOn({ noun, id }));

/** The ledger says that somebody put something aside, never what: the list is theirs alone, and staff read the ledger. */
const deedOn = (member: Member, listId: string) => ({
  memberId: member.id,
  noun: "saved-list" as const,
  nounId: listId,
  ofMemberId: member.id,
});
