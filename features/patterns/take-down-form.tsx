"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { unpublishPatternAction } from "@/features/patterns/actions";
import { mostReason } from "@/features/patterns/schema-limits";
import { emptyForm, fieldValue } from "@/web/form-state";

export function TakeDownForm({ patternId }: { patternId: string }) {
  const [state, send, isSending] = useActionState(unpublishPatternAction, emptyForm);
  return (
    <Disclosure summary="Take it down" open={state.message !== undefined}>
      <form action={send} noValidate className="grid max-w-content gap-4">
        <ErrorSummary errors={formErrors(state, "take-down")} />
        <input type="hidden" name="id" value={patternId} />
        <TextArea
          name="reason"
          id="take-down-reason"
          label="Why"
          hint="It is kept in the record. The words and what it cites stay here, as a draft."
          rows={3}
          limit={mostReason}
          defaultValue={fieldValue(state, "reason")}
          error={state.errors.reason}
        />
        <div>
          <Button variant="danger" disabled={isSending}>
            Take the pattern down
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
