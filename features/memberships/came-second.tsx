"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { answerRequestAction } from "@/features/memberships/deciding-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

/** Without scripts, the answer to a decision that came second: what happened, and the word that was written for nothing. */
export function CameSecond({ id, here }: { id: string; here: string }) {
  const [state] = useActionState(answerRequestAction, emptyForm, here);
  const reason = fieldValue(state, "reason");
  if (!state.message) return null;
  return (
    <div className="grid gap-4">
      <ErrorSummary errors={formErrors(state, id)} />
      {reason ? (
        <TextArea
          name="kept"
          id={`${id}-kept`}
          label="A word to them"
          hint="It was not sent. Your words are kept here."
          rows={2}
          defaultValue={reason}
        />
      ) : null}
    </div>
  );
}
