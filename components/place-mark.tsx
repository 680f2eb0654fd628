import { tileGrid, tilesOf, tilesPath } from "@/components/tile-grid";

type PlaceMarkProps = { outline?: string | null; region?: string | null; size?: 40 | 96; title?: string };

/** The silhouette when there is one, in a box of 0 to 100; otherwise our own mark with the region filled. */
export function PlaceMark({ outline, region, size = 40, title }: PlaceMarkProps) {
  const filled = region ? tilesOf(region) : [];
  return (
    <svg
      viewBox="0 0 100 100"
      width={size}
      height={size}
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      className="block shrink-0"
    >
      {outline ? (
        <path d={outline} fillRule="evenodd" className="silhouette fill-ink-2" />
      ) : (
        <>
          <path d={everyTile} className="fill-line" />
          {filled.length > 0 ? <path d={tilesPath(filled)} className="fill-ink-2" /> : null}
        </>
      )}
    </svg>
  );
}

const everyTile = tilesPath(tileGrid.values());
