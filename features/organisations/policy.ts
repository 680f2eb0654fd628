import type { House, Member, Viewer } from "@/db/doors";

const isEditor = (viewer: Viewer) => viewer?.staffRole === "editor" || viewer?.staffRole === "administrator";

export const canFoundOrganisation = (by: Member | House) => ("house" in by ? by.house === "founder" : isEditor(by));

const leads = (viewer: Viewer, organisationId: string) =>
  viewer?.organisations.some(({ id, isLead }) => id === organisationId && isLead) ?? false;

/** Its words, places and logo; and its people: who leads, who is removed, who looks after what was left behind. */
export const canLookAfterOrganisation = (viewer: Viewer, organisationId: string) =>
  leads(viewer, organisationId) || isEditor(viewer);
