import { Button } from "@/components/button";
import { SelectField } from "@/components/select-field";
import type { NoteVersion } from "@/features/notes/own-queries";
import { versionInWords } from "@/features/notes/version-words";

type CompareWhichProps = { versions: readonly NoteVersion[]; from: string; to: string };

/** Any two versions, chosen from lists. */
export function CompareWhich({ versions, from, to }: CompareWhichProps) {
  const options = versions.map((version) => ({ value: String(version.number), label: versionInWords(version) }));
  const now = { value: "now", label: "What is there now" };
  return (
    <form method="get" className="grid max-w-content gap-4">
      <h2 className="text-h2">Compare two</h2>
      <SelectField name="from" label="From" options={options} defaultValue={from || options[0]?.value} />
      <SelectField name="to" label="To" options={[now, ...options]} defaultValue={to} />
      <div>
        <Button variant="quiet">Compare</Button>
      </div>
    </form>
  );
}
