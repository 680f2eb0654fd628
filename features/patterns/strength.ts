import type { Stance } from "@/features/patterns/schema";

/** In how many places it was seen, and whether anything speaks against it: all that a claim's strength is made of. */
export type Strength = { places: number; isContested: boolean };

/** Reckoned from what its reader may see, so that what they may not see leaves no trace in it. */
export function strengthOf(sources: readonly { stance: Stance; placeId: string }[]): Strength {
  const seenIn = new Set(sources.filter(({ stance }) => stance === "for").map(({ placeId }) => placeId));
  return { places: seenIn.size, isContested: sources.some(({ stance }) => stance === "against") };
}

const few = 4;

/** "a few places · contested" */
export function strengthInWords({ places, isContested }: Strength): string {
  const where = places === 0 ? "no place yet" : places === 1 ? "one place" : places <= few ? "a few places" : "many places";
  return isContested ? `${where} · contested` : where;
}
