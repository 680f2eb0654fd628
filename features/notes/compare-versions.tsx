import { Compared } from "@/components/compared";
import type { FormChoices } from "@/features/notes/form-queries";
import type { FormWords } from "@/features/notes/form-words";
import { differingFields } from "@/features/notes/merging";
import { fieldLabels, valueInWords } from "@/features/notes/words-in-words";
import { compared } from "@/lib/compared";

type CompareVersionsProps = { before: FormWords; after: FormWords; from: string; to: string; choices: FormChoices };

const called = (which: string) => (which === "now" ? "what is there now" : `version ${which}`);

/** What changed between two versions, word by word; what did not is left out. */
export function CompareVersions({ before, after, from, to, choices }: CompareVersionsProps) {
  const fields = differingFields(before, after);
  return (
    <section aria-labelledby="compared" className="max-w-content">
      <h2 id="compared" className="text-h2">
        From {called(from)} to {called(to)}
      </h2>
      {fields.length === 0 ? <p className="mt-4">They say the same.</p> : null}
      <dl className="mt-4">
        {fields.map((name) => (
          <div key={name} className="grid gap-1 border-t border-line py-4">
            <dt className="font-ui text-ui font-semibold">{fieldLabels[name]}</dt>
            <dd>
              <Compared pieces={compared(valueInWords(name, before, choices), valueInWords(name, after, choices))} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
