export type NamedAs = "person" | "role" | "organisation" | "place";

/** The author as they chose to be named. `role` without a job title falls back to the organisation alone. */
export function byline(namedAs: NamedAs, who: { name: string; jobTitle: string; organisation: string; place: string }): string {
  if (namedAs === "person") return `${who.name}, ${who.organisation}`;
  if (namedAs === "role" && who.jobTitle) return `${who.jobTitle}, ${who.organisation}`;
  if (namedAs === "place") return `A partner in ${who.place}`;
  return who.organisation;
}
