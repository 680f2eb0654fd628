import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { OpenLinkForm } from "@/features/members/open-link-form";
import { SendAnotherForm } from "@/features/members/send-another-form";
import { getLink } from "@/features/members/sign-in-queries";
import { browserAtTheDoor } from "@/web/browser";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Sign in",
  description: "The last step of signing in.",
  robots: { index: false },
  referrer: "same-origin",
};

/** Opening this page changes nothing, because scanners of mail open every link: the button signs in. */
export default async function OpenLinkPage({ searchParams }: PageProps<"/sign-in/open">) {
  const viewer = await currentViewer();
  const browser = await browserAtTheDoor();
  const { token } = await searchParams;
  const asked = typeof token === "string" ? token : "";
  const link = await getLink(viewer, { token: asked, browser: browser?.secret });
  if (link === "signed-in") redirect("/me");
  if (link === "ready") {
    return (
      <>
        <PageHeading
          title="One step to go"
          lede={
            <>
              You are signing in with <span className="wrap-anywhere">{browser?.email}</span>.
            </>
          }
        />
        <OpenLinkForm token={asked} />
      </>
    );
  }
  if (link === "other-browser") {
    return (
      <PageHeading
        title="Type the code instead"
        lede="This link works only in the browser that asked for it. Go back to that browser and type the six digits from the same letter."
      />
    );
  }
  return (
    <>
      <PageHeading title="This link is over" lede="It has expired or was used already. A link works once, for ten minutes." />
      {browser ? <SendAnotherForm /> : <LinkButton href="/sign-in">Send a new one</LinkButton>}
    </>
  );
}
