import { z } from "zod";
import { asRole } from "@/features/members/role-before";
import { staffRoleInWords } from "@/features/members/staff-in-words";
import { counted } from "@/lib/counts";

type Person = {
  staffRole: string | null;
  places: { name: string }[];
  organisations: { name: string; isLead: boolean }[];
};

const all = new Intl.ListFormat("en-GB");
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "Moderator of York; lead at Riverlight", "Partner at Collaborate", "Newcomer, no organisation yet" */
export function rolesInWords({ staffRole, places, organisations }: Person) {
  const at = (isLead: boolean) => all.format(organisations.filter((one) => one.isLead === isLead).map(({ name }) => name));
  const roles = [
    staffRole ? staffRoleInWords({ staffRole, places }) : "",
    at(true) ? `lead at ${at(true)}` : "",
    at(false) ? `partner at ${at(false)}` : "",
  ].filter(Boolean);
  return capital(roles.join("; ") || "newcomer, no organisation yet");
}

export const shownInWords = {
  administrator: "Administrators",
  editor: "Editors",
  moderator: "Moderators",
  lead: "Leads of an organisation",
  "no-organisation": "In no organisation",
  suspended: "Suspended",
  closed: "Closed accounts",
} as const;

const reset = z
  .object({ passkeys: z.number(), authenticators: z.number(), recoveryCodes: z.number() })
  .catch({ passkeys: 0, authenticators: 0, recoveryCodes: 0 });

type Deed = { deed: string; before: unknown; after: unknown };

/** What was done, as its history tells it. Nothing for what belongs to other histories. */
export function deedInWords({ deed, before, after }: Deed): string {
  const was = staffRoleInWords(asRole(before));
  switch (deed) {
    case "openAccount":
      return "Opened their account";
    case "foundMember":
      return "Was added with the site’s first people";
    case "appoint":
      return `Was made ${after ? staffRoleInWords(asRole(after)) : "staff"} by the operator; before: ${was}`;
    case "giveRole":
      return `Was made ${staffRoleInWords(asRole(after))}; before: ${was}`;
    case "takeBackRole":
      return `Is ${was} no longer`;
    case "suspendMember":
      return "Was suspended, and signed out everywhere";
    case "restoreMember":
      return "Was restored";
    case "resetFactors":
      return `Second factors were removed: ${factorsInWords(reset.parse(before))}`;
    case "grantTrust":
      return "Was granted trust: what they say goes live at once";
    case "takeTrust":
      return "Trust was taken: what they say is looked at first";
    case "closeAccount":
      return "Closed their account";
    default:
      return "";
  }
}

function factorsInWords({ passkeys, authenticators, recoveryCodes }: z.output<typeof reset>) {
  const parts = [
    passkeys > 0 && counted(passkeys, "passkey"),
    authenticators > 0 && "the authenticator app",
    recoveryCodes > 0 && counted(recoveryCodes, "recovery code"),
  ].filter((part) => part !== false);
  return parts.length > 0 ? all.format(parts) : "there were none";
}

/** "two passkeys and an authenticator app" */
export function secondFactorsInWords({
  passkeys,
  hasAuthenticator,
  recoveryCodes,
}: {
  passkeys: number;
  hasAuthenticator: boolean;
  recoveryCodes: number;
}) {
  const parts = [passkeys > 0 && counted(passkeys, "passkey"), hasAuthenticator && "an authenticator app"].filter(
    (part) => part !== false,
  );
  if (parts.length === 0) return "None";
  return `${capital(all.format(parts))}; ${counted(recoveryCodes, "recovery code")} left`;
}
