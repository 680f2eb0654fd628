/** Who says which places are alike, as the register's files have it. */
export const similarSource = "ONS Explore Local Statistics";

const boundaries =
  "Boundaries: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right.";
const people = "Populations: Office for National Statistics, Open Government Licence v3.0.";
const names = "Council names: mySociety, CC BY 4.0.";

/** What the publishers of imported facts ask to be said where those facts are shown. Null where none are. */
export function attributionOf(shown: { outline: boolean; people: boolean; similarSources: string[] }): string | null {
  const similar = [...new Set(shown.similarSources)].map(
    (source) => `Similar places: ${source}, Open Government Licence v3.0.`,
  );
  if (!shown.outline && !shown.people && similar.length === 0) return null;
  return [...(shown.outline ? [boundaries] : []), ...(shown.people ? [people] : []), ...similar, names].join(" ");
}
