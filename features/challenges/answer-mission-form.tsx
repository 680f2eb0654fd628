"use client";

import { ChoiceGroup } from "@/components/choice-group";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { answerMissionAction } from "@/features/challenges/actions";
import type { MissionToChange } from "@/features/challenges/desk-queries";
import { answerWords } from "@/features/challenges/in-words";
import { mostTest } from "@/features/challenges/schema-limits";
import { ChangeRowForm } from "@/features/desk/change-row-form";
import { fieldValue } from "@/web/form-state";

export function AnswerMissionForm({ mission }: { mission: MissionToChange }) {
  const { id, title, answer, answered, answeredOn, answerSeen } = mission;
  const name = `answer-${id}`;
  return (
    <ChangeRowForm
      action={answerMissionAction}
      name={name}
      row={{ id, title, seen: answerSeen }}
      summary={answer ? "Change the answer" : "Answer it"}
      save="Save the answer"
      stands={[
        { key: "Answer", value: answer ? answerWords[answer] : "Not answered yet" },
        { key: "Why", value: answered ?? "" },
        { key: "On", value: answeredOn ?? "" },
      ]}
    >
      {(state) => {
        const chosen = fieldValue(state, "answer", answer ?? "");
        return (
          <>
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
          </>
        );
      }}
    </ChangeRowForm>
  );
}

const choices = [
  { value: "", label: "Not answered yet" },
  ...Object.entries(answerWords).map(([value, label]) => ({ value, label })),
];
