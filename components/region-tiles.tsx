import { tilesPath } from "@/components/tile-grid";

type RegionTilesProps = {
  tiles: readonly RegionTile[];
  filled?: string;
  size?: 40 | 96 | 160;
  title?: string;
};

export type RegionTile = { slug: string; name: string; short: string; col: number; row: number };

/** Decorative unless it has a title. */
export function RegionTiles({ tiles, filled, size = 96, title }: RegionTilesProps) {
  const here = tiles.filter((tile) => tile.slug === filled);
  const rest = tiles.filter((tile) => tile.slug !== filled);
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
      <path d={tilesPath(rest)} className="fill-line" />
      <path d={tilesPath(here)} className="fill-ink-2" />
    </svg>
  );
}
