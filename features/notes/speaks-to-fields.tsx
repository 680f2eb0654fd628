import { ChoiceGroup } from "@/components/choice-group";
import { Disclosure } from "@/components/disclosure";
import { SelectField } from "@/components/select-field";
import { BehaviourFields } from "@/features/notes/behaviour-fields";
import { choicesOf, type Filled, fieldOf, isTouched } from "@/features/notes/field-of";
import type { FormChoices } from "@/features/notes/form-queries";
import { levelWords } from "@/features/notes/in-words";
import { RemarksOnField } from "@/features/notes/remarks-on-field";
import { WritingGroup } from "@/features/notes/writing-group";

type SpeaksToFieldsProps = { filled: Filled; choices: FormChoices };

/** What it belongs to, so that others find it: nothing of this is needed. */
export function SpeaksToFields({ filled, choices }: SpeaksToFieldsProps) {
  const { themes, questions, challenges, inquiries, behaviours } = choices;
  const options = (all: readonly { id: string; name: string }[]) => all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <WritingGroup id="what-it-speaks-to" title="What it speaks to">
      <p className="max-w-measure font-ui text-ui text-ink-2">
        So that others find it. You can leave all of this; the editors help.
      </p>
      <div className="grid max-w-content">
        <Disclosure summary="Themes" open={isTouched(filled, "themes")}>
          <RemarksOnField remarks={filled.remarks} field="themes" />
          <ChoiceGroup
            {...choicesOf(filled, "themes")}
            legend="What it is about"
            hint="At most four"
            optional
            multiple
            columns={2}
            choices={options(themes)}
          />
        </Disclosure>
        <Disclosure
          summary="A question, a challenge, an inquiry"
          open={isTouched(filled, "questionId", "challengeId", "inquiryId")}
        >
          <div className="grid gap-6">
            <SelectField
              {...fieldOf(filled, "questionId")}
              label="A learning question that it speaks to"
              optional
              empty="None"
              options={options(questions)}
            />
            <SelectField
              {...fieldOf(filled, "challengeId")}
              label="A grand challenge that it is part of"
              optional
              empty="None"
              options={options(challenges)}
            />
            <SelectField
              {...fieldOf(filled, "inquiryId")}
              label="An inquiry that it is part of"
              optional
              empty="None"
              options={options(inquiries)}
            />
          </div>
        </Disclosure>
        <Disclosure summary="Level" open={isTouched(filled, "levels")}>
          <ChoiceGroup
            {...choicesOf(filled, "levels")}
            legend="Where something changed"
            optional
            multiple
            columns={2}
            choices={Object.entries(levelWords).map(([value, label]) => ({
              value,
              label: <span className="inline-block first-letter:uppercase">{label}</span>,
            }))}
          />
        </Disclosure>
        {behaviours.length > 0 ? (
          <Disclosure summary="Behaviours" open={isTouched(filled, "behaviours")}>
            <RemarksOnField remarks={filled.remarks} field="behaviours" />
            <BehaviourFields filled={filled} behaviours={behaviours} />
          </Disclosure>
        ) : null}
      </div>
    </WritingGroup>
  );
}
