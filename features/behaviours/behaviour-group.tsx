import { BehaviourRow } from "@/features/behaviours/behaviour-row";
import type { groups } from "@/features/behaviours/group-words";
import type { BehaviourData } from "@/features/behaviours/queries";

type BehaviourGroupProps = { group: (typeof groups)[number]; behaviours: BehaviourData[] };

export function BehaviourGroup({ group, behaviours }: BehaviourGroupProps) {
  if (behaviours.length === 0) return null;
  return (
    <section aria-labelledby={group.key} className="grid gap-x-12 gap-y-2 lg:grid-cols-12">
      <div className="lg:col-span-4">
        <div aria-hidden="true" className={`h-4 ${hachures[group.key]}`} />
        <h2 id={group.key} className={`mt-3 text-h2 ${colours[group.key]}`}>
          {group.word}
        </h2>
        <p className="mt-1 text-ink-2">{group.asks}</p>
      </div>
      <ol className="lg:col-span-8">
        {behaviours.map((behaviour) => (
          <li key={behaviour.number} id={`behaviour-${behaviour.number}`} value={behaviour.number}>
            <BehaviourRow behaviour={behaviour} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const hachures = {
  perspective: "hachure-perspective",
  power: "hachure-power",
  participation: "hachure-participation",
} as const;
const colours = { perspective: "text-perspective", power: "text-power", participation: "text-participation" } as const;
