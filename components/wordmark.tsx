import { tileGrid, tilesPath } from "@/components/tile-grid";

type WordmarkProps = { name?: string };

export function Wordmark({ name = "Hereabouts" }: WordmarkProps) {
  return (
    <span className="inline-flex items-center gap-2 font-reading text-h3 leading-tight font-heading">
      <svg viewBox="10 0 80 100" width="22" height="28" aria-hidden="true" className="shrink-0">
        <path d={everyTile} className="fill-current" />
        <path d={hereTile} className="fill-gorse" />
      </svg>
      <span className="line-clamp-2 min-w-0 pb-px">{name}</span>
    </span>
  );
}

const here = { col: 2, row: 2 };
const everyTile = tilesPath([...tileGrid.values()].filter(({ col, row }) => col !== here.col || row !== here.row));
const hereTile = tilesPath([here]);
