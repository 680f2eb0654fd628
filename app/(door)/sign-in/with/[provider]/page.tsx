import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { LinkButton } from "@/components/link-button";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { codeFirstInWords, overInWords } from "@/features/identities/over-in-words";
import { getProvider } from "@/features/identities/queries";
import { SetOutForm } from "@/features/identities/set-out-form";
import { CodeInsteadForm } from "@/features/members/code-instead-form";
import { browserAtTheDoor } from "@/web/browser";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Sign in", description: "Sign in where your organisation signs its people in." };

/** Before setting out, and after coming back without being in. */
export default async function ProviderPage({ params, searchParams }: PageProps<"/sign-in/with/[provider]">) {
  const viewer = await currentViewer();
  const provider = getProvider(viewer, (await params).provider);
  if (!provider) notFound();
  const { over } = await searchParams;
  // Signed in meanwhile, in another tab or by the first of two clicks.
  if (viewer && over === "late") redirect("/me");
  const browser = await browserAtTheDoor();
  const codeFirst = codeFirstInWords(over, provider.name);
  if (codeFirst) {
    return (
      <>
        <PageHeading title={codeFirst.title} lede={codeFirst.words} />
        {browser?.email ? (
          <>
            <p className="mb-4 max-w-measure">
              We send it to <span className="wrap-anywhere">{browser.email}</span>.
            </p>
            <CodeInsteadForm variant="primary" />
          </>
        ) : (
          <LinkButton href="/sign-in?next=/me/settings/sign-in">Use your email address</LinkButton>
        )}
      </>
    );
  }
  const said = overInWords(over, provider.name);
  return (
    <>
      <PageHeading
        title={`${provider.name} signs its people in itself`}
        lede="You go to its own page and come back here signed in. We never see your password."
      />
      {said ? (
        <div className="mb-8">
          <Notice title={said.title} tone="attention" announce>
            <p>{said.words}</p>
          </Notice>
        </div>
      ) : null}
      <SetOutForm provider={provider} next={browser?.next ?? ""} />
      <section aria-labelledby="by-a-code" className="mt-12 border-t border-line pt-6">
        <h2 id="by-a-code" className="text-h3">
          Or with a code
        </h2>
        {browser?.email ? (
          <>
            <p className="mt-2 mb-4 max-w-measure">
              We can send it to <span className="wrap-anywhere">{browser.email}</span> instead.
            </p>
            <CodeInsteadForm />
          </>
        ) : (
          <p className="mt-2 max-w-measure">
            <a href="/sign-in">Use your email address</a> instead.
          </p>
        )}
      </section>
    </>
  );
}
