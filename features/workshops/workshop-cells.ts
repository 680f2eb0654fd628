import type { WorkshopForFile } from "@/features/workshops/queries";

export const workshopHeads = [
  "Title",
  "Day",
  "Begins",
  "Ends",
  "Place",
  "Venue",
  "Who it is for",
  "How many came",
  "Illustrative",
  "Address",
] as const;

export const workshopCells = (one: WorkshopForFile, siteUrl: string) => [
  one.title,
  one.heldOn,
  one.startsAt,
  one.endsAt,
  one.place.name,
  one.venue,
  one.forWhom,
  one.came === null ? null : String(one.came),
  one.isIllustrative ? "Yes" : "",
  `${siteUrl}/workshops/${one.slug}`,
];
