import { regionOf, regionUnknown } from "@/features/places/region-tiles";
import { addRow, type Draft, enrich, type PlaceRow } from "@/features/places/register/draft";
import type { PlaceFacts, Register } from "@/features/places/register/facts";
import { combinedAuthorityCalled, england, regionPlace, type WiderPlace } from "@/features/places/register/wider-places";

/**
 * Nation › region › combined authority or county › authority: what the files place an authority in is added where it was not here.
 * A wider place that an editor has chosen stays, unless it is one that the files would have chosen themselves before.
 */
export function giveParents(draft: Draft, told: Register["places"]) {
  const called = new Map(draft.rows.flatMap((row) => row.otherNames.map((name) => [name, row])));
  for (const facts of told.values()) {
    const row = draft.byCode.get(facts.gss);
    if (!row || row.endedOn) continue;
    const region = regionRow(draft, row);
    const combined = combinedOf(draft, facts, row, called);
    const county = facts.county && wider(draft, facts.county, row.region);
    if (county && combined) county.parentId ??= combined.id;
    else if (county && region) county.parentId ??= region.id;
    const parent = county ?? combined ?? region;
    if (parent && parent !== row && mayMove(draft, row, facts)) row.parentId = parent.id;
  }
  placeCombined(draft);
}

function combinedOf(
  draft: Draft,
  { combinedAuthority, partOf }: PlaceFacts,
  { region }: PlaceRow,
  called: Map<string, PlaceRow>,
) {
  const named = combinedAuthority ?? combinedAuthorityCalled(partOf ?? "");
  return named ? wider(draft, named, region) : called.get(partOf ?? "");
}

/** The region, in its nation. Undefined until some file has said which. */
function regionRow(draft: Draft, { region }: PlaceRow) {
  const tile = regionOf(region);
  if (!tile) return undefined;
  const row = wider(draft, regionPlace(tile), region);
  if (row.kind === "region") row.parentId ??= wider(draft, england, regionUnknown).id;
  return row;
}

function wider(draft: Draft, { gss, name, otherNames = [] }: WiderPlace, region: string) {
  const row = draft.byCode.get(gss) ?? addRow(draft, { gss, name }, gss.toLowerCase(), { region });
  enrich(row, { gss, name, otherNames }, false);
  return row;
}

/** What says nothing of counties or combined authorities takes nobody out of theirs. */
function mayMove({ rows }: Draft, { parentId }: PlaceRow, { partOf, county, combinedAuthority }: PlaceFacts) {
  const parent = rows.find(({ id }) => id === parentId);
  if (!parent || parent.kind === "region" || parent.kind === "nation" || county) return true;
  return parent.kind === "combined authority" && (combinedAuthority !== undefined || partOf !== undefined);
}

/** A combined authority is in the region of its members; one that reaches over two is in the nation. */
function placeCombined(draft: Draft) {
  for (const row of draft.rows.filter(({ kind, parentId }) => kind === "combined authority" && parentId === null)) {
    const regions = new Set(draft.rows.filter(({ parentId }) => parentId === row.id).map(({ region }) => region));
    if (regions.size === 0 || regions.has(regionUnknown)) continue;
    const parent = regions.size === 1 ? regionRow(draft, row) : wider(draft, england, regionUnknown);
    if (parent) row.parentId = parent.id;
  }
}
