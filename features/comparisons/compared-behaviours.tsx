import { groups } from "@/features/behaviours/group-words";
import { behavioursCompared } from "@/features/comparisons/in-words";
import { columnsFor } from "@/features/comparisons/place-columns";
import type { Compared, Comparison, PlaceCompared } from "@/features/comparisons/queries";
import { capital, mentionsInWords } from "@/features/places/in-words";

type ComparedBehavioursProps = { compared: Compared; comparison: Pick<Comparison, "topic"> };

/** Behaviour by behaviour, in words and never as bars: a reflection, not a score of anybody. */
export function ComparedBehaviours({ compared, comparison }: ComparedBehavioursProps) {
  const all = behavioursCompared(compared);
  return (
    <section aria-labelledby="behaviours" className="border-t-2 border-ink pt-3">
      <h2 id="behaviours" className="text-h2">
        System behaviours
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        {all.length > 0 ? "What these notes say about " : "These notes say nothing yet about "}
        <a href="/behaviours">the behaviours</a>. A reflection, never a score.
      </p>
      {all.map(({ number, group, words }) => (
        <div key={number} className="keep-together mt-4 border-t border-line pt-4">
          <h3 className="flex items-baseline gap-3 text-body">
            <span aria-hidden="true" className={`h-4 w-8 shrink-0 self-center ${hachures[group]}`} />
            <span>
              {words}
              <span className={`font-ui text-small font-normal ${colours[group]}`}> {wordOf(group)}</span>
            </span>
          </h3>
          <div className={`mt-2 grid gap-x-8 gap-y-2 font-ui text-ui ${columnsFor(compared)}`}>
            {compared.places.map((place) => (
              <p key={place.id}>
                <span className="font-semibold text-ink-2">{place.name}</span>
                <br />
                <Mentions place={place} number={number} comparison={comparison} />
              </p>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

type MentionsProps = { place: PlaceCompared; number: number } & Pick<ComparedBehavioursProps, "comparison">;

function Mentions({ place, number, comparison: { topic } }: MentionsProps) {
  const said = place.behaviours.find((behaviour) => behaviour.number === number);
  if (!said) return <span className="text-ink-3">Not mentioned yet</span>;
  const on = topic ? `&${topic.noun}=${topic.slug}` : "";
  return (
    <a href={`/notes?place=${place.slug}&behaviour=${number}${on}`} className="reach">
      {capital(mentionsInWords(said))}
    </a>
  );
}

const wordOf = (group: (typeof groups)[number]["key"]) => groups.find(({ key }) => key === group)?.word;

const hachures = {
  perspective: "hachure-perspective",
  power: "hachure-power",
  participation: "hachure-participation",
} as const;
const colours = { perspective: "text-perspective", power: "text-power", participation: "text-participation" } as const;
