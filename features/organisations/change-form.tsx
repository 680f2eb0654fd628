"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { SelectField } from "@/components/select-field";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { changeOrganisationAction } from "@/features/organisations/actions";
import { kindWords } from "@/features/organisations/in-words";
import type { OrganisationToChange, PlaceToChoose } from "@/features/organisations/keeping-queries";
import { PlaceChoice } from "@/features/organisations/place-choice";
import { mostAbout } from "@/features/organisations/schema-limits";
import { StandsNow } from "@/features/organisations/stands-now";
import { emptyForm, fieldValue } from "@/web/form-state";

type ChangeFormProps = { organisation: OrganisationToChange; places: readonly PlaceToChoose[] };

/** What an organisation's page says of it. Its name and kind are asked of staff alone. */
export function ChangeForm({ organisation, places }: ChangeFormProps) {
  const [state, save, isSaving] = useActionState(changeOrganisationAction, emptyForm);
  useFreshPage(state);
  const { id, version, name, kind, about, readingDays, placeIds, can } = organisation;
  const wasSent = state.values.organisationId !== undefined;
  const chosen = wasSent ? (state.values.placeIds ?? []) : placeIds;
  return (
    <form action={save} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "change")} />
      {state.errors.version ? <StandsNow organisation={organisation} places={places} /> : null}
      <input type="hidden" name="organisationId" value={id} />
      <input type="hidden" name="version" value={version} />
      <KeepWords name={`organisation:${id}`} />
      {can.rename ? (
        <>
          <TextField
            name="name"
            id="change-name"
            label="Name"
            defaultValue={fieldValue(state, "name", name)}
            error={state.errors.name}
          />
          <SelectField
            name="kind"
            id="change-kind"
            label="Kind"
            options={kindOptions}
            defaultValue={fieldValue(state, "kind", kind)}
            error={state.errors.kind}
          />
        </>
      ) : null}
      <TextArea
        name="about"
        id="change-about"
        label="About"
        hint="Who you are and what you do, for somebody who has never heard of you. An empty line begins a new paragraph."
        optional
        rows={6}
        limit={mostAbout}
        defaultValue={fieldValue(state, "about", about)}
        error={state.errors.about}
      />
      <TextField
        name="readingDays"
        id="change-readingDays"
        label="How many days colleagues have to read a note first"
        hint="Whoever writes can ask a colleague to read before the editors do. After these days the note goes to the editors as it is."
        inputMode="numeric"
        width="short"
        defaultValue={fieldValue(state, "readingDays", String(readingDays))}
        error={state.errors.readingDays}
      />
      <PlaceChoice key={chosen.join()} places={places} chosen={chosen} error={state.errors.placeIds} />
      <div>
        <Button disabled={isSaving}>Save</Button>
      </div>
    </form>
  );
}

const kindOptions = Object.entries(kindWords).map(([value, label]) => ({ value, label }));
