"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import {
  addNeighbourhoodAction,
  endPlaceAction,
  mergePlacesAction,
  recodePlaceAction,
  renamePlaceAction,
  splitPlaceAction,
} from "@/features/places/reshaping-actions";
import type { Reshaping } from "@/features/places/reshaping-schema";
import { emptyForm, fieldValue } from "@/web/form-state";

const deeds = {
  part: { action: addNeighbourhoodAction, button: "Add it" },
  rename: { action: renamePlaceAction, button: "Rename it" },
  recode: { action: recodePlaceAction, button: "Give it this code" },
  merge: { action: mergePlacesAction, button: "Merge" },
  split: { action: splitPlaceAction, button: "Split it" },
  end: { action: endPlaceAction, button: "End it" },
};

type ConfirmDeedProps = {
  deed: Reshaping;
  placeId: string;
  address: string;
  /** What was asked for, as typed. */
  typed: Record<string, string>;
  /** The mark of the preview above; without it there is none, since the deed cannot be done. */
  seen?: string;
};

/** The second step of a deed: with a word why, it is done. */
export function ConfirmDeed({ deed, placeId, address, typed, seen }: ConfirmDeedProps) {
  const [state, send, isPending] = useActionState(deeds[deed].action, emptyForm);
  if (!seen && !state.message) return null;
  const { preview: _, ...fields } = typed;
  const change = `${address}?${new URLSearchParams(fields)}`;
  const { reason, ...others } = state.errors;
  const said = Object.values(others);
  const errors = reason
    ? [{ fieldId: "confirm-reason", message: reason }]
    : (said.length > 0 || !state.message ? said : [state.message]).map((message) => ({ message }));
  return (
    <section aria-labelledby="confirm" className="max-w-content border-t-2 border-ink pt-4">
      <h2 id="confirm" className="mb-4 text-h2">
        Do it
      </h2>
      <form action={send} noValidate className="grid gap-4">
        <ErrorSummary errors={errors} />
        {Object.entries({ ...fields, placeId, seen: seen ?? "" }).map(([name, value]) => (
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
          {seen ? <Button disabled={isPending}>{deeds[deed].button}</Button> : null}
          <a href={change} className="inline-flex min-h-target items-center font-ui text-ui">
            Change what was asked
          </a>
          {state.message && !reason ? (
            <a href={`${change}&preview=yes`} className="inline-flex min-h-target items-center font-ui text-ui">
              Look at it again
            </a>
          ) : null}
        </div>
      </form>
    </section>
  );
}
