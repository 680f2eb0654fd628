import { eq, inArray, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { ledger } from "@/db/schema/ledger";
import { placeLineage, places } from "@/db/schema/places";
import { handOver, leadOn } from "@/features/places/handing-over";
import { canReshapePlaces } from "@/features/places/policy";
import { kindOf } from "@/features/places/register/gss";
import { lockRegister } from "@/features/places/registering";
import { type Reshape, reshapeOf, type Shaped } from "@/features/places/reshape";
import type { Asked, Confirmed } from "@/features/places/reshaping-schema";
import { unitedNames } from "@/features/places/same-name";
import { allow } from "@/lib/refusal";

const forEditors = "Only editors and administrators change places.";
const changedSince =
  "Something about these places was changed since you looked at what this does. Look at it again, then decide: what you wrote is kept.";

type To<Deed extends Asked["deed"]> = Omit<Extract<Asked, { deed: Deed }>, "deed"> & Confirmed;

/** Another name, and an address made of it; the old ones go on leading here. */
export async function renamePlace(member: Member, { placeId, seen, reason, ...asked }: To<"rename">) {
  return writing(member, async (db) => {
    allow(canReshapePlaces(member), forEditors);
    await lockRegister(db);
    const again = await doneAlready(db, member, "renamePlace", placeId, reason);
    if (again) return again;
    const { place, slug = place.slug } = await asSeen(db, placeId, { deed: "rename", ...asked }, seen);
    const named = {
      name: asked.name,
      officialName: asked.officialName || place.officialName,
      otherNames: unitedNames([asked.name], place.otherNames, [place.name]).slice(1),
    };
    await db
      .update(places)
      .set({ ...named, slug, changedAt: sql`now()` })
      .where(eq(places.id, placeId));
    if (slug !== place.slug) await leadOn(db, place.slug, placeId);
    await record(db, {
      ...deedOn(member, "renamePlace", placeId, reason),
      before: { name: place.name, officialName: place.officialName, slug: place.slug },
      after: { name: named.name, officialName: named.officialName, slug },
    });
    return { slug };
  });
}

/** Another code for the same place; the old one goes on finding it. */
export async function recodePlace(member: Member, { placeId, seen, reason, code }: To<"recode">) {
  return writing(member, async (db) => {
    allow(canReshapePlaces(member), forEditors);
    await lockRegister(db);
    const again = await doneAlready(db, member, "recodePlace", placeId, reason);
    if (again) return again;
    const { place } = await asSeen(db, placeId, { deed: "recode", code }, seen);
    const formerGss = [...new Set([...place.formerGss, ...(place.gss ? [place.gss] : [])])].filter((one) => one !== code);
    await db.update(places).set({ gss: code, formerGss, changedAt: sql`now()` }).where(eq(places.id, placeId));
    await record(db, { ...deedOn(member, "recodePlace", placeId, reason), before: { gss: place.gss }, after: { gss: code } });
    return { slug: place.slug };
  });
}

/** Places that become one, which may be one of them: what leads to them leads on to it, and who follows them follows it. */
export async function mergePlaces(member: Member, { placeId, seen, reason, ...asked }: To<"merge">) {
  return writing(member, async (db) => {
    allow(canReshapePlaces(member), forEditors);
    await lockRegister(db);
    const again = await doneAlready(db, member, "mergePlaces", placeId, reason);
    if (again) return again;
    const reshape = await asSeen(db, placeId, { deed: "merge", ...asked }, seen);
    const [into] = await successorsOf(db, member, reshape, asked.on, reason);
    allow(into !== undefined, "Say what they become.");
    for (const place of reshape.ended) await become(db, member, place, [into], asked.on, { deed: "mergePlaces", reason });
    const { rows } = await db.execute<{ slug: string }>(sql`select slug from places where id = ${into}`);
    return { slug: rows[0]?.slug ?? "" };
  });
}

/** One place that becomes several: its page stays, since nobody knows to which of them an address was meant to lead. */
export async function splitPlace(member: Member, { placeId, seen, reason, ...asked }: To<"split">) {
  return writing(member, async (db) => {
    allow(canReshapePlaces(member), forEditors);
    await lockRegister(db);
    const again = await doneAlready(db, member, "splitPlace", placeId, reason);
    if (again) return again;
    const reshape = await asSeen(db, placeId, { deed: "split", ...asked }, seen);
    const into = await successorsOf(db, member, reshape, asked.on, reason);
    await become(db, member, reshape.place, into, asked.on, { deed: "splitPlace", reason });
    return { slug: reshape.place.slug };
  });
}

/** A part of a place: whoever looks after that looks after it, too. */
export async function addNeighbourhood(member: Member, { placeId, seen, reason, ...asked }: To<"part">) {
  return writing(member, async (db) => {
    allow(canReshapePlaces(member), forEditors);
    await lockRegister(db);
    const again = await doneAlready(db, member, "addNeighbourhood", placeId, reason, asked.name);
    if (again) return again;
    const { place, becomes } = await asSeen(db, placeId, { deed: "part", ...asked }, seen);
    for (const one of becomes) {
      if ("known" in one) continue;
      const id = await addPlace(
        db,
        member,
        one.added,
        { ...place, parentId: place.id, kind: "neighbourhood", startedOn: null },
        reason,
      );
      await db.execute(sql`select look_after_part(${id})`);
      await record(db, { ...deedOn(member, "addNeighbourhood", placeId, reason), after: one.added });
    }
    return { slug: place.slug };
  });
}

/** A place that is there no more, and became nothing that is here. */
export async function endPlace(member: Member, { placeId, seen, reason, on }: To<"end">) {
  return writing(member, async (db) => {
    allow(canReshapePlaces(member), forEditors);
    await lockRegister(db);
    const again = await doneAlready(db, member, "endPlace", placeId, reason);
    if (again) return again;
    const { place } = await asSeen(db, placeId, { deed: "end", on }, seen);
    await become(db, member, place, [], on, { deed: "endPlace", reason });
    return { slug: place.slug };
  });
}

const deedOn = (member: Member, deed: string, placeId: string, reason: string) =>
  ({ memberId: member.id, deed, noun: "place", nounId: placeId, placeId, reason }) as const;

/** Nobody does what they have not seen. */
async function asSeen(db: Db, placeId: string, asked: Asked, seen: string): Promise<Reshape> {
  const reshape = await reshapeOf(db, placeId, asked);
  allow(reshape.seen === seen, changedSince);
  return reshape;
}

/** Sent twice, or on its way twice at once: it has been done. */
async function doneAlready(db: Db, member: Member, deed: string, placeId: string, reason: string, added?: string) {
  const [last] = await db
    .select({
      deed: ledger.deed,
      memberId: ledger.memberId,
      reason: ledger.reason,
      slug: places.slug,
      added: sql<string | null>`${ledger.after} ->> 'name'`,
    })
    .from(ledger)
    .innerJoin(places, eq(places.id, ledger.nounId))
    .where(eq(ledger.nounId, placeId))
    .orderBy(sql`${ledger.at} desc, ${ledger.id} desc`)
    .limit(1);
  const isThis = last?.deed === deed && last.memberId === member.id && last.reason === reason;
  return isThis && (added === undefined || last.added === added) ? { slug: last.slug } : null;
}

/** The ids of what places become, those that are new added: where and what kind of place as what they were. */
async function successorsOf(db: Db, member: Member, { place, becomes }: Reshape, on: string, reason: string) {
  const ids: string[] = [];
  for (const one of becomes) {
    if ("known" in one) {
      ids.push(one.known.id);
      continue;
    }
    ids.push(await addPlace(db, member, one.added, { ...place, startedOn: on }, reason));
  }
  return ids;
}

type Added = { name: string; slug: string; gss: string | null };
type Where = Pick<Shaped, "kind" | "nation" | "region" | "parentId" | "startedOn">;

/** Its code, where it has one that says so, tells what kind of place it is. */
async function addPlace(db: Db, member: Member, { name, slug, gss }: Added, where: Where, reason: string) {
  const { nation, region, parentId, startedOn } = where;
  const kind = gss && kindOf(gss) !== "place" ? kindOf(gss) : where.kind;
  const id = v7();
  await db.insert(places).values({ id, slug, gss, name, officialName: name, kind, nation, region, parentId, startedOn });
  await record(db, { ...deedOn(member, "addPlace", id, reason), after: { name, slug, gss, startedOn } });
  return id;
}

type Why = { deed: string; reason: string };

/** Ends a place the day before; what leads to it, lies in it and goes with it goes on with what it becomes. */
async function become(db: Db, member: Member, place: Shaped, into: string[], on: string, { deed, reason }: Why) {
  const [after] = await db
    .update(places)
    .set({ endedOn: sql`(${on}::date - 1)`, changedAt: sql`now()` })
    .where(eq(places.id, place.id))
    .returning({ endedOn: places.endedOn });
  if (into.length > 0) {
    await db.insert(placeLineage).values(into.map((successorId) => ({ predecessorId: place.id, successorId, happenedOn: on })));
    await db.update(places).set({ changedAt: sql`now()` }).where(inArray(places.id, into));
  }
  const slug = await handOver(db, place, into, on);
  await record(db, {
    ...deedOn(member, deed, place.id, reason),
    before: { slug: place.slug, endedOn: null },
    after: { slug, endedOn: after?.endedOn, into },
  });
}
