import { asOneReads, boxAround, edgeOf, type Hex } from "@/features/places/hexagons";
import type { ListedPlace } from "@/features/places/queries";

type HexMapProps = { hexes: readonly Hex[]; places: readonly ListedPlace[] };

/** Room above the map for the name of the place that is pointed at. */
const headroom = 2;

/**
 * On a wide screen, the places of the list as hexagons, each its link; the others are drawn pale. Phones have the list alone,
 * which says all that this does.
 */
export function HexMap({ hexes, places }: HexMapProps) {
  const shown = places
    .flatMap(({ hex, ...place }) => (hex ? [{ ...place, hex }] : []))
    .toSorted((one, other) => asOneReads(one.hex, other.hex));
  if (hexes.length === 0 || shown.length === 0) return null;
  const { left, top, width, height } = boxAround(hexes);
  return (
    <section aria-labelledby="hex-map" className="no-print relative mb-8 hidden font-ui lg:block">
      <h2 id="hex-map" className="text-h3">
        Map
      </h2>
      <a
        href="#after-map"
        className="sr-only focus:not-sr-only focus:absolute focus:top-0 focus:right-0 focus:bg-paper focus:text-small"
      >
        Skip the map
      </a>
      <p className="flex flex-wrap items-center gap-x-4 text-small text-ink-2">
        <Key className="fill-estuary stroke-estuary">Has notes</Key>
        <Key className="fill-surface stroke-line-strong">Has none yet</Key>
      </p>
      <svg
        viewBox={[left, top - headroom, width, height + headroom].map((side) => side.toFixed(2)).join(" ")}
        className="mt-2 block w-full"
      >
        <title>Places as hexagons, about where they lie</title>
        <path d={hexes.map(edgeOf).join("")} strokeWidth={0.05} className="fill-sunken stroke-line" />
        {shown.map(({ id, slug, name, notes, hex }) => (
          <a key={id} href={`/places/${slug}`} className="hex">
            <path
              d={edgeOf(hex)}
              strokeWidth={0.06}
              className={notes > 0 ? "fill-estuary stroke-estuary" : "fill-surface stroke-line-strong"}
            />
            <text x={left + width} y={top - 0.7} textAnchor="end" fontSize={0.85} className="hex-name fill-ink font-semibold">
              {name}, {notes > 0 ? "has notes" : "no notes yet"}
            </text>
          </a>
        ))}
      </svg>
      <span id="after-map" tabIndex={-1} />
    </section>
  );
}

function Key({ className, children }: { className: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="-0.6 -0.6 1.2 1.2" width={18} height={18} aria-hidden="true">
        <path d={edgeOf({ q: 0, r: 0 })} strokeWidth={0.08} className={className} />
      </svg>
      {children}
    </span>
  );
}
