import type { ReactNode } from "react";
import { PlaceMark } from "@/components/place-mark";
import { Month, Months } from "@/components/written-date";
import { kindWords } from "@/features/insights/in-words";
import type { Kind } from "@/features/insights/schema";

/** A note or an insight that something rests on. */
export type CitedThing = {
  kind: Kind | null;
  title: string;
  href: string | null;
  from: string | null;
  to: string | null;
  saidAt: Date | null;
  isForEveryone: boolean;
  place: { slug: string; name: string; region: string | null; outline: string | null };
};

type CitedItemProps = { cited: CitedThing; level?: 3 | 4; words?: string; children?: ReactNode };

export function CitedItem({ cited, level = 3, words = "", children }: CitedItemProps) {
  const { kind, title, href, from, to, saidAt, isForEveryone, place } = cited;
  const Heading = level === 3 ? "h3" : "h4";
  const said = kind ? `“${title}”` : title;
  return (
    <article className="flex gap-4 border-t border-line py-4">
      <PlaceMark outline={place.outline} region={place.region} />
      <div className="min-w-0 grow">
        <p className="font-ui text-small text-ink-3">
          <a href={`/places/${place.slug}`} className="font-semibold text-ink">
            {place.name}
          </a>{" "}
          · {from && to ? <Months from={from} to={to} /> : null}
          {saidAt ? <Month at={saidAt} /> : null} · {kind ? `Insight: ${kindWords[kind].name}` : "Note"}
          {isForEveryone ? "" : " · Not open to everyone"}
        </p>
        <Heading className="mt-1 text-body">
          {href ? (
            <a href={href} className="text-ink">
              {said}
            </a>
          ) : (
            said
          )}
        </Heading>
        {words ? <p className="mt-1 max-w-measure text-ink-2">{words}</p> : null}
        {children}
      </div>
    </article>
  );
}
