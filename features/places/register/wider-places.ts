import type { Region } from "@/features/places/region-tiles";

/** What authorities belong to. */
export type WiderPlace = { gss: string; name: string; otherNames?: string[] };

/** The combined authorities by what publishers call them; codes and names are those of the ONS, May 2025. */
const combinedAuthorities: (WiderPlace & { called: string[] })[] = [
  { called: ["GMCA"], gss: "E47000001", name: "Greater Manchester" },
  { called: ["SCR", "SYMCA"], gss: "E47000002", name: "South Yorkshire", otherNames: ["Sheffield City Region"] },
  { called: ["WYCA"], gss: "E47000003", name: "West Yorkshire" },
  { called: ["LCR", "LCRCA"], gss: "E47000004", name: "Liverpool City Region" },
  { called: ["TVCA"], gss: "E47000006", name: "Tees Valley" },
  // Its region is called the same.
  { called: ["WMCA"], gss: "E47000007", name: "West Midlands Combined Authority" },
  { called: ["CPCA"], gss: "E47000008", name: "Cambridgeshire and Peterborough" },
  { called: ["WECA"], gss: "E47000009", name: "West of England" },
  { called: ["YNYC", "YNYCA"], gss: "E47000012", name: "York and North Yorkshire" },
  { called: ["EMCA", "EMCCA"], gss: "E47000013", name: "East Midlands Combined County Authority" },
  // One since May 2024; lists of names still tell its two halves apart.
  { called: ["NECA", "NTCA"], gss: "E47000014", name: "North East Combined Authority", otherNames: ["North of Tyne"] },
  { called: ["DTCCA"], gss: "E47000015", name: "Devon and Torbay" },
  { called: ["HYCA", "HEYCA"], gss: "E47000016", name: "Hull and East Yorkshire" },
  { called: ["GLCA", "GLCCA"], gss: "E47000017", name: "Greater Lincolnshire" },
];

const byCall = new Map(
  combinedAuthorities.flatMap(({ called, otherNames = [], ...place }) =>
    called.map((call) => [call, { ...place, otherNames: [...called, ...otherNames] }]),
  ),
);

/** "GMCA" */
export const combinedAuthorityCalled = (call: string): WiderPlace | undefined => byCall.get(call);

export const england: WiderPlace = { gss: "E92000001", name: "England" };

/** Outside England the region is the nation. London's is what publishers call the GLA. */
export const regionPlace = ({ gss, name }: Region): WiderPlace => ({
  gss,
  name,
  ...(gss === "E12000007" ? { otherNames: ["Greater London", "GLA"] } : {}),
});
