"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { removePersonAction } from "@/features/memberships/people-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type RemoveFormProps = { organisationId: string; person: { memberId: string; name: string } };

export function RemoveForm({ organisationId, person }: RemoveFormProps) {
  const [state, send, isSending] = useActionState(removePersonAction, emptyForm);
  const { memberId, name } = person;
  return (
    <Disclosure summary={`Remove ${name}`} open={state.message !== undefined}>
      <form action={send} noValidate className="grid gap-4">
        <ErrorSummary errors={formErrors(state, memberId)} />
        <input type="hidden" name="organisationId" value={organisationId} />
        <input type="hidden" name="memberId" value={memberId} />
        <TextArea
          key={fieldValue(state, "reason")}
          name="reason"
          id={`${memberId}-reason`}
          label="Why"
          hint="They read it in a letter. What they published stays, and what they left unfinished is yours to hand over."
          rows={2}
          limit={500}
          defaultValue={fieldValue(state, "reason")}
          error={state.errors.reason}
        />
        <div>
          <Button variant="danger" disabled={isSending} aria-label={`Remove ${name}`}>
            Remove them
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
