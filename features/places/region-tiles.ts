/** The twelve regions and nations on our own grid of four columns and five rows. */
export const regionTiles = [
  { slug: "scotland", gss: "S92000003", name: "Scotland", short: "SCO", col: 1, row: 0 },
  { slug: "northern-ireland", gss: "N92000002", name: "Northern Ireland", short: "NI", col: 0, row: 1 },
  { slug: "north-east", gss: "E12000001", name: "North East", short: "NE", col: 2, row: 1 },
  { slug: "north-west", gss: "E12000002", name: "North West", short: "NW", col: 1, row: 2 },
  { slug: "yorkshire-and-the-humber", gss: "E12000003", name: "Yorkshire and The Humber", short: "Y&H", col: 2, row: 2 },
  { slug: "wales", gss: "W92000004", name: "Wales", short: "WAL", col: 0, row: 3 },
  { slug: "west-midlands", gss: "E12000005", name: "West Midlands", short: "WM", col: 1, row: 3 },
  { slug: "east-midlands", gss: "E12000004", name: "East Midlands", short: "EM", col: 2, row: 3 },
  { slug: "east-of-england", gss: "E12000006", name: "East of England", short: "EE", col: 3, row: 3 },
  { slug: "south-west", gss: "E12000009", name: "South West", short: "SW", col: 1, row: 4 },
  { slug: "south-east", gss: "E12000008", name: "South East", short: "SE", col: 2, row: 4 },
  { slug: "london", gss: "E12000007", name: "London", short: "LDN", col: 3, row: 4 },
] as const;

export type Region = (typeof regionTiles)[number];

/** Where a place in England stands until the file that says its region has been imported. */
export const regionUnknown = "england";

const bySlug = new Map<string, Region>(regionTiles.map((tile) => [tile.slug, tile]));
const byGss = new Map<string, Region>(regionTiles.map((tile) => [tile.gss, tile]));

export const regionOf = (slug: string) => bySlug.get(slug);
export const regionOfGss = (gss: string) => byGss.get(gss);

/** The whole country's, as a region's slug. */
const everywhere = "united-kingdom";

/** The regions and nations of something wider. */
export const regionsInside = ({ slug, inside }: { slug: string; inside: readonly { slug: string }[] }) =>
  regionTiles.filter((tile) => slug === everywhere || inside.some((one) => one.slug === tile.slug));

/** "London"; "England" where the region is not known yet. */
export const regionName = (slug: string) => bySlug.get(slug)?.name ?? (slug === everywhere ? "the United Kingdom" : "England");

/** What all places of today lie in, and is in no list or count of them. */
export const wholeKinds = ["region", "nation", "country"] as const;
export const isWhole = (kind: string) => wholeKinds.some((one) => one === kind);

/** A whole's name with its article, as a sentence has it: "the North West", "London". */
export const wholeName = (slug: string) => inRegion(slug).slice("in ".length);

/** A place's name as a sentence has it. */
export const calledInSentences = ({ kind, slug, name }: { kind: string; slug: string; name: string }) =>
  isWhole(kind) ? wholeName(slug) : name;

const withoutArticle = new Set<string>([
  everywhere,
  "scotland",
  "wales",
  "northern-ireland",
  "london",
  "yorkshire-and-the-humber",
  regionUnknown,
]);

/** "in the North West", "in London" */
export const inRegion = (slug: string) => `in ${withoutArticle.has(slug) ? "" : "the "}${regionName(slug)}`;
