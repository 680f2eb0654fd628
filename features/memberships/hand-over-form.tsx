"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { SelectField } from "@/components/select-field";
import { formErrors } from "@/features/contributions/form-errors";
import { handOverAction } from "@/features/memberships/people-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type HandOverFormProps = {
  organisationId: string;
  leaver: { memberId: string; name: string };
  colleagues: readonly { memberId: string; name: string }[];
};

export function HandOverForm({ organisationId, leaver, colleagues }: HandOverFormProps) {
  const [state, send, isSending] = useActionState(handOverAction, emptyForm);
  const { memberId, name } = leaver;
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary errors={formErrors(state, memberId)} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="leaverId" value={memberId} />
      <SelectField
        name="colleagueId"
        id={`${memberId}-colleagueId`}
        label={`Who looks after what ${name} wrote?`}
        empty="Choose a colleague"
        options={colleagues.map((one) => ({ value: one.memberId, label: one.name }))}
        defaultValue={fieldValue(state, "colleagueId")}
        error={state.errors.colleagueId}
      />
      <div>
        <Button variant="quiet" disabled={isSending} aria-label={`Hand over what ${name} wrote`}>
          Hand it over
        </Button>
      </div>
    </form>
  );
}
