import { SelectField, type SelectOption } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import { type FormState, fieldValue } from "@/web/form-state";

type CiteFieldsProps = { name: string; state: FormState; choices: readonly SelectOption[]; what: string };

/** What is to be cited: pasted, or chosen from what lies near. */
export function CiteFields({ name, state, choices, what }: CiteFieldsProps) {
  return (
    <>
      <TextField
        name="named"
        id={`${name}-named`}
        label="Address or reference"
        hint={`Of ${what}: paste its address, or write its reference, such as HB-2018-0042.`}
        autoComplete="off"
        defaultValue={fieldValue(state, "named")}
        error={state.errors.named}
      />
      {choices.length > 0 ? (
        <SelectField
          name="chosen"
          id={`${name}-chosen`}
          label="Or choose"
          empty="Nothing chosen"
          options={choices}
          defaultValue={fieldValue(state, "chosen")}
          error={state.errors.chosen}
        />
      ) : null}
    </>
  );
}
