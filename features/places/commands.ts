import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type House, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { placeLineage, placeNeighbours, places } from "@/db/schema/places";
import { canKeepRegister, canWriteInBrief, forEditors } from "@/features/places/policy";
import { idsByGss, lockRegister, otherNamesOf, pairsOf, replaceSimilar } from "@/features/places/registering";
import { unitedNames } from "@/features/places/same-name";
import { markOf } from "@/lib/mark-of";
import { allow, found } from "@/lib/refusal";
import { slugOf } from "@/lib/slug";

const who = (by: Member | House) => ("id" in by ? by.id : null);

type Told = Pick<
  typeof places.$inferInsert,
  "name" | "officialName" | "kind" | "nation" | "formerGss" | "otherNames" | "startedOn" | "endedOn" | "inBrief"
> & {
  gss: string;
  /** The name or the slug of one of the twelve regions and nations. */
  region: string;
  slug?: string;
  /** The code of the wider place that it is part of, added before. */
  parentGss?: string;
};

/** Adds a place, or adds these words to the place that the register already has under this code. Answers its id and slug. */
export async function addPlace(by: Member | House, { parentGss, slug, ...told }: Told) {
  return writing(by, async (db) => {
    allow(canKeepRegister(by), forEditors);
    await lockRegister(db);
    const codes = await idsByGss(db, parentGss ? [told.gss, parentGss] : [told.gss]);
    const parentId = parentGss ? found(codes.get(parentGss), `There is no place with the code ${parentGss}.`) : null;
    const region = slugOf(told.region);
    const known = codes.get(told.gss);
    const [row] = known
      ? await db
          .update(places)
          .set({
            parentId: sql`coalesce(${places.parentId}, ${parentId}::uuid)`,
            otherNames: unitedNames(told.otherNames ?? [], await otherNamesOf(db, known)),
            inBrief: told.inBrief,
            startedOn: told.startedOn,
            endedOn: told.endedOn,
            changedAt: sql`now()`,
          })
          .where(eq(places.id, known))
          .returning({ id: places.id, slug: places.slug })
      : await db
          .insert(places)
          .values({ ...told, region, parentId, slug: slug ?? slugOf(told.name) })
          .returning({ id: places.id, slug: places.slug });
    const place = found(row, "The place was not added.");
    await record(db, { memberId: who(by), deed: "addPlace", noun: "place", nounId: place.id, placeId: place.id });
    return place;
  });
}

/** Which places lie next to which, by their codes. Codes of places that are not here (yet) are left out. */
export async function setNeighbours(by: Member | House, told: { gss: string; neighbours: string[] }[]) {
  return writing(by, async (db) => {
    allow(canKeepRegister(by), forEditors);
    const ids = await idsByGss(
      db,
      told.flatMap(({ gss, neighbours }) => [gss, ...neighbours]),
    );
    const pairs = told.flatMap(({ gss, neighbours }) => pairsOf(ids, gss, neighbours));
    const rows = pairs.map(([placeId, neighbourId]) => ({ placeId, neighbourId }));
    if (rows.length > 0) await db.insert(placeNeighbours).values(rows).onConflictDoNothing();
    await record(db, {
      memberId: who(by),
      deed: "setNeighbours",
      noun: "place",
      nounId: v7(),
      reason: `${rows.length} neighbours`,
    });
    return { set: rows.length };
  });
}

/** Which places are like which, most alike first, and who says so. Codes of places that are not here (yet) are left out. */
export async function setSimilar(
  by: Member | House,
  { source, places: told }: { source: string; places: { gss: string; similar: string[] }[] },
) {
  return writing(by, async (db) => {
    allow(canKeepRegister(by), forEditors);
    const ids = await idsByGss(
      db,
      told.flatMap(({ gss, similar }) => [gss, ...similar]),
    );
    const rows = told.flatMap(({ gss, similar }) =>
      pairsOf(ids, gss, similar).map(([placeId, similarId], index) => ({ placeId, similarId, position: index + 1, source })),
    );
    await replaceSimilar(db, rows);
    await record(db, {
      memberId: who(by),
      deed: "setSimilar",
      noun: "place",
      nounId: v7(),
      reason: `${rows.length} similar places`,
    });
    return { set: rows.length };
  });
}

/** What became of places: which was merged into, split into or renamed as which, and when. */
export async function recordLineage(by: Member | House, steps: { from: string; to: string; on: string }[]) {
  return writing(by, async (db) => {
    allow(canKeepRegister(by), forEditors);
    const ids = await idsByGss(
      db,
      steps.flatMap(({ from, to }) => [from, to]),
    );
    const rows = steps.map(({ from, to, on }) => ({
      predecessorId: found(ids.get(from), `There is no place with the code ${from}.`),
      successorId: found(ids.get(to), `There is no place with the code ${to}.`),
      happenedOn: on,
    }));
    if (rows.length > 0) await db.insert(placeLineage).values(rows).onConflictDoNothing();
    await record(db, { memberId: who(by), deed: "recordLineage", noun: "place", nounId: v7(), reason: `${rows.length} steps` });
    return { recorded: rows.length };
  });
}

type Words = { placeId: string; sentences: string[]; seen?: string };

/** What people are trying to change here, in an editor's sentences. `seen` marks those that they stand in for, where somebody saw them. */
export async function writeInBrief(member: Member, { placeId, sentences, seen }: Words) {
  return writing(member, async (db) => {
    allow(canWriteInBrief(member), "Only editors write a place's words.");
    const [place] = await db.select({ inBrief: places.inBrief }).from(places).where(eq(places.id, placeId)).for("update");
    const before = found(place, "This place is not here any more.");
    allow(
      seen === undefined || seen === markOf(...before.inBrief) || sameWords(sentences, before.inBrief),
      `Somebody else has changed these words since you opened them. They say now: “${before.inBrief.join(" ")}” Yours are still here: open the page again in another tab, and decide.`,
    );
    if (sameWords(sentences, before.inBrief)) return { placeId };
    await db.update(places).set({ inBrief: sentences, changedAt: sql`now()` }).where(eq(places.id, placeId));
    await record(db, { memberId: member.id, deed: "writeInBrief", noun: "place", nounId: placeId, placeId, before });
    return { placeId };
  });
}

const sameWords = (one: readonly string[], other: readonly string[]) => one.join("\n") === other.join("\n");
