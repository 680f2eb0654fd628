"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { narrowAudienceAction } from "@/features/notes/readers-actions";
import type { Readers } from "@/features/notes/readers-queries";
import { emptyForm, fieldValue } from "@/web/form-state";

type NarrowingFormProps = { note: Pick<Readers, "id" | "version" | "narrower" | "circle" | "audience" | "isOpen"> };

/** Fewer readers, at once. */
export function NarrowingForm({ note }: NarrowingFormProps) {
  const [state, send, isPending] = useActionState(narrowAudienceAction, emptyForm);
  useFreshPage(state);
  const isCircle = note.audience === "circle" && !note.isOpen;
  const words = {
    partners: { label: "Partners", hint: "Everybody who is signed in with an organisation." },
    circle: isCircle
      ? { label: "A smaller circle", hint: "Those that stay ticked below." }
      : { label: "A circle", hint: "The places and organisations that you name below." },
    organisation: { label: "Its own organisation only", hint: "Your colleagues; and, as always, whoever moderates its place." },
  };
  const sent = state.values.id !== undefined;
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "narrowing")} />
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="version" value={note.version} />
      <ChoiceGroup
        key={`${note.version} audience`}
        name="audience"
        id="narrowing-audience"
        legend="Who can still read it"
        choices={note.narrower.map((audience) => ({ value: audience, ...words[audience] }))}
        defaultValue={fieldValue(state, "audience")}
        error={state.errors.audience}
      />
      {isCircle && note.circle.length > 1 ? (
        <ChoiceGroup
          key={`${note.version} keep`}
          name="keep"
          id="narrowing-keep"
          legend="Who stays in the smaller circle"
          choices={note.circle.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={sent ? (state.values.keep ?? []) : note.circle.map(({ id }) => id)}
          multiple
          columns={2}
          error={state.errors.keep}
        />
      ) : null}
      {isCircle ? (
        <input type="hidden" name="circle" value="" />
      ) : (
        <TextArea
          name="circle"
          id="narrowing-circle"
          label="For a circle: its places and organisations"
          hint="One a line, as their pages here call them. A place means whoever works there, or in a part of it."
          optional
          rows={3}
          limit={2000}
          defaultValue={fieldValue(state, "circle")}
          error={state.errors.circle}
        />
      )}
      <div>
        <Button disabled={isPending}>Let only these read it</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
