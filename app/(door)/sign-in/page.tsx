import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { PasskeyButton } from "@/features/factors/passkey-button";
import { ProviderChoices } from "@/features/identities/provider-choices";
import { listProviders } from "@/features/identities/queries";
import { AskForCodeForm } from "@/features/members/ask-for-code-form";
import { DemonstrationPeople } from "@/features/members/demonstration-people";
import { listDemonstrationPeople } from "@/features/members/sign-in-queries";
import { SignOutButton } from "@/features/members/sign-out-button";
import { canHavePasskeys } from "@/lib/relying-party";
import { sameSitePath } from "@/lib/same-site-path";
import { pageMetadata } from "@/web/page-metadata";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

export const generateMetadata = () =>
  pageMetadata({
    title: "Sign in",
    description: "Sign in with your email address. There is no password.",
    path: "/sign-in",
  });

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const viewer = await currentViewer();
  const { next: wanted, over, closed } = await searchParams;
  const next = sameSitePath(wanted);
  const people = await listDemonstrationPeople(viewer);
  return (
    <>
      <PageHeading title="Sign in" lede="Reading needs no account. Sign in to add what you noticed in your own place." />
      {viewer ? (
        <div className="mb-12">
          <Notice title={`You are signed in as ${viewer.name}`}>
            <p className="mb-4 max-w-measure">
              <a href={next || "/me"}>Go on to {next ? "the page you asked for" : "your contributions"}</a>, or come in below as
              somebody else.
            </p>
            <SignOutButton />
          </Notice>
        </div>
      ) : null}
      {closed && !viewer ? (
        <div className="mb-8">
          <Notice title="Your account is closed" announce>
            <p>We have written to your address for the last time. Thank you for what you shared.</p>
          </Notice>
        </div>
      ) : null}
      {over && !viewer ? (
        <div className="mb-8">
          <Notice title="This browser is not waiting for a code any more" tone="attention" announce>
            <p>The last one was used, or it was asked for more than an hour ago. You can ask for another.</p>
          </Notice>
        </div>
      ) : null}
      <AskForCodeForm next={next} />
      {canHavePasskeys(await siteUrl()) ? (
        <div className="mt-8">
          <PasskeyButton deed="sign-in" next={next} variant="quiet" />
        </div>
      ) : null}
      <ProviderChoices next={next} providers={listProviders(viewer)} />
      <DemonstrationPeople next={next} people={people} />
    </>
  );
}
