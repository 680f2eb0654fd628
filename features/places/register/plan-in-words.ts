import { peopleInWords } from "@/features/places/in-words";
import { regionName } from "@/features/places/region-tiles";
import type { PlaceRow } from "@/features/places/register/draft";
import type { Plan } from "@/features/places/register/plan";
import { counted } from "@/lib/counts";

export type Section = { heading: string; lines: string[] };

/** How many ties between places the files change: steps of lineage, borders, places that are alike. */
export const tiesIn = ({ lineage, borders, similar }: Plan) =>
  lineage.length + borders.gone.length + borders.come.length + similar.length;

export const isNews = (plan: Plan) => plan.added.length + plan.changed.length + tiesIn(plan) > 0;

/** What is added, changed, ended and merged, a line for each; only what there is. */
export function planInWords(plan: Plan): Section[] {
  const { existing, added, changed, lineage, toCome, borders, similar, unspoken } = plan;
  const before = new Map(existing.map((row) => [row.id, row]));
  const after = new Map([...existing, ...added, ...changed].map((row) => [row.id, row]));
  const nameOf = (id: string | null) => (id === null ? "nothing" : (after.get(id)?.name ?? "a place that is not here"));
  const of = (row: PlaceRow) => `${row.name} (${row.gss ?? "no code"})`;
  const today = added.filter(({ endedOn }) => endedOn === null);
  const former = added.filter(({ endedOn }) => endedOn !== null);
  const ended = changed.filter((row) => row.endedOn !== null && before.get(row.id)?.endedOn === null);
  const pairs = changed.map((row) => ({ row, was: before.get(row.id) ?? row }));
  const inWords = (row: PlaceRow) =>
    `${of(row)}: ${row.kind}${row.parentId ? ` in ${nameOf(row.parentId)}` : ""}${row.startedOn ? `, from ${row.startedOn}` : ""}`;
  const sections = [
    { heading: `Added: ${counted(today.length, "place")}`, lines: today.map(inWords) },
    {
      heading: `Added as what was before: ${counted(former.length, "former place")}`,
      lines: former.map((row) => `${of(row)}: ${row.kind}, to ${row.endedOn}`),
    },
    {
      heading: `Changed: ${counted(changed.length, "place")}`,
      lines: pairs.map(({ row, was }) => `${of(was)}: ${differences(was, row, nameOf).join("; ")}`),
    },
    { heading: `Ended: ${counted(ended.length, "place")}`, lines: ended.map((row) => `${of(row)}: on ${row.endedOn}`) },
    { heading: `Merged or split: ${counted(lineage.length, "step")}`, lines: steps(lineage, nameOf) },
    { heading: `Still to come, and left as it is until then: ${counted(toCome.length, "step")}`, lines: toCome.map(comes) },
    {
      heading: `Next door: ${counted(borders.come.length, "border")} more, ${borders.gone.length} fewer`,
      lines: borders.gone.map(({ placeId, neighbourId }) => `${nameOf(placeId)} and ${nameOf(neighbourId)} no more`),
    },
    {
      heading: `Alike: another list for ${counted(new Set(similar.map(({ placeId }) => placeId)).size, "place")}`,
      lines: [],
    },
    {
      heading: `In none of these files, and left as they are: ${counted(unspoken.length, "place")}`,
      lines: unspoken.map(
        (row) => `${of(row)}: if it has ended, a file of lineage says so, or an editor does at /admin/places`,
      ),
    },
  ];
  const counts = [today, former, changed, ended, lineage, toCome, [...borders.come, ...borders.gone], similar, unspoken];
  return sections.filter((_, index) => (counts[index]?.length ?? 0) > 0);
}

const comes = ({ fromName, from, to, year }: Plan["toCome"][number]) =>
  `${fromName} (${from}) → ${to}, ${year}-04-01: import these files again from then`;

function steps(lineage: Plan["lineage"], nameOf: (id: string) => string) {
  const into = new Map<string, string[]>();
  for (const { predecessorId, successorId, happenedOn } of lineage) {
    const what = `${nameOf(successorId)}, ${happenedOn}`;
    into.set(what, [...(into.get(what) ?? []), nameOf(predecessorId)]);
  }
  return [...into].map(([what, from]) => `${from.join(", ")} → ${what}`);
}

/** "name Ousel Water → Ouzel Water" */
export function differences(was: PlaceRow, is: PlaceRow, nameOf: (id: string | null) => string): string[] {
  const from = (what: string, one: string | null, other: string | null) =>
    one === other ? [] : [`${what} ${one ?? "unknown"} → ${other ?? "unknown"}`];
  const more = (what: string, one: string[], other: string[]) => {
    const come = other.filter((each) => !one.includes(each));
    const gone = one.filter((each) => !other.includes(each));
    return [
      ...(come.length > 0 ? [`${what} ${come.join(", ")}`] : []),
      ...(gone.length > 0 ? [`no longer ${what} ${gone.join(", ")}`] : []),
    ];
  };
  const centre = ({ latitude, longitude }: PlaceRow) => (latitude === null ? null : `${latitude} ${longitude}`);
  return [
    ...from("name", was.name, is.name),
    ...from("official name", was.officialName, is.officialName),
    ...from("code", was.gss, is.gss),
    ...from("region", regionName(was.region), regionName(is.region)),
    ...from("part of", nameOf(was.parentId), nameOf(is.parentId)),
    ...more("formerly coded", was.formerGss, is.formerGss),
    ...more("also called", was.otherNames, is.otherNames),
    ...from("centre", centre(was), centre(is)),
    ...(was.outline === is.outline ? [] : [was.outline ? "outline drawn anew" : "outline drawn"]),
    ...from("people", peopleInWords(was), peopleInWords(is)),
    ...from("from", was.startedOn, is.startedOn),
    ...from("to", was.endedOn, is.endedOn),
  ];
}
