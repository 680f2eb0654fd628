"use client";

import { ChoiceGroup } from "@/components/choice-group";
import { TextArea } from "@/components/text-area";
import { ChangeForm } from "@/features/desk/change-form";
import { changeQuestionAction } from "@/features/questions/actions";
import type { PlaceToAskOf, QuestionToChange } from "@/features/questions/desk-queries";
import { stateWords } from "@/features/questions/in-words";
import { QuestionFields } from "@/features/questions/question-fields";
import { mostToday } from "@/features/questions/schema-limits";
import { fieldValue } from "@/web/form-state";

type QuestionFormProps = { question: QuestionToChange; places: readonly PlaceToAskOf[] };

export function QuestionForm({ question, places }: QuestionFormProps) {
  return (
    <ChangeForm
      action={changeQuestionAction}
      noun="question"
      item={question}
      stands={[
        { key: "The question", value: question.question },
        { key: "Why it matters", value: question.whyItMatters },
        { key: "Where it stands", value: stateWords[question.state].short },
        { key: "What we think today", value: question.today },
      ]}
    >
      {(state) => {
        const stands = fieldValue(state, "state", question.state);
        return (
          <>
            <QuestionFields state={state} places={places} question={question} />
            <ChoiceGroup
              key={stands}
              name="state"
              id="question-state"
              legend="Where it stands"
              choices={stateChoices}
              defaultValue={stands}
              error={state.errors.state}
            />
            <TextArea
              name="today"
              id="question-today"
              label="What we think today"
              hint="As far as the network knows, with what it does not know. Everybody reads this, so nothing of a note that only some may read. Markdown."
              optional
              rows={8}
              limit={mostToday}
              defaultValue={fieldValue(state, "today", question.today)}
              error={state.errors.today}
            />
          </>
        );
      }}
    </ChangeForm>
  );
}

const stateChoices = Object.entries(stateWords).map(([value, { short, sentence }]) => ({
  value,
  label: short,
  hint: sentence,
}));
