import { ComparedBehaviours } from "@/features/comparisons/compared-behaviours";
import { ComparedInsights } from "@/features/comparisons/compared-insights";
import { ComparedNotes } from "@/features/comparisons/compared-notes";
import { ComparedSentences } from "@/features/comparisons/compared-sentences";
import { PlaceColumns } from "@/features/comparisons/place-columns";
import type { Compared, Comparison } from "@/features/comparisons/queries";

type ComparedTopicsProps = { compared: Compared; comparison: Pick<Comparison, "topic"> };

/** Row by row what each of these places says: of the same thing, beside each other. */
export function ComparedTopics({ compared, comparison }: ComparedTopicsProps) {
  return (
    <>
      <PlaceColumns id="learning" heading="What is being learned" compared={compared}>
        {(place) => <ComparedNotes place={place} comparison={comparison} />}
      </PlaceColumns>
      <PlaceColumns id="worked" heading="What worked" compared={compared}>
        {(place) => <ComparedSentences place={place} side="worked" />}
      </PlaceColumns>
      <PlaceColumns id="challenging" heading="What was challenging" compared={compared}>
        {(place) => <ComparedSentences place={place} side="challenging" />}
      </PlaceColumns>
      <ComparedBehaviours compared={compared} comparison={comparison} />
      <PlaceColumns id="insights" heading="Insights from there" compared={compared}>
        {(place) => <ComparedInsights place={place} />}
      </PlaceColumns>
    </>
  );
}
