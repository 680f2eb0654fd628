import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Disclosure } from "@/components/disclosure";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { getOwnEmail } from "@/features/members/email-queries";
import { NewEmailForm } from "@/features/members/new-email-form";
import { TwoCodesForm } from "@/features/members/two-codes-form";
import { accountHolder } from "@/web/viewer";

export const metadata: Metadata = { title: "Your email address", description: "Change the address of your account." };

export default async function EmailPage({ searchParams }: PageProps<"/me/settings/email">) {
  const member = await accountHolder("/me/settings/email");
  const { changed } = await searchParams;
  const { email, change } = await getOwnEmail(member);
  return (
    <>
      <Breadcrumbs trail={[{ name: "Settings", href: "/me/settings" }]} here="Your email address" />
      <PageHeading
        title="Your email address"
        lede={
          <>
            Codes and letters go to <span className="wrap-anywhere">{email}</span>.
          </>
        }
      />
      {changed && !change ? (
        <div className="mb-8">
          <Notice title="Your address has changed" announce>
            <p>Your other devices are signed out. We have written to both addresses.</p>
          </Notice>
        </div>
      ) : null}
      {change?.isOver ? (
        <div className="mb-8">
          <Notice title="These codes do not work any more" tone="attention" announce>
            <p>Five were tried, or their ten minutes are over. Nothing has changed; you can ask for new ones.</p>
          </Notice>
        </div>
      ) : null}
      {change && !change.isOver ? (
        <>
          <p className="mb-6 max-w-measure">
            We have written to both addresses. Type both codes here, in this browser, within ten minutes.
          </p>
          <TwoCodesForm oldEmail={email} newEmail={change.newEmail} />
          <div className="mt-12 max-w-measure">
            <Disclosure summary="Nothing came, or it is another address">
              <NewEmailForm />
            </Disclosure>
          </div>
        </>
      ) : (
        <NewEmailForm />
      )}
    </>
  );
}
