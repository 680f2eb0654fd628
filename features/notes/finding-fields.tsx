import { Disclosure } from "@/components/disclosure";
import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import { type Filled, fieldOf, isTouched } from "@/features/notes/field-of";
import type { FormChoices } from "@/features/notes/form-queries";
import { RemarksOnField } from "@/features/notes/remarks-on-field";
import { TitleField } from "@/features/notes/title-field";
import { WritingGroup } from "@/features/notes/writing-group";

type FindingFieldsProps = { filled: Filled; choices: FormChoices };

/** What was found, and for whom, where and when: the last three are filled in already. */
export function FindingFields({ filled, choices }: FindingFieldsProps) {
  const { organisations, places } = choices;
  const organisation = fieldOf(filled, "organisationId");
  return (
    <WritingGroup id="the-finding" title="The finding">
      <RemarksOnField remarks={filled.remarks} field="title" />
      <TitleField {...fieldOf(filled, "title")} />
      <RemarksOnField remarks={filled.remarks} field="place" />
      <TextField
        {...fieldOf(filled, "place")}
        label="The place"
        hint="A council’s name, or a place’s code"
        width="half"
        list="note-places"
        autoComplete="off"
      />
      <datalist id="note-places">
        {places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
      {organisations.length === 1 && !organisation.error ? (
        <input type="hidden" name="organisationId" value={organisations[0]?.id} />
      ) : (
        <SelectField
          {...organisation}
          label="You write for"
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div className="grid gap-4">
        <RemarksOnField remarks={filled.remarks} field="from" />
        <TextField {...fieldOf(filled, "from")} type="month" label="The month it happened" hint="Like 2018-04" width="short" />
        <div className="max-w-measure">
          <Disclosure summary="It took longer than a month" open={isTouched(filled, "to")}>
            <TextField
              {...fieldOf(filled, "to")}
              type="month"
              label="The last month"
              optional
              hint="Like 2018-06"
              width="short"
            />
          </Disclosure>
        </div>
      </div>
    </WritingGroup>
  );
}
