import { ChoiceGroup } from "@/components/choice-group";
import { Disclosure } from "@/components/disclosure";
import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import { CareFields } from "@/features/notes/care-fields";
import { CircleFields } from "@/features/notes/circle-fields";
import { type Filled, fieldOf, isTouched } from "@/features/notes/field-of";
import type { FormChoices } from "@/features/notes/form-queries";
import { NamedAsField } from "@/features/notes/named-as-field";
import { RemarksOnField } from "@/features/notes/remarks-on-field";
import { WritingGroup } from "@/features/notes/writing-group";

type ReaderFieldsProps = { filled: Filled; choices: FormChoices; isDraft: boolean };

/** Who can read it and from when, how its author is named, and whether anybody could be recognised. */
export function ReaderFields({ filled, choices, isDraft }: ReaderFieldsProps) {
  const { organisations, colleagues } = choices;
  const own = organisations.length === 1 ? organisations[0]?.name : "the organisation you write for";
  return (
    <WritingGroup id="who-reads-and-care" title="Who reads it, and care">
      <RemarksOnField remarks={filled.remarks} field="audience" />
      <ChoiceGroup
        {...fieldOf(filled, "audience")}
        legend="Who can read it"
        columns={2}
        choices={[
          { value: "everyone", label: "Everyone", hint: "Also without an account" },
          { value: "partners", label: "Partners", hint: "Everybody signed in with an organisation" },
          { value: "circle", label: "A circle", hint: "Places or organisations that you name" },
          { value: "organisation", label: "My organisation", hint: `Only people in ${own}` },
        ]}
      />
      <div className="hidden group-has-[[value=circle]:checked]/note:block">
        <CircleFields filled={filled} others={choices.others} />
      </div>
      <div className="max-w-measure group-has-[[value=everyone]:checked]/note:hidden">
        <Disclosure summary="Open it to everyone later" open={isTouched(filled, "opensOn")}>
          <TextField
            {...fieldOf(filled, "opensOn")}
            type="date"
            label="Everyone can read it from"
            optional
            hint="From midnight, UK time. Never before the editors have published it."
            width="short"
          />
        </Disclosure>
      </div>
      <RemarksOnField remarks={filled.remarks} field="namedAs" />
      <NamedAsField filled={filled} choices={choices} />
      <RemarksOnField remarks={filled.remarks} field="care" />
      <CareFields filled={filled} />
      {isDraft && colleagues.length > 0 ? (
        <div className="max-w-measure">
          <Disclosure summary="Ask a colleague to read it first" open={isTouched(filled, "readerId")}>
            <SelectField
              {...fieldOf(filled, "readerId")}
              label="Who reads it before the editors do"
              optional
              hint="They get a letter and a few days. Without an answer it goes to the editors as it is."
              empty="Nobody"
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Disclosure>
        </div>
      ) : null}
    </WritingGroup>
  );
}
