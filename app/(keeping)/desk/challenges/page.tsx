import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { ChallengesToKeep } from "@/features/challenges/challenges-to-keep";
import { listChallengesToKeep } from "@/features/challenges/desk-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Grand challenges: the desk", description: "Each place's challenge." };

export default async function ChallengesDeskPage() {
  const challenges = await listChallengesToKeep(await currentMember("/desk/challenges"));
  if (!challenges) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "The desk", href: "/desk" }]} here="Grand challenges" />
      <PageHeading title="Grand challenges" lede="Of a place, with missions that are concrete, dated and answerable.">
        <LinkButton href="/desk/challenges/new">Open a challenge</LinkButton>
      </PageHeading>
      <ChallengesToKeep challenges={challenges} />
    </>
  );
}
