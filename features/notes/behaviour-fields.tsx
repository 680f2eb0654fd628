import { SelectField } from "@/components/select-field";
import { groups } from "@/features/behaviours/group-words";
import { choicesOf, type Filled } from "@/features/notes/field-of";
import type { FormChoices } from "@/features/notes/form-queries";
import { stanceWords } from "@/features/notes/in-words";

type BehaviourFieldsProps = { filled: Filled; behaviours: FormChoices["behaviours"] };

/** Up to three of the nine, each with how it was: a reflection, never a score. */
export function BehaviourFields({ filled, behaviours }: BehaviourFieldsProps) {
  const { defaultValue: chosen, error } = choicesOf(filled, "behaviours");
  const isAmong = (value: string) => behaviours.some(({ id }) => value.startsWith(id));
  const first = behaviours[0]?.id;
  return (
    <div className="grid gap-8">
      <p className="max-w-measure font-ui text-ui text-ink-3">
        At most three that this note shows something about: a reflection, not a score.
      </p>
      {groups.map(({ key, word, asks }) => (
        <fieldset key={key} className="grid gap-4">
          <legend className="font-ui text-ui font-semibold">
            {word} <span className="font-normal text-ink-3">· {asks}</span>
          </legend>
          {behaviours
            .filter(({ group }) => group === key)
            .map(({ id, words }) => (
              <SelectField
                key={id}
                name="behaviours"
                id={id === first ? "note-behaviours" : `note-behaviours-${id}`}
                label={words}
                empty="Not in this note"
                options={Object.entries(stanceWords).map(([stance, label]) => ({
                  value: `${id}:${stance}`,
                  label: label.replace(/^./, (letter) => letter.toUpperCase()),
                }))}
                defaultValue={chosen.find((value) => value.startsWith(id)) ?? ""}
                error={id === first ? error : undefined}
              />
            ))}
        </fieldset>
      ))}
      {/* Of an older set: they stay. */}
      {chosen
        .filter((value) => value && !isAmong(value))
        .map((value) => (
          <input key={value} type="hidden" name="behaviours" value={value} />
        ))}
    </div>
  );
}
