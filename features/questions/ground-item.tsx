import type { ReactNode } from "react";
import { CitedItem } from "@/features/citations/cited-item";
import { StrengthWords } from "@/features/patterns/strength-words";
import type { Ground } from "@/features/questions/grounds";

/** A note, an insight or a pattern that an answer rests on. */
export function GroundItem({ ground, children }: { ground: Ground; children?: ReactNode }) {
  const { pattern, place, ...cited } = ground;
  if (place)
    return (
      <CitedItem cited={{ ...cited, place }} level={4}>
        {children}
      </CitedItem>
    );
  if (!pattern) return null;
  return (
    <article className="border-t border-line py-4">
      <p className="font-ui text-small text-ink-3">
        Pattern · <StrengthWords strength={pattern.strength} />
      </p>
      <h4 className="mt-1 text-body">
        <a href={`/patterns/${pattern.slug}`} className="text-ink">
          {pattern.claim}
        </a>
      </h4>
      {children}
    </article>
  );
}
