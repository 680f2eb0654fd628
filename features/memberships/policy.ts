import type { Viewer } from "@/db/doors";
import { isEditor } from "@/features/members/policy";
import { canLookAfterOrganisation } from "@/features/organisations/policy";

type Asking = { memberId: string; organisationId: string };

/** Leads of that organisation, editors and administrators; nobody on their own. */
export const canDecideOnJoining = (viewer: Viewer, { memberId, organisationId }: Asking) =>
  viewer?.id !== memberId && canLookAfterOrganisation(viewer, organisationId);

export const canSeeWhoAsks = isEditor;

/** Anybody signed in, for themselves, where they do not belong already. */
export const canAskToJoin = (viewer: Viewer, organisationId: string) =>
  viewer !== null && !viewer.organisations.some(({ id }) => id === organisationId);

/** How long after a no somebody can ask again; whoever is invited need not wait. */
const daysUntilAskingAgain = 7;

/** The moment from which somebody may ask again who was declined then. */
export const mayAskAgainFrom = (declinedAt: Date | null) =>
  declinedAt ? new Date(declinedAt.getTime() + daysUntilAskingAgain * oneDay) : new Date(0);

const oneDay = 24 * 60 * 60 * 1000;
