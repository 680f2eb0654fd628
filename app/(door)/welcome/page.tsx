import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { WelcomeIn } from "@/app/(door)/welcome/welcome-in";
import { PageHeading } from "@/components/page-heading";
import { openAccountByProviderAction } from "@/features/identities/actions";
import { getAddressToBeNamed } from "@/features/identities/queries";
import { getInvitation } from "@/features/invitations/queries";
import { NameForm } from "@/features/members/name-form";
import { isExpectedToSayAName } from "@/features/members/sign-in-queries";
import { browserAtTheDoor } from "@/web/browser";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Welcome", description: "Your first steps here." };

export default async function WelcomePage({ searchParams }: PageProps<"/welcome">) {
  const viewer = await currentViewer();
  if (viewer) return <WelcomeIn member={viewer} asked={await searchParams} />;
  const browser = await browserAtTheDoor();
  if (!browser) redirect("/sign-in");
  const shown = await getAddressToBeNamed(viewer, browser.secret);
  if (!shown && !(await isExpectedToSayAName(viewer, browser.secret))) redirect("/sign-in");
  const email = shown ?? browser.email;
  const invitation = browser.invitation && !shown ? await getInvitation(viewer, browser.invitation) : null;
  const joining = invitation?.state === "waiting" && invitation.email === browser.email ? invitation : null;
  return (
    <>
      <PageHeading
        title="What is your name?"
        lede={
          <span className="wrap-anywhere">
            {joining ? `You are joining ${joining.organisation.name}: ${joining.inviter} invites you. ` : ""}
            Nobody has signed in with {email} before, so this is a new account.
          </span>
        }
      />
      <NameForm joining={joining?.organisation.name} open={shown ? openAccountByProviderAction : undefined} />
    </>
  );
}
