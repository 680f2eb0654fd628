"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { SelectField } from "@/components/select-field";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { foundOrganisationAction } from "@/features/organisations/actions";
import { kindWords } from "@/features/organisations/in-words";
import type { PlaceToChoose } from "@/features/organisations/keeping-queries";
import { PlaceChoice } from "@/features/organisations/place-choice";
import { mostAbout } from "@/features/organisations/schema-limits";
import { emptyForm, fieldValue } from "@/web/form-state";

type FoundingFormProps = { id: string; places: readonly PlaceToChoose[] };

export function FoundingForm({ id, places }: FoundingFormProps) {
  const [state, found, isFounding] = useActionState(foundOrganisationAction, emptyForm);
  useFreshPage(state);
  const chosen = state.values.placeIds ?? [];
  return (
    <form action={found} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "change")} />
      <input type="hidden" name="id" value={id} />
      <TextField
        name="name"
        id="change-name"
        label="Name"
        hint="As it calls itself. Its address is made from it, and stays."
        defaultValue={fieldValue(state, "name")}
        error={state.errors.name}
      />
      <SelectField
        name="kind"
        id="change-kind"
        label="Kind"
        empty="Choose one"
        options={kindOptions}
        defaultValue={fieldValue(state, "kind")}
        error={state.errors.kind}
      />
      <TextArea
        name="about"
        id="change-about"
        label="About"
        hint="A sentence or two. Its leads can change it."
        optional
        rows={4}
        limit={mostAbout}
        defaultValue={fieldValue(state, "about")}
        error={state.errors.about}
      />
      <PlaceChoice key={chosen.join()} places={places} chosen={chosen} error={state.errors.placeIds} />
      <div>
        <Button disabled={isFounding}>Add the organisation</Button>
      </div>
    </form>
  );
}

const kindOptions = Object.entries(kindWords).map(([value, label]) => ({ value, label }));
