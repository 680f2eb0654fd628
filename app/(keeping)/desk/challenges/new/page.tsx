import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { listChallengesToKeep, listPlacesToChallenge } from "@/features/challenges/desk-queries";
import { OpenChallengeForm } from "@/features/challenges/open-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Open a challenge", description: "A grand challenge of a place." };

export default async function OpenChallengePage() {
  const member = await currentMember("/desk/challenges/new");
  if (!(await listChallengesToKeep(member))) notFound();
  return (
    <>
      <Breadcrumbs trail={trail} here="Open a challenge" />
      <PageHeading
        title="Open a challenge"
        lede="Everybody reads it at once, on its own page and on its place’s. Missions come next."
      />
      <OpenChallengeForm id={v7()} places={await listPlacesToChallenge(member)} />
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Grand challenges", href: "/desk/challenges" },
];
