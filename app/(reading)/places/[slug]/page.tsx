import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { FeedLink } from "@/components/feed-link";
import { FollowHere } from "@/features/follows/follow-here";
import { getFollowing } from "@/features/follows/queries";
import { BehavioursHere } from "@/features/places/behaviours-here";
import { ChallengeHere } from "@/features/places/challenge-here";
import { ChallengesInside } from "@/features/places/challenges-inside";
import { InBrief } from "@/features/places/in-brief";
import { InquiriesHere } from "@/features/places/inquiries-here";
import { LearningByYear } from "@/features/places/learning-by-year";
import { NobodyWroteYet } from "@/features/places/nobody-wrote-yet";
import { PlaceHeading } from "@/features/places/place-heading";
import { PlaceLinks } from "@/features/places/place-links";
import { PlacesInside } from "@/features/places/places-inside";
import { PlacesLikeThis } from "@/features/places/places-like-this";
import { getPlace } from "@/features/places/queries";
import { QuestionsHere } from "@/features/places/questions-here";
import { calledInSentences, isWhole } from "@/features/places/region-tiles";
import { SourcesOfPlace } from "@/features/places/sources-of-place";
import { WorkedAndChallenging } from "@/features/places/worked-and-challenging";
import { WorkingHere } from "@/features/places/working-here";
import { WorkshopsHere } from "@/features/places/workshops-here";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedPlace } from "@/features/references/things";
import { pageMetadata } from "@/web/page-metadata";
import { currentSite, siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisPlace = cache(async (slug: string) => getPlace(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = await thisPlace((await params).slug);
  if (!place) return { title: "Not found" };
  const { name, inBrief, slug } = place;
  return pageMetadata({
    title: name,
    description: inBrief[0] ?? `What partner organisations are learning in ${calledInSentences(place)}.`,
    path: `/places/${slug}`,
    feed: `/places/${slug}/feed.xml`,
  });
}

export default async function PlacePage({ params }: Props) {
  const [place, site, address] = await Promise.all([thisPlace((await params).slug), currentSite(), siteAndAddress()]);
  if (!place) notFound();
  const following = await getFollowing(await currentViewer(), place.id);
  const whole = isWhole(place.kind);
  const isWritten = place.notes.length > 0;
  return (
    <>
      <PlaceHeading place={place} />
      <Columns
        marginLabel="Around this place"
        margin={
          <div className="grid gap-12">
            {whole ? null : <PlaceLinks id="parts" heading={`Parts of ${place.name}`} places={place.parts} />}
            <PlaceLinks id="next-door" heading="Next door" places={place.neighbours} />
            <WorkingHere organisations={place.organisations} />
            <FollowHere place={{ ...place, name: calledInSentences(place) }} following={following} />
          </div>
        }
      >
        <div className="grid gap-12 md:gap-16">
          <InBrief sentences={place.inBrief} isIllustrative={site.isDemonstration} />
          {isWritten ? <LearningByYear place={place} /> : <NobodyWroteYet place={place} />}
          {isWritten ? <WorkedAndChallenging notes={place.notes} /> : null}
          {isWritten ? <BehavioursHere place={place} /> : null}
          <QuestionsHere place={place} />
          <InquiriesHere inquiries={place.inquiries} />
          <WorkshopsHere place={place} />
          {whole ? null : place.challenges.map((challenge) => <ChallengeHere key={challenge.title} challenge={challenge} />)}
          <ChallengesInside challenges={place.challengesInside} />
          <PlacesInside place={place} />
          <PlacesLikeThis place={place} />
        </div>
      </Columns>
      <FeedLink href={`/places/${place.slug}/feed.xml`} />
      <SourcesOfPlace place={place} />
      <PrintedCitation cited={citedPlace(place, new Date(), address)} />
    </>
  );
}
