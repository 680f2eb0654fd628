"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { answerMissionAction } from "@/features/challenges/actions";
import type { MissionToChange } from "@/features/challenges/desk-queries";
import { answerWords } from "@/features/challenges/in-words";
import { mostTest } from "@/features/challenges/schema-limits";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { StandsNow } from "@/features/desk/stands-now";
import { useBase } from "@/features/desk/use-base";
import { emptyForm, fieldValue } from "@/web/form-state";

export function AnswerMissionForm({ mission }: { mission: MissionToChange }) {
  const [state, save, isSaving] = useActionState(answerMissionAction, emptyForm);
  useFreshPage(state);
  const { id, title, answer, answered, answeredOn, answerSeen } = mission;
  const name = `answer-${id}`;
  const chosen = fieldValue(state, "answer", answer ?? "");
  return (
    <div>
      <Disclosure
        summary={
          <>
            {answer ? "Change the answer" : "Answer it"}
            <span className="sr-only">: {title}</span>
          </>
        }
        open={state.message !== undefined}
      >
        <form action={save} noValidate className="grid max-w-content gap-6">
          <ErrorSummary errors={formErrors(state, name)} />
          {state.errors.version ? (
            <StandsNow
              name={name}
              rows={[
                { key: "Answer", value: answer ? answerWords[answer] : "Not answered yet" },
                { key: "Why", value: answered ?? "" },
                { key: "On", value: answeredOn ?? "" },
              ]}
            />
          ) : null}
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={useBase(state, "seen", answerSeen)} />
          <ChoiceGroup
            key={chosen}
            name="answer"
            id={`${name}-answer`}
            legend="Was it reached?"
            columns={2}
            choices={choices}
            defaultValue={chosen}
            error={state.errors.answer}
          />
          <TextArea
            name="answered"
            id={`${name}-answered`}
            label="Why, in words"
            hint="No and stopped are as good to learn from as yes."
            rows={3}
            limit={mostTest}
            defaultValue={fieldValue(state, "answered", answered ?? "")}
            error={state.errors.answered}
          />
          <TextField
            name="answeredOn"
            id={`${name}-answeredOn`}
            type="date"
            label="On which day"
            width="short"
            defaultValue={fieldValue(state, "answeredOn", answeredOn ?? "")}
            error={state.errors.answeredOn}
          />
          <div>
            <Button variant="quiet" disabled={isSaving}>
              Save the answer
            </Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}

const choices = [
  { value: "", label: "Not answered yet" },
  ...Object.entries(answerWords).map(([value, label]) => ({ value, label })),
];
