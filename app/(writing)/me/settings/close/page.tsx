import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { CloseAccountForm } from "@/features/members/close-account-form";
import { getClosing } from "@/features/members/closing-queries";
import { SendClosingCodeForm } from "@/features/members/send-closing-code-form";
import { WhatGoes } from "@/features/members/what-goes";
import { WhatKeepsYou } from "@/features/members/what-keeps-you";
import { accountHolder } from "@/web/viewer";

export const metadata: Metadata = { title: "Close my account", description: "What goes, what stays, and how to close it." };

export default async function ClosePage() {
  const member = await accountHolder("/me/settings/close");
  const { email, published, unpublished, code, ledAlone, isLastAdministrator } = await getClosing(member);
  const isKept = ledAlone.length > 0 || isLastAdministrator;
  return (
    <>
      <Breadcrumbs trail={[{ name: "Settings", href: "/me/settings" }]} here="Close my account" />
      <PageHeading
        title="Close my account"
        lede="It is done at once and cannot be undone. You can come back later with the same address, as somebody new."
      />
      <WhatGoes published={published} unpublished={unpublished} />
      <div className="mt-12 border-t border-line pt-6">
        {isKept ? <WhatKeepsYou ledAlone={ledAlone} isLastAdministrator={isLastAdministrator} /> : null}
        {!isKept && code?.isOver ? (
          <div className="mb-6">
            <Notice title="The code does not work any more" tone="attention" announce>
              <p>Five were tried, or its ten minutes are over. Nothing has changed; you can ask for a new one.</p>
            </Notice>
          </div>
        ) : null}
        {!isKept && code && !code.isOver ? (
          <>
            <CloseAccountForm name={member.name} email={email} />
            <section aria-labelledby="nothing-came" className="mt-12 border-t border-line pt-6">
              <h2 id="nothing-came" className="mb-4 text-h3">
                Nothing came?
              </h2>
              <SendClosingCodeForm isAnother />
            </section>
          </>
        ) : null}
        {!isKept && (!code || code.isOver) ? (
          <>
            <p className="mb-4 max-w-measure">
              First we send a code to <span className="wrap-anywhere">{email}</span>. Then you choose what becomes of what you
              wrote. Until you type the code nothing changes.
            </p>
            <SendClosingCodeForm />
          </>
        ) : null}
      </div>
    </>
  );
}
