"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { SelectField } from "@/components/select-field";
import { formErrors } from "@/features/contributions/form-errors";
import { leaveAction } from "@/features/memberships/people-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type LeaveFormProps = {
  organisation: { id: string; name: string };
  /** Where one of them has to lead from now on. */
  successors: readonly { memberId: string; name: string }[];
};

export function LeaveForm({ organisation, successors }: LeaveFormProps) {
  const [state, send, isSending] = useActionState(leaveAction, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "leave")} />
      <input type="hidden" name="organisationId" value={organisation.id} />
      {successors.length > 0 ? (
        <SelectField
          name="successorId"
          id="leave-successorId"
          label="Who leads it from now on?"
          hint="You are its last lead, and others stay. They hear by letter."
          empty="Choose a colleague"
          options={successors.map(({ memberId, name }) => ({ value: memberId, label: name }))}
          defaultValue={fieldValue(state, "successorId")}
          error={state.errors.successorId}
        />
      ) : null}
      <div>
        <Button variant="danger" disabled={isSending}>
          {`Leave ${organisation.name}`}
        </Button>
      </div>
    </form>
  );
}
