import { Day } from "@/components/written-date";
import type { Cited } from "@/features/references/cited";
import { plainly } from "@/features/references/in-words";

/** The last thing on paper: how to cite it, and of which day this paper is. */
export function PrintedCitation({ cited }: { cited: Cited }) {
  return (
    <div className="print-only keep-together mt-8 break-before-avoid border-t border-ink pt-2 font-ui text-ui">
      <p className="font-semibold">How to cite this</p>
      <p className="wrap-anywhere">{plainly(cited)}</p>
      <p>
        Printed on <Day at={new Date()} />. It may have changed since: the address above has it as it stands.
      </p>
    </div>
  );
}
