"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { draftWorkshopAction } from "@/features/workshops/actions";
import type { PlaceToMeetIn } from "@/features/workshops/desk-queries";
import { WorkshopFields } from "@/features/workshops/workshop-fields";
import { emptyForm } from "@/web/form-state";

/** When, where and for whom is enough to begin with; what was asked and said comes next. */
export function BeginWorkshopForm({ id, places }: { id: string; places: readonly PlaceToMeetIn[] }) {
  const [state, begin, isBeginning] = useActionState(draftWorkshopAction, emptyForm);
  useFreshPage(state);
  return (
    <form action={begin} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "workshop")} />
      <input type="hidden" name="id" value={id} />
      <WorkshopFields state={state} places={places} />
      <div>
        <Button disabled={isBeginning}>Begin the workshop</Button>
      </div>
    </form>
  );
}
