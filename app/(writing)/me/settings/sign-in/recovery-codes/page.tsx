import type { Metadata } from "next";
import { trail, withNext } from "@/app/(writing)/me/settings/sign-in/ready-to-add";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { getFactors } from "@/features/factors/queries";
import { RecoveryCodesForm } from "@/features/factors/recovery-codes-form";
import { counted } from "@/lib/counts";
import { sameSitePath } from "@/lib/same-site-path";
import { currentSite } from "@/web/site";
import { confirmedMember, currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Recovery codes", description: "Ten codes for the day when your phone is lost." };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function RecoveryCodesPage({ searchParams }: Props) {
  const next = sameSitePath((await searchParams).next);
  const here = withNext("/me/settings/sign-in/recovery-codes", next);
  const member = await currentMember(here);
  const [{ hasAny, recoveryCodesLeft }, site] = await Promise.all([getFactors(member), currentSite()]);
  if (hasAny) await confirmedMember(here);
  return (
    <>
      <Breadcrumbs trail={trail} here="Recovery codes" />
      <PageHeading
        title="Recovery codes"
        lede={`For the day when your phone or key is lost: ten codes, each of which works once. You have ${counted(recoveryCodesLeft, "code")} left.`}
      />
      {hasAny ? (
        <RecoveryCodesForm siteName={site.name} left={recoveryCodesLeft} next={next} />
      ) : (
        <EmptyState next={[{ href: "/me/settings/sign-in", text: "Back to how you sign in" }]}>
          You have no passkey and no authenticator app, so there is nothing that these codes would be for.
        </EmptyState>
      )}
    </>
  );
}
