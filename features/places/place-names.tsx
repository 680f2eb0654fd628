import { Fragment } from "react";

type PlaceNamesProps = { places: readonly { slug: string; name: string }[] };

/** "Rochdale, Bolton and Bury", each a link. */
export function PlaceNames({ places }: PlaceNamesProps) {
  return places.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {index === 0 ? "" : index === places.length - 1 ? " and " : ", "}
      <a href={`/places/${slug}`}>{name}</a>
    </Fragment>
  ));
}
