import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Inset } from "@/components/inset";
import { LinkButton } from "@/components/link-button";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { InvitationOver } from "@/features/invitations/invitation-over";
import { getInvitation } from "@/features/invitations/queries";
import { JoinForm } from "@/features/members/join-form";
import { SignOutButton } from "@/features/members/sign-out-button";
import { dayInWords } from "@/lib/dates";
import { currentSite } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Invitation",
  description: "Somebody invites you to join an organisation.",
  robots: { index: false },
  referrer: "same-origin",
};

/** Opening this page changes nothing, because scanners of mail open every link: the button joins. */
export default async function InvitationPage({ params, searchParams }: PageProps<"/invitations/[token]">) {
  const viewer = await currentViewer();
  const { token } = await params;
  const invitation = await getInvitation(viewer, token);
  if (!invitation) notFound();
  const { organisation, inviter, words, asLead, email, expiresAt, isTheirs, isIn, state } = invitation;
  if (isIn) {
    return (
      <>
        <PageHeading title={`You belong to ${organisation.name}`} lede="There is nothing more to accept." />
        <LinkButton href="/welcome">See what to do first</LinkButton>
      </>
    );
  }
  if (state !== "waiting")
    return <InvitationOver invitation={invitation} token={token} isAsked={Boolean((await searchParams).asked)} />;
  const { name: siteName } = await currentSite();
  return (
    <>
      <PageHeading
        title={
          <span className="wrap-anywhere">
            {inviter} invites you to join {organisation.name}
          </span>
        }
        lede={`${siteName} is where partner organisations share what they are learning, place by place.`}
      >
        Open until {dayInWords(expiresAt)}
      </PageHeading>
      <div className="grid gap-8">
        {words ? (
          <Inset>
            <p className="whitespace-pre-line wrap-anywhere">{words}</p>
            <p className="mt-1 font-ui text-ui wrap-anywhere text-ink-3">{inviter}</p>
          </Inset>
        ) : null}
        {asLead ? (
          <p className="max-w-measure">You would be one of its leads: you bring colleagues in and look after its page.</p>
        ) : null}
        {viewer && !isTheirs ? (
          <Notice title={<span className="wrap-anywhere">This invitation is for {email}</span>} tone="attention">
            <p className="mb-4 max-w-measure">
              You are signed in as {viewer.name}, with another address. If {email} is yours too, sign out and go on.
            </p>
            <SignOutButton next={`/invitations/${token}`}>Sign out and go on</SignOutButton>
          </Notice>
        ) : (
          <div className="grid gap-4">
            <JoinForm organisation={organisation.name} token={token} />
            <p className="max-w-measure font-ui text-ui wrap-anywhere text-ink-3">
              {viewer
                ? `You are signed in as ${viewer.name}.`
                : `We send a six-digit code to ${email} first, to see that it is you. There is no password.`}
            </p>
          </div>
        )}
        <p className="max-w-measure">
          <a href={`/organisations/${organisation.slug}`}>See what {organisation.name} has shared</a>, or{" "}
          <a href="/about">read what this is</a>. Reading needs no account.
        </p>
      </div>
    </>
  );
}
