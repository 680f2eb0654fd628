import { v7 } from "uuid";
import { type House, type Member, reading, writing } from "@/db/doors";
import { record, recordAll } from "@/db/recorder";
import { canKeepRegister, forEditors } from "@/features/places/policy";
import type { PlaceRow } from "@/features/places/register/draft";
import type { Register } from "@/features/places/register/facts";
import { countMoved, placeOnHexes } from "@/features/places/register/hexes";
import { countWithoutRegion, type Plan, planImport } from "@/features/places/register/plan";
import { isNews, planInWords, tiesIn } from "@/features/places/register/plan-in-words";
import { writePlan } from "@/features/places/register/write-merged";
import { lockRegister } from "@/features/places/registering";
import { counted } from "@/lib/counts";
import { allow } from "@/lib/refusal";

/** What these files would change, in words, with nothing changed: as a reader, who could not. */
export function foreseeImport(register: Register) {
  return reading(null, async (db) => {
    const plan = await planImport(db, register);
    const moved = await countMoved(db, register);
    const hexes = moved > 0 ? [{ heading: `On the map of hexagons: ${counted(moved, "place")} put elsewhere`, lines: [] }] : [];
    return { isNews: isNews(plan) || moved > 0, sections: [...planInWords(plan), ...hexes], leftOut: plan.leftOut };
  });
}

/**
 * Brings the table of places up to what these files say: all of it or nothing, in a handful of statements however many
 * places there are, with a row in the ledger for each place. Told again, it changes nothing.
 *
 * @param source what was read, for the ledger: "places.json, lineage.json"
 */
export async function importPlaces(by: Member | House, register: Register, source: string) {
  return writing(by, async (db) => {
    allow(canKeepRegister(by), forEditors);
    await lockRegister(db);
    const plan = await planImport(db, register);
    const outcome = { added: plan.added.length, changed: plan.changed.length, ties: tiesIn(plan), leftOut: plan.leftOut };
    if (isNews(plan)) await writePlan(db, plan);
    const moved = await placeOnHexes(db, register);
    if (isNews(plan) || moved > 0) {
      const memberId = "id" in by ? by.id : null;
      const reason = `${source}: ${outcome.added} places added, ${outcome.changed} changed, ${outcome.ties} ties between places changed, ${moved} put elsewhere on the map of hexagons`;
      await record(db, { memberId, deed: "importPlaces", noun: "place", nounId: v7(), reason });
      await recordAll(
        db,
        changesOf(plan).map(({ id, ...change }) => ({
          ...{ memberId, deed: "importPlace", noun: "place" as const, nounId: id, placeId: id, reason: source },
          ...change,
        })),
      );
    }
    return { ...outcome, isNews: isNews(plan) || moved > 0, withoutRegion: await countWithoutRegion(db) };
  });
}

/** Of each place what it was and is, as far as it changed; of an outline that it is another, not its points. */
function changesOf({ existing, added, changed }: Plan) {
  const rows = new Map(existing.map((row) => [row.id, row]));
  return [...added, ...changed].map((row) => {
    const was = rows.get(row.id);
    const fields = Object.entries(row).filter(
      ([field, is]) => !was || JSON.stringify(is) !== JSON.stringify(fieldOf(was, field)),
    );
    const kept = (from: PlaceRow) =>
      Object.fromEntries(fields.map(([field]) => [field, field === "outline" ? "drawn anew" : fieldOf(from, field)]));
    return { id: row.id, ...(was ? { before: kept(was) } : {}), after: kept(row) };
  });
}

const fieldOf = (row: PlaceRow, field: string) => Object.entries(row).find(([name]) => name === field)?.[1];
