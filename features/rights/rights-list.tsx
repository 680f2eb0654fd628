import { SummaryList } from "@/components/summary-list";
import { rightsInWords } from "@/features/rights/who-may";

/** Who can see and do what, a list for each kind of thing. */
export function RightsList() {
  return (
    <div className="grid gap-12">
      {rightsInWords().map(({ title, rights }) => (
        <section key={title} aria-label={title} className="break-inside-avoid">
          <h2 className="mb-4 text-h2">{title}</h2>
          <SummaryList rows={rights.map(({ words, who }) => ({ key: words, value: who }))} />
        </section>
      ))}
    </div>
  );
}
