import { Compared } from "@/components/compared";
import type { ChangedPart } from "@/features/notes/shown-words";

/** What is different, part by part, word by word. */
export function ChangedParts({ parts }: { parts: readonly ChangedPart[] }) {
  return (
    <dl className="grid gap-4">
      {parts.map(({ field, name, pieces }) => (
        <div key={field} className="border-t border-line pt-3">
          <dt className="font-ui text-small font-semibold text-ink-2">{name}</dt>
          <dd className="mt-1">
            <Compared pieces={pieces} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
