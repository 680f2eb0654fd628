import type { Metadata } from "next";
import { readyToAdd, trail, withNext } from "@/app/(writing)/me/settings/sign-in/ready-to-add";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { NewPasskeyForm } from "@/features/factors/new-passkey-form";
import { SignInAgain } from "@/features/factors/sign-in-again";
import { canHavePasskeys } from "@/lib/relying-party";
import { sameSitePath } from "@/lib/same-site-path";
import { thisBrowser } from "@/web/browser";
import { siteUrl } from "@/web/site-url";

export const metadata: Metadata = { title: "Add a passkey", description: "Sign in with your phone, computer or security key." };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function NewPasskeyPage({ searchParams }: Props) {
  const next = sameSitePath((await searchParams).next);
  const here = withNext("/me/settings/sign-in/passkeys/new", next);
  const { factors } = await readyToAdd(here);
  const form = <NewPasskeyForm next={next} suggestion={await thisBrowser()} />;
  return (
    <>
      <Breadcrumbs trail={trail} here="Add a passkey" />
      <PageHeading
        title="Add a passkey"
        lede="Your browser asks which phone, computer or security key shall hold it, and for the finger, face or PIN that unlocks that."
      />
      {canHavePasskeys(await siteUrl()) ? (
        factors.nextStepToAdd === "sign-in" ? (
          <SignInAgain next={here} />
        ) : (
          form
        )
      ) : (
        <EmptyState next={[{ href: "/me/settings/sign-in", text: "Back to how you sign in" }]}>
          Browsers make passkeys only where a site is reached by its name, over https. This address is neither.
        </EmptyState>
      )}
    </>
  );
}
