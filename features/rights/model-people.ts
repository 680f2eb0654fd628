import type { Member, Viewer } from "@/db/doors";

/** Somebody of each role, to be put to the policies: nobody real, all of one imagined network. */
const imagined = {
  here: "organisation here",
  elsewhere: "organisation elsewhere",
  place: "place here",
  otherPlace: "place elsewhere",
} as const;

const colleague = { id: imagined.here, slug: "here", name: "Here", isLead: false };

function somebody(id: string, more: Partial<Member> = {}): Member {
  return {
    id,
    name: id,
    jobTitle: "",
    dateLanguage: "en-GB",
    isIllustrative: false,
    organisations: [],
    staffRole: null,
    waitingRole: null,
    provedAt: null,
    session: { id: `session of ${id}`, begunAt: new Date() },
    moderates: null,
    isTrusted: false,
    unseen: 0,
    ...more,
  };
}

const staff = (staffRole: "moderator" | "editor" | "administrator", moderates: Member["moderates"]) =>
  somebody(staffRole, { staffRole, moderates, provedAt: new Date(), isTrusted: true });

/** The roles as people call them, least first. `partner` and `lead` belong to the organisation that everything is asked of. */
export const roles = [
  { key: "visitor", name: "visitors", viewer: null },
  { key: "newcomer", name: "newcomers", viewer: somebody("newcomer") },
  { key: "partner", name: "partners", viewer: somebody("partner", { organisations: [colleague] }) },
  { key: "lead", name: "leads", viewer: somebody("lead", { organisations: [{ ...colleague, isLead: true }] }) },
  { key: "moderator", name: "moderators", viewer: staff("moderator", [imagined.place]) },
  { key: "editor", name: "editors", viewer: staff("editor", "everywhere") },
  { key: "administrator", name: "administrators", viewer: staff("administrator", "everywhere") },
] as const satisfies readonly { key: string; name: string; viewer: Viewer }[];

export type RoleKey = (typeof roles)[number]["key"];

/** Whom and what the policies are asked about. */
export const { here, elsewhere, place, otherPlace } = imagined;
export const other = "somebody else";
export const meOr = (viewer: Viewer) => viewer?.id ?? other;
