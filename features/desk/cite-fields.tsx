import { SelectField, type SelectOption } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import { type FormState, fieldValue } from "@/web/form-state";

type CiteFieldsProps = { name: string; state: FormState; choices: readonly SelectOption[]; label: string; hint: string };

/** What is to be cited: pasted, or chosen from what lies near. */
export function CiteFields({ name, state, choices, label, hint }: CiteFieldsProps) {
  return (
    <>
      <TextField
        name="named"
        id={`${name}-named`}
        label={label}
        hint={hint}
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
