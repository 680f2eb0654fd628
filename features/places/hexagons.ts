export type Hex = { q: number; r: number };

/** The width of a hexagon is one; odd rows stand half of one to the east, and rows count northwards. */
const radius = 1 / Math.sqrt(3);

/** The middle of a hexagon, as SVG has it: down is south. */
export const middleOf = ({ q, r }: Hex) => ({ x: q + (r % 2 === 0 ? 0 : 0.5), y: -r * 1.5 * radius });

/** Its edge as an SVG path, with a hair's breadth to the next. */
export function edgeOf(hex: Hex) {
  const { x, y } = middleOf(hex);
  const corner = (turn: number) => {
    const angle = (Math.PI / 3) * turn - Math.PI / 2;
    return `${round(x + 0.95 * radius * Math.cos(angle))} ${round(y + 0.95 * radius * Math.sin(angle))}`;
  };
  return `M${[0, 1, 2, 3, 4, 5].map(corner).join("L")}Z`;
}

/** The box around all of them, and their width and height. */
export function boxAround(hexes: readonly Hex[]) {
  const middles = hexes.map(middleOf);
  const [xs, ys] = [middles.map(({ x }) => x), middles.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 0.6, Math.min(...ys) - 0.7];
  return { left, top, width: Math.max(...xs) + 0.6 - left, height: Math.max(...ys) + 0.7 - top };
}

/** From north to south, and from west to east: as one reads. */
export const asOneReads = (one: Hex, other: Hex) => other.r - one.r || middleOf(one).x - middleOf(other).x;

const round = (value: number) => Math.round(value * 100) / 100;
