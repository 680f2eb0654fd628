import { and, eq, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { noteCircles } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { allow, Refusal } from "@/lib/refusal";

type Circle = { id: string; circlePlaces: string[]; circleOrganisations: string[] };

/** What stays of a circle: fewer than it was, and somebody. */
export async function shrink(db: Db, note: Circle, keep: string[]) {
  const [all, kept] = [
    [...note.circlePlaces, ...note.circleOrganisations],
    [...note.circlePlaces, ...note.circleOrganisations].filter((id) => keep.includes(id)),
  ];
  allow(kept.length < all.length, "Untick at least one: otherwise as many read it as now.", "keep");
  allow(kept.length > 0, "Leave at least one, or choose its own organisation only.", "keep");
  await db
    .delete(noteCircles)
    .where(
      and(
        eq(noteCircles.noteId, note.id),
        or(notInArray(noteCircles.placeId, kept), notInArray(noteCircles.organisationId, kept)),
      ),
    );
}

/** A circle drawn anew, from names. */
export async function draw(db: Db, noteId: string, typed: string) {
  const names = [...new Set(typed.split("\n").map((line) => line.trim()))].filter(Boolean);
  allow(names.length > 0, "Name at least one place or organisation.", "circle");
  allow(names.length <= 40, "Name up to 40 places and organisations.", "circle");
  const entries: { placeId: string | null; organisationId: string | null }[] = [];
  for (const name of names) entries.push(await named(db, name));
  await db.delete(noteCircles).where(eq(noteCircles.noteId, noteId));
  await db
    .insert(noteCircles)
    .values(entries.map((entry) => ({ noteId, ...entry })))
    .onConflictDoNothing();
}

async function named(db: Db, name: string) {
  const wanted = name.toLowerCase();
  const [organisation] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(sql`lower(${organisations.name}) = ${wanted}`);
  if (organisation) return { placeId: null, organisationId: organisation.id };
  const [place] = await db
    .select({ id: places.id })
    .from(places)
    .where(
      or(
        ...[places.name, places.officialName, places.slug].map((column): SQL => sql`lower(${column}) = ${wanted}`),
        // A draft may have been begun when it was called otherwise.
        sql`${wanted} in (select lower(also) from unnest(${places.otherNames}) also)`,
      ),
    )
    .orderBy(sql`lower(${places.name}) = ${wanted} desc, ${places.endedOn} is null desc`)
    .limit(1);
  if (place) return { placeId: place.id, organisationId: null };
  const sentence = `We know no place and no organisation called “${name}”. Write it as its page here does.`;
  throw new Refusal(sentence, { circle: sentence });
}
