import { sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { placeLineage, placeNeighbours, places } from "@/db/schema/places";
import { handOver, passOn } from "@/features/places/handing-over";
import type { PlaceRow } from "@/features/places/register/draft";
import type { Plan } from "@/features/places/register/plan";
import { replaceSimilar } from "@/features/places/registering";

/** A handful of statements however many places there are. */
export async function writePlan(db: Db, { existing, added, changed, lineage, borders, similar }: Plan) {
  await writeRows(db, [...added, ...changed]);
  if (lineage.length > 0) await db.insert(placeLineage).values(lineage);
  if (borders.gone.length > 0) {
    const pairs = sql.join(
      borders.gone.map(({ placeId, neighbourId }) => sql`(${placeId}::uuid, ${neighbourId}::uuid)`),
      sql`, `,
    );
    await db.delete(placeNeighbours).where(sql`(${placeNeighbours.placeId}, ${placeNeighbours.neighbourId}) in (${pairs})`);
  }
  if (borders.come.length > 0) await db.insert(placeNeighbours).values(borders.come);
  await replaceSimilar(db, similar);
  await handAllOver(db, { existing, added, lineage });
}

/** In the order in which it happened: what one place has given to the next goes on from there. */
async function handAllOver(db: Db, { existing, added, lineage }: Pick<Plan, "existing" | "added" | "lineage">) {
  const rows = new Map([...existing, ...added].map((row) => [row.id, row]));
  const have = new Set(existing.map(({ id }) => id));
  const steps = lineage.toSorted((one, other) => one.happenedOn.localeCompare(other.happenedOn));
  for (const id of new Set(steps.map(({ predecessorId }) => predecessorId))) {
    const row = rows.get(id);
    // What these files add as having been before has nothing to hand over, unless it was given something.
    if (!row || !have.has(id)) continue;
    const its = steps.filter(({ predecessorId }) => predecessorId === id);
    await handOverAs(db, row, its, added.includes(row));
    for (const { successorId } of its) have.add(successorId);
  }
}

/** A place that was here, and has become another by these files: as when an editor says so. */
async function handOverAs(db: Db, { id, slug, endedOn }: PlaceRow, steps: Plan["lineage"], isNew: boolean) {
  const [step] = steps;
  if (!step) return;
  const into = steps.map(({ successorId }) => successorId);
  if (endedOn === null) {
    await handOver(db, { id, slug }, into, step.happenedOn);
    return;
  }
  // What had ended before keeps the page that it has.
  await db.execute(sql`select hand_over_place(${id}, ${sql.param(into)}::uuid[])`);
  if (isNew && into.length === 1) await passOn(db, id, step.successorId);
}

async function writeRows(db: Db, rows: PlaceRow[]) {
  if (rows.length === 0) return;
  await db
    .insert(places)
    .values(rows)
    .onConflictDoUpdate({
      target: places.id,
      set: {
        gss: sql`excluded.gss`,
        name: sql`excluded.name`,
        officialName: sql`excluded.official_name`,
        region: sql`excluded.region`,
        parentId: sql`excluded.parent_id`,
        formerGss: sql`excluded.former_gss`,
        otherNames: sql`excluded.other_names`,
        latitude: sql`excluded.latitude`,
        longitude: sql`excluded.longitude`,
        outline: sql`excluded.outline`,
        population: sql`excluded.population`,
        populationYear: sql`excluded.population_year`,
        startedOn: sql`excluded.started_on`,
        endedOn: sql`excluded.ended_on`,
        changedAt: sql`now()`,
      },
    });
}
