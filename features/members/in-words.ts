type Person = {
  staffRole: "moderator" | "editor" | "administrator" | null;
  organisation: string | null;
  isLead: boolean;
  asked: boolean;
  looksAfter: string[];
};

/** What somebody may do here, in one line. */
export function roleInWords({ staffRole, organisation, isLead, asked, looksAfter }: Person) {
  if (staffRole === "administrator") return "Administrator: people, roles and everything an editor does";
  if (staffRole === "editor") return "Editor: publishes posts, and decides what waits from every place";
  if (staffRole === "moderator")
    return `Moderator: decides what waits from ${looksAfter.length > 0 ? looksAfter.join(" and ") : "every place"}`;
  if (asked) return "Newcomer: has asked to join, and reads what is for everyone";
  if (!organisation) return "Newcomer: no organisation yet, reads what is for everyone";
  return isLead ? "Lead: writes, and brings colleagues in" : "Partner: writes, and answers others";
}

/** "Partnership manager, Riverlight Neighbourhood Trust" */
export const postInWords = ({ jobTitle, organisation }: { jobTitle: string; organisation: string | null }) =>
  [jobTitle, organisation].filter(Boolean).join(", ");
