import { Button } from "@/components/button";
import { chosenIn, type RecordFilter } from "@/features/audit/filter";

/** What is shown, whole, as a file. A form, because it leaves a row in the record. */
export function TakeOutForm({ chosen, most }: { chosen: RecordFilter; most: string }) {
  return (
    <form action="/admin/audit/audit.csv" method="post" className="no-print max-w-content border-t border-line pt-4">
      {chosenIn(chosen).map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p id="take-out-says" className="mb-3 max-w-measure font-ui text-ui text-ink-2">
        As a file for a spreadsheet: what you have narrowed the record down to, at most {most} rows, the newest. That you took
        it out stands in the record too.
      </p>
      <Button variant="quiet" aria-describedby="take-out-says">
        Take it out as CSV
      </Button>
    </form>
  );
}
