import { partName } from "@/features/notes/parts";
import type { RemarkToMe } from "@/features/notes/remark-queries";

type RemarksOnFieldProps = {
  /** From `getRemarksToMe`. */
  remarks: readonly RemarkToMe[];
  /** The field of the form beside which this stands; "note" for what is about the whole. */
  field: string;
};

/** What was remarked on one field, with the passage marked where it still stands in what the note says. */
export function RemarksOnField({ remarks, field }: RemarksOnFieldProps) {
  const here = remarks.filter((remark) => remark.field === field);
  if (here.length === 0) return null;
  return (
    <aside
      aria-label={`Remarks on ${partName(field).toLowerCase()}`}
      className="mb-2 max-w-measure border-l-4 border-gorse py-1 pl-4"
    >
      <ul className="grid gap-4">
        {here.map(({ id, passage, remark, around }) => (
          <li key={id}>
            {passage ? (
              <blockquote className="text-ink-2">
                {around ? (
                  <>
                    {around.before}
                    <mark>{around.words}</mark>
                    {around.after}
                  </>
                ) : (
                  <>
                    “{passage}” <span className="font-ui text-small text-ink-3">(does not stand there any more)</span>
                  </>
                )}
              </blockquote>
            ) : null}
            <p className="whitespace-pre-line">{remark}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
