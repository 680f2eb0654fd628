"use client";

import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { ChangeForm } from "@/features/desk/change-form";
import { changeWorkshopAction } from "@/features/workshops/actions";
import type { PlaceToMeetIn, WorkshopToWrite } from "@/features/workshops/desk-queries";
import { timesInWords } from "@/features/workshops/in-words";
import { mostAnswers, mostOutcome, mostPrompts } from "@/features/workshops/schema-limits";
import { WorkshopFields } from "@/features/workshops/workshop-fields";
import { dayInWords } from "@/lib/dates";
import { fieldValue } from "@/web/form-state";

type Workshop = Omit<WorkshopToWrite, "notes" | "choices" | "publishedAt">;

export function WorkshopForm({ workshop, places }: { workshop: Workshop; places: readonly PlaceToMeetIn[] }) {
  const { title, heldOn, place, venue, forWhom, came, prompts, answers, outcome } = workshop;
  const asked = prompts.join("\n");
  const said = answers.join("\n");
  return (
    <ChangeForm
      action={changeWorkshopAction}
      noun="workshop"
      item={workshop}
      stands={[
        { key: "Title", value: title },
        { key: "When", value: [dayInWords(heldOn), timesInWords(workshop)].filter(Boolean).join(", ") },
        { key: "Where", value: [venue, place].filter(Boolean).join(", ") },
        { key: "Who it is for", value: forWhom },
        { key: "How many came", value: came === null ? "" : String(came) },
        { key: "Prompts", value: asked },
        { key: "What people said", value: said },
        { key: "What came of it", value: outcome },
      ]}
    >
      {(state) => (
        <>
          <WorkshopFields state={state} places={places} workshop={workshop} />
          <TextArea
            name="prompts"
            id="workshop-prompts"
            label="Prompts"
            hint={`What people are asked: a line each, at most ${mostPrompts}.`}
            optional
            rows={4}
            defaultValue={fieldValue(state, "prompts", asked)}
            error={state.errors.prompts}
          />
          <TextArea
            name="answers"
            id="workshop-answers"
            label="What people said"
            hint={`In headlines: a line each, at most ${mostAnswers}. Nobody is named.`}
            optional
            rows={5}
            defaultValue={fieldValue(state, "answers", said)}
            error={state.errors.answers}
          />
          <TextField
            name="came"
            id="workshop-came"
            label="How many came"
            inputMode="numeric"
            autoComplete="off"
            width="short"
            optional
            defaultValue={fieldValue(state, "came", came === null ? "" : String(came))}
            error={state.errors.came}
          />
          <TextArea
            name="outcome"
            id="workshop-outcome"
            label="What came of it"
            hint="What was tried, decided or stopped since. Everybody reads this. Markdown."
            optional
            rows={6}
            limit={mostOutcome}
            defaultValue={fieldValue(state, "outcome", outcome)}
            error={state.errors.outcome}
          />
        </>
      )}
    </ChangeForm>
  );
}
