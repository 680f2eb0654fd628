import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/page-heading";
import { NameForm } from "@/features/members/name-form";
import { isExpectedToSayAName, listMemberships } from "@/features/members/sign-in-queries";
import { WhatYouCanDo } from "@/features/members/what-you-can-do";
import { browserAtTheDoor } from "@/web/browser";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Welcome", description: "Your first steps here." };

export default async function WelcomePage() {
  const viewer = await currentViewer();
  if (viewer) {
    return (
      <>
        <PageHeading title={<span className="wrap-anywhere">Welcome, {viewer.name}</span>} lede="You are signed in." />
        <WhatYouCanDo memberships={await listMemberships(viewer)} />
      </>
    );
  }
  const browser = await browserAtTheDoor();
  if (!browser || !(await isExpectedToSayAName(viewer, browser.secret))) redirect("/sign-in");
  return (
    <>
      <PageHeading
        title="What is your name?"
        lede={
          <>
            Nobody has signed in with <span className="wrap-anywhere">{browser.email}</span> before, so this is a new account.
          </>
        }
      />
      <NameForm />
    </>
  );
}
