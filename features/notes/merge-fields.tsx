import { ChoiceGroup } from "@/components/choice-group";
import { SideBySide } from "@/components/side-by-side";
import type { FormChoices } from "@/features/notes/form-queries";
import { type FieldName, type FormWords, wordOf } from "@/features/notes/form-words";
import { longTexts } from "@/features/notes/merging";
import { fieldLabels, valueInWords } from "@/features/notes/words-in-words";
import { dayOf, momentInWords, timeInWords } from "@/lib/dates";

type Text = { words: FormWords };

type MergeFieldsProps = {
  fields: readonly FieldName[];
  now: Text & { savedAt: Date | null };
  aside: Text & { madeAt: Date };
  choices: FormChoices;
};

/** Each part in which two texts differ: both side by side, and which is to stay. What only one has is chosen already. */
export function MergeFields({ fields, now, aside, choices }: MergeFieldsProps) {
  return (
    <div className="grid gap-12">
      {fields.map((name) => {
        const isBoth = longTexts.includes(name) && wordOf(now.words, name) !== "" && wordOf(aside.words, name) !== "";
        return (
          <section key={name} aria-labelledby={`differs-${name}`} className="grid gap-4 border-t-2 border-ink pt-4">
            <h2 id={`differs-${name}`} className="text-h3">
              {fieldLabels[name]}
            </h2>
            <SideBySide
              level={3}
              first={{ heading: `Saved${at(now.savedAt)}`, body: <Said words={valueInWords(name, now.words, choices)} /> }}
              second={{
                heading: `Set aside${at(aside.madeAt)}`,
                body: <Said words={valueInWords(name, aside.words, choices)} />,
              }}
            />
            <ChoiceGroup
              name={`pick.${name}`}
              legend="Which is to stay"
              dense
              choices={[
                { value: "now", label: "The saved one" },
                { value: "aside", label: "The one set aside" },
                ...(isBoth ? [{ value: "both", label: "Both, one after the other" }] : []),
              ]}
              defaultValue={isBoth ? "both" : wordOf(now.words, name) === "" ? "aside" : "now"}
            />
          </section>
        );
      })}
    </div>
  );
}

const at = (moment: Date | null) => {
  if (!moment) return "";
  return dayOf(moment) === dayOf(new Date()) ? ` at ${timeInWords(moment)}` : ` on ${momentInWords(moment)}`;
};

const Said = ({ words }: { words: string }) =>
  words ? <p className="whitespace-pre-line">{words}</p> : <p className="text-ink-3">Nothing</p>;
