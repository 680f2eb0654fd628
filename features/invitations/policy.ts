import { canLookAfterOrganisation } from "@/features/organisations/policy";

/** Leads invite to their own organisation, editors to any; the same re-send, withdraw and see what was sent. */
export const canInvite = canLookAfterOrganisation;

type Invitation = { email: string; acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date };

/** As long as it is open, and by nobody but the holder of the address that it was sent to. */
export const canAccept = (ownEmail: string, invitation: Invitation, now = new Date()) =>
  invitation.email === ownEmail && invitationState(invitation, now) === "waiting";

export type InvitationState = "waiting" | "accepted" | "expired" | "withdrawn";

export function invitationState(
  { acceptedAt, withdrawnAt, expiresAt }: Omit<Invitation, "email">,
  now = new Date(),
): InvitationState {
  if (acceptedAt) return "accepted";
  if (withdrawnAt) return "withdrawn";
  return expiresAt > now ? "waiting" : "expired";
}
