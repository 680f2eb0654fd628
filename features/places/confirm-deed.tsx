"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import {
  endPlaceAction,
  mergePlacesAction,
  recodePlaceAction,
  renamePlaceAction,
  splitPlaceAction,
} from "@/features/places/reshaping-actions";
import type { Reshaping } from "@/features/places/reshaping-schema";
import { emptyForm, fieldValue } from "@/web/form-state";

const actions = {
  rename: renamePlaceAction,
  recode: recodePlaceAction,
  merge: mergePlacesAction,
  split: splitPlaceAction,
  end: endPlaceAction,
};

type ConfirmDeedProps = {
  deed: Reshaping;
  fields: Record<string, string>;
  button: string;
  /** Back to what was asked; and to this preview as it would be now. */
  change: string;
  again: string;
};

/** The second step of a deed: with a word why, it is done. */
export function ConfirmDeed({ deed, fields, button, change, again }: ConfirmDeedProps) {
  const [state, send, isPending] = useActionState(actions[deed], emptyForm);
  const { reason, ...others } = state.errors;
  const errors = [
    ...(reason ? [{ fieldId: "confirm-reason", message: reason }] : []),
    ...Object.values(others).map((message) => ({ message })),
  ];
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary errors={errors.length > 0 || !state.message ? errors : [{ message: state.message }]} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="reason"
        id="confirm-reason"
        label="Why"
        hint="An order, a council’s decision, a link. It is kept in the place’s history."
        rows={3}
        limit={1000}
        defaultValue={fieldValue(state, "reason")}
        error={reason}
      />
      <div className="flex flex-wrap items-center gap-6">
        <Button disabled={isPending}>{button}</Button>
        <a href={change} className="inline-flex min-h-target items-center font-ui text-ui">
          Change what was asked
        </a>
        {state.message && !reason ? (
          <a href={again} className="inline-flex min-h-target items-center font-ui text-ui">
            Look at it again
          </a>
        ) : null}
      </div>
    </form>
  );
}
