import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { ChallengeBody } from "@/features/challenges/challenge-body";
import { ChallengeHeading } from "@/features/challenges/challenge-heading";
import { ChallengeNotes } from "@/features/challenges/challenge-notes";
import { getChallenge } from "@/features/challenges/queries";
import { SelfCheck } from "@/features/challenges/self-check";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisChallenge = cache(async (slug: string) => getChallenge(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const challenge = await thisChallenge((await params).slug);
  if (!challenge) return { title: "Not found" };
  return pageMetadata({ title: challenge.title, description: challenge.whyHere, path: `/challenges/${challenge.slug}` });
}

export default async function ChallengePage({ params }: Props) {
  const challenge = await thisChallenge((await params).slug);
  if (!challenge) notFound();
  return (
    <article>
      <ChallengeHeading challenge={challenge} />
      <Columns marginLabel="About this challenge" margin={<SelfCheck selfCheck={challenge.selfCheck} />}>
        <div className="grid gap-12">
          <ChallengeBody challenge={challenge} />
          <ChallengeNotes challenge={challenge} />
        </div>
      </Columns>
    </article>
  );
}
