import { kindWords } from "@/features/organisations/in-words";
import type { OrganisationRowData } from "@/features/organisations/queries";

export const organisationHeads = ["Name", "Kind", "About", "Works in", "Illustrative", "Address"] as const;

export const organisationCells = (one: OrganisationRowData, siteUrl: string) => [
  one.name,
  kindWords[one.kind],
  one.about,
  one.places.join(", "),
  one.isIllustrative ? "Yes" : "",
  `${siteUrl}/organisations/${one.slug}`,
];
