import { EmptyState } from "@/components/empty-state";
import { allOf } from "@/features/places/in-words";
import type { WholePlace } from "@/features/places/queries";
import { calledInSentences, inRegion, isWhole, regionOf } from "@/features/places/region-tiles";

/** Never a dead end: to those like it who wrote, else to what it became, else to its region and the library. */
export function NobodyWroteYet({ place }: { place: WholePlace }) {
  const alike = place.similar.filter(({ latest }) => latest !== null).slice(0, 3);
  const names = allOf(alike.map(({ name }) => name));
  const region = regionOf(place.region);
  const elsewhere = [
    ...[...place.became, ...(place.parent ? [place.parent] : [])].map(({ slug, name }) => ({
      href: `/places/${slug}`,
      text: `See ${calledInSentences({ slug, name, kind: place.above.find((one) => one.slug === slug)?.kind ?? "" })}`,
    })),
    ...(region && region.slug !== place.slug && region.slug !== place.parent?.slug
      ? [{ href: `/places/${region.slug}`, text: `What is written ${inRegion(region.slug)}` }]
      : []),
    { href: "/notes", text: "The newest notes from anywhere" },
  ];
  const name = calledInSentences(place);
  const onward = alike.length > 0 ? alike.map(({ slug, name }) => ({ href: `/places/${slug}`, text: name })) : elsewhere;
  const write = { href: isWhole(place.kind) ? "/notes/new" : `/notes/new?place=${place.slug}`, text: "Write the first note" };
  return (
    <EmptyState next={[...onward, write]}>
      {alike.length > 0
        ? `Nobody has written from ${name} yet. ${names} ${alike.length === 1 ? "is" : "are"} similar: see what they noticed.`
        : `Nobody has written from ${name} yet.`}
    </EmptyState>
  );
}
