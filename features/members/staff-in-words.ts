const all = new Intl.ListFormat("en-GB");

type Role = { staffRole: string | null; places: readonly { name: string }[] };

/** "moderator of York and Gateshead" */
export function staffRoleInWords({ staffRole, places }: Role) {
  if (staffRole === null) return "no staff role";
  if (staffRole !== "moderator") return staffRole;
  return `moderator of ${places.length > 0 ? all.format(places.map(({ name }) => name)) : "every place"}`;
}

/** What a role lets somebody do, for whoever is given it. */
export const whatItMeans: Record<string, string> = {
  moderator: "You decide what waits from there, never on your own work nor your own organisation’s.",
  editor: "You decide what waits from every place, and publish posts, reports and questions.",
  administrator: "You look after people, roles and organisations, and do everything that an editor does.",
};
