import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { FormStatus } from "@/components/form-status";
import { PageHeading } from "@/components/page-heading";
import { FactorList } from "@/features/factors/factor-list";
import { getFactors } from "@/features/factors/queries";
import { OrganisationSignIn } from "@/features/identities/organisation-sign-in";
import { listIdentities } from "@/features/identities/queries";
import { listSessions } from "@/features/sessions/queries";
import { SessionList } from "@/features/sessions/session-list";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Sign-in and devices",
  description: "Your passkeys, your authenticator app, your recovery codes, and where you are signed in.",
};

const said = new Map([
  ["passkey-added", "The passkey was added."],
  ["passkey-renamed", "The passkey has its new name."],
  ["passkey-removed", "The passkey was removed."],
  ["authenticator-added", "The authenticator app is set up."],
  ["authenticator-removed", "The authenticator app was removed."],
  ["session-ended", "That device is signed out."],
  ["others-ended", "Every other device is signed out."],
]);

type Props = { searchParams: Promise<{ done?: string | string[]; over?: string | string[] }> };

export default async function SignInSettingsPage({ searchParams }: Props) {
  const member = await currentMember("/me/settings/sign-in");
  const { done, over } = await searchParams;
  const [factors, identities, sessions] = await Promise.all([getFactors(member), listIdentities(member), listSessions(member)]);
  return (
    <>
      <Breadcrumbs trail={[{ name: "Settings", href: "/me/settings" }]} here="Sign-in and devices" />
      <PageHeading
        title="Sign-in and devices"
        lede="You sign in with a code to your email address. What is here makes that quicker, or safer."
      />
      <FormStatus>{typeof done === "string" ? said.get(done) : ""}</FormStatus>
      <div className="mt-4 grid gap-12">
        <FactorList factors={factors} />
        <OrganisationSignIn {...identities} over={over} />
        <SessionList sessions={sessions} />
      </div>
    </>
  );
}
