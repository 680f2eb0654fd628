import type { Cited } from "@/features/references/cited";
import { inHarvard } from "@/features/references/in-words";

/** Without classes, as it may be copied into somebody's document. */
export function Harvard({ cited, accessedOn }: { cited: Cited; accessedOn: Date }) {
  const { before, title, after } = inHarvard(cited, accessedOn);
  return (
    <p>
      {before}
      <em>{title}</em>
      {after}
    </p>
  );
}
