import { Kicker } from "@/components/kicker";
import { PlaceMark } from "@/components/place-mark";
import type { PostCardData } from "@/features/posts/queries";

/** One highlight: what it is about, one big fact in words, where, and what comes next. */
export function PostCard({ card, level }: { card: PostCardData; level: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  const { theme, place } = card;
  const isTheme = card.kicker === theme?.name;
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <div>
          <Kicker>
            {isTheme && theme ? (
              <a href={`/themes/${theme.slug}`} className="reach text-ink-2">
                {card.kicker}
              </a>
            ) : (
              card.kicker
            )}
          </Kicker>
          <Heading className="mt-1 text-h2">{card.fact}</Heading>
        </div>
        {place ? <PlaceMark outline={place.outline} region={place.region} /> : null}
      </div>
      <p className="mt-3">{card.text}</p>
      <p className="mt-3">
        <span className="font-ui text-ui font-semibold">Next: </span>
        {card.next}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4 font-ui text-ui">
        {place ? (
          <a href={`/places/${place.slug}`} className="inline-flex min-h-target items-center">
            {place.name}
          </a>
        ) : null}
        {theme && !isTheme ? (
          <a href={`/themes/${theme.slug}`} className="inline-flex min-h-target items-center">
            {theme.name}
          </a>
        ) : null}
      </p>
    </>
  );
}
