import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { ChallengeForm } from "@/features/challenges/challenge-form";
import { getChallengeToChange, listPlacesToChallenge } from "@/features/challenges/desk-queries";
import { MissionsToKeep } from "@/features/challenges/missions-to-keep";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change a challenge", description: "Its words, its missions and their answers." };

export default async function ChangeChallengePage({ params }: PageProps<"/desk/challenges/[slug]">) {
  const { slug } = await params;
  const member = await currentMember(`/desk/challenges/${slug}`);
  const challenge = await getChallengeToChange(member, slug);
  if (!challenge) notFound();
  return (
    <>
      <Breadcrumbs trail={trail} here="This challenge" />
      <PageHeading kicker="Grand challenge" title={challenge.title}>
        <p>
          <a href={`/challenges/${slug}`} className="inline-flex min-h-target items-center">
            See its page
          </a>
        </p>
      </PageHeading>
      <div className="grid gap-12">
        <MissionsToKeep challenge={challenge} nextId={v7()} />
        <ChallengeForm challenge={challenge} places={await listPlacesToChallenge(member, challenge.placeId)} />
      </div>
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Grand challenges", href: "/desk/challenges" },
];
