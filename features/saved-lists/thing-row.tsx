import type { ReactNode } from "react";
import { Kicker } from "@/components/kicker";
import { Day, Month, Months } from "@/components/written-date";
import { StrengthWords } from "@/features/patterns/strength-words";
import type { SavedThing } from "@/features/saved-lists/list-queries";

/** What it is, its title, and its one sentence. */
export function ThingRow({ thing, children }: { thing: SavedThing; children?: ReactNode }) {
  const { kicker, href, title, sentence } = shown(thing);
  return (
    <article className="grid gap-x-6 gap-y-1 border-t border-line py-4 md:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <Kicker>{kicker}</Kicker>
        <h3 className="mt-1 text-h3">
          <a href={href} className="text-ink">
            {title}
          </a>
        </h3>
        <p className="mt-1 max-w-measure">{sentence}</p>
      </div>
      {children}
    </article>
  );
}

function shown(thing: SavedThing) {
  if (thing.noun === "note") {
    const { place, happenedFrom: from, happenedTo: to } = thing;
    const kicker = (
      <>
        Learning note · {place.name} · <Months from={from} to={to} />
      </>
    );
    return { kicker, href: `/notes/${thing.slug}`, title: thing.title, sentence: thing.learnedFirst };
  }
  if (thing.noun === "post") {
    const kicker = (
      <>
        Post
        {thing.publishedAt ? (
          <>
            {" "}
            · <Day at={thing.publishedAt} />
          </>
        ) : null}
      </>
    );
    return { kicker, href: `/posts/${thing.slug}`, title: thing.title, sentence: thing.lede };
  }
  if (thing.noun === "report") {
    const kicker = (
      <>
        Report · <Month at={thing.publishedOn} />
      </>
    );
    return { kicker, href: `/reports/${thing.slug}`, title: thing.title, sentence: thing.summary };
  }
  if (thing.noun === "pattern")
    return {
      kicker: "Pattern",
      href: `/patterns/${thing.slug}`,
      title: thing.title,
      sentence: <StrengthWords strength={thing.strength} />,
    };
  return {
    kicker: `Question ${thing.number}`,
    href: `/questions/${thing.slug}`,
    title: thing.title,
    sentence: thing.whyItMatters,
  };
}
