import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { PlaceMark } from "@/components/place-mark";
import type { WholeChallenge } from "@/features/challenges/queries";
import { ChangeLink } from "@/features/desk/change-link";

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
      {can.change ? <ChangeLink href={`/desk/challenges/${slug}`} noun="challenge" /> : null}
    </PageHeading>
  );
}
