import { sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { places } from "@/db/schema/places";
import { likenessOf } from "@/features/places/search";
import { Refusal } from "@/lib/refusal";

/**
 * The place that people mean by what they typed: its name, its code, a name it also has, or its address here.
 * @param field of the form, that a refusal is about
 */
export async function findPlace(db: Db, typed: string, field = "place") {
  const place = await placeCalled(db, typed);
  if (place) return place;
  const sentence = `We know no place called “${typed}”. ${await advice(db, typed)}`;
  throw new Refusal(sentence, { [field]: sentence });
}

/** The same, or nothing. */
export async function placeCalled(db: Db, typed: string) {
  const wanted = typed.toLowerCase();
  const [place] = await db
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(
      sql`${wanted} in (lower(${places.name}), lower(${places.officialName}), lower(${places.gss}), ${places.slug})
        or ${places.id} = (select place_at(${wanted}))
        or ${wanted} in (select lower(also) from unnest(${places.otherNames} || ${places.formerGss}) also)`,
    )
    // Its own name comes before a name that another place also goes by, and what is here now before what was.
    .orderBy(sql`lower(${places.name}) = ${wanted} desc, ${places.endedOn} is null desc, ${places.name}`)
    .limit(1);
  return place;
}

async function advice(db: Db, typed: string) {
  const all = await db
    .select({
      name: places.name,
      officialName: places.officialName,
      gss: places.gss,
      formerGss: places.formerGss,
      otherNames: places.otherNames,
    })
    .from(places);
  const [best] = all
    .map((place) => ({ name: place.name, likeness: likenessOf(place, typed) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > 0.4 ? `Did you mean ${best.name}?` : "Try the name of its council, or its code.";
}
