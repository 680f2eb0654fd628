import type { RegionTile } from "@/components/region-tiles";

type RegionTileLinksProps = { tiles: readonly LinkedTile[]; unit: { one: string; many: string }; current?: string };

export type LinkedTile = RegionTile & { href: string; count?: number };

/** A list of links first; with style, the map of tiles. */
export function RegionTileLinks({ tiles, unit, current }: RegionTileLinksProps) {
  return (
    <div className="@container max-w-[32rem] font-ui">
      <ul className="grid grid-cols-4 gap-1">
        {tiles.map((tile) => (
          <li key={tile.slug} className={`${columns[tile.col] ?? ""} ${rows[tile.row] ?? ""}`}>
            <TileLink tile={tile} unit={unit} current={tile.slug === current} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type TileLinkProps = { tile: LinkedTile; unit: { one: string; many: string }; current: boolean };

function TileLink({ tile, unit, current }: TileLinkProps) {
  const look = current
    ? "border-ink bg-ink text-paper hover:text-paper"
    : tile.count === 0
      ? "border-line text-ink-3 hover:border-ink hover:text-ink"
      : "border-line bg-surface text-ink hover:border-ink hover:text-ink";
  return (
    <a
      href={tile.href}
      aria-current={current ? "true" : undefined}
      className={`flex aspect-square min-h-target flex-col justify-between border p-1 no-underline @min-[26rem]:p-2 hover:bg-estuary-wash ${look}`}
    >
      <span className="text-small leading-tight font-semibold">
        <span aria-hidden="true" className="@min-[19rem]:hidden">
          {tile.short}
        </span>
        <span className="sr-only @min-[19rem]:not-sr-only">{tile.name}</span>
      </span>
      {tile.count === undefined ? null : (
        <span className="text-small">
          <span className="sr-only">, </span>
          {tile.count}
          <span className="sr-only"> {tile.count === 1 ? unit.one : unit.many}</span>
        </span>
      )}
    </a>
  );
}

const columns = ["col-start-1", "col-start-2", "col-start-3", "col-start-4"] as const;
const rows = ["row-start-1", "row-start-2", "row-start-3", "row-start-4", "row-start-5"] as const;
