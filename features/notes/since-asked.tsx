import { Tag } from "@/components/tag";
import { ChangedParts } from "@/features/notes/changed-parts";
import { partName } from "@/features/notes/parts";
import type { SinceAsked } from "@/features/notes/review-so-far";

/** What the author has changed since changes were asked for, and what became of each remark. */
export function SinceAskedView({ since }: { since: SinceAsked }) {
  const { changed, remarks } = since;
  return (
    <section aria-labelledby="since-asked" className="mb-12 border-l-4 border-estuary pl-4 md:pl-6">
      <h3 id="since-asked" className="text-h3">
        What has changed since
      </h3>
      <div className="mt-4 grid gap-6">
        {changed && changed.length > 0 ? <ChangedParts parts={changed} /> : <p>{nothing(changed)}</p>}
        {remarks.length > 0 ? (
          <div>
            <h4 className="font-ui text-ui font-semibold">What was remarked then</h4>
            <ul className="mt-2 grid gap-4">
              {remarks.map(({ id, field, passage, remark, hasChanged }) => (
                <li key={id} className="border-t border-line pt-3">
                  <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-small text-ink-2">
                    <span className="font-semibold">{partName(field)}</span>
                    <Tag tone={hasChanged ? "estuary" : "gorse"}>{outcome(passage, hasChanged)}</Tag>
                  </p>
                  {passage ? <blockquote className="mt-1 max-w-measure text-ink-2">“{passage}”</blockquote> : null}
                  <p className="mt-1 max-w-measure whitespace-pre-line">{remark}</p>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </section>
  );
}

const nothing = (changed: SinceAsked["changed"]) =>
  changed ? "Its words are the same as then." : "What it said then was not kept, so nothing can be compared.";

const outcome = (passage: string, hasChanged: boolean) =>
  `${passage ? "This passage" : "This part"} ${hasChanged ? "has changed" : "is as it was"}`;
