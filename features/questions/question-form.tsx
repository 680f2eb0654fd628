"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { StandsNow } from "@/features/desk/stands-now";
import { useBase } from "@/features/desk/use-base";
import { changeQuestionAction } from "@/features/questions/actions";
import type { PlaceToAskOf, QuestionToChange } from "@/features/questions/desk-queries";
import { stateWords } from "@/features/questions/in-words";
import { QuestionFields } from "@/features/questions/question-fields";
import { mostToday } from "@/features/questions/schema-limits";
import { emptyForm, fieldValue } from "@/web/form-state";

type QuestionFormProps = { question: QuestionToChange; places: readonly PlaceToAskOf[] };

export function QuestionForm({ question, places }: QuestionFormProps) {
  const [state, save, isSaving] = useActionState(changeQuestionAction, emptyForm);
  useFreshPage(state);
  const base = useBase(state, "version", String(question.version));
  const stands = fieldValue(state, "state", question.state);
  return (
    <form action={save} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "question")} />
      {state.errors.version ? (
        <StandsNow
          name="question"
          rows={[
            { key: "The question", value: question.question },
            { key: "Why it matters", value: question.whyItMatters },
            { key: "Where it stands", value: stateWords[question.state].short },
            { key: "What we think today", value: question.today },
          ]}
        />
      ) : null}
      <input type="hidden" name="id" value={question.id} />
      <input type="hidden" name="version" value={base} />
      <KeepWords name={`question:${question.id}`} sent={state.done} />
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
      <div>
        <Button disabled={isSaving}>Save</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}

const stateChoices = Object.entries(stateWords).map(([value, { short, sentence }]) => ({
  value,
  label: short,
  hint: sentence,
}));
