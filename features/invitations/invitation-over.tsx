import { LinkButton } from "@/components/link-button";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { AskForNewForm } from "@/features/invitations/ask-for-new-form";
import type { Invitation } from "@/features/invitations/queries";
import { dayInWords } from "@/lib/dates";

type InvitationOverProps = { invitation: Invitation; token: string; isAsked: boolean };

/** A whole page for a link that leads no further, with what to do instead. */
export function InvitationOver({ invitation, token, isAsked }: InvitationOverProps) {
  const { state, organisation, inviter, expiresAt } = invitation;
  const page = `/organisations/${organisation.slug}`;
  if (state === "accepted") {
    return (
      <>
        <PageHeading
          title="This invitation was accepted"
          lede={`If that was you, you belong to ${organisation.name}: sign in with the address that the letter came to.`}
        />
        <LinkButton href="/sign-in?next=/welcome">Sign in</LinkButton>
      </>
    );
  }
  if (state === "withdrawn") {
    return (
      <>
        <PageHeading
          title="This invitation was taken back"
          lede={`Ask ${inviter} whether that was meant. You can also ask to join ${organisation.name} yourself, on its page.`}
        />
        <LinkButton href={page}>{organisation.name}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={<span className="wrap-anywhere">The invitation to join {organisation.name} is over</span>}
        lede={`${inviter} sent it, and it was open until ${dayInWords(expiresAt)}. ${isAsked ? "" : "Ask for a new one: we write to them, and the new one comes to the same address."}`}
      />
      {isAsked ? (
        <Notice title="We have asked for a new one" announce>
          <p>It comes by letter, to the same address. We ask once a day at most, so there is no need to ask again today.</p>
        </Notice>
      ) : (
        <AskForNewForm token={token} />
      )}
    </>
  );
}
