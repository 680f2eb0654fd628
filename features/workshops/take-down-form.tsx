"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { unpublishWorkshopAction } from "@/features/workshops/actions";
import { mostReason } from "@/features/workshops/schema-limits";
import { emptyForm, fieldValue } from "@/web/form-state";

export function TakeDownForm({ workshopId }: { workshopId: string }) {
  const [state, send, isSending] = useActionState(unpublishWorkshopAction, emptyForm);
  return (
    <Disclosure summary="Take it down" open={state.message !== undefined}>
      <form action={send} noValidate className="grid max-w-content gap-4">
        <ErrorSummary errors={formErrors(state, "take-down")} />
        <input type="hidden" name="id" value={workshopId} />
        <TextArea
          name="reason"
          id="take-down-reason"
          label="Why"
          hint="It is kept in the record. Its words and notes stay here, as a draft."
          rows={3}
          limit={mostReason}
          defaultValue={fieldValue(state, "reason")}
          error={state.errors.reason}
        />
        <div>
          <Button variant="danger" disabled={isSending}>
            Take the workshop down
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
