"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { writeInBriefAction } from "@/features/places/actions";
import type { PlaceToKeep } from "@/features/places/keeping-queries";
import { mostInSentence } from "@/features/places/schema-limits";
import { emptyForm, fieldValue } from "@/web/form-state";

type InBriefFormProps = { place: Pick<PlaceToKeep, "id" | "name" | "inBrief" | "inBriefMark"> };

const fields = [
  { name: "first", label: "First sentence" },
  { name: "second", label: "Second sentence" },
  { name: "third", label: "Third sentence" },
] as const;

/** What stands first on a place's page, a region's or the whole country's, in an editor's words. */
export function InBriefForm({ place }: InBriefFormProps) {
  const [state, write, isWriting] = useActionState(writeInBriefAction, emptyForm);
  useFreshPage(state);
  return (
    <section aria-labelledby="in-brief-form" className="mt-12 max-w-content border-t-2 border-ink pt-4">
      <h2 id="in-brief-form" className="text-h2">
        In brief
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        What people in {place.name} are trying to change, in up to three sentences. Everybody reads them first on its page.
      </p>
      <form action={write} noValidate className="mt-4 grid gap-4">
        <ErrorSummary errors={formErrors(state, "in-brief")} />
        <input type="hidden" name="placeId" value={place.id} />
        <input type="hidden" name="version" value={place.inBriefMark} />
        {fields.map(({ name, label }, index) => (
          <TextArea
            key={name}
            name={name}
            id={`in-brief-${name}`}
            label={label}
            optional
            rows={2}
            limit={mostInSentence}
            defaultValue={fieldValue(state, name, place.inBrief[index])}
            error={state.errors[name]}
          />
        ))}
        <div>
          <Button disabled={isWriting}>Save these words</Button>
        </div>
        <FormStatus>{state.done}</FormStatus>
      </form>
    </section>
  );
}
