import type { Decided } from "@/features/moderation/decide-form";

/** What every form of a decision carries. */
export function DeedFields({ deed, item: { itemKey, version, next, filter } }: { deed: string; item: Decided }) {
  return (
    <>
      <input type="hidden" name="deed" value={deed} />
      <input type="hidden" name="item" value={itemKey} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="filter" value={filter} />
    </>
  );
}

/** Where its answer is found without scripts: each deed has an address of its own, by which its form knows it again. */
export const hereFor = (deed: string, itemKey: string) => `/moderation?item=${itemKey}&deed=${deed}`;
