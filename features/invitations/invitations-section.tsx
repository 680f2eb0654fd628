import { Pagination } from "@/components/pagination";
import { Tag, type TagTone } from "@/components/tag";
import { InvitationDeeds } from "@/features/invitations/invitation-deeds";
import { InviteForm } from "@/features/invitations/invite-form";
import type { InvitationRow, listInvitations } from "@/features/invitations/queries";
import { dayInWords } from "@/lib/dates";

type InvitationsSectionProps = {
  organisationId: string;
  page: string;
  isFirstPage: boolean;
  invitations: Awaited<ReturnType<typeof listInvitations>>;
};

/** Inviting, and what became of those who were invited. */
export function InvitationsSection({ organisationId, page, isFirstPage, invitations }: InvitationsSectionProps) {
  const { rows, older } = invitations;
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations" className="text-h2">
        Invite people
      </h2>
      <p className="mt-2 mb-6 max-w-measure text-ink-2">
        An invitation is open for 28 days, for the one address that it is sent to.
      </p>
      <InviteForm organisationId={organisationId} />
      {rows.length > 0 ? <h3 className="mt-12 text-h3">Invited</h3> : null}
      <ul className="mt-4 mb-6">
        {rows.map((invitation) => (
          <li key={invitation.id} className="grid gap-3 border-t border-line py-4 md:grid-cols-2 md:gap-12">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="wrap-anywhere">{invitation.email}</span>
                <Tag tone={tones[invitation.state]}>{stateWords[invitation.state]}</Tag>
                {invitation.asLead ? <Tag>as a lead</Tag> : null}
              </p>
              <p className="font-ui text-ui wrap-anywhere text-ink-3">{standingInWords(invitation)}</p>
            </div>
            <InvitationDeeds
              id={invitation.id}
              email={invitation.email}
              sentAt={invitation.sentAt.toISOString()}
              isOpen={invitation.state === "waiting" || invitation.state === "expired"}
            />
          </li>
        ))}
      </ul>
      <Pagination
        label="Pages of invitations"
        previous={isFirstPage ? undefined : { href: `${page}#invitations`, name: "The newest" }}
        next={older ? { href: `${page}?older=${older}#invitations`, name: "Older" } : undefined}
      />
    </section>
  );
}

const tones: Record<InvitationRow["state"], TagTone> = {
  waiting: "gorse",
  accepted: "estuary",
  expired: "danger",
  withdrawn: "neutral",
};

const stateWords = { waiting: "Waiting", accepted: "Accepted", expired: "Expired", withdrawn: "Withdrawn" } as const;

function standingInWords({ state, sentAt, expiresAt, acceptedAt, withdrawnAt, renewalAskedAt, ...names }: InvitationRow) {
  const sent = `sent by ${names.invitedBy ?? "an editor"} on ${dayInWords(sentAt)}`;
  if (state === "accepted" && acceptedAt)
    return `Accepted${names.acceptedBy ? ` by ${names.acceptedBy}` : ""} on ${dayInWords(acceptedAt)}, ${sent}.`;
  if (state === "withdrawn" && withdrawnAt) return `Withdrawn on ${dayInWords(withdrawnAt)}, ${sent}.`;
  if (state === "waiting") return `Open until ${dayInWords(expiresAt)}, ${sent}.`;
  const asked = renewalAskedAt ? ` They asked for a new one on ${dayInWords(renewalAskedAt)}.` : "";
  return `Over since ${dayInWords(expiresAt)}, ${sent}.${asked}`;
}
