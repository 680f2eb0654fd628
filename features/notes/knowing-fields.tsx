import { ChoiceGroup } from "@/components/choice-group";
import { Disclosure } from "@/components/disclosure";
import { TextField } from "@/components/text-field";
import { choicesOf, type Filled, fieldOf, isTouched } from "@/features/notes/field-of";
import { FileFields } from "@/features/notes/file-fields";
import type { FormChoices } from "@/features/notes/form-queries";
import { knowingWords, sureWords } from "@/features/notes/in-words";
import { RemarksOnField } from "@/features/notes/remarks-on-field";
import { WritingGroup } from "@/features/notes/writing-group";

const rowsAtLeast = 3;

type KnowingFieldsProps = { filled: Filled; choices: FormChoices; slug: string | null; added?: string };

/** How they know, and how sure they are. */
export function KnowingFields({ filled, choices, slug, added }: KnowingFieldsProps) {
  const { words, errors } = filled;
  const [labels, urls] = [words.sourceLabel ?? [], words.sourceUrl ?? []];
  const rows = Math.min(10, Math.max(rowsAtLeast, labels.length + 1, urls.length + 1));
  return (
    <WritingGroup id="how-we-know" title="How we know">
      <div className="grid max-w-content">
        <Disclosure summary="Where it comes from, and how sure you are" open={isTouched(filled, "howWeKnow", "howSure")}>
          <div className="grid gap-6">
            <RemarksOnField remarks={filled.remarks} field="howSure" />
            <ChoiceGroup
              {...choicesOf(filled, "howWeKnow")}
              legend="How you know"
              optional
              multiple
              columns={2}
              choices={said(knowingWords)}
            />
            <ChoiceGroup
              {...fieldOf(filled, "howSure")}
              legend="How sure you are"
              optional
              columns={2}
              choices={said(sureWords)}
            />
          </div>
        </Disclosure>
        <Disclosure summary="Sources" open={isTouched(filled, "sourceLabel", "sourceUrl")}>
          <div className="grid gap-6">
            <RemarksOnField remarks={filled.remarks} field="sourceUrl" />
            <p className="max-w-measure font-ui text-ui text-ink-3">
              Pages that others can look at. For example: The count of missed visits, 2018 · https://example.org/visits
            </p>
            {Array.from({ length: rows }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a source is known by its row
              <fieldset key={row} className="grid gap-3 sm:grid-cols-2">
                <legend className="sr-only">Source {row + 1}</legend>
                <TextField
                  name="sourceLabel"
                  id={`note-sourceLabel.${row}`}
                  label="What it is"
                  defaultValue={labels[row] ?? ""}
                  error={errors[`sourceLabel.${row}`]}
                />
                <TextField
                  name="sourceUrl"
                  id={`note-sourceUrl.${row}`}
                  label="Its address"
                  inputMode="url"
                  autoCapitalize="none"
                  spellCheck={false}
                  defaultValue={urls[row] ?? ""}
                  error={errors[`sourceUrl.${row}`]}
                />
              </fieldset>
            ))}
          </div>
        </Disclosure>
        <Disclosure summary="Pictures and files" open={isTouched(filled, "fileId", "fileText") || errors.file !== undefined}>
          <RemarksOnField remarks={filled.remarks} field="fileId" />
          <FileFields filled={filled} files={choices.files} slug={slug} added={added} />
        </Disclosure>
      </div>
    </WritingGroup>
  );
}

const said = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label: label.replace(/^./, (letter) => letter.toUpperCase()) }));
