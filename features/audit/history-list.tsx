import { Moment } from "@/components/written-date";
import { deedInWords } from "@/features/audit/deeds";

type Row = { id: string; at: Date; deed: string; reason: string | null; who: string };

/** What became of one thing, newest first: who did what, why, and when. */
export function HistoryList({ rows }: { rows: readonly Row[] }) {
  return (
    <ol className="max-w-content border-t border-line font-ui text-ui">
      {rows.map(({ id, at, deed, reason, who }) => (
        <li key={id} className="grid gap-1 border-b border-line py-3 wrap-anywhere">
          <p>
            <span dir="auto" className="font-semibold">
              {who}
            </span>{" "}
            {deedInWords(deed)}
          </p>
          {reason ? (
            <p dir="auto" className="max-w-measure whitespace-pre-wrap">
              “{reason}”
            </p>
          ) : null}
          <p className="text-small text-ink-3">
            <Moment at={at} />
          </p>
        </li>
      ))}
    </ol>
  );
}
