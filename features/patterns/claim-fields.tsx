import { SelectField } from "@/components/select-field";
import { TextArea } from "@/components/text-area";
import type { QuestionToChoose } from "@/features/patterns/desk-queries";
import { mostClaim } from "@/features/patterns/schema-limits";
import { type FormState, fieldValue } from "@/web/form-state";

type ClaimFieldsProps = {
  state: FormState;
  questions: readonly QuestionToChoose[];
  pattern?: { claim: string; questionId: string | null };
};

/** The claim, and the question that it answers a part of. */
export function ClaimFields({ state, questions, pattern }: ClaimFieldsProps) {
  return (
    <>
      <TextArea
        name="claim"
        id="pattern-claim"
        label="The claim"
        hint="One sentence that somebody could disagree with, such as “The first contact sets the terms”."
        rows={2}
        limit={mostClaim}
        defaultValue={fieldValue(state, "claim", pattern?.claim)}
        error={state.errors.claim}
      />
      <SelectField
        name="questionId"
        id="pattern-questionId"
        label="On the question"
        hint="Its notes and insights are then offered to cite."
        optional
        empty="No question"
        options={questions.map(({ id, number, question }) => ({ value: id, label: `${number} ${question}` }))}
        defaultValue={fieldValue(state, "questionId", pattern?.questionId ?? "")}
        error={state.errors.questionId}
      />
    </>
  );
}
