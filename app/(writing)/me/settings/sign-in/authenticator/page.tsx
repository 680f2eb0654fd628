import type { Metadata } from "next";
import { readyToAdd, trail, withNext } from "@/app/(writing)/me/settings/sign-in/ready-to-add";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { beginAuthenticatorAction } from "@/features/factors/actions";
import { AuthenticatorSetUp } from "@/features/factors/authenticator-set-up";
import { DeedButton } from "@/features/factors/deed-button";
import { getBegunAuthenticator } from "@/features/factors/queries";
import { RemoveAuthenticator } from "@/features/factors/remove-authenticator";
import { SignInAgain } from "@/features/factors/sign-in-again";
import { sameSitePath } from "@/lib/same-site-path";

export const metadata: Metadata = { title: "Authenticator app", description: "Six digits from an app as your second factor." };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function AuthenticatorPage({ searchParams }: Props) {
  const next = sameSitePath((await searchParams).next);
  const here = withNext("/me/settings/sign-in/authenticator", next);
  const { member, factors } = await readyToAdd(here);
  const begun = await getBegunAuthenticator(member);
  const { authenticator, isLastOfStaff, nextStepToAdd } = factors;
  return (
    <>
      <Breadcrumbs trail={trail} here="Authenticator app" />
      <PageHeading
        title={authenticator ? "Your authenticator app" : "Set up an authenticator app"}
        lede="An app on your phone that shows six digits, new ones every half minute. After the code from your email you type these, too."
      />
      <div className="grid gap-12">
        {nextStepToAdd === "ready" ? null : <SignInAgain next={here} />}
        {begun ? <AuthenticatorSetUp begun={begun} next={next} /> : null}
        {nextStepToAdd === "ready" && !begun ? (
          <DeedButton action={beginAuthenticatorAction} fields={{ next }} variant={authenticator ? "quiet" : "primary"}>
            {authenticator ? "Set up another app in its place" : "Show me the key for my app"}
          </DeedButton>
        ) : null}
        {authenticator ? <RemoveAuthenticator isLastOfStaff={isLastOfStaff} /> : null}
      </div>
    </>
  );
}
