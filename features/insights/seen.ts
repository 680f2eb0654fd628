import { validate } from "uuid";
import { type Kind, kindOf } from "@/features/insights/schema";

/** One kind alone, to be read on from the insight that was last seen. */
export type Seen = { kind: Kind; older: string | null };

type Params = Record<string, string | string[] | undefined>;

/** What an address asks to see: "?kind=different-here&older=0190…". Null where it asks for nothing in particular. */
export function readSeen({ kind, older }: Params): Seen | null {
  const known = kindOf(typeof kind === "string" ? kind : undefined);
  return known ? { kind: known, older: typeof older === "string" && validate(older) ? older : null } : null;
}

export const seenHref = (address: string, { kind, older }: { kind: Kind; older?: string }) =>
  `${address}?kind=${kind}${older ? `&older=${older}` : ""}#in-other-places`;
