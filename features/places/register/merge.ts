import { regionUnknown } from "@/features/places/region-tiles";
import { addRow, type Draft, draftOf, enrich, type PlaceRow, recode, spoken } from "@/features/places/register/draft";
import type { PlaceFacts, Register, Step } from "@/features/places/register/facts";
import { giveParents } from "@/features/places/register/hierarchy";
import { plainly } from "@/features/places/same-name";

export type Merged = {
  added: PlaceRow[];
  changed: PlaceRow[];
  idOf: (gss: string) => string | undefined;
  lineage: { predecessorId: string; successorId: string; happenedOn: string }[];
  /** Steps whose day has not come: until then these places are what they are. */
  toCome: Step[];
  /** Facts and steps about places that nothing gives a name to. */
  leftOut: number;
};

/**
 * What the table of places becomes by these files. A place is known again by its code, by a former code, or by its name under
 * a new code of the same kind; what people have written stays, and an address never changes.
 *
 * @param today the day until which steps are taken: "2026-04-01"
 * @param taken addresses that lead to other places from before
 */
export function mergeRegister(
  existing: readonly PlaceRow[],
  register: Register,
  today: string,
  taken: readonly string[] = [],
): Merged {
  const draft = draftOf(existing, taken);
  const steps = register.steps.filter(({ year }) => dayOf(year) <= today);
  const toCome = register.steps.filter(({ year }) => dayOf(year) > today);
  const samePlace = steps.filter(({ isSamePlace }) => isSamePlace);
  const told = underTodaysCodes(withoutThoseToCome(draft, register.places, toCome), samePlace);
  for (const { from, to } of samePlace) {
    const row = draft.byCode.get(from);
    if (row && !draft.byCode.has(to)) recode(draft, row, to);
  }
  const unnamed = workIn(draft, told);
  for (const { from, fromName, to } of samePlace) {
    const row = draft.byCode.get(to);
    if (row && row.gss !== from) enrich(row, { gss: to, formerGss: [from], otherNames: [fromName] }, true);
  }
  const others = steps.filter(({ isSamePlace }) => !isSamePlace);
  const lineage = others
    // The latest first: what a place became is then known before what it had been made of.
    .toSorted((one, other) => other.year - one.year)
    .map((step) => follow(draft, step));
  giveParents(draft, told);
  const before = new Map(existing.map((row) => [row.id, JSON.stringify(row)]));
  return {
    added: draft.rows.filter(({ id }) => !before.has(id)),
    changed: draft.rows.filter((row) => before.has(row.id) && before.get(row.id) !== JSON.stringify(row)),
    idOf: (gss) => draft.byCode.get(gss)?.id,
    lineage: lineage.filter((step) => step !== null),
    toCome,
    leftOut: unnamed + lineage.filter((step) => step === null).length,
  };
}

/** The day of a year on which authorities begin. */
const dayOf = (year: number) => `${year}-04-01`;

/** Of what only begins with a step that is to come nothing is known here yet. */
function withoutThoseToCome({ byCode }: Draft, told: Register["places"], toCome: Step[]): Register["places"] {
  const coming = new Set(toCome.map(({ to }) => to).filter((code) => !byCode.has(code)));
  return new Map([...told].filter(([code]) => !coming.has(code)));
}

/** Answers how many facts are about places that nothing names. */
function workIn(draft: Draft, told: Register["places"]): number {
  const { rows, byCode } = draft;
  const superseded = new Map(
    rows.flatMap((row) => (row.gss && !row.endedOn && !told.has(row.gss) ? [[likeness(row.gss, row.name), row]] : [])),
  );
  let unnamed = 0;
  for (const facts of told.values()) {
    const row =
      byCode.get(facts.gss) ??
      facts.formerGss?.map((code) => byCode.get(code)).find((each) => each !== undefined) ??
      superseded.get(likeness(facts.gss, spoken(facts.name ?? "")));
    if (row) {
      const isOfToday = !row.formerGss.includes(facts.gss);
      if (isOfToday) recode(draft, row, facts.gss);
      enrich(row, facts, isOfToday);
    } else if (facts.name) enrich(addRow(draft, { ...facts, name: facts.name }, facts.gss.toLowerCase()), facts, true);
    else unnamed += 1;
  }
  return unnamed;
}

const likeness = (gss: string, name: string) => `${gss.slice(0, 3)} ${plainly(name)}`;

/** A place that ended, and what it became. Null where that is not here. */
function follow(draft: Draft, { from, fromName, to, year }: Step) {
  const successor = draft.byCode.get(to);
  if (!successor || draft.byCode.get(from) === successor) return null;
  const predecessor =
    draft.byCode.get(from) ?? addRow(draft, { gss: from, name: fromName }, `to-${year}`, { region: successor.region });
  if (predecessor.region === regionUnknown) predecessor.region = successor.region;
  predecessor.endedOn ??= `${year}-03-31`;
  // What publishers call merged or split began with it: an authority that lives on keeps its code and is no step.
  if (!successor.endedOn || successor.endedOn > dayOf(year)) successor.startedOn ??= dayOf(year);
  return { predecessorId: predecessor.id, successorId: successor.id, happenedOn: dayOf(year) };
}

/** An older file beside a newer one may speak of the same place under the code that it had. */
function underTodaysCodes(told: Register["places"], steps: Step[]): Register["places"] {
  const today = new Map(steps.map(({ from, to }) => [from, to]));
  const places = new Map<string, PlaceFacts>();
  for (const [code, facts] of told) {
    const gss = today.get(code) ?? code;
    places.set(gss, { ...facts, ...places.get(gss), gss });
  }
  return places;
}
