import { ChoiceGroup } from "@/components/choice-group";
import { TextArea } from "@/components/text-area";
import { mostMeant } from "@/features/patterns/schema-limits";
import { type FormState, fieldValue } from "@/web/form-state";

type MeantFieldsProps = { name: string; state: FormState; source?: { stance: string; words: string } };

/** On which side it speaks, and what of it is meant. */
export function MeantFields({ name, state, source }: MeantFieldsProps) {
  const stance = fieldValue(state, "stance", source?.stance);
  return (
    <>
      <ChoiceGroup
        key={stance}
        name="stance"
        id={`${name}-stance`}
        legend="Which way it speaks"
        columns={2}
        choices={[
          { value: "for", label: "For the claim" },
          { value: "against", label: "Against it" },
        ]}
        defaultValue={stance}
        error={state.errors.stance}
      />
      <TextArea
        name="words"
        id={`${name}-words`}
        label="What of it is meant"
        hint="One sentence, for who has not read it."
        optional
        rows={2}
        limit={mostMeant}
        defaultValue={fieldValue(state, "words", source?.words)}
        error={state.errors.words}
      />
    </>
  );
}
