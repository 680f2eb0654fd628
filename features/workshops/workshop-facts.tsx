import type { ReactNode } from "react";
import { LinkButton } from "@/components/link-button";
import { Day } from "@/components/written-date";
import { cameInWords, timesInWords } from "@/features/workshops/in-words";
import type { WholeWorkshop } from "@/features/workshops/queries";

/** When, where and how many; while it is still to come, a way into one's own calendar. */
export function WorkshopFacts({ workshop }: { workshop: WholeWorkshop }) {
  const { slug, heldOn, place, venue, came, isOut, isComing, isIllustrative } = workshop;
  const times = timesInWords(workshop);
  return (
    <div className="grid gap-6 border-t border-ink pt-3">
      <dl className="grid gap-4 font-ui text-ui sm:grid-cols-2 lg:grid-cols-1 print:grid-cols-3">
        <Fact term="When">
          <Day at={heldOn} />
          {times ? <span className="block">{times}</span> : null}
        </Fact>
        <Fact term="Where">
          {venue ? <span className="block">{venue}</span> : null}
          <a href={`/places/${place.slug}`}>{place.name}</a>
        </Fact>
        {came === null ? null : (
          <Fact term="How many came">
            {cameInWords(came)}
            {isIllustrative ? ". The number is illustrative." : ""}
          </Fact>
        )}
      </dl>
      {isOut && isComing ? (
        <p className="no-print">
          <LinkButton href={`/workshops/${slug}/calendar.ics`} variant="quiet">
            Add to your calendar
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small font-semibold text-ink-2">{term}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  );
}
