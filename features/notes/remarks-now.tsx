import { DeedForm } from "@/features/contributions/deed-form";
import { removeRemarkAction } from "@/features/notes/looking-at-actions";
import { partName } from "@/features/notes/parts";
import type { RemarkNow } from "@/features/notes/review-so-far";

/** What is remarked so far and its author does not read yet. Whoever made a remark can take it out. */
export function RemarksNow({ remarks }: { remarks: readonly RemarkNow[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="grid gap-4">
      {remarks.map(({ id, field, passage, remark, by, isOwn }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-4 border-t border-line pt-3">
          <div className="min-w-0 flex-1 basis-[16rem]">
            <p className="font-ui text-small text-ink-2">
              <span className="font-semibold">{partName(field)}</span>
              {isOwn ? "" : `, ${by} remarks`}
            </p>
            {passage ? (
              <blockquote className="mt-1 max-w-measure text-ink-2">
                “<mark>{passage}</mark>”
              </blockquote>
            ) : null}
            <p className="mt-1 max-w-measure whitespace-pre-line">{remark}</p>
          </div>
          {isOwn ? (
            <DeedForm action={removeRemarkAction} item={{ id, version: 1 }} variant="quiet">
              Take it out
            </DeedForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
