import { Moment } from "@/components/written-date";
import { DeedSaid } from "@/features/audit/deed-said";

type Row = { id: string; at: Date; deed: string; reason: string | null; who: string };

/** What became of one thing, newest first: who did what, why, and when. */
export function HistoryList({ rows }: { rows: readonly Row[] }) {
  return (
    <ol className="max-w-content border-t border-line font-ui text-ui">
      {rows.map(({ id, at, deed, reason, who }) => (
        <li key={id} className="grid gap-1 border-b border-line py-3 wrap-anywhere">
          <DeedSaid who={who} deed={deed} reason={reason} />
          <p className="text-small text-ink-3">
            <Moment at={at} />
          </p>
        </li>
      ))}
    </ol>
  );
}
