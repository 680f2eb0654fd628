import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { PlaceMark } from "@/components/place-mark";
import type { WholeChallenge } from "@/features/challenges/queries";

export function ChallengeHeading({ challenge }: { challenge: WholeChallenge }) {
  const { slug, title, place, isIllustrative, can } = challenge;
  return (
    <PageHeading
      kicker={
        <>
          Grand challenge · <a href={`/places/${place.slug}`}>{place.name}</a>
        </>
      }
      title={title}
      mark={<PlaceMark outline={place.outline} region={place.region} size={96} />}
    >
      {isIllustrative ? (
        <p>
          <IllustrativeTag />
        </p>
      ) : null}
      {can.change ? (
        <p className="no-print mt-2">
          <a href={`/desk/challenges/${slug}`} className="inline-flex min-h-target items-center">
            Change this challenge
          </a>
        </p>
      ) : null}
    </PageHeading>
  );
}
