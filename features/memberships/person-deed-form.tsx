"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { emptyForm, type FormState } from "@/web/form-state";

type PersonDeedFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  organisationId: string;
  person: { memberId: string; name: string };
  children: string;
};

/** One button, one deed about one person. */
export function PersonDeedForm({ action, organisationId, person, children }: PersonDeedFormProps) {
  const [state, send, isSending] = useActionState(action, emptyForm);
  return (
    <form action={send} className="grid gap-2">
      <ErrorSummary errors={formErrors(state, person.memberId)} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="memberId" value={person.memberId} />
      <div>
        <Button variant="quiet" disabled={isSending} aria-label={`${children}: ${person.name}`}>
          {children}
        </Button>
      </div>
    </form>
  );
}
