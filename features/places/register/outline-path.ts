type Point = readonly [x: number, y: number];

const longest = 2000;

/**
 * A boundary as an SVG path in a box of 0 to 100, north up, small enough to be part of a page (0.5 to 2 KB). At this size a
 * flat projection scaled by the cosine of the latitude is true enough.
 *
 * Empty when nothing is enclosed.
 *
 * @param polygons rings of [longitude, latitude] in degrees, or of eastings and northings in metres
 */
export function outlinePath(polygons: readonly (readonly (readonly number[])[])[][]): string {
  const rings = boxed(polygons.flat().map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y])));
  const areas = rings.map((ring) => Math.abs(areaOf(ring)));
  const largest = extent(areas).max;
  if (!(largest > 0)) return "";
  // Below a tenth of the largest's width nobody sees an island; they would be most of the path.
  const visible = rings.filter((_, index) => (areas[index] ?? 0) >= Math.min(largest, Math.max(0.25, largest / 400)));
  for (let tolerance = 0.2; ; tolerance *= 1.4) {
    const path = visible.map((ring) => ringPath(simplified(ring, tolerance))).join("");
    if (path.length <= longest || tolerance > 5) return path;
  }
}

function boxed(rings: Point[][]): Point[][] {
  const all = rings.flat();
  const isMetric = all.some(([x]) => Math.abs(x) > 180);
  const ys = extent(all.map(([, y]) => y));
  const shrink = isMetric ? 1 : Math.cos((((ys.min + ys.max) / 2) * Math.PI) / 180);
  const xs = extent(all.map(([x]) => x * shrink));
  const scale = 98 / Math.max(xs.max - xs.min, ys.max - ys.min, Number.MIN_VALUE);
  const left = 50 - ((xs.min + xs.max) / 2) * scale;
  const top = 50 + ((ys.min + ys.max) / 2) * scale;
  return rings.map((ring) => ring.map(([x, y]): Point => [x * shrink * scale + left, top - y * scale]));
}

function extent(values: number[]) {
  return values.reduce(({ min, max }, value) => ({ min: Math.min(min, value), max: Math.max(max, value) }), {
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
  });
}

function areaOf(ring: Point[]) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Douglas and Peucker's: keeps the points that lie farther than `tolerance` from the line without them. */
function simplified(ring: Point[], tolerance: number): Point[] {
  const kept = new Set([0, ring.length - 1]);
  const spans: [number, number][] = [[0, ring.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = { index: -1, distance: tolerance };
    for (let index = from + 1; index < to; index++) {
      const distance = distanceOf(ring[index], ring[from], ring[to]);
      if (distance > farthest.distance) farthest = { index, distance };
    }
    if (farthest.index < 0) continue;
    kept.add(farthest.index);
    spans.push([from, farthest.index], [farthest.index, to]);
  }
  return ring.filter((_, index) => kept.has(index));
}

function distanceOf(point: Point | undefined, from: Point | undefined, to: Point | undefined) {
  if (!point || !from || !to) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  // A ring begins where it ends.
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dy * (point[0] - from[0]) - dx * (point[1] - from[1])) / length;
}

const round = (value: number) => String(Math.round(value * 10) / 10);

function ringPath(ring: Point[]) {
  const points = ring.map(([x, y]) => `${round(x)} ${round(y)}`).filter((point, index, all) => point !== all[index - 1]);
  return points.length < 4 ? "" : `M${points.slice(0, -1).join("L")}Z`;
}
