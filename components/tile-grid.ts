/** The drawing of our own mark: the twelve nations and regions on four columns and five rows, by the region's slug. */
export const tileGrid: ReadonlyMap<string, { col: number; row: number }> = new Map([
  ["scotland", { col: 1, row: 0 }],
  ["northern-ireland", { col: 0, row: 1 }],
  ["north-east", { col: 2, row: 1 }],
  ["north-west", { col: 1, row: 2 }],
  ["yorkshire-and-the-humber", { col: 2, row: 2 }],
  ["wales", { col: 0, row: 3 }],
  ["west-midlands", { col: 1, row: 3 }],
  ["east-midlands", { col: 2, row: 3 }],
  ["east-of-england", { col: 3, row: 3 }],
  ["south-west", { col: 1, row: 4 }],
  ["south-east", { col: 2, row: 4 }],
  ["london", { col: 3, row: 4 }],
]);

const outsideEngland = ["scotland", "wales", "northern-ireland"];

/** The tiles that a region, a nation or the whole country fills. */
export function tilesOf(region: string) {
  if (region === "united-kingdom") return [...tileGrid.values()];
  if (region === "england") return [...tileGrid].flatMap(([slug, tile]) => (outsideEngland.includes(slug) ? [] : tile));
  const tile = tileGrid.get(region);
  return tile ? [tile] : [];
}

/** Squares of one tile each, as an SVG path in a box of 0 to 100. */
export function tilesPath(tiles: Iterable<{ col: number; row: number }>): string {
  return [...tiles].map(({ col, row }) => `M${11 + col * 20} ${1 + row * 20}h18v18h-18z`).join("");
}
