import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { PlaceMark } from "@/components/place-mark";
import { Day } from "@/components/written-date";
import { ChangeLink } from "@/features/desk/change-link";
import type { WholeWorkshop } from "@/features/workshops/queries";

export function WorkshopHeading({ workshop }: { workshop: WholeWorkshop }) {
  const { slug, title, heldOn, place, forWhom, isOut, isIllustrative, can } = workshop;
  return (
    <PageHeading
      kicker={
        <>
          Workshop · <Day at={heldOn} /> · <a href={`/places/${place.slug}`}>{place.name}</a>
        </>
      }
      title={title}
      lede={forWhom}
      mark={<PlaceMark outline={place.outline} region={place.region} size={96} />}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 empty:hidden">
        {isOut ? null : <span>Not published yet: only editors see this page</span>}
        {isIllustrative ? <IllustrativeTag /> : null}
      </p>
      {can.write ? <ChangeLink href={`/desk/workshops/${slug}`} noun="workshop" /> : null}
    </PageHeading>
  );
}
