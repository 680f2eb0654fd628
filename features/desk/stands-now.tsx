import { SummaryList, type SummaryRow } from "@/components/summary-list";

type StandsNowProps = { name: string; rows: readonly Omit<SummaryRow, "change">[] };

/** What somebody else has saved meanwhile, for who is about to save too. `name` is the form's. */
export function StandsNow({ name, rows }: StandsNowProps) {
  return (
    <section aria-labelledby={`${name}-stands-now`} className="border-l-4 border-gorse bg-gorse-wash p-4">
      <h3 id={`${name}-stands-now`} className="mb-3 text-h3">
        How it stands now
      </h3>
      <SummaryList
        rows={rows.map(({ key, value }) => ({
          key,
          value: <span className="whitespace-pre-line">{value || "Nothing yet"}</span>,
        }))}
      />
    </section>
  );
}
