import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { doLettersStayHere } from "@/features/letters/queries";
import { CodeForm } from "@/features/members/code-form";
import { SendAnotherForm } from "@/features/members/send-another-form";
import { browserAtTheDoor } from "@/web/browser";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Type your code", description: "Type the six-digit code from your email." };

export default async function CodePage({ searchParams }: PageProps<"/sign-in/code">) {
  const viewer = await currentViewer();
  const browser = await browserAtTheDoor();
  if (!browser?.email) redirect("/sign-in");
  const { again } = await searchParams;
  return (
    <>
      <PageHeading
        title="Type your code"
        lede={
          <>
            We have sent it to <span className="wrap-anywhere">{browser.email}</span>. It works once, for ten minutes.
          </>
        }
      />
      {again ? (
        <div className="mb-8">
          <Notice title="A new letter is on its way" announce>
            <p>The last code works, and those before it until their ten minutes are over.</p>
          </Notice>
        </div>
      ) : null}
      <CodeForm />
      <section aria-labelledby="nothing-came" className="mt-12 border-t border-line pt-6">
        <h2 id="nothing-came" className="text-h3">
          Nothing came?
        </h2>
        <p className="mt-2 mb-4 max-w-measure">
          Look among unwanted mail, and whether the address above is right: <a href="/sign-in">use another address</a>.
        </p>
        <SendAnotherForm />
        {(await doLettersStayHere(viewer)) ? (
          <p className="mt-6 max-w-measure text-ink-2">
            Letters do not leave this site: <a href="/dev/mail">read them here</a>.
          </p>
        ) : null}
      </section>
    </>
  );
}
