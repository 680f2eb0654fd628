import type { House, Member, Viewer } from "@/db/doors";
import { isEditor } from "@/features/members/policy";
import type { NamedAs } from "@/lib/byline";

export const canFoundOrganisation = (by: Member | House) => ("house" in by ? by.house === "founder" : isEditor(by));

/** Only while they are in it: what they said for it before stays, and they say nothing new in its name. */
export const speaksFor = (viewer: Viewer, organisationId: string) =>
  viewer?.organisations.some(({ id }) => id === organisationId) ?? false;

/** How they may be named on what they said for it: by their name or role only while they are in it. */
export const namingsFor = (viewer: Viewer, organisationId: string): NamedAs[] =>
  speaksFor(viewer, organisationId) ? ["person", "role", "organisation", "place"] : ["organisation", "place"];

const leads = (viewer: Viewer, organisationId: string) =>
  viewer?.organisations.some(({ id, isLead }) => id === organisationId && isLead) ?? false;

/** Its words, places and logo; and its people: who leads, who is removed, who looks after what was left behind. */
export const canLookAfterOrganisation = (viewer: Viewer, organisationId: string) =>
  leads(viewer, organisationId) || isEditor(viewer);

/** What it is called and what kind it is. */
export const canRenameOrganisation = (viewer: Viewer) => isEditor(viewer);

export const canSeeOrganisationsDesk = (viewer: Viewer) => isEditor(viewer);
