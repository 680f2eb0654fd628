import { SelectField } from "@/components/select-field";
import { TextArea } from "@/components/text-area";
import type { PlaceToAskOf } from "@/features/questions/desk-queries";
import { mostQuestion, mostWhy } from "@/features/questions/schema-limits";
import { type FormState, fieldValue } from "@/web/form-state";

type QuestionFieldsProps = {
  state: FormState;
  places: readonly PlaceToAskOf[];
  question?: { question: string; whyItMatters: string; placeId: string | null };
};

/** What is asked, why, and of which place. */
export function QuestionFields({ state, places, question }: QuestionFieldsProps) {
  return (
    <>
      <TextArea
        name="question"
        id="question-question"
        label="The question"
        hint="One that would change what somebody does, if it were answered."
        rows={2}
        limit={mostQuestion}
        defaultValue={fieldValue(state, "question", question?.question)}
        error={state.errors.question}
      />
      <TextArea
        name="whyItMatters"
        id="question-whyItMatters"
        label="Why it matters"
        hint="If we knew, what would we do differently?"
        rows={4}
        limit={mostWhy}
        defaultValue={fieldValue(state, "whyItMatters", question?.whyItMatters)}
        error={state.errors.whyItMatters}
      />
      <SelectField
        name="placeId"
        id="question-placeId"
        label="Asked of one place"
        optional
        empty="Of all of them"
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={fieldValue(state, "placeId", question?.placeId ?? "")}
        error={state.errors.placeId}
      />
    </>
  );
}
