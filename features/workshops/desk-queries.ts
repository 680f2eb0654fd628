import { and, desc, eq, gte, lte, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { workshopNotes, workshops } from "@/db/schema/workshops";
import { listedNotes } from "@/features/notes/policy";
import { canWriteWorkshop } from "@/features/workshops/policy";

/** Every workshop, what is being written first. Null for who does not write any. */
export function listWorkshopsToKeep(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canWriteWorkshop(viewer)) return null;
    return db
      .select({
        id: workshops.id,
        slug: workshops.slug,
        title: workshops.title,
        heldOn: workshops.heldOn,
        publishedAt: workshops.publishedAt,
        place: places.name,
      })
      .from(workshops)
      .innerJoin(places, eq(places.id, workshops.placeId))
      .orderBy(sql`${workshops.publishedAt} is not null`, desc(workshops.heldOn), desc(workshops.id))
      .limit(300);
  });
}

export type WorkshopToKeep = NonNullable<Awaited<ReturnType<typeof listWorkshopsToKeep>>>[number];

/** A workshop as an editor writes it. Null for everybody else, as if there were none. */
export function getWorkshopToWrite(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    if (!canWriteWorkshop(viewer)) return null;
    const [workshop] = await db
      .select({
        id: workshops.id,
        slug: workshops.slug,
        title: workshops.title,
        heldOn: workshops.heldOn,
        startsAt: workshops.startsAt,
        endsAt: workshops.endsAt,
        placeId: workshops.placeId,
        place: places.name,
        venue: workshops.venue,
        forWhom: workshops.forWhom,
        came: workshops.came,
        prompts: workshops.prompts,
        answers: workshops.answers,
        outcome: workshops.outcome,
        version: workshops.version,
        publishedAt: workshops.publishedAt,
      })
      .from(workshops)
      .innerJoin(places, eq(places.id, workshops.placeId))
      .where(eq(workshops.slug, slug));
    if (!workshop) return null;
    return { ...workshop, notes: await everyNote(db, viewer, workshop.id), choices: await choicesFor(db, viewer, workshop) };
  });
}

export type WorkshopToWrite = NonNullable<Awaited<ReturnType<typeof getWorkshopToWrite>>>;

/** With those that readers do not see any more. */
function everyNote(db: Db, viewer: Viewer, workshopId: string) {
  return db
    .select({
      id: notes.id,
      slug: notes.slug,
      title: notes.title,
      place: places.name,
      isListed: listedNotes(viewer).mapWith(Boolean),
      isForEveryone: sql<boolean>`${notes.audience} = 'everyone' or coalesce(${notes.opensAt} <= now(), false)`,
    })
    .from(workshopNotes)
    .innerJoin(notes, eq(notes.id, workshopNotes.noteId))
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(eq(workshopNotes.workshopId, workshopId))
    .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id));
}

const offered = 30;

/** Notes from there, of the months around it: what may have come of it. */
function choicesFor(db: Db, viewer: Viewer, { id, placeId, heldOn }: { id: string; placeId: string; heldOn: string }) {
  return db
    .select({ id: notes.id, title: notes.title, place: places.name })
    .from(notes)
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(
      and(
        listedNotes(viewer),
        sql`${notes.placeId} = any ((select place_and_parts(${placeId}::uuid))::uuid[])`,
        gte(notes.happenedTo, sql`${heldOn}::date - 31`),
        lte(notes.happenedFrom, sql`${heldOn}::date + 200`),
        sql`not exists (select from workshop_notes w where w.workshop_id = ${id} and w.note_id = ${notes.id})`,
      ),
    )
    .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
    .limit(offered);
}

/** The places where a workshop can be: today's, and the one where it was. */
export function listPlacesToMeetIn(viewer: Viewer, chosen?: string) {
  return reading(viewer, async (db) => {
    if (!canWriteWorkshop(viewer)) return [];
    return db
      .select({ id: places.id, name: places.name })
      .from(places)
      .where(sql`${places.endedOn} is null or ${places.id} = ${chosen ?? null}::uuid`)
      .orderBy(sql`${places.name} collate "und-x-icu"`)
      .limit(2000);
  });
}

export type PlaceToMeetIn = Awaited<ReturnType<typeof listPlacesToMeetIn>>[number];
